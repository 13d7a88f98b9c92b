"""The libraries and the schemas: whether they fit together, and do what is asked of them."""

import sqlite3
import sys
from collections.abc import Iterator

import xmlsec
from lxml import etree
from sqlalchemy import select

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.journal import tables
from gateway.settings.families import schema_folder
from gateway.trust import samples
from messages.errors import SingleWindowError
from messages.seals import xmldsig
from messages.xml.schemas import Schemas

LATEST = 1000  # documents whose schemas are compared with those of today


def libraries(of: Installation) -> Iterator[Told]:
    """lxml and xmlsec pass trees to one another, so they must share one libxml2."""
    both = {
        "lxml": etree.LIBXML_VERSION,
        "lxml, compiled": etree.LIBXML_COMPILED_VERSION,
        "xmlsec": tuple(xmlsec.get_libxml_version()),
        "xmlsec, compiled": tuple(xmlsec.get_libxml_compiled_version()),
    }
    if len({version[:2] for version in both.values()}) > 1 or both["lxml"] != both["xmlsec"]:
        told = ", ".join(f"{name}: {'.'.join(map(str, version))}" for name, version in both.items())
        yield fail(
            "lxml 与 xmlsec 使用不同的 libxml2",
            f"lxml and xmlsec do not share one libxml2 ({told})",
            "按 constraints.txt 一并重装 lxml 和 xmlsec",
            "install both again as constraints.txt has them",
        )
        return
    libxml2 = ".".join(map(str, both["lxml"]))
    python, sqlite = sys.version.split()[0], sqlite3.sqlite_version
    yield ok(
        f"lxml 与 xmlsec 共用 libxml2 {libxml2}；Python {python}，SQLite {sqlite}",
        f"lxml and xmlsec share libxml2 {libxml2}; Python {python}, SQLite {sqlite}",
    )


def signing(of: Installation) -> Iterator[Told]:
    """A document is sealed and held, with a key made for it."""
    pair = samples.make_authority(of.now).issue("doctor", organisation="EPORT", now=of.now)
    root = etree.fromstring(b"<Doctor><Body/></Doctor>")
    try:
        xmldsig.sign(root, key_pem=pair.key_pem, cert_pem=pair.cert_pem)
        xmldsig.verify(etree.fromstring(etree.tostring(root)), [pair.cert_pem], now=of.now)
    except (SingleWindowError, ValueError, xmlsec.Error) as problem:
        yield fail(
            "签名自检不通过",
            f"signing does not work here: {problem}",
            "重装 xmlsec 与 cryptography",
            "install xmlsec and cryptography again",
        )
        return
    yield ok("签名与验签正常", "a document can be sealed and held")


def schemas(of: Installation) -> Iterator[Told]:
    """Every schema compiles, and is the one that the newest documents were held against."""
    try:
        compiled = Schemas(of.catalogue, schema_folder())
    except (SingleWindowError, etree.LxmlError, OSError) as problem:
        yield fail(
            "有 Schema 不能编译",
            f"a schema does not compile: {problem}",
            "重装本程序，或修正该扩展",
            "install this program again, or mend the extension",
        )
        return
    digests = {type_.code: compiled.digest(type_) for type_ in of.catalogue}
    changed = sorted(code for code, digest in _last_used(of) if digests.get(code, digest) != digest)
    if changed:
        yield warn(
            f"Schema 与近期收文时不同：{'、'.join(changed)}",
            f"schemas are not those that the newest documents were held against: {', '.join(changed)}",
            "确认升级属实；不兼容的改动应使用新的主版本号",
            "make sure this upgrade is meant; what breaks partners needs a new major version",
        )
    yield ok(f"{len(digests)} 个报文类型的 Schema 已编译", f"{len(digests)} message types, their schemas compiled")


def _last_used(of: Installation) -> list[tuple[str, str]]:
    """Type and schema digest of the newest documents, each pair once."""
    if of.journal is None:
        return []
    documents = tables.documents.c
    newest = select(documents.type, documents.schema_digest).order_by(documents.seq.desc()).limit(LATEST).subquery()
    wanted = select(newest).where(newest.c.schema_digest.is_not(None), newest.c.type.is_not(None)).distinct()
    with of.journal.connect() as connection:
        return [(row.type, row.schema_digest) for row in connection.execute(wanted)]
