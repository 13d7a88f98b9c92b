"""Documents that are small to write and dear to read: deep, wide, long, or many of something."""

from base64 import b64encode
from collections.abc import Callable

from lxml import etree

from simulators.attacks.attack import Attack, Family, document, rows
from simulators.attacks.attacker import Attacker
from simulators.documents import serialise
from simulators.seals import DS

FAMILY = Family(
    "growth",
    "小报文大代价：深嵌套、海量属性、超长名称、大量元素",
    "a small document that costs much: deep nesting, swarms of attributes, huge names, masses of elements",
    "大小、深度（64）、属性（64）、命名空间（64）、名称（256）有上限；问题最多列 100 条；解释在独立进程中限时完成",
    "bounds of size, depth (64), attributes (64), namespaces (64) and names (256); at most 100 findings; explaining has "
    "a process of its own and a time limit",
)


def _in_body(piece: bytes, many: int = 1, close: bytes = b"") -> Callable[[Attacker], bytes]:
    """A good document with something in its body, so and so often; signed before."""
    return lambda attacker: attacker.good().replace(b"<Body>", b"<Body>" + piece * many + close * many, 1)


def _attributes(many: int) -> Callable[[Attacker], bytes]:
    said = b" ".join(b'a%d="b"' % n for n in range(many))
    return lambda attacker: attacker.good().replace(b"<Body>", b"<Body " + said + b">", 1)


def _namespaces(many: int) -> Callable[[Attacker], bytes]:
    said = b" ".join(b'xmlns:a%d="urn:a:%d"' % (n, n) for n in range(many))
    return lambda attacker: attacker.good().replace(b"<Body>", b"<Body " + said + b">", 1)


def _signed_text(name: str, text: str) -> Callable[[Attacker], bytes]:
    return lambda attacker: attacker.good(**{name: text})


def _many_wrong(attacker: Attacker) -> bytes:
    """Signed, so that it reaches the schema: thousands of elements that do not belong."""
    root = attacker.fresh()
    space = etree.QName(root).namespace
    for n in range(15_000):
        etree.SubElement(root[1], f"{{{space}}}Wrong{n % 50}").text = "x"
    return serialise(attacker.sign(root))


def _unsigned(data: bytes) -> Callable[[Attacker], bytes]:
    return lambda attacker: data


_KEY = b"<ds:X509Certificate>" + b64encode(b"\x30\x82" * 40) + b"</ds:X509Certificate>"

ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    document("deep-65", "65 层", "65 levels", _in_body(b"<a>", 65, b"</a>"), "SW112"),
    document("deep-255", "255 层", "255 levels", _in_body(b"<a>", 255, b"</a>"), "SW112"),
    document("deep-100000", "十万层", "a hundred thousand levels", _in_body(b"<a>", 100_000, b"</a>"), "SW112"),
    document("deep-open", "只开不闭", "opened and never closed", _unsigned(b"<a>" * 250_000), "SW112", "SW102"),
    document("attributes-65", "65 个属性", "65 attributes", _attributes(65), "SW112"),
    document("attributes-50000", "五万个属性", "fifty thousand attributes", _attributes(50_000), "SW112", "SW101"),
    document("attribute-twice", "重复属性", "an attribute twice", _in_body(b"<a b='' b=''/>"), "SW102"),
    document("attribute-long", "超长属性值", "an attribute of 900 KB", _in_body(b"<a b='" + b"x" * 900_000 + b"'/>"), "SW204", "SW105"),
    document("namespaces-30000", "三万个命名空间", "thirty thousand namespaces", _namespaces(30_000), "SW112"),
    document("namespaces-nested", "层层声明命名空间", "namespaces declared level by level", _in_body(b"".join(b"<a xmlns:n%d='urn:n'>" % n for n in range(60)), 1, b"</a>" * 60), "SW112", "SW204"),
    document("prefixes", "万种前缀", "ten thousand prefixes", _in_body(b"".join(b"<p%d:a xmlns:p%d='urn:p'/>" % (n, n) for n in range(10_000))), "SW204"),
    document("name-257", "257 字符的名称", "a name of 257 characters", _in_body(b"<" + b"n" * 257 + b"/>"), "SW112"),
    document("name-900000", "90 万字符的名称", "a name of 900,000 characters", _in_body(b"<" + b"n" * 900_000 + b"/>"), "SW112"),
    document("names-made-up", "五万个新名称", "fifty thousand names nobody ever used", _in_body(b"".join(b"<x%d/>" % n for n in range(50_000))), "SW204", "SW112"),
    document("text-long", "90 万字符的值", "a value of 900,000 characters", _signed_text("SiteName", "港" * 300_000), "SW103"),
    document("digits-long", "超长数字", "a number of 500,000 digits", _signed_text("EntryId", "1" * 500_000), "SW103"),
    document("time-long", "超长时间", "a year of 100,000 digits", _signed_text("InPlaceTime", "9" * 100_000 + "-01-01T00:00:00+08:00"), "SW103"),
    document("pattern", "拖慢正则的值", "a value that makes patterns backtrack", _signed_text("ContainerNo", "A" * 100_000 + "!"), "SW103", "SW501"),
    document("blanks", "90 万空白", "900,000 blanks", _in_body(b" " * 900_000), "SW204"),
    document("blank-value", "值为大量空白", "a value of blanks", _signed_text("BayCode", " \t" * 200_000), "SW103"),
    document("elements-150000", "15 万个空元素", "150,000 empty elements", _in_body(b"<a/>", 150_000), "SW204", "SW101"),
    document("wrong-15000", "一万五千处错误", "fifteen thousand things wrong", _many_wrong, "SW105"),
    document("comments", "海量注释", "swarms of comments", _in_body(b"<!-- -->", 100_000), "accepted", "SW204", "valid"),
    document("comment-long", "超长注释", "a comment of 900 KB", _in_body(b"<!--" + b"x" * 900_000 + b"-->"), "accepted", "valid"),
    document("instructions", "海量处理指令", "swarms of instructions", _in_body(b"<?a b?>", 100_000), "SW204", "SW112"),
    document("cdata", "海量 CDATA", "swarms of CDATA", _in_body(b"<![CDATA[x]]>", 60_000), "SW204"),
    document("character-references", "海量字符引用", "swarms of character references", _in_body(b"&#120;", 140_000), "SW204"),
    document("character-reference-long", "超长字符引用", "a character of a hundred thousand digits", _in_body(b"&#" + b"0" * 100_000 + b"65;"), "SW102", "SW204"),
    document("ids", "海量 Id", "swarms of Ids", _in_body(b"".join(b"<a Id='%d'/>" % n for n in range(40_000))), "SW204", "SW205"),
    document("signatures", "海量签名元素", "swarms of signatures", _in_body(b"<Signature xmlns='" + DS.encode() + b"'/>", 12_000), "SW205"),
    document("certificates", "海量证书", "swarms of certificates", lambda a: a.good().replace(b"<ds:X509Data>", b"<ds:X509Data>" + _KEY * 6000, 1), "SW204", "SW205", "accepted", "valid"),
    document("angles", "只有小于号", "nothing but angle brackets", _unsigned(b"<" * 900_000), "SW102", "SW112"),
    document("quotes", "只有引号", "nothing but quotes", _unsigned(b"<a b='" + b'"' * 900_000), "SW102", "SW112"),
    document("nothing", "空报文", "nothing at all", _unsigned(b""), "SW102"),
    document("zeros", "全零字节", "zeros", _unsigned(bytes(900_000)), "SW107", "SW102"),
    document("too-large", "超过大小上限", "more than may be sent", lambda a: b"<a>" + b" " * (9 << 20), "SW101", 413),
)  # fmt: skip
