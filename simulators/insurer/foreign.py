"""What the forms of insurers have in common: their schemas as data, and a document made of what was read in them."""

from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from lxml import etree

from simulators import contracts
from simulators.documents import Document, Table, Unreadable, build


class NotOfTheForm(Exception):
    """Something an insurer says has no place in its own form: a mistake in the simulator."""


def folder(form: str) -> Path:
    """Where the schemas of a form lie."""
    return Path(str(resources.files("xsd"))) / "forms" / form


def schemas(form: str) -> Mapping[str, etree.XMLSchema]:
    """The schemas of a form by message type; compiled once, in one thread."""
    files = sorted(path for path in folder(form).glob("*.xsd") if "." in path.stem)
    return {path.stem: etree.XMLSchema(file=str(path)) for path in files}


def faults(known: Mapping[str, etree.XMLSchema], code: str, root: etree._Element) -> list[str]:
    """In what a tree is not as its form is."""
    schema = known.get(code)
    if schema is None:
        return [f"no {code!r} in this form"]
    schema.validate(root)
    return [f"line {error.line}: {error.message}" for error in schema.error_log]


def understood(code: str, head: Table, body: Table, data: bytes) -> Document:
    """What a behaviour hears of it; Unreadable where it is of no type known."""
    try:
        return Document(build(code, head, body), data)
    except ValueError as problem:
        raise Unreadable(f"{contracts.root_name(code)}: {problem}") from None
