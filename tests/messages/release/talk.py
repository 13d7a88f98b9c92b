"""Releases told message by message: loads, what customs says of them, and cases without a journal."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from gateway.case.judging import judge
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.process import Case, Received
from messages.release.records import GoodsLine, OnSite, ReleaseAssessment, ReleaseDecision
from messages.release.ruleset import read
from messages.roles import CUSTOMS, GATEWAY
from messages.times import BEIJING
from messages.xml.records import Place

CATALOGUE = Catalogue(FAMILIES)
TYPES = {type_.record: type_ for type_ in CATALOGUE}
PROCESS = CATALOGUE.families["release"].process
RULES = read()

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BEIJING)
DAY = date(2026, 11, 20)
ENTRY, TRADER, AGENT = "421820261000000123", "91370200MA3ABC127P", "91370200MA3AGT008Y"
NEW, CHANGED, WITHDRAWN = "2", "5", "3"

IRON, IRON_SINTER, MANGANESE, CHROMIUM = "2601112000", "2601200000", "2602000000", "2610000000"
LEAD, ZINC, COPPER, SLAG = "2607000090", "2608000090", "2603000090", "2620110000"
CHERRIES, FISH, WINE, CREAM, STEEL = "0809290000", "0303670000", "2204210000", "3304990039", "7208390000"


def line(hs_code: str, number: int = 1, **more: Any) -> GoodsLine:
    return GoodsLine(**({"line_no": number, "hs_code": hs_code, "goods_name": "货物"} | more))


def inspected(**more: Any) -> OnSite:
    """Inspected on the spot, and in order but for this."""
    found = {"radioactive": False, "solid_waste": False, "as_documented": True, "foreign_matter": False}
    return OnSite(**({"done_at": NOW, "sampled": True} | found | more))


def assessment(*goods: str | GoodsLine, **more: Any) -> ReleaseAssessment:
    """What customs knows of these goods; by default a certificate is wanted and the spot was not inspected yet."""
    lines = tuple(each if isinstance(each, GoodsLine) else line(each, n) for n, each in enumerate(goods, 1))
    said = {
        "entry_id": ENTRY,
        "ie_flag": "I",
        "declared_on": DAY,
        "trader_id": TRADER,
        "credit_grade": "registered",
        "lines": lines,
        "certificate_wanted": True,
        "instructed": False,
    }
    return ReleaseAssessment(**(said | more))


def decision(verdict: str, **more: Any) -> ReleaseDecision:
    return ReleaseDecision(**({"entry_id": ENTRY, "verdict": verdict, "decided_at": NOW} | more))


@dataclass
class Office:
    """The releases of a declaration; messages are m1, m2 … as they come, and the gateway says what it says at once."""

    cases: list[Case] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    event: str = ""
    forth: list[Message] = field(default_factory=list)
    now: datetime = NOW
    said: int = 0

    def say(self, body: Any, function: str = NEW) -> "Office":
        """Customs says something, not before it is decided; it is always taken."""
        self.now = max(self.now, getattr(body, "decided_at", self.now))
        return self.say_now(body, function)

    def say_now(self, body: Any, function: str = NEW) -> "Office":
        """Customs says something, whatever time it writes on it."""
        self.said += 1
        self.now += timedelta(minutes=1)
        type_ = TYPES[type(body)]
        head = Head(
            message_id=f"m{self.said}",
            function_code=function,
            message_type=type_.code,
            sender_id="4218",
            receiver_id="EPORT",
            send_time=self.now,
        )
        self._hear(Message(head, body), CUSTOMS, f"id-{self.said}")
        return self

    def _hear(self, message: Message, by: Any, id_: str) -> None:
        received = Received(id=id_, message=message, sender=by.value, by=by, at=self.now)
        case = PROCESS.choose(self.cases, message, None)
        judged = judge(CATALOGUE, TYPES[type(message.body)], case, received, places=lambda at: Place(f"/{at}"))
        assert not CATALOGUE.findings.refuses(judged.findings), judged.findings
        if by is CUSTOMS:
            self.codes = {each.code for each in judged.findings}
            self.forth = list(judged.step.forth) if judged.step else []
            self.event = judged.step.event if judged.step else ""
        if judged.step is None:
            return
        after = Case(
            id=case.id if case else f"case-{len(self.cases)}",
            family="release",
            order_key=PROCESS.order_key(message.body),
            state=judged.state_to,
            confirmed=True,
            known=judged.step.known,
        )
        self.cases = [each for each in self.cases if each.id != after.id] + [after]
        for said in judged.step.forth:
            self._hear(said, GATEWAY, f"{id_}-forth")

    @property
    def case(self) -> Case:
        return self.cases[-1]

    @property
    def state(self) -> str:
        return self.case.state

    def view(self, role: Any) -> Any:
        return PROCESS.view(self.case.known, role)


def later(body: ReleaseDecision, **by: float) -> ReleaseDecision:
    """The same decision, so much later."""
    return replace(body, decided_at=body.decided_at + timedelta(**by))
