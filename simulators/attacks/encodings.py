"""Bytes that are not the characters they pretend to be."""

from collections.abc import Callable

from simulators.attacks.attack import Attack, Family, Sent, document, rows
from simulators.attacks.attacker import Attacker

FAMILY = Family(
    "encodings",
    "用编码绕过检查：UTF-7、UTF-16、声明不符、超长编码",
    "slipping past the checks in another encoding: UTF-7, UTF-16, wrong declarations, overlong forms",
    "只收 UTF-8 与声明的 GB18030/GBK/GB2312，全文严格解码之后才解析（SW107）",
    "only UTF-8, and GB18030, GBK or GB2312 where declared; decoded strictly, as a whole, before it is parsed (SW107)",
)


def _as(codec: str, declared: str) -> Callable[[Attacker], bytes]:
    return lambda attacker: attacker.good().decode().replace("UTF-8", declared, 1).encode(codec)


def _said(content_type: str) -> Callable[[Attacker], Sent]:
    return lambda attacker: Sent(attacker.good(), content_type)


def _with(piece: bytes) -> Callable[[Attacker], bytes]:
    return lambda attacker: attacker.good().replace(b"<BayCode>", b"<BayCode>" + piece, 1)


def _declared(name: str) -> Callable[[Attacker], bytes]:
    return lambda attacker: attacker.good().replace(b"UTF-8", name.encode(), 1)


def _version(name: str) -> Callable[[Attacker], bytes]:
    return lambda a: b"<?xml version='" + name.encode() + b"' encoding='UTF-8'?>" + a.good().partition(b"?>")[2]


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    document("utf-7", "UTF-7 声明", "UTF-7, declared", lambda a: b"<?xml version='1.0' encoding='UTF-7'?>+ADw-a/+AD4-", "SW107"),
    document("utf-7-outside", "UTF-7 内容类型", "UTF-7 by content type", lambda a: Sent(b"+ADw-a/+AD4-", "application/xml; charset=utf-7"), "SW110", "SW107"),
    document("utf-16", "UTF-16 带标记", "UTF-16 with its mark", _as("utf-16", "UTF-16"), "SW107"),
    document("utf-16-le", "UTF-16LE 无标记", "UTF-16LE without a mark", _as("utf-16-le", "UTF-16"), "SW107"),
    document("utf-16-be", "UTF-16BE 无标记", "UTF-16BE without a mark", _as("utf-16-be", "UTF-16"), "SW107"),
    document("utf-16-undeclared", "UTF-16 谎称 UTF-8", "UTF-16 that says UTF-8", _as("utf-16", "UTF-8"), "SW107"),
    document("utf-8-as-utf-16", "UTF-8 谎称 UTF-16", "UTF-8 that says UTF-16", _declared("UTF-16"), "SW107"),
    document("utf-32", "UTF-32", "UTF-32", _as("utf-32", "UTF-32"), "SW107"),
    document("utf-32-be", "UTF-32BE", "UTF-32BE", _as("utf-32-be", "UTF-32"), "SW107"),
    document("ebcdic", "EBCDIC", "EBCDIC", lambda a: "<?xml version='1.0' encoding='IBM037'?><a/>".encode("cp037"), "SW102", "SW107"),
    document("ebcdic-declared", "声明 EBCDIC", "said to be EBCDIC", _declared("EBCDIC-CP-US"), "SW107"),
    document("iso-2022-cn", "ISO-2022 转义", "escapes of ISO-2022", _declared("ISO-2022-CN"), "SW107"),
    document("latin-1", "ISO-8859-1", "ISO-8859-1", _declared("ISO-8859-1"), "SW107"),
    document("windows-1252", "windows-1252 内容类型", "windows-1252 by content type", _said("application/xml; charset=windows-1252"), "SW110"),
    document("no-encoding", "声明为空", "an empty declaration", _declared(""), "SW107"),
    document("long-encoding", "超长编码名", "an encoding with a long name", _declared("x" * 5000), "SW107", "SW102"),
    document("gbk-as-utf-8", "GBK 谎称 UTF-8", "GBK that says UTF-8", _as("gbk", "UTF-8"), "SW107"),
    document("utf-8-as-gbk", "UTF-8 谎称 GBK", "UTF-8 that says GBK", lambda a: a.good(SiteName="青岛前湾港区").replace(b"UTF-8", b"GBK", 1), "SW107", "SW204"),
    document("two-words", "两处声明相反", "two declarations that contradict each other", lambda a: Sent(a.good().replace(b"UTF-8", b"GB18030", 1), "application/xml; charset=utf-8"), "SW107"),
    document("mark-and-gbk", "UTF-8 标记加 GBK 声明", "the mark of UTF-8 and a declaration of GBK", lambda a: b"\xef\xbb\xbf" + _as("gbk", "GBK")(a), "SW107"),
    document("two-charsets", "两个 charset", "two charsets", _said("application/xml; charset=utf-8; charset=utf-7"), "SW107", "SW110"),
    document("overlong-slash", "超长编码的斜线", "a slash, too long", _with(b"\xc0\xaf"), "SW107"),
    document("overlong-bracket", "超长编码的小于号", "an angle bracket, too long", _with(b"\xc0\xbcx\xc0\xbe"), "SW107"),
    document("overlong-3", "三字节超长", "three bytes for one", _with(b"\xe0\x80\xaf"), "SW107"),
    document("overlong-nul", "超长编码的空字符", "a NUL, too long", _with(b"\xc0\x80"), "SW107"),
    document("surrogate", "半个代理对", "half of a pair", _with(b"\xed\xa0\x80"), "SW107"),
    document("surrogates", "CESU-8 代理对", "a pair, each half by itself", _with(b"\xed\xa0\xbd\xed\xb8\x80"), "SW107"),
    document("five-bytes", "五字节序列", "five bytes for one character", _with(b"\xf8\x88\x80\x80\x80"), "SW107"),
    document("beyond", "超出范围的码位", "a character beyond the last", _with(b"\xf4\x90\x80\x80"), "SW107"),
    document("continuation", "孤立的后续字节", "the end of a character, alone", _with(b"\x80"), "SW107"),
    document("cut-off", "截断的字符", "a character cut off", lambda a: a.good() + b"\xe6\x9f", "SW107"),
    document("gb18030-invalid", "无效 GB18030", "no GB18030", lambda a: _declared("GB18030")(a).replace(b"<BayCode>", b"<BayCode>\x81\x30\x81"), "SW107"),
    document("nul", "空字符", "a NUL", _with(b"\x00"), "SW102"),
    document("control", "控制字符", "a control character", _with(b"\x08"), "SW102"),
    document("control-reference", "控制字符引用", "a control character by reference", _with(b"&#8;"), "SW102"),
    document("non-character", "非字符", "a character that is none", _with("\uffff".encode()), "SW102"),
    document("escape", "终端转义序列", "an escape sequence for terminals", _with(b"\x1b[2J"), "SW102"),
    document("bidi", "双向控制字符", "marks that turn the reading direction", lambda a: a.good(BayCode="A\u202e21-30-A"), "accepted", "valid", "SW103"),
    document("xml-1.1", "XML 1.1", "XML 1.1", _version("1.1"), "SW102"),
    document("xml-2.0", "XML 2.0", "XML 2.0", _version("2.0"), "SW102"),
    document("not-xml", "不是 XML", "not XML", lambda a: b"EntryId=1", "SW102"),
    document("json-as-xml", "JSON 称为 XML", "JSON said to be XML", lambda a: b'{"EntryId": 1}', "SW110", "SW104"),
    document("content-type-none", "无内容类型", "no content type", lambda a: Sent(a.good(), None), "SW110"),
    document("content-type-html", "text/html", "text/html", _said("text/html"), "SW110"),
    document("content-type-form", "表单", "a form", _said("multipart/form-data; boundary=x"), "SW110"),
    document("content-type-broken", "残缺的内容类型", "a broken content type", _said("application/xml; charset"), "accepted", "valid", "SW110"),
)  # fmt: skip
