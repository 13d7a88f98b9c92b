"""The explainer's helper: a process that is sent documents and answers why they do not fit. Started by `explain`.

    python -m gateway.check.helper <file descriptor of its socket>

It is first sent the sealed schemas, then one document after the other. It ends when the other end does.
"""

import os
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from email.message import Message
from io import BytesIO
from multiprocessing.connection import Connection
from typing import Any
from urllib.request import BaseHandler, OpenerDirector, Request
from urllib.response import addinfourl

import msgspec
import xmlschema

from gateway.check.errands import READY, Sealed
from gateway.check.misfits import misfits
from gateway.telemetry import masking
from messages.xml.reader import parse, settle

LONGEST_S = 30  # whatever it is at by then, nobody waits for it
REST_S = 0.5  # between schemas that nobody has asked for yet: a gateway that starts has better things to do

_NICE = 10  # good documents come first
_BASE = "http://sealed.invalid/"  # answered from memory alone


def main(descriptor: int) -> None:
    """Answer until the other end is closed."""
    os.nice(_NICE)
    sys.excepthook = lambda kind, problem, trace: _break_off(problem)  # its text may quote the document
    connection = Connection(descriptor)
    with suppress(EOFError, OSError):
        shelf = _Shelf(connection.recv())
        connection.send_bytes(READY)
        while True:
            while not connection.poll(REST_S) and shelf.build_one():
                pass
            signal.alarm(0)
            code, content, charset = connection.recv()
            signal.alarm(LONGEST_S)
            connection.send_bytes(answer(shelf, code, content, charset))


def answer(shelf: "_Shelf", code: str, content: bytes, charset: str | None) -> bytes:
    """The findings of one document, as JSON."""
    document = parse(content, encoding=charset)
    settle(document.root)
    return msgspec.json.encode(misfits(shelf[code], document.root))


def _break_off(problem: BaseException) -> None:
    sys.stderr.write(masking.place(problem))


class _Shelf:
    """The schemas as xmlschema reads them, built when idle or when asked for.

    They are not held against the schema of schemas again: libxml2 has compiled them, and they are ours.
    """

    def __init__(self, sealed: Sealed) -> None:
        self._sealed = sealed
        self._built: dict[str, xmlschema.XMLSchema10] = {}

    def __getitem__(self, code: str) -> xmlschema.XMLSchema10:
        if code not in self._built:
            path, files = self._sealed[code]
            opener = OpenerDirector()
            opener.add_handler(_FromMemory(files))
            self._built[code] = xmlschema.XMLSchema10(
                _BASE + path, opener=opener, use_cache=False, validation="skip", defuse="never"
            )
        return self._built[code]

    def build_one(self) -> bool:
        """Build one that is not built yet; False: there is none."""
        code = next((code for code in self._sealed if code not in self._built), None)
        if code is not None:
            self[code]
        return code is not None


class _FromMemory(BaseHandler):
    """Opens the sealed files, and nothing else: this is the only handler there is."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def http_open(self, request: Request) -> Any:
        """The file of this address, or KeyError."""
        return addinfourl(BytesIO(self._files[request.full_url.removeprefix(_BASE)]), Message(), request.full_url)


if __name__ == "__main__":
    main(int(sys.argv[1]))
