"""All cases of the family in memory: messages and time move them as the gateway would; it says what it says at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from gateway.case.judging import judge
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.opinion.ending import invitations
from messages.opinion.known import Opinion
from messages.opinion.profile import read
from messages.opinion.records import OpinionGrievance, Party
from messages.process import Case, Ended, Key, Received, Timer
from messages.roles import AGENT, CUSTOMS, GATEWAY, TRADER, UNIT, YARD, Role
from messages.times import BEIJING
from messages.xml.records import Place

CATALOGUE = Catalogue(FAMILIES)
PROFILE = read()
TYPES = {type_.record: type_ for type_ in CATALOGUE}
NOW = datetime(2026, 11, 16, 9, 30, tzinfo=BEIJING)
TRADER_ID, AGENT_ID, STRANGER_ID = "91370200MA3ABC127P", "91370200MA3AGT008Y", "913702007379449460"
GRIEVANCE_NO = f"{TRADER_ID[8:17]}SQ20261116-01"
TOKEN = "Zm9yLXRlc3RzLW9ubHktbm8tc2VjcmV0LTAx"
CUSTOMS_4218 = Party(role="customs", kind="office", value="4218")
YARD_1 = Party(role="yard", kind="site", value="42180001")
REGISTER = {
    (TRADER, Key("credit-code", TRADER_ID)): "trader",
    (AGENT, Key("credit-code", AGENT_ID)): "agent",
    (TRADER, Key("credit-code", STRANGER_ID)): "stranger",
    (CUSTOMS, Key("office", "4218")): "customs",
    (YARD, Key("site", "42180001")): "yard",
    (UNIT, Key("platform", "3703")): "city",
    (UNIT, Key("platform", "3703-leader")): "leader",
    (UNIT, Key("platform", "37")): "province",
}
ROLES = {"trader": TRADER, "stranger": TRADER, "agent": AGENT, "customs": CUSTOMS, "yard": YARD, "gateway": GATEWAY}


def find(role: Role, keys: tuple[Key, ...]) -> str | None:
    return next((REGISTER[role, key] for key in keys if (role, key) in REGISTER), None)


@dataclass
class Stage:
    """The cases, the timers that run, what went out to whom, and the findings of the last message."""

    now: datetime = NOW
    cases: dict[str, Case] = field(default_factory=dict)
    timers: dict[tuple[str, str], datetime] = field(default_factory=dict)
    out: list[tuple[str, Message]] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    events: list[tuple[str, str]] = field(default_factory=list)
    said: int = 0

    @property
    def process(self) -> Any:
        return CATALOGUE.families["opinion"].process

    def say(self, who: str, body: Any, function: str = "9") -> set[str]:
        """Somebody says something; the codes he is told."""
        self.said += 1
        self.codes = self._hear(who, f"m{self.said}", body, function)
        return self.codes

    def end(self, family: str = "inspection", state: str = "released", token: str = TOKEN) -> None:
        """A handling of another family has ended."""
        concerned = (
            (TRADER, (Key("credit-code", TRADER_ID),)),
            (AGENT, (Key("credit-code", AGENT_ID),)),
            (CUSTOMS, (Key("office", "4218"),)),
            (YARD, (Key("site", "42180001"),)),
        )
        ended = Ended(
            family=family, order_key="421820261000000123", state=state, concerned=concerned, at=self.now, token=token
        )
        for message in invitations(ended, PROFILE):
            self._hear("gateway", message.head.message_id, message.body, "9")

    def until(self, at: datetime) -> "Stage":
        """Time goes on, and timers run out in their order."""
        while due := sorted((when, key) for key, when in self.timers.items() if when <= at):
            when, (order_key, name) = due[0]
            del self.timers[order_key, name]
            self.now = max(self.now, when)
            case = self.cases[order_key]
            step = self.process.expire(case.known, Timer(name=name, at=when))
            if step is not None:
                self._take(case, self.process.moves(case.state, step.event), step)
        self.now = max(self.now, at)
        return self

    def case(self, kind: str) -> Case:
        """The newest case whose order key begins so."""
        return [case for key, case in self.cases.items() if key.startswith(kind)][-1]

    def state(self, kind: str) -> str:
        return self.case(kind).state

    def told(self, who: str) -> list[Any]:
        """What went out to this partner."""
        return [message.body for partner, message in self.out if partner == who]

    def _hear(self, who: str, id_: str, body: Any, function: str) -> set[str]:
        type_ = TYPES[type(body)]
        head = Head(message_id=id_, function_code=function, message_type=type_.code, sender_id="4218",
                    receiver_id="EPORT", send_time=self.now)  # fmt: skip
        message = Message(head, body)
        order_key = self.process.order_key(body)
        case = self.cases.get(order_key)
        by = ROLES.get(who, UNIT)
        received = Received(id=id_, message=message, sender=who, by=by, at=self.now, find=find)
        judged = judge(CATALOGUE, type_, case, received, places=lambda path: Place(f"/{path}"))
        if judged.step is None:
            return {each.code for each in judged.findings}
        before = case or Case(
            id=order_key, family="opinion", order_key=order_key, state="", confirmed=True, known=judged.step.known
        )
        for role, keys in self.process.parties(judged.step.known, message).items():
            if role in type_.receivers and (partner := find(role, keys)) is not None:
                self.out.append((partner, message))
        self._take(before, judged.state_to, judged.step)
        return {each.code for each in judged.findings}

    def _take(self, case: Case, state: str, step: Any) -> None:
        assert isinstance(step.known, Opinion)
        key = case.order_key
        self.cases[key] = Case(id=key, family="opinion", order_key=key, state=state, confirmed=True, known=step.known)
        self.events.append((key, step.event))
        self.timers |= {(key, timer.name): timer.at for timer in step.timers}
        for message in step.forth:
            codes = self._hear("gateway", message.head.message_id, message.body, "9")
            assert not CATALOGUE.findings.refuses(()) and not {code for code in codes if _refuses(code)}, codes


def _refuses(code: str) -> bool:
    return CATALOGUE.findings[code].severity == "error"


def grievance(**more: Any) -> OpinionGrievance:
    said = {"grievance_no": GRIEVANCE_NO, "trader_id": TRADER_ID, "topic": "fee", "unit": CUSTOMS_4218, "text": "收费"}
    return OpinionGrievance(**(said | more))


def days(first: datetime, number: int) -> Iterator[datetime]:
    return (first + timedelta(days=each) for each in range(number))
