"""How an input becomes another: bytes flipped and spliced, words of the trade put in, elements moved about."""

import random
from collections.abc import Callable, Sequence

from lxml import etree

MOST = 64 << 10  # bytes of an input

WORDS = (
    *(b"<", b">", b"/>", b"</", b"&", b"&amp;", b"&#0;", b"&#x10FFFF;", b"<!--", b"-->", b"<![CDATA[", b"]]>"),
    *(b"<?x y?>", b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"xmlns=''", b"xmlns:x='urn:x'", b"xsi:nil='true'", b"Id='x'"),
    *(b"'", b'"', b"=", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80"),
    *(b"\x81\x30\x81\x30", b"\x1b[2J", "\u202e".encode(), "\u3000".encode(), "\uff10".encode(), "查验".encode()),
    *("\U0001f600".encode(), b"\r\n", b"\t", b" " * 99, b"0", b"-1", b"1e999", b"NaN", b"INF", b"9" * 20, b"0.1"),
    *(b"1_000", b"+1", b"0x10", b"true", b"1" * 200, b"2026-02-30T25:61:61+99:00", b"20261399999999999"),
    *(b"9999-12-31T23:59:59.999999999-14:00", b"-0001-01-01T00:00:00Z", b"QDGU1000016", b"421820261000000123"),
    *(b"91370200MA3ABC127P", b"UN9324966", b"4218", b"../../etc/passwd", b"%00", b"';--", b"ISO-8859-1", b"UTF-16"),
    *(b"UTF-7", b"GB18030", b"GBK", b"encoding=''", b"version='1.1'", b"standalone='no'"),
)  # fmt: skip

Mutation = Callable[[bytes, random.Random, Sequence[bytes]], bytes]


def mutated(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """Another input, made of this one and of others."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        data = chance.choice(MUTATIONS)(data, chance, others)[:MOST]
    return data


def flip(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A few bits."""
    changed = bytearray(data or b"\0")
    for _ in range(chance.randint(1, 4)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def put_in(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A word, somewhere, or in place of something."""
    at = chance.randint(0, len(data))
    return data[:at] + chance.choice(WORDS) + data[at + chance.choice((0, 0, 1, 8)) :]


def cut(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A piece out, or the end off."""
    start = chance.randint(0, len(data))
    return data[:start] + data[start + chance.choice((1, 4, 30, 400, len(data))) :]


def repeat(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A piece again and again."""
    start = chance.randint(0, len(data))
    piece = data[start : start + chance.choice((1, 8, 60, 300))]
    return data[:start] + piece * chance.choice((2, 3, 20, 200)) + data[start:]


def splice(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """The beginning of one and the end of another."""
    other = chance.choice(others) if others else data
    return data[: chance.randint(0, len(data))] + other[chance.randint(0, len(other)) :]


def retell(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """The value of an element or attribute becomes a word, where it can be read."""

    def change(root: etree._Element) -> None:
        element = chance.choice(list(root.iter(etree.Element)))
        word = "".join(char for char in chance.choice(WORDS).decode("utf-8", "replace") if char.isprintable())
        if element.attrib and chance.random() < 0.3:
            element.set(chance.choice(list(element.attrib)), word)
        else:
            element.text = word

    return _as_tree(data, change)


def rebuild(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """An element is left out, doubled, moved, renamed, put within itself, or given an attribute."""

    def change(root: etree._Element) -> None:
        elements = list(root.iter(etree.Element))
        element, other = chance.choice(elements), chance.choice(elements)
        parent = element.getparent()
        kind = chance.randrange(6)
        if parent is None or kind == 0:
            element.set(chance.choice(("Id", "x", "{urn:x}y", "{http://www.w3.org/XML/1998/namespace}id")), "x")
        elif kind == 1:
            parent.remove(element)
        elif kind == 2:
            parent.insert(chance.randint(0, len(parent)), etree.fromstring(etree.tostring(element, with_tail=False)))
        elif kind == 3:
            parent.insert(chance.randint(0, len(parent)), element)
        elif kind == 4:
            element.tag = str(other.tag) if chance.random() < 0.7 else "{urn:x}Other"
        else:
            element.append(etree.fromstring(etree.tostring(other, with_tail=False)))

    return _as_tree(data, change)


def recode(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """In another encoding, whether it says so or not."""
    codec = chance.choice(("utf-16", "utf-8-sig", "gb18030", "gbk", "latin-1", "utf-7", "utf-32-be"))
    declared = chance.choice(("UTF-8", codec.upper(), "GB18030"))
    return data.decode("utf-8", "replace").replace("UTF-8", declared, 1).encode(codec, "replace")


MUTATIONS: tuple[Mutation, ...] = (flip, put_in, put_in, cut, repeat, splice, retell, retell, rebuild, rebuild, recode)


def _as_tree(data: bytes, change: Callable[[etree._Element], None]) -> bytes:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
        change(root)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    except (etree.LxmlError, ValueError, UnicodeError):
        return data
