"""Our fields in ISO 20022, read off the tables that translate: what the page says is what is done."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import etree

from adapters.bank import OLDER, ORDERS, REPORTS, characters, older
from adapters.bank.order import HEAD_LOST, Order
from adapters.bank.paths import Stand, stands
from adapters.bank.report import Part, Report
from adapters.fields import Amount, Field, Fixed, Implied, Inner, Made
from docs.make.words import MADE, cell, head, row

ROOT = Path(__file__).resolve().parents[2]
XSD = ROOT / "xsd" / "settlement"
XS = "{http://www.w3.org/2001/XMLSchema}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

INTRO = """# 银行报文对照 / Our fields in ISO 20022

读者：银行与企业财务系统的开发者。下表由互译所用的字段表生成：表中有的才读写；标准允许而表中没有的元素照收，按路径提示（SW114），原文留存。
For developers at banks and of traders' treasury systems. The tables are made from those that translate: what stands here
is read and written; whatever else the standard allows is taken, told by its path (SW114), and kept in the document of record.

| 格式 / form | 内容 / what it is |
| --- | --- |
| `bank` | 单份 ISO 20022 报文 / documents as they are: pain.001.001.09, camt.055.001.09; pain.002.001.10, camt.054.001.08, camt.053.001.08, camt.029.001.09 |
| `bank-head` | 同上，外加 head.001.001.02，合于 `BizMsgEnvlp`（`urn:swift:xsd:envelope`）/ the same with a business application header, both in `BizMsgEnvlp` |
| `bank-2003` | 付款用 pain.001.001.03，按报文类型约定 / payments as pain.001.001.03, agreed for that type |

- 一份一笔；MsgId、PmtInfId、InstrId、EndToEndId 都是企业业务编号（Reference），UETR 由它算出：银行按组、批、笔哪一级答复，都能找到这笔 /
  one payment a document; MsgId, PmtInfId, InstrId and EndToEndId are the Reference, and the UETR follows from it: at whatever level
  the bank answers, the payment is found.
- 出境的名称、地址、附言、单证号只用可见 ASCII 字符；人民币（CNY）保留中文。中文名称以登记的英文名（NameEn）发出；没有则不发，指明字段，从不音译 /
  names, addresses, notes and document numbers that go abroad are printable ASCII; CNY keeps Chinese. A Chinese name is told in its
  registered English form (NameEn); without one nothing is sent and the field is named; nothing is transliterated.
- 不带我方签名：标准没有它的位置；由所用的连接证明 / without our signature, for which the standard has no place: what carries it vouches for it.
- 银行发来的：SenderId 为其 BIC（11 位，总行补 XXX），没有 BIC 则为行号；MessageId 为“报文:编号”，如 `pain.002:MsgId`，同一份的第二条起加 `#2` /
  of what banks say: SenderId is the BIC of 11 characters (XXX for the head office), or CNAPS where there is none; MessageId is the
  document's number with its kind before it, `pain.002:MsgId`, and `#2` behind it from the second message on.
- 进度查询、签约、入账指示、涉外收入申报没有银行通用的 ISO 20022 报文：用平台自己的格式 / queries, signings, instructions for money in and
  declarations have no message of ISO 20022 that banks take from customers: they go in our own form.
"""  # noqa: E501 - rows of a table stay in one line
MAY_SAY = {
    characters.ONE_NAME: "每方只有一个名称：银行字符集没有中文时用登记的英文名",
    "a return is a message of its own": "退汇另成一条",
    "credit and debit are messages of their own types": "贷记、借记各成一类",
    "but for charges, direction, parties and amounts say what it is": "除费用外，由借贷方向、当事人、金额可知",
    "its lines add up to it": "为各行之和",
    "the account says whose it is": "由账号可知",
    "its notification says it": "借贷记通知已报",
    "the entry says it": "由分录可知",
    "its records add up to it": "为各项之和",
    "its transactions are lines of their own": "其各笔自成一行",
    "its transactions are messages of their own": "其各笔自成一条",
    "only what is booked is read": "只读已入账的",
    older.NO_PAPERS: "资料另行提交，该格式没有摘要的位置，双方各自留存",
    "the advice says it": "由汇入通知可知",
    "the bank knows a payment by its reference": "银行按业务编号识别",
    "the bank knows the trader by his credit code": "银行按统一社会信用代码识别企业",
    "the bank's form has no place for our document's digest": "银行格式没有原报文摘要的位置",
    "the bank's number names it": "由行号可知",
    "the day before": "上一日",
    "the day says it": "由日期可知",
    "the document has it": "报文里已有",
    "the exchange has it": "由汇兑可知",
    "the message has its number from the document's": "编号取自整份报文",
    "the namespace says it": "由命名空间可知",
    "the payment says it": "由原汇款可知",
    "the payment says what was ordered": "由原汇款可知",
    "the payment says who bears them": "由原汇款可知",
    "the payment's number says it": "由业务编号可知",
    "the payment's number says which request it answers": "由业务编号可知",
    "what was answered is known by its number": "由编号可知",
    "whatever is told here is new": "总是新增",
    "whose document it is says the way it goes": "由报文归属可知",
}
TITLES = {
    "pain.001.001.09": "汇出汇款 / payment out",
    "camt.055.001.09": "撤销 / cancellation",
    "pain.001.001.03": "汇出汇款（旧版）/ payment out, older version",
    "pain.002.001.10": "结果反馈 / status",
    "camt.054.001.08": "借贷记通知 / debit and credit notification",
    "camt.053.001.08": "对账单 / statement",
    "camt.029.001.09": "撤销的答复 / answer to a cancellation",
}


def page() -> str:
    """The whole page."""
    lines = [MADE, "", *INTRO.splitlines()]
    for order in (*ORDERS, OLDER[0]):
        lines += ["", *_order(order)]
    for report in REPORTS:
        lines += ["", *_report(report)]
    return "\n".join(lines) + "\n"


def _order(order: Order) -> Iterator[str]:
    found = list(stands(order))
    yield from _heading(order.kind, f"`{order.code}` → {order.kind}")
    yield from _table(found)
    fixed = dict.fromkeys(stand.said for stand in found if isinstance(stand.row, Fixed))
    yield ""
    yield f"由上列各项得出 / follow from these: {', '.join(f'`{_short(path)}`' for path in fixed)}。"
    yield ""
    yield "不发 / not told:"
    for name, why in {**HEAD_LOST, **order.lost}.items():
        yield f"- `{_tags(name)}`：{_bilingual(why)}"


def _report(report: Report) -> Iterator[str]:
    codes = dict.fromkeys(part.code for part in report.parts)
    yield from _heading(report.kind, f"{report.kind} → {', '.join(f'`{code}`' for code in codes)}")
    found = list(stands(report))
    taken: set[tuple[str, tuple[tuple[str, object], ...]]] = set()
    for part in report.parts:
        what = (part.code, tuple(sorted(part.given.items())))
        if what in taken:
            continue
        taken.add(what)
        yield _what(part)
        yield ""
        yield from _table(list(stands(_alone(report, part))))
        yield ""
    implied = {stand.said: stand.row.why for stand in found if isinstance(stand.row, Implied)}
    yield "读到而不另作提示 / read, and not told:"
    for path, why in implied.items():
        yield f"- `{_short(path)}`：{_bilingual(why)}"


def _alone(report: Report, part: Part) -> Report:
    return Report(kind=report.kind, root=report.root, code=report.code, parts=(part,))


def _what(part: Part) -> str:
    given = ", ".join(f"{_tags(name)} = `{value}`" for name, value in part.given.items())
    return f"**`{part.code}`**，来自 / from `{_short(part.kind.path)}`" + (f"：{given}" if given else "")


def _heading(kind: str, what: str) -> Iterator[str]:
    yield f"## {kind} {TITLES[kind]}"
    yield ""
    yield f"{what}；Schema: [xsd/forms/bank/{kind}.xsd](../xsd/forms/bank/{kind}.xsd)"
    yield ""


def _table(found: list[Stand]) -> Iterator[str]:
    yield from head("字段 / field", "含义 / meaning", "ISO 20022", "")
    for stand in found:
        if stand.field:
            yield row(f"`{_tags(stand.field)}`", _meaning(stand), f"`{_short(stand.said)}`", _remark(stand))


def _remark(stand: Stand) -> str:
    each = stand.row
    if isinstance(each, Field | Amount | Made | Inner) and each.spare:
        return "前列没有时 / where the others are missing"
    return "由其算出 / worked out of it" if isinstance(each, Made) else ""


def _bilingual(why: str) -> str:
    return f"{MAY_SAY[why]} / {why}"


def _short(path: str) -> str:
    """The path below the one element that every document of the kind has."""
    return path.partition("/")[2] or path


def _tags(name: str) -> str:
    steps = re.sub(r"\[\]", "", name).split(".")
    return "/".join("".join(word.capitalize() for word in step.split("_")) for step in steps)


def _meaning(stand: Stand) -> str:
    if stand.field.startswith("head."):
        found = _labels("../head.xsd", "Head").get(_tags(stand.field.removeprefix("head.")))
    else:
        found = _labels(f"{stand.code.removeprefix('settlement.')}.xsd", "Body").get(_tags(stand.field))
    assert found is not None, stand
    return cell(f"{found[0]} / {found[1]}")


@cache
def _labels(file: str, type_: str) -> dict[str, tuple[str, str]]:
    """What the fields of a type are called, Chinese and English, by their tags; items of a repeated one are its own."""
    trees = [etree.parse(XSD / file).getroot(), etree.parse(XSD / "parts.xsd").getroot()]
    types = {each.get("name"): each for tree in trees for each in tree if each.tag == f"{XS}complexType"}
    found: dict[str, tuple[str, str]] = {}

    def walk(inside: etree._Element, at: str) -> None:
        for element in inside.iterfind(f"{XS}sequence/{XS}element"):
            path = f"{at}{element.get('name')}"
            said = [_said(element, language) for language in ("zh", "en")]
            found[path] = (said[0], said[1])
            within = _inside(element)
            items = [] if within is None else within.findall(f"{XS}sequence/{XS}element")
            if len(items) == 1 and items[0].get("maxOccurs", "1") != "1":
                within = _inside(items[0])
            if within is not None:
                walk(within, f"{path}/")

    def _inside(element: etree._Element) -> etree._Element | None:
        own = element.find(f"{XS}complexType")
        named = types.get(element.get("type"))
        return (
            own if own is not None else named if named is not None and named.find(f"{XS}sequence") is not None else None
        )

    walk(types[type_], "")
    return found


def _said(element: etree._Element, language: str) -> str:
    """What an element is called: its documentation up to the first colon."""
    for each in element.iterfind(f"{XS}annotation/{XS}documentation"):
        if each.get(LANG) == language:
            return re.split("[：:；;]", each.text or "")[0].strip()
    return ""
