"""Addresses in a document that a careless reader would go to."""

from collections.abc import Callable

from lxml import etree

from simulators.attacks.attack import Attack, Family, Sent, document, rows
from simulators.attacks.attacker import Attacker
from simulators.attacks.trees import new, part
from simulators.documents import serialise

FAMILY = Family(
    "fetching",
    "报文中的地址诱使平台访问内网或文件（SSRF）",
    "addresses in a document that make the gateway fetch what they name (SSRF)",
    "Schema 只来自封存的集合，XInclude 与处理指令无作用，KeyInfo 与 Reference 不取任何东西；陷阱监听器证明无人来访",
    "schemas only from the sealed set, XInclude and instructions mean nothing, KeyInfo and Reference fetch nothing; a "
    "listening trap proves that nobody came",
)

_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_XI = "http://www.w3.org/2001/XInclude"


def _signed_with(change: Callable[[etree._Element, Attacker], None]) -> Callable[[Attacker], bytes]:
    """Changed, then signed: nobody but the reader stands between it and its receivers."""

    def make(attacker: Attacker) -> bytes:
        root = attacker.fresh()
        change(root, attacker)
        return serialise(attacker.sign(root))

    return make


def _resealed_with(change: Callable[[etree._Element, Attacker], None]) -> Callable[[Attacker], bytes]:
    """Signed, then changed within the signature."""

    def make(attacker: Attacker) -> bytes:
        root = attacker.signed()
        change(root, attacker)
        return serialise(root)

    return make


def _location(name: str) -> Callable[[etree._Element, Attacker], None]:
    def change(root: etree._Element, attacker: Attacker) -> None:
        space = etree.QName(root).namespace
        url = attacker.trap.url("schema.xsd")
        root.set(f"{{{_XSI}}}{name}", f"{space} {url}" if name == "schemaLocation" else url)

    return change


def _include(href: str, **more: str) -> Callable[[etree._Element, Attacker], None]:
    def change(root: etree._Element, attacker: Attacker) -> None:
        made = etree.SubElement(root[1], f"{{{_XI}}}include")
        made.set("href", href.format(file=attacker.trap.file.as_uri(), url=attacker.trap.url("include")))
        for name, value in more.items():
            made.set(name, value)

    return change


def _instruction(name: str, text: str) -> Callable[[Attacker], bytes]:
    def make(attacker: Attacker) -> bytes:
        said = text.format(file=attacker.trap.file.as_uri(), url=attacker.trap.url("instruction"))
        head, end, rest = attacker.good().partition(b"?>")
        return head + end + f"<?{name} {said}?>".encode() + rest.replace(b"<BillNo>", b"<BillNo><?php x?>")

    return make


def _key_by(name: str) -> Callable[[etree._Element, Attacker], None]:
    def change(root: etree._Element, attacker: Attacker) -> None:
        info = part(root, "KeyInfo")
        for child in list(info):
            info.remove(child)
        new(info, name, URI=attacker.trap.url("key"))

    return change


def _reference(root: etree._Element, attacker: Attacker) -> None:
    part(root, "Reference").set("URI", attacker.trap.url("reference"))


def _reference_file(root: etree._Element, attacker: Attacker) -> None:
    part(root, "Reference").set("URI", attacker.trap.file.as_uri())


def _second_reference(root: etree._Element, attacker: Attacker) -> None:
    info = part(root, "SignedInfo")
    reference = new(info, "Reference", URI=attacker.trap.url("second"))
    new(reference, "DigestMethod", Algorithm="http://www.w3.org/2001/04/xmlenc#sha256")
    new(reference, "DigestValue", "AAAA")


def _base(root: etree._Element, attacker: Attacker) -> None:
    root.set("{http://www.w3.org/XML/1998/namespace}base", attacker.trap.url("base/"))
    _include("x")(root, attacker)


def _namespace(root: etree._Element, attacker: Attacker) -> None:
    etree.SubElement(root[1], f"{{{attacker.trap.url('namespace')}}}Extra")


def _typed(root: etree._Element, attacker: Attacker) -> None:
    root[1].set(f"{{{_XSI}}}type", "Anything")


def _nil(root: etree._Element, attacker: Attacker) -> None:
    for child in root[1]:
        child.set(f"{{{_XSI}}}nil", "true")


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    document("schema-location", "schemaLocation 指向外部", "a schema to be fetched", _signed_with(_location("schemaLocation")), "SW113", "accepted", "valid"),
    document("schema-location-none", "noNamespaceSchemaLocation", "a schema for no namespace", _signed_with(_location("noNamespaceSchemaLocation")), "SW113", "accepted", "valid"),
    document("xinclude", "XInclude 网络", "an inclusion from the network", _signed_with(_include("{url}")), "SW105"),
    document("xinclude-text", "XInclude 读文件", "a file included as text", _signed_with(_include("{file}", parse="text")), "SW105"),
    document("xinclude-fragment", "XInclude 片段", "a piece of another document", _signed_with(_include("{url}", xpointer="xpointer(/)")), "SW105"),
    document("xinclude-base", "xml:base 与 XInclude", "an inclusion by xml:base", _signed_with(_base), "SW105", "SW113"),
    document("stylesheet", "样式表指令", "a stylesheet by instruction", _instruction("xml-stylesheet", 'type="text/xsl" href="{url}"'), "SW204", "accepted"),
    document("model", "xml-model 指令", "a schema by instruction", _instruction("xml-model", 'href="{file}"'), "SW204", "accepted"),
    document("namespace", "命名空间是地址", "a namespace that is an address", _signed_with(_namespace), "SW105"),
    document("xsi-type", "xsi:type", "a type of his own", _signed_with(_typed), "SW103", "SW113"),
    document("xsi-nil", "xsi:nil", "values said to be nil", _signed_with(_nil), "SW103", "SW113"),
    document("key-retrieval", "KeyInfo RetrievalMethod", "a key to be fetched", _resealed_with(_key_by("RetrievalMethod")), "SW205"),
    document("key-reference", "KeyInfo KeyInfoReference", "a reference to a key", _resealed_with(_key_by("KeyInfoReference")), "SW205"),
    document("reference", "Reference 指向外部", "a reference to an address", _resealed_with(_reference), "SW205"),
    document("reference-file", "Reference 指向文件", "a reference to a file", _resealed_with(_reference_file), "SW205"),
    document("second-reference", "第二个 Reference 指向外部", "a second reference, to an address", _resealed_with(_second_reference), "SW205"),
    document("content-location", "Content-Location 与 charset", "an address in the content type", lambda a: Sent(a.good(), f'application/xml; charset=utf-8; schema="{a.trap.url()}"'), "accepted", "valid"),
)  # fmt: skip
