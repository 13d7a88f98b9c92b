"""The hardened reader: bytes from outside to a tree, or the finding that says why not.

UTF-8, with or without its mark, and the Chinese national encodings where they are declared; any other encoding is
refused, and so are bytes that do not fit theirs. A DOCTYPE is refused before a parser sees it, so no entity is ever
expanded; nothing is fetched, XInclude and processing instructions mean nothing here. Size is the caller's to bound.

libxml2 keeps every name it ever met in a dictionary that lives as long as its thread: documents full of made-up names
would fill it. So a thread remembers the tags it has looked through, which are few, and reads documents made of them in
place; strange ones have a budget a thread, and past it each is read in a thread of its own, whose dictionary goes with
it.
"""

import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from messages.errors import SingleWindowError
from messages.findings import Finding

MAX_DEPTH = 64  # elements within each other
MAX_ATTRIBUTES = 64  # of one element; libxml2 and xmlsec take their square in time
MAX_NAMESPACES = 64  # in scope of one element
MAX_NAME = 256  # characters of a name, with its namespace
STRANGE_BUDGET = 32 << 20  # bytes of strange documents a thread reads in place, ever
TAGS_KEPT = 4096  # tags a thread remembers before it starts anew

_UTF_8, _GB18030 = "utf-8", "gb18030"
ENCODINGS = {"utf-8": _UTF_8, "utf8": _UTF_8, "gb18030": _GB18030, "gbk": _GB18030, "gb2312": _GB18030}
_ENCODINGS_WANTED = "UTF-8, or GB18030, GBK or GB2312 where declared"

_DECLARATION = re.compile(
    rb"""<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["']([^"'<>]*)["']"""
    rb"""(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*["']([^"'<>]*)["'])?"""
)
_BLANK = re.compile(rb"[ \t\r\n]*")
_QUOTED = re.compile(rb""""[^"]*"|'[^']*'""")
_TAG = re.compile(rb"<[^>]*")
_FOREIGN_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00", b"<\x00")  # UTF-16 and UTF-32, with and without their mark
_LIMITS = frozenset((etree.ErrorTypes.ERR_NAME_TOO_LONG, etree.ErrorTypes.ERR_RESOURCE_LIMIT))
_POSITION = re.compile(r",? line \d+, column \d+$")


class NotRead(SingleWindowError):
    """The bytes are no document that can be looked into; `findings` say why."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(*findings)
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Document:
    """What was read. root: the root element, comments left out. encoding: "utf-8" or "gb18030". data: as it came.

    instructions: there are processing instructions in it; `settle` takes them out.
    """

    root: etree._Element
    encoding: str
    data: bytes
    instructions: bool = False


def parse(data: bytes, *, encoding: str | None = None) -> Document:
    """Read a document, or raise NotRead with SW102, SW106, SW107 or SW112.

    encoding: as declared outside the document (the charset of its content type); None: not declared there.
    """
    charset, text = _decode(data, encoding)
    tags = _TAG.findall(text)
    if _thread.known.issuperset(tags):
        root, instructions = _read(text), False
    else:
        root, instructions = _read_strange(text, tags)
    if len(tags) > 2 * MAX_DEPTH:  # an element within another has two tags
        _hold_depth(root)
    return Document(root, charset, data, instructions)


def settle(root: etree._Element) -> None:
    """Take the processing instructions out, so that the text around them is one; after any signature was verified."""
    etree.strip_tags(root, etree.ProcessingInstruction)


def _decode(data: bytes, outside: str | None) -> tuple[str, bytes]:
    """The encoding, and the document in UTF-8 without its mark."""
    if data.startswith(_FOREIGN_MARKS):
        raise _not_encoded("UTF-16 or UTF-32")
    text = data.removeprefix(b"\xef\xbb\xbf")
    declaration = _DECLARATION.match(text)
    version, inside = declaration.groups() if declaration else (b"1.0", None)
    if version != b"1.0":
        raise NotRead(Finding(code="SW102", where="/", line=1, value=_shown(version), wanted="XML 1.0"))
    names = [name for name in (outside, _shown(inside) if inside is not None else None) if name is not None]
    encodings = [_encoding(name) for name in names] or [_UTF_8]
    if len(set(encodings)) > 1:
        raise _not_encoded(" and ".join(names), "the same encoding in content type and XML declaration")
    if encodings[0] != _UTF_8 and len(text) < len(data):
        raise _not_encoded(f"the mark of UTF-8 and {names[0]}", "the encoding that is declared")
    try:
        characters = text.decode(encodings[0])
    except UnicodeDecodeError as error:
        raise _bad_bytes(text, error) from None
    return encodings[0], text if encodings[0] == _UTF_8 else characters.encode()


def _encoding(name: str) -> str:
    try:
        return ENCODINGS[name.lower()]
    except KeyError:
        raise _not_encoded(name) from None


def _read_strange(text: bytes, tags: list[bytes]) -> tuple[etree._Element, bool]:
    """A document with tags this thread has not looked through: look, read, remember."""
    if _has_doctype(text):
        raise NotRead(Finding(code="SW106", where="/", value="<!DOCTYPE", wanted="a document without one"))
    _thread.budget -= len(text)
    if _thread.budget < 0:
        root = _read_elsewhere(text)
    else:
        root = _read(text)
        _thread.remember(tags)
    _hold_size(root, may_declare_many=text.count(b"xmlns") > MAX_NAMESPACES)
    return root, any(tag.startswith(b"<?") for tag in tags[1:])


def _has_doctype(text: bytes) -> bool:
    """Whether a DOCTYPE stands where one may: before the root, after comments and processing instructions."""
    if b"<!DOCTYPE" not in text:
        return False
    at = 0
    while True:
        at = _BLANK.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too
        if text.startswith(b"<!--", at):
            end = text.find(b"-->", at + 4)
        elif text.startswith(b"<?", at):
            end = text.find(b"?>", at + 2)
        else:
            return text.startswith(b"<!DOCTYPE", at)
        if end < 0:
            return False
        at = text.index(b">", end) + 1


def _read(text: bytes) -> etree._Element:
    try:
        root = etree.fromstring(text, _thread.parser)
    except etree.XMLSyntaxError as error:
        raise _not_well_formed(error) from None
    docinfo = root.getroottree().docinfo
    if docinfo.internalDTD is not None or docinfo.doctype:
        raise NotRead(Finding(code="SW106", where="/", value="<!DOCTYPE", wanted="a document without one"))
    return root


def _read_elsewhere(text: bytes) -> etree._Element:
    outcome: list[etree._Element | NotRead] = []

    def read() -> None:
        try:
            outcome.append(_read(text))
        except NotRead as refusal:
            outcome.append(refusal)

    thread = threading.Thread(target=read, name="strange-document")
    thread.start()
    thread.join()
    if isinstance(outcome[0], NotRead):
        raise outcome[0]
    return outcome[0]


def _hold_depth(root: etree._Element) -> None:
    deepest = _too_deep(root)
    if isinstance(deepest, list) and deepest:
        wanted = f"{MAX_DEPTH} elements within each other at most"
        raise NotRead(Finding(code="SW112", where="/", line=deepest[0].sourceline, wanted=wanted))


_too_deep = etree.XPath("/*" * (MAX_DEPTH + 1))


def _hold_size(root: etree._Element, *, may_declare_many: bool) -> None:
    """Hold every element to bounds: of names, attributes and namespaces."""
    for element in root.iter(etree.Element):
        if len(element.attrib) > MAX_ATTRIBUTES:
            raise _too_much(element, f"{len(element.attrib)} attributes", f"{MAX_ATTRIBUTES} attributes at most")
        if may_declare_many and len(element.nsmap) > MAX_NAMESPACES:
            raise _too_much(element, f"{len(element.nsmap)} namespaces", f"{MAX_NAMESPACES} namespaces at most")
        for name in (element.tag, *element.attrib):
            if len(name) > MAX_NAME:
                raise _too_much(element, f"{name[:32]!s}…", f"names of {MAX_NAME} characters at most")


def _too_much(element: etree._Element, value: str, wanted: str) -> NotRead:
    return NotRead(Finding(code="SW112", where="/", line=element.sourceline, value=value, wanted=wanted))


class _Thread(threading.local):
    """What belongs to one thread: its parser, the tags it knows, what is left of its budget."""

    def __init__(self) -> None:
        self.parser = etree.XMLParser(
            encoding=_UTF_8,  # whatever the declaration says: it is UTF-8 by now
            resolve_entities=False,
            load_dtd=False,
            dtd_validation=False,
            attribute_defaults=False,
            no_network=True,
            huge_tree=False,
            recover=False,
            remove_comments=True,  # text around a comment is one text; exclusive C14N leaves comments out too
            collect_ids=False,
        )
        self.known: set[bytes] = set()
        self.budget = STRANGE_BUDGET

    def remember(self, tags: Iterable[bytes]) -> None:
        """Know these tags from now on: whole ones only, that hide nothing behind a quote."""
        if len(self.known) > TAGS_KEPT:
            self.known.clear()
        self.known.update(tag for tag in tags if _is_whole(tag))


def _is_whole(tag: bytes) -> bool:
    if len(tag) > MAX_NAME or tag.startswith(b"<!") or (tag.startswith(b"<?") and not tag.startswith(b"<?xml ")):
        return False
    bare = _QUOTED.sub(b"", tag)
    return tag.rfind(b"<") == 0 and b'"' not in bare and b"'" not in bare


_thread = _Thread()


def _not_well_formed(error: etree.XMLSyntaxError) -> NotRead:
    code = "SW112" if error.code in _LIMITS else "SW102"
    value = _POSITION.sub("", error.msg or "").strip()
    wanted = "well-formed XML" if code == "SW102" else f"depth {MAX_DEPTH} and names of {MAX_NAME} characters at most"
    return NotRead(Finding(code=code, where="/", line=error.lineno or None, value=value or None, wanted=wanted))


def _bad_bytes(text: bytes, error: UnicodeDecodeError) -> NotRead:
    line = text.count(b"\n", 0, error.start) + 1
    value = text[error.start : error.end].hex(" ")
    return NotRead(Finding(code="SW107", where="/", line=line, value=value, wanted=f"bytes of {error.encoding}"))


def _not_encoded(value: str, wanted: str = _ENCODINGS_WANTED) -> NotRead:
    return NotRead(Finding(code="SW107", where="/", value=value, wanted=wanted))


def _shown(name: bytes) -> str:
    return name[:64].decode("ascii", "replace")
