"""Inspections told message by message: a book of cases without a journal, and time that is turned by hand."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from gateway.case.judging import judge
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.findings import Finding
from messages.inspection.known import Inspection
from messages.inspection.records import (
    AppointmentContainer,
    GoodsLot,
    InspectionAcknowledgement,
    InspectionAppointment,
    InspectionArrival,
    InspectionArrivalReply,
    InspectionNotice,
    InspectionResult,
    NoticeContainer,
    ReplyItem,
    ResultItem,
)
from messages.process import Case, Find, Key, Received, Release, Timer
from messages.roles import Role
from messages.times import BEIJING
from messages.xml.records import Place

CATALOGUE = Catalogue(FAMILIES)
PROCESS = CATALOGUE.families["inspection"].process
TYPES = {type_.record: type_ for type_ in CATALOGUE}

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BEIJING)  # a Monday
HOLD = timedelta(minutes=30)
ENTRY, RECORD = "421820261000000123", "420120261000123401"
BOXES = ("QDGU1000016", "WFGU2000026", "SDGU3000038", "CSQU3054383", "MWCU6059784")
NEW, CHANGED, WITHDRAWN = "2", "5", "3"
NORMAL, PROBLEM, PENDING, BY_HAND = "1", "2", "3", "4"
RELEASE, RETURN = "1", "2"
SENDERS = {"customs": "4218", "yard": "4218737944946", "port": "4218MA3PRT888", "trader": "4218MA3ABC127"}


def found(**partners: str) -> Find:
    """A register: "yard" is whoever is found in that role, by whatever key; SENDERS are found by their SenderId."""
    names = {sender_id: name for name, sender_id in SENDERS.items()}

    def find(role: Role, keys: tuple[Key, ...]) -> str | None:
        party = next((names.get(key.value) for key in keys if key.kind == "party"), None)
        sites = [partners.get(key.value) for key in keys if key.kind == "site"]
        return party or next((each for each in sites if each), partners.get(role.value))

    return find


def notice(*boxes: str, **more: Any) -> InspectionNotice:
    """Customs names these containers."""
    said = {
        "entry_id": ENTRY,
        "enterprise_name": "青岛某某进出口有限公司",
        "bill_no": "QDSH2606001",
        "voyage_no": "045W",
        "transport_name": "UN9324966",
        "insp_customs_code": "4218",
        "insp_mode": "1",
        "check_type": "1",
        "exam_rec_id": RECORD,
        "enterprise_id": "91370700MA3ABC127H",
        "site_code": "CNQDG420018",
        "containers": tuple(NoticeContainer(container_no=box) for box in boxes),
    }
    return InspectionNotice(**(said | more))


def ore(**more: Any) -> InspectionNotice:
    """Customs wants to see loose cargo."""
    return notice(goods=(GoodsLot(goods_name="铁矿砂"),), **more)


def arrival(box: str | None = BOXES[0], **more: Any) -> InspectionArrival:
    """A container stands in its bay; a lot where `lot_no` is given."""
    said = {
        "entry_id": ENTRY,
        "bill_no": "QDSH2606001",
        "transport": "UN9324966",
        "exam_rec_id": RECORD,
        "container_no": None if "lot_no" in more else box,
        "site_name": "黄岛查验场",
        "site_code": "CNQDG420018",
        "bay_code": "A-01",
        "in_place_time": NOW,
    }
    if "lot_no" in more:
        said["pieces"] = 1
    return InspectionArrival(**(said | more))


def acknowledgement(**more: Any) -> InspectionAcknowledgement:
    said = {"entry_id": ENTRY, "exam_rec_id": RECORD, "ref_message_id": "m1", "acknowledged_time": NOW}
    return InspectionAcknowledgement(**(said | more))


def appointment(*boxes: str, **more: Any) -> InspectionAppointment:
    said = {
        "entry_id": ENTRY,
        "exam_rec_id": RECORD,
        "planned_time": NOW + timedelta(days=1),
        "attend_mode": "1",
        "contact": "王某",
        "phone": "053212345678",
        "containers": tuple(AppointmentContainer(container_no=box) for box in boxes),
    }
    return InspectionAppointment(**(said | more))


def reply(ref: str, code: str = "01", *items: tuple[str, str], **more: Any) -> InspectionArrivalReply:
    """Customs answers the report with this MessageId; items: (container, code)."""
    said = {
        "entry_id": ENTRY,
        "exam_rec_id": RECORD,
        "ref_message_id": ref,
        "response_code": code,
        "items": tuple(ReplyItem(container_no=box, code=each) for box, each in items),
    }
    return InspectionArrivalReply(**(said | more))


def result(*items: ResultItem, **more: Any) -> InspectionResult:
    return InspectionResult(**({"entry_id": ENTRY, "exam_rec_id": RECORD, "items": items} | more))


def of(box: str | None, code: str = NORMAL, disposition: str | None = None, **more: Any) -> ResultItem:
    """What came of one line."""
    said = {"container_no": box, "result_code": code, "disposition": disposition, "exam_end_time": NOW}
    return ResultItem(**(said | more))


@dataclass(frozen=True, kw_only=True)
class Said:
    """What came of saying something: findings, the event and the state, what is held and what goes."""

    findings: tuple[Finding, ...]
    state: str
    event: str | None = None
    case: Case | None = None
    held: bool = False
    release: tuple[Release, ...] = ()

    @property
    def codes(self) -> set[str]:
        return {finding.code for finding in self.findings}

    @property
    def refused(self) -> bool:
        return CATALOGUE.findings.refuses(self.findings)

    @property
    def remarks(self) -> list[str | None]:
        """How those that were released go on."""
        return [each.remark for each in self.release]


@dataclass
class Casebook:
    """The cases of inspections and their timers; say something, turn the time. Messages are m1, m2 … as they come.

    find: who is registered; None: nobody asks.
    """

    now: datetime = NOW
    cases: dict[str, Case] = field(default_factory=dict)
    timers: dict[tuple[str, str], datetime] = field(default_factory=dict)
    said: int = 0
    find: Find | None = None

    def say(
        self,
        body: Any,
        function: str = NEW,
        *,
        by: str | None = None,
        hold: timedelta | None = HOLD,
        findings: tuple[Finding, ...] = (),
        expects_refusal: bool = False,
    ) -> Said:
        """A partner sends a message; unless it is to be refused, it must not be."""
        said = self.hear(body, function, by=by, hold=hold, findings=findings)
        assert said.refused is expects_refusal, [str(finding) for finding in said.findings]
        return said

    def hear(
        self,
        body: Any,
        function: str = NEW,
        *,
        by: str | None = None,
        hold: timedelta | None = HOLD,
        findings: tuple[Finding, ...] = (),
    ) -> Said:
        """A partner sends a message, whatever becomes of it."""
        self.said += 1
        type_ = TYPES[type(body)]
        role = next((each for each in type_.by if each == by), type_.by[0])
        head = Head(
            message_id=f"m{self.said}",
            function_code=function,
            message_type=type_.code,
            sender_id=SENDERS.get(by or role, SENDERS["yard"]),
            receiver_id="EPORT",
            send_time=self.now,
        )
        received = Received(
            id=f"id-{self.said}",
            message=Message(head, body),
            sender=by or role,
            by=role,
            at=self.now,
            hold=hold,
            find=self.find,
        )
        under = [case for case in self.cases.values() if case.order_key == PROCESS.order_key(body)]
        case = PROCESS.choose(under, received.message, received.find)
        judged = judge(CATALOGUE, type_, case, received, places=_place, findings=findings)
        if judged.step is None:
            return Said(findings=judged.findings, state=judged.state_to, case=case)
        after = Case(
            id=case.id if case else f"case-{len(self.cases) + 1}",
            family="inspection",
            order_key=PROCESS.order_key(body),
            state=judged.state_to,
            confirmed=judged.step.confirmed,
            known=judged.step.known,
        )
        self.cases[after.id] = after
        self.timers |= {(after.id, timer.name): timer.at for timer in judged.step.timers}
        return Said(
            findings=judged.findings,
            state=after.state,
            event=judged.step.event,
            case=after,
            held=judged.step.hold,
            release=judged.step.release,
        )

    def refuse(self, body: Any, function: str = NEW, **more: Any) -> set[str]:
        """A partner sends a message that must be refused; answers the codes."""
        return self.say(body, function, expects_refusal=True, **more).codes

    def turn(self, **by: float) -> list[Release]:
        """Time passes; answers what timers released."""
        self.now += timedelta(**by)
        released: list[Release] = []
        for (case_id, name), at in sorted(self.timers.items(), key=lambda item: item[1]):
            if at > self.now:
                continue
            del self.timers[case_id, name]
            case = self.cases[case_id]
            if step := PROCESS.expire(case.known, Timer(name=name, at=at)):
                state = PROCESS.moves(case.state, step.event)
                self.cases[case_id] = replace(case, state=state, known=step.known, confirmed=step.confirmed)
                released += step.release
        return released

    @property
    def case(self) -> Case:
        """The only case."""
        (case,) = self.cases.values()
        return case

    @property
    def state(self) -> str:
        return self.case.state

    @property
    def known(self) -> Inspection:
        known = self.case.known
        assert isinstance(known, Inspection)
        return known


def _place(at: str) -> Place:
    return Place(f"/{at}", 1, None)
