"""The reference of message types, from the schemas' own documentation, the catalogue and the code lists."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from docs.make import services
from docs.make.words import MADE, ROLES, cell, head, roles, row
from messages.catalogue import Catalogue, Kind, MessageType
from messages.codes import LISTS
from messages.envelope import Head
from messages.families import FAMILIES
from messages.fields import Audience, Coded, CodedBy, Identifier, Personal
from messages.xml.described import LANG, XS, Described, describe, is_text, types_of
from messages.xml.records import FieldPlan, plan

ROOT = Path(__file__).resolve().parents[2]
XSD = ROOT / "xsd"
SAMPLES = ROOT / "tests" / "samples"

INTRO = """# 报文参考 / Message reference

读者：编写或读取报文的程序员。每份报文是 `Head`、`Body`，最后是签名（`ds:Signature`）；元素按表中次序出现。
For programmers who write or read messages. A message is `Head`, `Body`, and the signature (`ds:Signature`) last;
elements come in the order of the tables.

- **次数 / times**：`1` 必填 required · `0..1` 选填 optional · `0..9` 可重复 repeated。
- **类型 / type**：见[类型](#类型--types)；**代码 / codes**：见[代码表](#代码表--code-lists)。
- “仅某方”：其余接收方的副本没有这一项 / "only": the copies of others come without it.
"""
BUILTIN = {
    "xs:boolean": "`true` / `false`",
    "xs:string": "文字 / text",
    "xs:date": "日期 / date: `2026-11-12`",
}
FACETS = {
    "length": "长度 length {}",
    "minLength": "最短 at least {}",
    "maxLength": "最长 up to {}",
    "minInclusive": "≥ {}",
    "maxInclusive": "≤ {}",
    "minExclusive": "> {}",
    "maxExclusive": "< {}",
    "totalDigits": "共 {} 位 digits",
    "fractionDigits": "小数 {} 位 decimals",
    "pattern": "`{}`",
}
KINDS = {
    Kind.REQUEST: "请求 request：没有可走的一步就拒收 / refused where the case has no move for it",
    Kind.FACT: "事实 fact：总是受理；`Body` 里编号、代码、规则有问题只存疑（警告） / "
    "always taken; what is odd in its `Body` (numbers, codes, rules) is doubted: a warning",
    Kind.ANSWER: "平台的答复 answer：不接收 / never taken in",
}


def page() -> str:
    """The whole page."""
    catalogue = Catalogue(FAMILIES)
    files = {str(path.relative_to(XSD)): path.read_bytes() for path in sorted(XSD.rglob("*.xsd"))}
    lines = [MADE, "", *INTRO.splitlines(), "", *head("报文类型 / type", "名称 / name", "由 / from", "给 / to")]
    for type_ in catalogue:
        to = roles(type_.to) + (f"；抄送 copy {roles(type_.copy)}" if type_.copy else "")
        lines.append(row(f"[`{type_.code}`](#{_anchor(type_)})", f"{type_.zh} / {type_.en}", roles(type_.by), to))
    lines += [
        "",
        "## Head 报文头",
        "",
        *_table(describe(next(iter(catalogue)).schema, files).of("Head"), Head),
    ]
    for type_ in catalogue:
        lines += ["", *_type(type_, files)]
    lines += ["", *_types(catalogue, files), "", *_lists()]
    return "\n".join(lines) + "\n"


def _anchor(type_: MessageType) -> str:
    return re.sub(r"[^\w-]", "", f"{type_.code}-{type_.zh}")


def _type(type_: MessageType, files: Mapping[str, bytes]) -> Iterator[str]:
    root = describe(type_.schema, files)
    yield f"## {type_.code} {type_.zh}"
    yield ""
    yield f"{root.zh.whole}<br>{root.en.whole}"
    yield ""
    yield f"- 由 / from: {roles(type_.by)}；给 / to: {roles(type_.receivers)}"
    yield f"- {KINDS[type_.kind]}"
    if type_.service is not None:
        yield f"- 事项 / service: {services.link_to(type_.service)}"
    if type_.principal is not None:
        tag = "".join(word.capitalize() for word in type_.principal.split("_"))
        yield f"- `{tag}` 写明为哪家企业报送；代理须有其委托（SW221）/ names the trader; an agent needs his mandate"
    if type_.binding:
        yield "- 须由企业自己的密钥签署，否则等待（SW404）/ binds the trader: it waits until his own key has signed it"
    yield f"- 根元素 / root: `{type_.root}`；命名空间 / namespace: `{type_.namespace}`"
    yield f"- Schema: [xsd/{type_.schema}](../xsd/{type_.schema})；样例 / samples: {', '.join(_samples(type_))}"
    yield ""
    yield from _table(root.of("Body"), type_.record)


def _samples(type_: MessageType) -> Iterator[str]:
    for path in sorted((SAMPLES / type_.code / "valid").glob("*.xml")):
        yield f"[{path.stem}](../{path.relative_to(ROOT)})"


def _table(described: Described, record: type) -> Iterator[str]:
    yield from head("元素 / element", "次数 / times", "类型 / type", "含义 / meaning")
    yield from _rows(described, record, "")


def _rows(described: Described, record: type | None, above: str) -> Iterator[str]:
    plans = {field.tag: field for field in plan(record)} if record else {}
    for each in described.inside:
        field = plans.get(each.tag)
        path = f"{above}`{each.tag}`" if each.item is None else f"{above}`{each.tag}` / `{each.item.tag}`"
        one = each.item or each
        yield row(path, _times(each), "—" if one.inside else _form(one, field), _meaning(each, field))
        if one.inside:
            yield from _rows(one, field.leaf if field else None, f"{above}↳ ")


def _times(described: Described) -> str:
    least, most = described.least, described.most
    return "1" if (least, most) == (1, 1) else f"{least}..{'n' if most is None else most}"


def _form(described: Described, field: FieldPlan | None) -> str:
    named = str(described.type)
    form = BUILTIN.get(named) or f"[{named}](#{named.lower()})"
    if field is None:
        return form
    if coded := field.mark(Coded):
        form += f"，代码 codes [{coded.list_id}](#{coded.list_id.lower()})"
    if by := field.mark(CodedBy):
        form += f"，代码表见 list named in `{_pascal(by.field)}`"
    if identifier := field.mark(Identifier):
        form += f"，按规则校验 checked: {identifier.name}"
    return form


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def _meaning(described: Described, field: FieldPlan | None) -> str:
    text = f"{cell(described.zh.whole)}<br>{cell(described.en.whole)}"
    if field is None:
        return text
    if audience := field.mark(Audience):
        names = sorted(audience.roles)
        text += f"<br>**仅 {'、'.join(ROLES[each] for each in names)} / {', '.join(names)} only**"
    if field.mark(Personal):
        text += "<br>个人信息，不入日志 personal, never logged"
    return text


def _said(node: etree._Element, lang: str) -> str:
    found = [each for each in node.iterfind(f"{XS}annotation/{XS}documentation") if each.get(LANG) == lang]
    return (found[0].text or "").strip() if found else ""


def _types(catalogue: Catalogue, files: Mapping[str, bytes]) -> Iterator[str]:
    """Every type of a text, with its facets or attributes."""
    yield "## 类型 / Types"
    yield ""
    known: Mapping[str, Any] = {
        name: node for type_ in catalogue for name, node in types_of(type_.schema, files).items() if is_text(node)
    }
    for name in sorted(known, key=str.lower):
        node = known[name]
        yield f"### {name}"
        yield ""
        yield f"{_said(node, 'zh')}<br>{_said(node, 'en')}"
        yield ""
        restriction = node.find(f"{XS}restriction")
        extension = node.find(f"{XS}simpleContent/{XS}extension")
        if restriction is not None:
            yield "- " + "；".join(_facets(restriction, known))
            yield ""
        if extension is not None:
            yield "- " + "；".join(_attributes(extension))
            yield ""


def _facets(restriction: etree._Element, known: Mapping[str, Any]) -> Iterator[str]:
    base = str(restriction.get("base"))
    yield f"基于 from [{base}](#{base.lower()})" if base in known else f"基于 from `{base}`"
    values = [f"`{each.get('value')}`" for each in restriction.iterfind(f"{XS}enumeration")]
    if values:
        yield "取值 one of " + ", ".join(values)
    for facet in restriction:
        if (form := FACETS.get(etree.QName(facet).localname)) is not None:
            yield form.format(facet.get("value"))


def _attributes(extension: etree._Element) -> Iterator[str]:
    base = str(extension.get("base"))
    yield f"基于 from [{base}](#{base.lower()})"
    for each in extension.iterfind(f"{XS}attribute"):
        named = str(each.get("type"))
        yield f"属性 attribute `{each.get('name')}`: [{named}](#{named.lower()})"


def _lists() -> Iterator[str]:
    yield "## 代码表 / Code lists"
    for each in LISTS.values():
        yield ""
        yield f"### {each.id}"
        yield ""
        openness = "未必完整：未知代码只提示 / not whole: an unknown value is doubted only" if each.open else ""
        yield f"{each.zh} / {each.en}。来源 / source: {each.source}。{openness}".strip()
        yield ""
        yield from head("代码 / code", "名称 / name")
        for code in each.rows:
            until = f"（至 until {code.valid_to}）" if code.valid_to else ""
            since = f"（自 from {code.valid_from}）" if code.valid_from else ""
            yield row(f"`{code.value}`", f"{cell(code.zh)} / {cell(code.en)}{since}{until}")
