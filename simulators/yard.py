"""A yard or a port: acknowledges notices, brings the goods to the bay and reports them, line by line.

Behaviour alone: documents in, acts out. It reports where its own site is named, or no site is; otherwise it only
acknowledges. What customs refuses it reports again with FunctionCode 5; for another round it brings the goods again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from simulators.acts import Act, Drop, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import NOW, Document, Part
from simulators.profile import Party

ACKNOWLEDGEMENT, ARRIVAL = "inspection.acknowledgement.1", "inspection.arrival.1"
NEW, WITHDRAWN, CHANGED = "2", "3", "5"  # FunctionCode
REFUSED = "03"  # ResponseCode
TRUCK = 30_000  # kilograms that one truck brings of loose cargo
LOTS = 4  # into so many lots at most
AGAIN = 3  # times that a line is reported again in one round; a case customs does not know is left to people


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How long things take, in seconds, at least and at most."""

    acknowledges: tuple[float, float] = (1, 3)
    brings: tuple[float, float] = (12, 30)
    next_line: tuple[float, float] = (2, 6)
    reports_again: tuple[float, float] = (3, 8)


HABITS = Habits()


class Yard:
    """One yard or port; count: how many cases it takes up at most, 0 for all."""

    def __init__(self, party: Party, memory: Memory, dice: Dice, *, count: int = 0) -> None:
        self._party = party
        self._memory = memory
        self._dice = dice
        self._count = count

    def opens(self, number: int) -> Iterable[Act]:
        """Nothing: a yard waits for notices."""
        return ()

    def hears(self, document: Document) -> Iterable[Act]:
        """Notices, replies and results move it."""
        match document.type:
            case "inspection.notice.1":
                return self._noticed(document)
            case "inspection.arrival-reply.1":
                return self._replied(document)
            case "inspection.result.1":
                return self._inspected(document)
        return ()

    def _noticed(self, document: Document) -> Iterator[Act]:
        function, record = document.need("Head/FunctionCode"), document.text("Body/ExamRecId")
        if function == WITHDRAWN:
            yield Drop(topic=f"case {record}")
            return
        if not self._takes_up(document):
            return
        if function != CHANGED:
            yield self._acknowledgement(document)
        if record is not None and self._is_ours(document):
            yield from self._bring(document, record)

    def _takes_up(self, document: Document) -> bool:
        """Whether this declaration is among those it takes up."""
        key = f"taken {document.need('Body/EntryId')}"
        if self._memory.recall(key) is None:
            taken = (self._memory.recall("taken") or 0) + 1
            self._memory.keep(key, taken)
            self._memory.keep("taken", taken)
        return not self._count or self._memory.recall(key) <= self._count

    def _is_ours(self, document: Document) -> bool:
        return document.text("Body/SiteCode") in (None, self._party.site_code)

    def _acknowledgement(self, document: Document) -> Say:
        entry_id = document.need("Body/EntryId")
        body = {
            "EntryId": entry_id,
            "ExamRecId": document.text("Body/ExamRecId"),
            "RefMessageId": document.need("Head/MessageId"),
            "AcknowledgedTime": NOW,
            "SiteCode": self._party.site_code if self._is_ours(document) else None,
        }
        return Say(type=ACKNOWLEDGEMENT, about=entry_id, body=body, after=self._takes("acknowledges", entry_id))

    def _bring(self, document: Document, record: str) -> Iterator[Act]:
        """Report every line that has not been reported, one after the other."""
        case = self._memory.recall(f"case {record}") or {"lines": {}, "round": 1}
        after = self._takes("brings", record)
        for line, body in self._lines(document, record):
            if line not in case["lines"]:
                case["lines"][line] = body
                yield self._arrival(record, line, body, after=after)
                after += self._takes("next_line", record, line)
        self._memory.keep(f"case {record}", case)

    def _lines(self, document: Document, record: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each line of the notice with the body of its report."""
        boxes = document.each("Body/Containers/Container")
        for box in boxes:
            number = box.need("ContainerNo")
            seal = box.text("SealNos/SealNo")
            line = {"ContainerNo": number, "SealNo": seal, "SealState": seal and "1"}
            yield number, self._body(document, record, number, line)
        goods = [] if boxes else document.each("Body/Goods/Lot")
        lots = [lot for number, each in enumerate(goods, 1) for lot in _split(each, f"{record}-{number}")]
        for lot in lots:
            lot["FinalLot"] = "true" if lot is lots[-1] else None
            yield lot["LotNo"], self._body(document, record, lot["LotNo"], lot)

    def _body(self, document: Document, record: str, name: str, line: dict[str, Any]) -> dict[str, Any]:
        party = self._party
        return {
            "EntryId": document.need("Body/EntryId"),
            "BillNo": document.need("Body/BillNo"),
            "Transport": document.need("Body/TransportName"),
            "ExamRecId": record,
            "ContainerNo": line.get("ContainerNo"),
            "SiteName": party.site_name,
            "SiteCode": party.site_code,
            "BayCode": self._bay(name, 1),
            "InPlaceTime": NOW,
            "LotNo": line.get("LotNo"),
            "Pieces": line.get("Pieces"),
            "GrossMass": line.get("GrossMass"),
            "FinalLot": line.get("FinalLot"),
            "Round": "1",
            "FeedbackNo": f"DW{record[-12:]}-{self._dice.whole(0, 9999, name):04d}",
            "OperatorCode": party.sender_id,
            "OperatorName": party.company,
            "SealNo": line.get("SealNo"),
            "SealState": line.get("SealState"),
            "TruckPlate": f"鲁B{self._dice.whole(0, 99_999, name, 'truck'):05d}",
        }

    def _replied(self, document: Document) -> Iterator[Act]:
        """What customs refused is moved to another bay and reported again, a few times."""
        for item in document.each("Body/Items/Item"):
            if item.text("Code") == REFUSED and self._may_repeat(document, item):
                yield from self._report_again(document, item, CHANGED, "reports_again")

    def _may_repeat(self, document: Document, item: Part) -> bool:
        """Whether the line was refused no more than AGAIN times in its round; this time is counted."""
        record, line = document.need("Body/ExamRecId"), item.text("ContainerNo") or item.text("LotNo") or ""
        case = self._memory.recall(f"case {record}") or {"lines": {}}
        key = f"refused {record} {line} {case['lines'].get(line, {}).get('Round')}"
        times = (self._memory.recall(key) or 0) + 1
        self._memory.keep(key, times)
        return times <= AGAIN

    def _inspected(self, document: Document) -> Iterator[Act]:
        """What is to be inspected once more is brought again."""
        for item in document.each("Body/Items/Item"):
            if item.text("AnotherRound") in ("true", "1"):
                yield from self._report_again(document, item, NEW, "brings", int(item.text("Round") or 1) + 1)

    def _report_again(
        self, document: Document, item: Part, function: str, habit: str, round_: int | None = None
    ) -> Iterator[Act]:
        record = document.need("Body/ExamRecId")
        case = self._memory.recall(f"case {record}")
        line = item.text("ContainerNo") or item.text("LotNo") or ""
        if case is None or line not in case["lines"]:
            return
        body = case["lines"][line]
        case["lines"][line] = body = {
            **body,
            "BayCode": self._bay(line, body["BayCode"]),
            "Round": str(round_ or body["Round"]),
        }
        self._memory.keep(f"case {record}", case)
        yield self._arrival(
            record, line, body, function=function, after=self._takes(habit, record, line, body["BayCode"])
        )

    def _arrival(self, record: str, line: str, body: dict[str, Any], *, after: float, function: str = NEW) -> Say:
        return Say(
            type=ARRIVAL, about=body["EntryId"], body=body, function=function, after=after, topic=f"case {record}"
        )

    def _bay(self, *names: object) -> str:
        """A bay in the yard's own code; another one for other names."""
        return f"{self._dice.pick('ABCDEF', *names, 'row')}{self._dice.whole(1, 40, *names, 'bay'):02d}"

    def _takes(self, habit: str, *names: object) -> float:
        return self._dice.between(*getattr(HABITS, habit), *names, habit)


def _split(lot: Part, number: str) -> list[dict[str, Any]]:
    """A lot of the notice as trucks bring it; one that has a number of its own stays whole."""
    mass, pieces = float(lot.text("GrossMass") or 0), int(lot.text("Pieces") or 0)
    if lot.text("LotNo"):
        return [{"LotNo": lot.text("LotNo"), "Pieces": lot.text("Pieces"), "GrossMass": lot.text("GrossMass")}]
    many = max(1, min(LOTS, round(mass / TRUCK)))
    return [
        {
            "LotNo": f"{number}-{nth + 1}",
            "Pieces": str(pieces // many + (nth < pieces % many)) if pieces else None,
            "GrossMass": f"{mass / many:.3f}" if mass else None,
        }
        for nth in range(many)
    ]
