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
from messages.xml.records import FieldPlan, plan

ROOT = Path(__file__).resolve().parents[2]
XSD = ROOT / "xsd"
SAMPLES = ROOT / "tests" / "samples"
XS = "{http://www.w3.org/2001/XMLSchema}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

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
    lines = [MADE, "", *INTRO.splitlines(), "", *head("报文类型 / type", "名称 / name", "由 / from", "给 / to")]
    for type_ in catalogue:
        to = roles(type_.to) + (f"；抄送 copy {roles(type_.copy)}" if type_.copy else "")
        lines.append(row(f"[`{type_.code}`](#{_anchor(type_)})", f"{type_.zh} / {type_.en}", roles(type_.by), to))
    lines += [
        "",
        "## Head 报文头",
        "",
        *_table(_Schema(XSD / "head.xsd"), _Schema(XSD / "head.xsd").types["Head"], Head),
    ]
    for type_ in catalogue:
        lines += ["", *_type(type_)]
    lines += ["", *_types(catalogue), "", *_lists()]
    return "\n".join(lines) + "\n"


class _Schema:
    """A schema with what it includes: its named types, its root."""

    def __init__(self, path: Path) -> None:
        self.types: dict[str, etree._Element] = {}
        self.root: etree._Element | None = None
        waiting = [path]
        while waiting:
            schema = etree.parse(waiting.pop(0))
            base = Path(str(schema.docinfo.URL)).parent
            waiting += [(base / str(each.get("schemaLocation"))).resolve() for each in schema.iter(f"{XS}include")]
            for node in schema.getroot():
                if node.tag in (f"{XS}simpleType", f"{XS}complexType"):
                    self.types.setdefault(str(node.get("name")), node)
                elif node.tag == f"{XS}element" and self.root is None:
                    self.root = node

    def inside(self, element: etree._Element) -> etree._Element | None:
        """The complex type of an element; None: its value is a text."""
        own = element.find(f"{XS}complexType")
        if own is not None:
            return own
        named = self.types.get(str(element.get("type")))
        return None if named is None or _is_value(named) else named


def _is_value(type_: etree._Element) -> bool:
    """Whether what has this type has a text: a simple type, or an amount with its currency beside it."""
    return type_.tag == f"{XS}simpleType" or type_.find(f"{XS}simpleContent") is not None


def _anchor(type_: MessageType) -> str:
    return re.sub(r"[^\w-]", "", f"{type_.code}-{type_.zh}")


def _type(type_: MessageType) -> Iterator[str]:
    schema = _Schema(XSD / type_.schema)
    assert schema.root is not None
    yield f"## {type_.code} {type_.zh}"
    yield ""
    yield f"{_said(schema.root, 'zh')}<br>{_said(schema.root, 'en')}"
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
    body = next(each for each in _elements(_inside(schema, schema.root)) if each.get("name") == "Body")
    yield from _table(schema, _inside(schema, body), type_.record)


def _samples(type_: MessageType) -> Iterator[str]:
    for path in sorted((SAMPLES / type_.code / "valid").glob("*.xml")):
        yield f"[{path.stem}](../{path.relative_to(ROOT)})"


def _inside(schema: _Schema, element: etree._Element) -> etree._Element:
    found = schema.inside(element)
    assert found is not None, element.get("name")
    return found


def _elements(complex_: etree._Element) -> list[etree._Element]:
    return list(complex_.iterfind(f"{XS}sequence/{XS}element"))


def _table(schema: _Schema, complex_: etree._Element, record: type) -> Iterator[str]:
    yield from head("元素 / element", "次数 / times", "类型 / type", "含义 / meaning")
    yield from _rows(schema, complex_, record, "")


def _rows(schema: _Schema, complex_: etree._Element, record: type | None, above: str) -> Iterator[str]:
    plans = {field.tag: field for field in plan(record)} if record else {}
    for element in _elements(complex_):
        name = str(element.get("name"))
        field, inside = plans.get(name), schema.inside(element)
        if inside is None:
            yield row(f"{above}`{name}`", _times(element), _form(element, field), _meaning(element, field))
            continue
        items = _elements(inside)
        if len(items) == 1 and items[0].get("maxOccurs", "1") != "1":  # a wrapper and what it repeats
            item, within = items[0], schema.inside(items[0])
            times = f"{'1' if element.get('minOccurs', '1') != '0' else '0'}..{item.get('maxOccurs')}"
            form = _form(item, field) if within is None else "—"
            path = f"{above}`{name}` / `{item.get('name')}`"
            yield row(path, times.replace("unbounded", "n"), form, _meaning(element, field))
            if within is not None:
                yield from _rows(schema, within, field.leaf if field else None, f"{above}↳ ")
        else:
            yield row(f"{above}`{name}`", _times(element), "—", _meaning(element, field))
            yield from _rows(schema, inside, field.leaf if field else None, f"{above}↳ ")


def _times(element: etree._Element) -> str:
    least, most = element.get("minOccurs", "1"), element.get("maxOccurs", "1")
    return "1" if (least, most) == ("1", "1") else f"{least}..{'n' if most == 'unbounded' else most}"


def _form(element: etree._Element, field: FieldPlan | None) -> str:
    named = str(element.get("type"))
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


def _meaning(element: etree._Element, field: FieldPlan | None) -> str:
    text = f"{cell(_said(element, 'zh'))}<br>{cell(_said(element, 'en'))}"
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


def _types(catalogue: Catalogue) -> Iterator[str]:
    """Every type of a text, with its facets or attributes."""
    yield "## 类型 / Types"
    yield ""
    known: Mapping[str, Any] = {
        name: node for type_ in catalogue for name, node in _Schema(XSD / type_.schema).types.items() if _is_value(node)
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
