"""The floor: a bare ASGI app that does only what no gateway can leave out, and nothing that makes it one.

Parse, XSD by lxml, XML-DSig by xmlsec against one key, one row in SQLite (WAL, synchronous=FULL) or PostgreSQL by group
commit, then 202. No head is read, no rule held, no case moved, no receipt made. Served by uvicorn (uvloop, httptools)
in a process of its own; FLOOR_SCHEMA and FLOOR_CERTIFICATE are paths, FLOOR_DATABASE is one or a PostgreSQL url.
"""

import asyncio
import os
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import psycopg
import xmlsec
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from lxml import etree

_MOST = 128


class _Writer:
    """Commits whatever gathered while the last commit ran."""

    def __init__(self, path: str) -> None:
        self._rows: list[tuple[bytes, Any]] = []
        self._wake = threading.Condition()
        self._path = path
        threading.Thread(target=self._run, daemon=True).start()

    def write(self, body: bytes) -> "asyncio.Future[None]":
        future = asyncio.get_running_loop().create_future()
        with self._wake:
            self._rows.append((body, future))
            self._wake.notify()
        return future

    def _run(self) -> None:
        insert = _postgresql(self._path) if self._path.startswith("postgresql") else _sqlite(self._path)
        while True:
            with self._wake:
                while not self._rows:
                    self._wake.wait()
                batch, self._rows = self._rows[:_MOST], self._rows[_MOST:]
            insert([(body,) for body, _ in batch])
            futures = [future for _, future in batch]
            futures[0].get_loop().call_soon_threadsafe(_done, futures)


def _sqlite(path: str) -> Callable[[Sequence[tuple[bytes]]], None]:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE IF NOT EXISTS documents (id INTEGER PRIMARY KEY, content BLOB)")

    def insert(rows: Sequence[tuple[bytes]]) -> None:
        database.execute("BEGIN IMMEDIATE")
        database.executemany("INSERT INTO documents (content) VALUES (?)", rows)
        database.execute("COMMIT")

    return insert


def _postgresql(url: str) -> Callable[[Sequence[tuple[bytes]]], None]:
    """In one trip with its commit, which nobody who must know whether it held could do."""
    database = psycopg.connect(url.replace("+psycopg", ""))
    database.execute("CREATE TABLE IF NOT EXISTS floor (id BIGSERIAL PRIMARY KEY, content BYTEA)")
    database.commit()

    def insert(rows: Sequence[tuple[bytes]]) -> None:
        with database.pipeline(), database.cursor() as cursor:
            cursor.executemany("INSERT INTO floor (content) VALUES (%s)", rows)
            database.commit()

    return insert


def _done(futures: "list[asyncio.Future[None]]") -> None:
    for future in futures:
        if not future.done():
            future.set_result(None)


def _key(certificate: Path) -> Any:
    """The bare public key: one made of the certificate costs more at every use."""
    public = x509.load_pem_x509_certificate(certificate.read_bytes()).public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return xmlsec.Key.from_memory(pem, xmlsec.constants.KeyDataFormatPem)


_schema = etree.XMLSchema(etree.parse(os.environ["FLOOR_SCHEMA"]))
_parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
_public = _key(Path(os.environ["FLOOR_CERTIFICATE"]))
_writer = _Writer(os.environ["FLOOR_DATABASE"])
_START = {"type": "http.response.start", "status": 202, "headers": [(b"content-length", b"2")]}
_END = {"type": "http.response.body", "body": b"ok"}


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Take a document, or fail loudly: the bench sends good ones only."""
    if scope["type"] != "http":
        return
    body = b""
    while True:
        part = await receive()
        body += part.get("body", b"")
        if not part.get("more_body"):
            break
    root = etree.fromstring(body, _parser)
    _schema.assertValid(root)
    context = xmlsec.SignatureContext()
    context.key = _public
    context.verify(xmlsec.tree.find_node(root, xmlsec.constants.NodeSignature))
    await _writer.write(body)
    await send(_START)
    await send(_END)
