"""Customs: gives notices, answers arrivals, gives results. The last digit of the declaration number chooses how.

Behaviour alone: documents in, acts out. What it knows of a case lies in the ledger's memory.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from simulators.acts import Act, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import NOW, Document
from simulators.draw import Draw, Record

NOTICE, REPLY, RESULT = "inspection.notice.1", "inspection.arrival-reply.1", "inspection.result.1"
NEW, WITHDRAWN, CHANGED = "2", "3", "5"  # FunctionCode
ACCEPTED, REFUSED = "01", "03"  # ResponseCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of a line in one round: result 1 in order, 2 not, 3 samples under test, 4 by hand next.

    disposition: 1 released, 2 back to its place, 3 held; None: not yet disposed of. after: seconds.
    """

    code: str
    problem: bool | None = None
    disposition: str | None = None
    sampled: bool | None = None
    after: float = 15


RELEASED = Result(code="1", problem=False, disposition="1")
HELD = Result(code="2", problem=True, disposition="3")
BY_HAND = Result(code="4")
SAMPLED = Result(code="3", sampled=True)
IN_ORDER = Result(code="1", problem=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """How a case goes. rounds: the results of each round, one after the other.

    refuses: the first arrival is refused once. changes, withdraws, binds: seconds after the notice at which it is
    changed, is withdrawn, or, being provisional until then, gets its inspection record number.
    """

    says: str
    rounds: tuple[tuple[Result, ...], ...] = ((RELEASED,),)
    refuses: bool = False
    changes: float | None = None
    withdraws: float | None = None
    binds: float | None = None


SCRIPTS = {  # by the last digit of the declaration number
    "0": Script(says="in order, released"),
    "1": Script(says="something found, goods held", rounds=((HELD,),)),
    "2": Script(says="scanned by machine, then by hand in another round", rounds=((BY_HAND,), (RELEASED,))),
    "3": Script(says="first arrival refused once", refuses=True),
    "4": Script(says="samples under test, then released", rounds=((SAMPLED, RELEASED),)),
    "5": Script(says="notice changed on the way: one more container", changes=8),
    "6": Script(says="notice withdrawn", rounds=(), withdraws=8),
    "7": Script(says="notice provisional first, then bound", binds=6),
    "8": Script(says="in order, released later", rounds=((IN_ORDER, RELEASED),)),
    "9": Script(says="two inspection records, both in order"),
}


class Customs:
    """One customs office. count: how many cases it opens at most; None: as many as it is asked for."""

    def __init__(self, draw: Draw, memory: Memory, dice: Dice, *, count: int | None = None) -> None:
        self._draw = draw
        self._memory = memory
        self._dice = dice
        self._count = count

    def opens(self, number: int) -> Iterator[Act]:
        """The notices of the number-th case, and what becomes of them before anyone answers."""
        if self._count is not None and number >= self._count:
            return
        case = self._draw.case(number)
        script = SCRIPTS[case.digit]
        for record in case.records:
            self._memory.keep(f"case {record.exam_rec_id}", _case(record, script))
            provisional = {name: value for name, value in record.body.items() if name != "ExamRecId"}
            yield _notice(record, record.body if script.binds is None else provisional, NEW)
            if script.binds is not None:
                yield _notice(record, record.body, CHANGED, script.binds)
            if script.changes is not None:
                yield _notice(record, record.changed, CHANGED, script.changes)
            if script.withdraws is not None:
                yield _notice(record, record.body, WITHDRAWN, script.withdraws)

    def hears(self, document: Document) -> Iterable[Act]:
        """Arrivals are answered. An acknowledgement tells of a notice given by hand; appointments are only kept."""
        if document.type == "inspection.acknowledgement.1":
            self._take_up(document)
        return self._arrived(document) if document.type == "inspection.arrival.1" else ()

    def _take_up(self, document: Document) -> None:
        """A case whose notice somebody else gave in customs' name goes as its number says."""
        record = document.text("Body/ExamRecId")
        digit = document.need("Body/EntryId")[-1]
        if record is not None and digit in SCRIPTS and self._memory.recall(f"case {record}") is None:
            case = {"digit": digit, "loose": False, "lines": {}, "final": True, "round": 1, "refused": False}
            self._memory.keep(f"case {record}", case)

    def _arrived(self, document: Document) -> Iterator[Act]:
        record = document.need("Body/ExamRecId")
        case = self._memory.recall(f"case {record}")
        if case is None:
            yield self._reply(document, REFUSED, "无此查验记录")
            return
        if not case["lines"]:  # taken up: the first arrival shows whether its lines are lots
            case["loose"] = document.text("Body/ContainerNo") is None
            case["final"] = not case["loose"]
        line = _line(document, case)
        if document.text("Head/FunctionCode") == WITHDRAWN:
            case["lines"][line] = False
            self._memory.keep(f"case {record}", case)
            return
        script = SCRIPTS[case["digit"]]
        if script.refuses and not case["refused"]:
            case["lines"][line] = False
            self._memory.keep(f"case {record}", {**case, "refused": True})
            yield self._reply(document, REFUSED, "箱位与申报不符，请核实后重报")
            return
        case["lines"][line] = True
        case["final"] = case["final"] or document.text("Body/FinalLot") in ("true", "1")
        complete = case["final"] and all(case["lines"].values())
        yield self._reply(document, ACCEPTED, None, starts=complete)
        if complete and case["round"] <= len(script.rounds):
            yield from self._inspect(document, record, case, script.rounds[case["round"] - 1])
        self._memory.keep(f"case {record}", case)

    def _inspect(
        self, document: Document, record: str, case: dict[str, Any], results: tuple[Result, ...]
    ) -> Iterator[Act]:
        """The results of this round; where another follows, its lines are expected anew."""
        after, entry_id = 0.0, document.need("Body/EntryId")
        for result in results:
            after += result.after * self._dice.between(0.7, 1.3, record, case["round"], result.code)
            items = [_item(line, case, result) for line in case["lines"]]
            body = {"EntryId": entry_id, "ExamRecId": record, "Items": {"Item": items}}
            yield Say(type=RESULT, about=entry_id, body=body, after=after, topic=record)
        case["round"] += 1
        if results and results[-1] is BY_HAND:
            case["lines"] = dict.fromkeys(case["lines"], False)

    def _reply(self, document: Document, code: str, text: str | None, *, starts: bool = False) -> Say:
        """Customs' answer for the one line of an arrival."""
        item = {
            "ContainerNo": document.text("Body/ContainerNo"),
            "LotNo": document.text("Body/LotNo"),
            "Code": code,
            "Text": text,
        }
        entry_id, arrival = document.need("Body/EntryId"), document.need("Head/MessageId")
        body = {
            "EntryId": entry_id,
            "ExamRecId": document.need("Body/ExamRecId"),
            "RefMessageId": arrival,
            "ResponseCode": code,
            "ResponseText": text,
            "Items": {"Item": [item]},
            "ExamStartTime": NOW if starts else None,
        }
        line = item["ContainerNo"] or item["LotNo"]
        return Say(type=REPLY, about=entry_id, body=body, after=self._dice.between(1, 4, entry_id, line, code))


def _case(record: Record, script: Script) -> dict[str, Any]:
    """What is remembered: lines and whether they are in place; loose: they are lots; final: no more are to come."""
    body = record.changed if script.changes is not None else record.body
    boxes = body.get("Containers", {}).get("Container", [])
    return {
        "digit": body["EntryId"][-1],
        "loose": not boxes,
        "lines": {box["ContainerNo"]: False for box in boxes},
        "final": bool(boxes),
        "round": 1,
        "refused": False,
    }


def _line(document: Document, case: dict[str, Any]) -> str:
    """The line of an arrival; a container that the notice had with another check digit is the same one."""
    line = document.text("Body/ContainerNo") or document.need("Body/LotNo")
    for listed in case["lines"]:
        if not case["loose"] and listed != line and listed[:10] == line[:10]:
            case["lines"] = {line if each == listed else each: state for each, state in case["lines"].items()}
            break
    return line


def _notice(record: Record, body: dict[str, Any], function: str, after: float = 0) -> Say:
    return Say(type=NOTICE, about=body["EntryId"], body=body, function=function, after=after, topic=record.exam_rec_id)


def _item(line: str, case: dict[str, Any], result: Result) -> dict[str, Any]:
    """The result of one line."""
    return {
        "ContainerNo": None if case["loose"] else line,
        "LotNo": line if case["loose"] else None,
        "Round": str(case["round"]),
        "ResultCode": result.code,
        "ProblemFound": None if result.problem is None else str(result.problem).lower(),
        "AnotherRound": str(result is BY_HAND).lower(),
        "Disposition": result.disposition,
        "SampleTaken": None if result.sampled is None else str(result.sampled).lower(),
        "ExamEndTime": NOW,
    }
