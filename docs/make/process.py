"""The pages of processes: states and moves, from their tables, with Mermaid diagrams."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docs.make.limits import limit_of
from docs.make.services import link_to
from docs.make.words import MADE, cell, head, roles, row
from messages.catalogue import Catalogue
from messages.chain import states as chains
from messages.chain.parts import PARTS
from messages.chain.parts.table import Part as ChainPart
from messages.chain.records import ChainApplication, ChainShipment, ChainTrader
from messages.credit import moves as credit
from messages.credit import states as of_credit
from messages.declaration import states as declaration
from messages.families import FAMILIES
from messages.financing import moves as financing
from messages.financing import states as lending
from messages.guarantee import moves as guarantee
from messages.guarantee import states as of_guarantees
from messages.inspection import moves as inspection
from messages.opinion import states as opinion
from messages.opinion.profile import read as profile
from messages.process import NOWHERE, Expected, Moves, State
from messages.release import states as release
from messages.settlement import moves as settlement
from messages.settlement import states

CATALOGUE = Catalogue(FAMILIES)

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
CHAIN = """# 一链办理流程 / The process of a chain

一个案件是一份一链办理申请（ChainNo），由所办各事项自己的案件组成：各事项仍按其流程办理，平台把每一步的进展（`chain.progress.1`）记入本案件。
一次填报，缺什么一次说全（SW845）；逐项授权同意（`chain.consent.1`，摘要即所展示内容，SW850）之前，该项任何内容都不发出；
有约束力的报文还须企业另行签署。步骤按先后发送，互不依赖的同时进行；未办成的一步只影响依赖它的步骤，
更正（FunctionCode 5）后只重办未办成的部分，已办理的内容不变（SW852）。更正中未列的事项即撤回，并说明因此受阻的步骤。
A case is one form (ChainNo), made of the cases of its parts: each goes its own way, and the platform says how far it is
into this one (`chain.progress.1`). What is lacking is asked for at once (SW845). Nothing of a part leaves before the
trader has agreed to what he is shown of it (`chain.consent.1`, by its digest, SW850), and what binds him he signs
besides. Steps are sent in order, and those that do not depend on each other at once; one that comes to nothing holds up
only what rests on it. A correction (FunctionCode 5) begins anew what failed of the parts that it corrects, or all that
failed where it corrects none; what stands is not changed under it (SW852). A part left out of it is withdrawn, and
says what that blocks.

"""
GUARANTEE = """# 关税保证保险流程 / The process of duty guarantees

一个案件是一份征信授权书（AuthorizationNo）、一个额度（QuotaNo）或一份保单（自投保起，ProposalNo）。
授权有效才能申请额度，额度核定才能投保；同一额度下各保单的保险金额合计不超过核定额度（SW792）。先缴费后出单，
保险公司另有约定的从其约定，未说明的只作提示（SW794）。保单向注册地海关备案；用于征税要素的，海关核准后才备案（SW786）。
海关占用、恢复额度和索赔记入台账：占用减恢复，任何时候不超过保险金额；已赔付的
额度不再恢复，需要时批改提高保险金额。期间外、海关或用途不符、同一报关单重复占用的，
海关的事实照样收下，但不计入，并在案件中告知各方（SW795 至 SW797）；保险公司和企业的请求则被拒收。
尚有占用或未了索赔时不能退保（SW798）。重复告知的不计两次；先到的恢复等待它的占用，
但只对应其时间之前的占用。
有未了索赔时，案件写明轮到谁：保险公司须在索赔截止日前赔付或说明；要求补充材料时轮到海关，海关以 FunctionCode 5
再发 `guarantee.claim` 补充或变更金额，以 3 撤回。只赔付一部分的，其余仍占用（SW799）。待海关审核的备案变更、
批改后待变更的备案、待保险公司办理的批改和退保各有状态。
各状态时限可由运营方的表更改（`rule_tables` 下 `guarantee/limits.toml`）。
A case is an authorisation (AuthorizationNo), a quota (QuotaNo), or a policy from its proposal on (ProposalNo). A quota
is asked for under an authorisation in force, a policy under a quota that is granted; together no more is insured under
it than was granted (SW792). The premium comes before the policy unless the insurer says otherwise; where it says
nothing that is told (SW794). A policy is filed with the customs of registration; for tax elements only after customs
have approved it (SW786). What customs hold, release and claim stands in a ledger: held less released is never more than
is insured; what was paid upon a claim stays spent, until more is insured by an endorsement. What lies outside the
period, comes from an office or for a use that is not named, or is held twice for one declaration, is taken as a fact,
does not count, and is told to everyone in the case (SW795 to SW797); a request is refused. Nothing is surrendered while
something is held or a claim is open (SW798). What is told again does not count twice; a release that comes first waits
for its hold, which became so no later than the release itself.
While a claim is open the case says so: the insurer is to pay or refuse by the last day of the claim; where it wants
papers it is customs' turn, who bring them, or claim another sum, by `guarantee.claim` with FunctionCode 5, and take it
back with 3. Of a claim that is paid in part the rest stays held (SW799). A change of the filing that waits for customs,
an endorsement that is to be filed, and one or a surrender that waits for the insurer are states of their own. How long
each may last is a table of the operator's (`rule_tables`, `guarantee/limits.toml`).
"""
RELEASE = """# 分类验放与容错流程 / The process of a release, and of an amendment

**分类验放**：一个案件是一份报关单。海关每次评估，平台按申报之日的规则给出验放建议（只给海关）；决定是海关自己的报文，与建议不同的，两者都列出。
规则是有起止日的表（`messages/release/tables/rules.toml`），每行有理由、依据，A 为平台的假定；
`swg release explain` 说明适用哪一行、为什么。
**容错**：一个案件是一份修改申请（AmendmentNo）。容错建议随申请发给海关和申请人；是否准予、是否记录差错由海关决定。
海关的事实总会受理，动不了状态的只记录（SW402）；迟到的评估、决定不改变现行的（SW858、SW832、SW859）；
更正用 FunctionCode 5，DecidedAt 与原决定相同。
**Release**: a case is a declaration. Upon each assessment the gateway proposes, by the rules of the day of the
declaration, to customs alone; the decision is customs' own message, and where it differs both are shown. The rules are
dated tables (`messages/release/tables/rules.toml`), each row with its reason and its source; A marks our own reading;
`swg release explain` says which row decides and why.
**Amendment**: a case is one amendment (AmendmentNo). Whether it is tolerated is proposed to customs and to whoever
asked; customs decides whether it is accepted and whether an error is recorded.
Facts of customs are always taken, and where they move nothing they are recorded (SW402); an assessment or a decision
that comes late leaves the one in force (SW858, SW832, SW859); one is corrected by FunctionCode 5 with the DecidedAt of
the first, one of an amendment with that or a later one.
"""
PROFILE = profile()
OPINION = """# 诉求与评价流程 / The process of grievances and ratings

一个案件是一份诉求（GrievanceNo）、一项差评整改、一份评价邀请，或一项无名评价。时限、层级、承办单位、审批、可评价的办结都在
`messages/opinion/tables/rules.toml`，随本软件发布的是淄博的做法；每行有依据，A 为平台的读法。
**诉求**：收到当日不计；逾期不改变状态，由市级平台督促，久拖的逐级上报，都是案件的事件。工作日历未公布的年份为暂定（SW898），公布后重算。
**评价**：办结时同一事务内发出一份邀请，凭证只能用一次；没有默认等级，不评价同样方便，不用也没有后果。怎样评价与谁评价分开存放：
单位看不到评价人，也看不到时刻，差评在次一工作日才转单位整改；评价内容仅在评价人同意时转给单位，其中的编号隐去。
汇总按月、在月末之后计入，少于规定数的不公布，也不给合计。
单位一个月只办过一件时，差评整改本身会让它想到是谁：隐去姓名不能消除这一点。
**Grievances**: a case is one grievance (GrievanceNo), one correction, one invitation, or one rating without its rater.
Clocks, tiers, handlers, approvals and what may be rated are rows of that table; Zibo's ships, each row with its source.
The day of receipt is not counted; what is late does not move but is urged by the city, then told tier by tier, each
an event of the case. Where no calendar is published what is due is provisional (SW898) and is reckoned again.
**Ratings**: a handling that ends brings one invitation, in the same transaction; its token is used once, there is no
default grade, declining is as easy, and nothing follows from not answering. How it was rated is kept apart from by
whom: a unit reads neither the rater nor the moment, is told of a bad rating on the next working day, and of the words
only where the rater lets it, without the numbers in them. Aggregates count whole months once they are over; of fewer
than the table says nothing is published, and there is no sum. A unit that has had one handling in a month may still
guess whose rating it was: leaving out names does not mend that.
"""
CREDIT = """# 小微出口信用保险流程 / The process of export credit insurance

一个案件是一份协议（AgreementNo）、一份保单（自投保起，AgreementNo + ProposalNo）、一次询保（EnquiryNo）、一笔损失
（ClaimNo，自可能损失通知起）或一个风险对象（国别、行业、买方）。
先签约后投保（SW814）；先缴费后出单，保险公司先出单的照样有效，只作提示（SW824）；政府统保无需企业缴费（SW817）。
索赔须先报损，买方须有限额（SW818），出运日须在承保期内（SW819），报损与索赔期限由保单约定，未约定的不限（SW820）；
一张发票只在一案中（SW821），索赔不超过报损，
更正不换保单、买方，也不重计期限（SW822）。损失用保单币种（SW801）。赔付按编号记一次账：不超过赔付比例乘损失，同一买方各案合计不超过买方限额，
同一保单各案合计不超过保单限额；超出的照样收下并提示，另行记录，不计入已赔付（SW823）。
风险信息查询随时可看最近一次收到的内容及其日期、来源，保险公司不应答时也一样（`GET /v1/credits/risks` 与案件）。
小微企业的地方条件见 `messages/credit/programmes.toml`（按地、按年），超出只作提示（SW805）；
这张表和各状态时限可由运营方的表代替（`rule_tables` 下 `credit/programmes.toml`、`credit/limits.toml`）。
保险公司的结论可以跳过、重复、迟到、乱序：出单或拒保以先说的为准，条件和限额以其作出时间最新的为准。
表里没有的请求被拒收（SW401）；保险公司的事实总会受理，动不了状态的只记录。时限超过不改变状态；A 为平台的假定。
A case is an agreement (AgreementNo), a policy from its proposal on (AgreementNo and ProposalNo), an enquiry
(EnquiryNo), a loss from its notice on (ClaimNo), or a subject of risk (country, industry, buyer). A policy is proposed
under an agreement that is signed (SW814), and paid for before it is issued; where the insurer issues it before, that
counts and is told (SW824). What the government pays the trader does not (SW817). A loss is told before it is claimed;
the buyer has a limit (SW818), the goods were shipped in the period (SW819), and the days of notice and claim are those
of the policy, none where it has none (SW820). An invoice stands in one loss (SW821); no more is claimed than was told,
and a change of the notice is of the same policy and buyer and sets no days anew (SW822). A loss is told in the currency
of the policy (SW801); a payment that names another policy is told and kept apart (SW824). A payment is posted once, by
its number: no more than the ratio of the loss, over all losses of a buyer no more than his limit, over all of a policy
no more than its cap; what lies beyond is taken, told, and kept apart (SW823). A query of a risk has at any time what
was last received, with date and source, also where the insurer is silent (`GET /v1/credits/risks`, and the case). The
terms for small firms of a place stand in `messages/credit/programmes.toml` by place and year; beyond them is told only
(SW805). An operator's own tables take the place of that one and of limits (`rule_tables`: `credit/programmes.toml`,
`credit/limits.toml`). A word of the insurer may skip, repeat, come late or out of order: of issued and declined the
first counts, of terms and limits the newest by its own time. A request without a row is refused (SW401); a fact of an
insurer is always taken. A marks limits that are the gateway's.
"""
FINANCING = """# 贸易融资流程 / The process of financing

一个案件是一笔融资贷款（ApplicationNo）或一份数据授权（AuthorizationNo）。每份报文都带融资申请编号，所以各归各案。
支用自申请时起占用额度：未还本金与待放款支用之和不超过合同额度（SW767）；还本金后可再支用。本金、利息、费用分别记账。
同一单据（摘要相同，或种类和编号相同）的融资合计不超过单据金额，不论在哪家银行（SW768；连同他人所融，SW769）；
拒绝放款或结清并出具证明后，单据释放。合同到期只阻止新的支用（SW770），已放款项照常还款；结清后不再入账（SW774）。
银行的事实总会受理；与账目矛盾的（放款多于申请、还款多于所欠、重复使用入账编号、冲正后超过额度）只记录、不入账（SW772）。到期日按日记：银行对某日说零，即撤销该日；各日合计不超过所欠本金。
本金还清后银行即可结清，此前所说的利息和费用视为免除。合同以编号和文本摘要签署，同一编号和摘要只能是同一条件（SW772）。
企业对同一单据在各银行使用同一编号（SW771）。
海关数据只依企业的有效数据授权发给该银行（SW766）：申请或支用指明授权时，由平台从存证记录生成，只含报文编号、类型、
摘要、存证序号、受理时间和案件状态，不含报文内容；企业同时收到一份。
表里没有的请求被拒收（SW401）。时限超过不改变状态，只作提示；A 为平台的假定。
A case is a loan (ApplicationNo) or an authorisation of data (AuthorizationNo). Every message of a loan names its
application. A drawdown counts from its request: what is owed and what waits for the bank is together no more than the
limit (SW767); principal that is repaid may be drawn again. Principal, interest and fees are kept apart. A document (the
same digest, or the same kind and number) is financed up to its worth, at whatever bank (SW768; with what others have
had financed of it, SW769); a draw that is refused, and a loan that is closed and certified, free theirs. A contract
that is over blocks new drawdowns alone (SW770), what is drawn is repaid as ever; nothing is posted after the settlement
(SW774). A fact of a bank is always taken; what contradicts the ledger (more disbursed than asked for, more repaid than
owed, a booking number used again, a reversal beyond the limit) is recorded and books nothing (SW772). What is due is
kept by day: a word of nothing takes a day back, and all days together are no more than the principal owed. Once the
principal is paid the bank may close the loan, and waives what else it had named. A contract is signed by its number and
the digest of its text, so these stand for one set of terms (SW772). A trader gives a document one number at whatever
bank (SW771). Customs data go to that bank under an authorisation in force alone (SW766): where an application or a
drawdown names one, the gateway takes them from its journal: which message, of what type, its digest and leaf, when it
came, how far its case is; never what it says. The trader has a copy. A request without a row is refused (SW401). Being
late changes no state; A marks limits that are the gateway's own.
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


def release_page() -> str:
    """The whole page of releases and amendments."""
    parts = (
        Part("分类验放 / Release", release.STATES, release.MOVES, FORWARD),
        Part("修改申请 / Amendment", declaration.STATES, declaration.MOVES, FORWARD),
    )
    return _page(RELEASE, parts)


def settlement_page() -> str:
    """The whole page of settlement, a part for each kind of case."""
    kinds = (
        ("三方协议 / Agreement", states.AGREEMENTS),
        ("汇出汇款 / Payment out", states.PAYMENTS),
        ("汇入汇款 / Payment in", states.RECEIPTS),
        ("对账单 / Statement", states.STATEMENTS),
    )
    return _page(SETTLEMENT, [Part(title, some, _within(some, settlement.MOVES), FORWARD) for title, some in kinds])


def guarantee_page() -> str:
    """The whole page of duty guarantees, a part for each kind of case."""
    kinds = (
        ("征信授权 / Authorisation", of_guarantees.AUTHORIZATIONS),
        ("额度 / Quota", of_guarantees.QUOTAS),
        ("保单 / Policy", of_guarantees.POLICIES),
    )
    return _page(GUARANTEE, [Part(title, some, _within(some, guarantee.MOVES), FORWARD) for title, some in kinds])


def chain_page() -> str:
    """The whole page of chains: its states, then the steps of each part."""
    page = _page(CHAIN, [Part("一链办理 / Chain", chains.STATES, _within(chains.STATES, chains.MOVES), FORWARD)])
    return page + "".join(f"\n{line}" for part in PARTS for line in _steps(part)) + "\n"


def _steps(part: ChainPart) -> Iterable[str]:
    yield f"## {part.zh} / {part.en}"
    yield ""
    yield from head("步骤 / step", "报文 / message", "接收方 / receiver", "之前 / after")
    form = ChainApplication(chain_no="", trader_id="", trader=ChainTrader(), shipment=ChainShipment())
    for step in part.steps:
        after = ", ".join(f"`{name}`" for name in step.after(form)) or "—"
        yield row(f"`{step.name}` {step.zh} / {step.en}", f"`{step.type}`" if step.type else "—", step.of, after)
    yield ""


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


def opinion_page() -> str:
    """The whole page of grievances and ratings, a part for each kind of case."""
    known = opinion.states(PROFILE)
    kinds = (
        ("诉求与整改 / Grievance and correction", [each for each in known if each.name in opinion.ORDERS]),
        ("评价邀请 / Invitation", [each for each in known if each.name in opinion.INVITATIONS]),
        ("无名评价 / Rating without its rater", [each for each in known if each.name in opinion.APPRAISALS]),
    )
    return _page(OPINION, [Part(title, some, _within(some, opinion.MOVES), FORWARD) for title, some in kinds])


def financing_page() -> str:
    """The whole page of financing, a part for each kind of case."""
    kinds = (("融资贷款 / Loan", lending.LOANS), ("数据授权 / Authorisation of data", lending.AUTHORIZATIONS))
    return _page(FINANCING, [Part(title, some, _within(some, financing.MOVES), FORWARD) for title, some in kinds])


def _within(some: Sequence[State], moves: Moves = settlement.MOVES) -> list[tuple[str, str, str]]:
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
    expected = "<br>".join(map(_expected, state.expects))
    final = "（终态 final）" if state.final else ""
    return row(
        f"`{state.name}`{final}", f"{cell(state.zh)}<br>{cell(state.en)}", limit_of(state.limit), expected or "—"
    )


def _expected(step: Expected) -> str:
    """Who does what next, and of which service it is."""
    code = CATALOGUE.service_of(step.type)
    return f"{roles(step.by)}: {step.zh} / {step.en}" + (f" ({link_to(code)})" if code else "")


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
