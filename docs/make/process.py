"""The pages of processes: states and moves, from their tables, with Mermaid diagrams."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docs.make.words import MADE, cell, head, roles, row
from messages.credit import moves as credit
from messages.credit import states as of_credit
from messages.inspection import moves as inspection
from messages.process import NOWHERE, Limit, Moves, State
from messages.settlement import moves as settlement
from messages.settlement import states

INSPECTION = """# 查验流程 / The process of an inspection

一个案件是一份报关单的一个查验记录（EntryId + ExamRecId）。状态由已知的事实决定，只能按下表变化：
表里没有的请求被拒收（SW401）；
海关的事实总会受理，动不了状态的只记录（SW402）。时限是平台的假定（A），超时不改变状态。
A case is one inspection record of one declaration (EntryId and ExamRecId). What is known decides its state, which
changes by this table alone: a request without a row is refused (SW401); a fact of customs is always taken, and where it
moves nothing it is recorded (SW402). Time limits are the gateway's own assumptions (A); being late changes no state.
"""
SETTLEMENT = """# 跨境结算流程 / The process of settlement

一个案件是一份三方协议（AgreementNo）、一笔汇出汇款（Reference）、一笔汇入汇款（Bank + BankReference）或一份对账单。
银行的状态可以跳过、重复、迟到、乱序：进度只前进不后退；终态只因退汇（RTND）而改变，已扣款之后还可有收款人入账。
全部退回（差额为列明的费用，或不超过 2%、且不超过 100 个货币单位，A）才算退汇；退回一部分的仍是已付，按比例释放报关单。
汇出须在生效的三方协议之下，由协议所列账户付款；同一报关单项下收付汇之和不超过先前所报总额（SW730；连同他人所付，SW733；可约定为仅提示）。
三方协议生效需要三个签名，签的是同一份文件：企业报文、银行签约结果与平台会签中 DocumentDigest 一致。
表里没有的请求被拒收（SW401）；银行的事实总会受理，动不了状态的只记录。时限超过不改变状态，只作提示；A 为平台的假定。
A case is an agreement (AgreementNo), a payment out (Reference), money that came in (Bank and BankReference), or a
statement. A status of a bank may skip, repeat, come late or out of order: how far a payment came never falls, and where
it ended it stays, but for a return (RTND), and for the payee's account that follows upon the debit. It is returned
once all of it is back, but for charges that are named, or no more than 2 % and 100 units of the currency (A); of what
came back in part the rest stays paid, and that part alone is free for its declarations again. A payment is made
under an agreement in force, from an account that it lists; what is paid for one declaration is together no more than
it was first said to be worth (SW730; with what others have paid, SW733; told only where that is agreed). An agreement
is in force once trader, bank and platform have signed one document: DocumentDigest is that of the trader's message. A
request without a row is refused (SW401); a fact of a bank is always taken. Being late changes no state; A marks limits
that are the gateway's own.
"""
CREDIT = """# 小微出口信用保险流程 / The process of export credit insurance

一个案件是一份协议（AgreementNo）、一份保单（自投保起，AgreementNo + ProposalNo）、一次询保（EnquiryNo）、一笔损失
（ClaimNo，自可能损失通知起）或一个风险对象（国别、行业、买方）。
先签约后投保（SW814）；先缴费后出单，保险公司先出单的照样有效，只作提示（SW824）；政府统保无需企业缴费（SW817）。
索赔须先报损，买方须有限额（SW818），出运日须在承保期内（SW819），报损与索赔期限由保单约定，未约定的不限（SW820）；
一张发票只在一案中（SW821），索赔不超过报损（SW822）。赔付按编号记一次账：不超过赔付比例乘损失，同一买方各案合计不超过买方限额，
同一保单各案合计不超过保单限额；超出的照样收下并提示，另行记录，不计入已赔付（SW823）。
风险信息查询随时可看最近一次收到的内容及其日期、来源，保险公司不应答时也一样（`GET /v1/credits/risks` 与案件）。
小微企业的地方条件见 `messages/credit/programmes.toml`（按地、按年，可更改），超出只作提示（SW805）。
保险公司的结论可以跳过、重复、迟到、乱序：出单或拒保以先说的为准，条件和限额以其作出时间最新的为准。
表里没有的请求被拒收（SW401）；保险公司的事实总会受理，动不了状态的只记录。时限超过不改变状态；A 为平台的假定。
A case is an agreement (AgreementNo), a policy from its proposal on (AgreementNo and ProposalNo), an enquiry
(EnquiryNo), a loss from its notice on (ClaimNo), or a subject of risk (country, industry, buyer). A policy is proposed
under an agreement that is signed (SW814), and paid for before it is issued; where the insurer issues it before, that
counts and is told (SW824). What the government pays the trader does not (SW817). A loss is told before it is claimed;
the buyer has a limit (SW818), the goods were shipped in the period (SW819), and the days of notice and claim are those
of the policy, none where it has none (SW820). An invoice stands in one loss (SW821); no more is claimed than was told
(SW822). A payment is posted once, by its number: no more than the ratio of the loss, over all losses of a buyer no more
than his limit, over all of a policy no more than its cap; what lies beyond is taken, told, and kept apart (SW823). A
query of a risk has at any time what was last received, with date and source, also where the insurer is silent
(`GET /v1/credits/risks`, and the case). The terms for small firms of a place stand in `messages/credit/programmes.toml`
by place and year, for a deployment to change; beyond them is told only (SW805). A word of the insurer may skip, repeat,
come late or out of order: of issued and declined the first counts, of terms and limits the newest by its own time. A
request without a row is refused (SW401); a fact of an insurer is always taken. A marks limits that are the gateway's.
"""
DIAGRAM = """图中只画向前的走法，不画变更、撤回和退回；未办结的案件都可由海关撤销（withdrawn）。全部变化见后表。
The diagram shows the ways forward, without changes, withdrawals and refusals; customs may withdraw (withdrawn) any case
that is still open. The table below has every move."""
FORWARD = """图中只画向前的走法；全部变化见后表。
The diagram shows the ways forward; the table below has every move."""


@dataclass(frozen=True, slots=True)
class Part:
    """States that belong together, and what leads to them. title: above them, "" where there are no others."""

    title: str
    states: Sequence[State]
    moves: Iterable[tuple[str, str, str]]
    diagram: str


def inspection_page() -> str:
    """The whole page of an inspection."""
    return _page(INSPECTION, (Part("", inspection.STATES, inspection.MOVES, DIAGRAM),))


def settlement_page() -> str:
    """The whole page of settlement, a part for each kind of case."""
    kinds = (
        ("三方协议 / Agreement", states.AGREEMENTS),
        ("汇出汇款 / Payment out", states.PAYMENTS),
        ("汇入汇款 / Payment in", states.RECEIPTS),
        ("对账单 / Statement", states.STATEMENTS),
    )
    return _page(SETTLEMENT, [Part(title, some, _within(some, settlement.MOVES), FORWARD) for title, some in kinds])


def credit_page() -> str:
    """The whole page of export credit insurance, a part for each kind of case."""
    kinds = (
        ("协议 / Agreement", of_credit.AGREEMENTS),
        ("保单 / Policy", of_credit.POLICIES),
        ("询保 / Enquiry", of_credit.ENQUIRIES),
        ("报损与索赔 / Loss and claim", of_credit.CLAIMS),
        ("风险信息 / Risk", of_credit.RISKS),
    )
    return _page(CREDIT, [Part(title, some, _within(some, credit.MOVES), FORWARD) for title, some in kinds])


def _within(some: Sequence[State], moves: Moves) -> list[tuple[str, str, str]]:
    names = states.names(some)
    return [move for move in moves if move[2] in names]


def _page(intro: str, parts: Sequence[Part]) -> str:
    lines = [MADE, "", *intro.splitlines(), ""]
    for part in parts:
        lines += _part(part)
    return "\n".join(lines) + "\n"


def _part(part: Part) -> list[str]:
    deep = "#" if part.title else ""
    lines = [f"## {part.title}", ""] if part.title else []
    lines += [f"{deep}## 状态 / States", ""]
    lines += head("状态 / state", "含义 / meaning", "时限 / limit", "下一步 / expected next")
    lines += [_state(state) for state in part.states]
    lines += ["", f"{deep}## 图 / Diagram", "", *part.diagram.splitlines(), "", "```mermaid", *_diagram(part), "```"]
    lines += ["", f"{deep}## 变化 / Moves", "", *head("状态 / in", "事件 / upon", "变为 / to")]
    lines += [_move(*move) for move in _by_event(part.moves)]
    return [*lines, ""] if part.title else lines


def _state(state: State) -> str:
    expected = "<br>".join(f"{roles(each.by)}: {each.zh} / {each.en}" for each in state.expects)
    final = "（终态 final）" if state.final else ""
    return row(f"`{state.name}`{final}", f"{cell(state.zh)}<br>{cell(state.en)}", _limit(state.limit), expected or "—")


def _limit(limit: Limit | None) -> str:
    if limit is None:
        return "—"
    if limit.clock is not None:
        minutes = int(limit.clock.total_seconds() // 60)
        told = f"{minutes // 60} 小时 h" if minutes % 60 == 0 else f"{minutes} 分钟 min"
    else:
        told = f"{limit.working_days} 个工作日 working days, {limit.at_hour}:00"
    return f"{told} ({limit.source})"


def _diagram(part: Part) -> list[str]:
    order = [state.name for state in part.states]
    events: dict[tuple[str, str], list[str]] = defaultdict(list)
    for source, event, target in part.moves:
        name = event.partition(",")[0]
        forward = source == NOWHERE or order.index(source) < order.index(target)
        told = not name.endswith(("changed", "withdrawn", "refused"))
        if forward and told and name not in events[source, target]:
            events[source, target].append(name)
    lines = ["stateDiagram-v2"]
    lines += [f"    {_id(state.name)}: {state.name} {state.zh.partition('：')[0]}" for state in part.states]
    for (source, target), names in events.items():
        lines.append(f"    {_id(source)} --> {_id(target)}: {', '.join(names)}")
    lines += [f"    {_id(state.name)} --> [*]" for state in part.states if state.final]
    return lines


def _id(state: str) -> str:
    return "[*]" if state == NOWHERE else state.replace("-", "_")


def _by_event(moves: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Moves with the states that an event has in common, in the order of the table."""
    sources: dict[tuple[str, str], list[str]] = defaultdict(list)
    for source, event, target in moves:
        sources[event, "=" if source == target else target].append(source)
    return [(", ".join(f"`{each}`" if each else "（无 none）" for each in of), event, target)
            for (event, target), of in sources.items()]  # fmt: skip


def _move(sources: str, event: str, target: str) -> str:
    return row(sources, event, "不变 as it is" if target == "=" else f"`{target}`")
