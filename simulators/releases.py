"""Customs letting goods go: assesses loads, decides upon proposals, and not always as proposed; decides amendments.

Behaviour alone: documents in, acts out. The last digit of the declaration number chooses the load and what becomes of
it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from simulators.acts import Act, Drop, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import NOW, TODAY, Document
from simulators.profile import Party

ASSESSMENT, PROPOSAL, DECISION = "release.assessment.1", "release.proposal.1", "release.decision.1"
AMENDMENT, TOLERANCE = "declaration.amendment.1", "declaration.tolerance.1"
AMENDMENT_DECISION = "declaration.amendment-decision.1"
WITHDRAWN, CHANGED = "3", "5"  # FunctionCode
UNLIKE = "7"  # the digit of declarations that customs decides otherwise than proposed


@dataclass(frozen=True, slots=True)
class Goods:
    """One line of a load."""

    hs_code: str
    name: str
    origin: str
    fresh: bool = False


IRON = Goods("2601112000", "铁矿砂及其精矿", "AU")
COPPER = Goods("2603000090", "铜矿砂及其精矿", "PE")
LEAD = Goods("2607000090", "铅矿砂及其精矿", "RU")
STEEL = Goods("7208390000", "热轧卷板", "KR")
CHERRIES = Goods("0809290000", "鲜樱桃", "CL", fresh=True)
WINE, CREAM = Goods("2204210000", "葡萄酒", "FR"), Goods("3304990039", "润肤霜", "KR")
FISH = Goods("0303670000", "冻狭鳕鱼", "RU")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One decision. mode: RELEASE_MODE; None: as proposed. after: seconds since what came before."""

    code: str
    mode: str | None = None
    barred: bool = False
    follow_ups: tuple[str, ...] = ()
    reason: str | None = None
    after: float = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A load and what becomes of it. found: what the inspection on the spot is otherwise; None: there is none."""

    says: str
    goods: tuple[Goods, ...]
    verdicts: tuple[Verdict, ...]
    found: Mapping[str, str] | None = None
    certificate: bool = False
    instructed: bool = False
    grade: str = "registered"


RELEASED = Verdict(code="release")
ON_CONDITION = Verdict(code="conditional", barred=True, follow_ups=("lab", "certificate"))
CERTIFIED = Verdict(code="certified", after=20)
NOTHING: Mapping[str, str] = {}

SCRIPTS = {  # by the last digit of the declaration number
    "0": Script(says="iron ore: released, tested, certified", goods=(IRON,), certificate=True, found=NOTHING,
                verdicts=(ON_CONDITION, CERTIFIED)),
    "1": Script(says="iron ore without a certificate: released", goods=(IRON,), found={"Sampled": "false"},
                verdicts=(RELEASED,)),
    "2": Script(says="copper ore: tested first, then released", goods=(COPPER,), found=NOTHING,
                verdicts=(Verdict(code="test", follow_ups=("lab",)), Verdict(code="release", after=20))),
    "3": Script(says="fresh cherries: released at once", goods=(CHERRIES,), found={"Sampled": "false"},
                verdicts=(RELEASED,)),
    "4": Script(says="wine beside cosmetics: released", goods=(WINE, CREAM), found={"Sampled": "false"},
                grade="advanced", verdicts=(RELEASED,)),
    "5": Script(says="iron ore beside steel: as usual", goods=(IRON, STEEL), certificate=True, found=NOTHING,
                verdicts=(Verdict(code="test", follow_ups=("lab",)), Verdict(code="release", after=20))),
    "6": Script(says="lead ore over the limit: not let in", goods=(LEAD,), found={"Radioactive": "true"},
                verdicts=(Verdict(code="refuse", reason="放射性超标"),)),
    UNLIKE: Script(says="iron ore: decided otherwise than proposed", goods=(IRON,), certificate=True, found=NOTHING,
                   verdicts=(Verdict(code="test", mode="2", follow_ups=("lab",), reason="近期同一矿山批次不合格"),
                             Verdict(code="release", after=20))),
    "8": Script(says="frozen fish: released while tested, found not to conform", goods=(FISH,), found=NOTHING,
                verdicts=(Verdict(code="conditional", barred=True, follow_ups=("lab",)),
                          Verdict(code="failed", reason="检出不合格，召回", after=20))),
    "9": Script(says="a control instruction, a dishonest firm: inspected, then released", goods=(WINE,),
                instructed=True, grade="dishonest",
                verdicts=(Verdict(code="check", follow_ups=("on-site",)),
                          Verdict(code="release", after=15))),
}  # fmt: skip


class Releases:
    """One customs office. count: how many loads it assesses of its own accord."""

    def __init__(
        self, memory: Memory, dice: Dice, office: str, parties: Iterable[Party], *, year: int, count: int = 0
    ) -> None:
        self._memory = memory
        self._dice = dice
        self._office = office
        self._parties = tuple(parties)
        self._year = year
        self._count = count

    def opens(self, number: int) -> Iterator[Act]:
        """The assessment of the number-th load; where it is inspected on the spot, another one after that."""
        if number >= self._count:
            return
        serial = (self._dice.number("releases") + number) % 100_000_000
        digit = str(number % 10)
        entry_id, script = f"{self._office}{self._year}1{serial:08d}{digit}", SCRIPTS[digit]
        self._memory.keep(f"release {entry_id}", {"waits": 1 if script.found is None else 2})
        body = self._assessment(number, entry_id, script)
        yield Say(type=ASSESSMENT, about=entry_id, body=body, topic=f"release {entry_id}")
        if script.found is not None:
            inspected = _ordered({**body, "OnSite": _on_site(script.found)})
            after = self._dice.between(4, 8, entry_id, "on site")
            yield Say(type=ASSESSMENT, about=entry_id, body=inspected, after=after, topic=f"release {entry_id}")

    def hears(self, document: Document) -> Iterable[Act]:
        """Proposals are decided upon; so are amendments, once what is proposed of them has come."""
        if document.type == PROPOSAL:
            return self._decides(document)
        if document.type == AMENDMENT:
            return self._keeps(document)
        return self._decides_amendment(document) if document.type == TOLERANCE else ()

    def _assessment(self, number: int, entry_id: str, script: Script) -> dict[str, Any]:
        trader = self._party("trader", number)
        agent = self._party("agent", number) if self._dice.chance(entry_id, "by agent") < 0.4 else None
        yard, port = self._party("yard", number), self._party("port", number)
        return _ordered(
            {
                "EntryId": entry_id,
                "IeFlag": "I",
                "DeclaredOn": TODAY,
                "TraderId": trader.credit_code if trader else "91370700MA3ABC127H",
                "AgentId": agent.credit_code if agent else None,
                "CreditGrade": script.grade,
                "Lines": {"Line": [self._line(entry_id, nth, goods) for nth, goods in enumerate(script.goods, 1)]},
                "CertificateWanted": _yes(script.certificate),
                "Instructed": _yes(script.instructed),
                "SiteCode": yard.site_code if yard else None,
                "TerminalCode": port.terminal_code if port else None,
            }
        )

    def _line(self, entry_id: str, number: int, goods: Goods) -> dict[str, Any]:
        return {
            "LineNo": str(number),
            "HsCode": goods.hs_code,
            "CiqCode": f"{goods.hs_code}999",
            "GoodsName": goods.name,
            "Origin": goods.origin,
            "Fresh": _yes(goods.fresh),
            "Quantity": str(self._dice.whole(8_000, 180_000, entry_id, number)),
            "Unit": "千克",
        }

    def _party(self, role: str, number: int) -> Party | None:
        some = [party for party in self._parties if party.role == role]
        return self._dice.pick(some, number, role) if some else None

    def _decides(self, proposal: Document) -> Iterator[Act]:
        """Upon the proposal of the last assessment; of a load that somebody else has assessed, as is proposed."""
        entry_id = proposal.need("Body/EntryId")
        case = self._memory.recall(f"release {entry_id}")
        if case is None:
            yield self._decision(proposal, _as_proposed(proposal), 3)
            return
        case = {**case, "waits": case["waits"] - 1}
        self._memory.keep(f"release {entry_id}", case)
        if case["waits"]:
            return
        after = 0.0
        for verdict in SCRIPTS[entry_id[-1]].verdicts:
            after += verdict.after * self._dice.between(0.7, 1.3, entry_id, verdict.code)
            yield self._decision(proposal, verdict, after)

    def _decision(self, proposal: Document, verdict: Verdict, after: float) -> Say:
        entry_id = proposal.need("Body/EntryId")
        frees = verdict.code in ("certified", "failed", "refuse")
        body = {
            "EntryId": entry_id,
            "Verdict": verdict.code,
            "Mode": verdict.mode or (None if frees else proposal.text("Body/Mode")),
            "DecidedAt": NOW,
            "UseBarred": _yes(verdict.barred),
            "FollowUps": {"FollowUp": list(verdict.follow_ups)} if verdict.follow_ups else None,
            "Proposal": proposal.need("Head/MessageId"),
            "Reason": verdict.reason,
        }
        said = {name: value for name, value in body.items() if value is not None}
        return Say(type=DECISION, about=entry_id, body=said, after=after, topic=f"release {entry_id}")

    def _keeps(self, amendment: Document) -> Iterator[Act]:
        """Who asks; what was to be decided of an amendment that is changed or taken back is out of date."""
        topic, function = f"amendment {amendment.need('Body/AmendmentNo')}", amendment.text("Head/FunctionCode")
        who = {name: amendment.text(f"Body/{name}") for name in ("TraderId", "AgentId")}
        self._memory.keep(topic, {**who, "gone": function == WITHDRAWN})
        if function in (WITHDRAWN, CHANGED):
            yield Drop(topic=topic)

    def _decides_amendment(self, tolerance: Document) -> Iterator[Act]:
        """As proposed; but for declarations of the digit that is decided otherwise, and where nothing is proposed."""
        number, entry_id = tolerance.need("Body/AmendmentNo"), tolerance.need("Body/EntryId")
        known = self._memory.recall(f"amendment {number}") or {}
        if known.get("gone") or known.get("decided"):
            return
        self._memory.keep(f"amendment {number}", {**known, "decided": True})
        verdict, is_error, reason = "accept", False, None
        if tolerance.text("Body/Verdict") is None:
            is_error = True
            verdict, reason = ("refuse", "须先办理改单核批") if entry_id[-1] in "02468" else ("accept", "不属容错范围")
        elif entry_id.endswith(UNLIKE):
            is_error, reason = True, "与装运、配载无关，记录差错"
        body = {
            "AmendmentNo": number,
            "EntryId": entry_id,
            "TraderId": known.get("TraderId"),
            "AgentId": known.get("AgentId"),
            "Verdict": verdict,
            "ErrorRecorded": _yes(is_error),
            "DecidedAt": NOW,
            "Tolerance": tolerance.need("Head/MessageId"),
            "Reason": reason,
        }
        said = {name: value for name, value in body.items() if value is not None}
        after = self._dice.between(2, 5, number)
        yield Say(type=AMENDMENT_DECISION, about=entry_id, body=said, after=after, topic=f"amendment {number}")


def _as_proposed(proposal: Document) -> Verdict:
    """What follows a proposal word by word."""
    follow_ups = tuple(each.element.text or "" for each in proposal.each("Body/FollowUps/FollowUp"))
    if proposal.text("Body/MayLeave") not in ("true", "1"):
        return Verdict(code="check", follow_ups=follow_ups)
    barred = proposal.text("Body/UseBarred") in ("true", "1")
    return Verdict(code="conditional" if barred else "release", barred=barred, follow_ups=follow_ups)


def _on_site(found: Mapping[str, str]) -> dict[str, str]:
    """What is found on the spot: nothing, but for this."""
    return {
        "DoneAt": NOW,
        "Radioactive": "false",
        "SolidWaste": "false",
        "AsDocumented": "true",
        "ForeignMatter": "false",
        "Sampled": "true",
        **found,
    }


_ORDER = (
    "EntryId", "IeFlag", "DeclaredOn", "TraderId", "AgentId", "CreditGrade", "Lines", "CertificateWanted",
    "Instructed", "OnSite", "SiteCode", "TerminalCode",
)  # fmt: skip


def _ordered(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: body[name] for name in _ORDER if body.get(name) is not None}


def _yes(value: bool) -> str:
    return "true" if value else "false"
