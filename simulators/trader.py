"""A trader, or the agent who declares for it: makes the appointment, and looks up how the inspection stands.

Behaviour alone: documents in, acts out. Where a notice names an agent, the agent makes the appointment.
"""

from collections.abc import Iterable, Iterator

from simulators.acts import Act, Ask, Drop, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import Document, later
from simulators.profile import Party

APPOINTMENT = "inspection.appointment.1"
WITHDRAWN = "3"  # FunctionCode
DELEGATES = "2"  # AttendMode: the yard attends for the trader
PEOPLE = ("王海", "李静", "张岱", "刘青", "陈蓬")
APPOINTS, LOOKS = (2, 6), (1, 3)  # seconds after a notice, and after what is worth a look


class Trader:
    """One trader or agent; count: how many cases it takes up at most, 0 for all."""

    def __init__(self, party: Party, memory: Memory, dice: Dice, *, count: int = 0) -> None:
        self._party = party
        self._memory = memory
        self._dice = dice
        self._count = count

    def opens(self, number: int) -> Iterable[Act]:
        """Nothing: a trader waits for notices."""
        return ()

    def hears(self, document: Document) -> Iterator[Act]:
        """A notice brings an appointment; notices and results bring a look at the case."""
        if document.type not in ("inspection.notice.1", "inspection.result.1"):
            return
        entry_id = document.need("Body/EntryId")
        if document.type == "inspection.notice.1":
            if document.text("Head/FunctionCode") == WITHDRAWN:
                yield Drop(topic=f"case {document.text('Body/ExamRecId')}")
            elif self._appoints(document):
                yield self._appointment(document)
        yield Ask(about=entry_id, after=self._dice.between(*LOOKS, entry_id, document.type))

    def _appoints(self, document: Document) -> bool:
        """Once for each inspection record, and only where it is this party's to do."""
        record, agent = document.text("Body/ExamRecId"), document.text("Body/AgentId")
        ours = agent == self._party.credit_code if self._party.role == "agent" else agent is None
        taken = self._memory.recall("taken") or 0
        if record is None or not ours or self._memory.recall(f"appointed {record}") or 0 < self._count <= taken:
            return False
        self._memory.keep(f"appointed {record}", True)
        self._memory.keep("taken", taken + 1)
        return True

    def _appointment(self, document: Document) -> Say:
        entry_id, record, site = (document.text(f"Body/{name}") for name in ("EntryId", "ExamRecId", "SiteCode"))
        attends = self._dice.pick("1123", record)
        boxes = dict.fromkeys(box.text("ContainerNo") for box in document.each("Body/Containers/Container"))
        body = {
            "EntryId": entry_id,
            "ExamRecId": record,
            "SiteCode": site,
            "PlannedTime": later(3600 * self._dice.whole(2, 8, record, "hours")),
            "AttendMode": "1" if attends == DELEGATES and site is None else attends,
            "Contact": self._dice.pick(PEOPLE, record, "contact"),
            "Phone": f"0532-8{self._dice.whole(0, 9_999_999, record, 'phone'):07d}",
            "Containers": {"Container": [{"ContainerNo": box} for box in boxes]} if boxes else None,
            "Principal": document.text("Body/EnterpriseName"),
        }
        return Say(
            type=APPOINTMENT,
            about=entry_id or "",
            body=body,
            after=self._dice.between(*APPOINTS, record),
            topic=f"case {record}",
        )
