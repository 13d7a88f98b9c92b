"""A notice as a yard works on it: its lines, how many stand in place, and what a report of one of them would say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from gateway.web.api.records import without_nothing
from messages.identifiers import compact
from messages.inspection import FAMILY, moves
from messages.inspection.moves import ACKNOWLEDGE, ARRIVE, BEFORE, FINAL
from messages.inspection.rules import REFUSED
from messages.times import BEIJING

NAME: Final = FAMILY.name
PATHS: Final = {each: f"{FAMILY.path}/{each.partition('.')[2]}" for each in (ARRIVE.type, ACKNOWLEDGE.type)}
STATES: Final = {state.name: state for state in moves.STATES}
TO_BRING: Final = frozenset(state.name for state in moves.STATES if ARRIVE in state.expects)
OVER: Final = frozenset(FINAL)
UNDER_WAY: Final = frozenset(STATES) - TO_BRING - OVER
WITHDRAWN: Final = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A container or a lot. state: "wanted", "in place", "refused", "inspected" or "under inspection"."""

    key: str
    is_lot: bool
    round: int
    state: str
    in_place_time: str | None
    site_code: str | None
    bay_code: str | None
    size_type: str | None = None
    goods: str | None = None
    seals: tuple[str, ...] = ()

    @property
    def is_wanted(self) -> bool:
        """Whether it may be reported."""
        return self.state in ("wanted", "refused")


@dataclass(frozen=True)
class Task:
    """One inspection, of the case as its reader sees it (`Reading.case_summary`)."""

    case: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Of its case."""
        return str(self.case["id"])

    @property
    def notice(self) -> Mapping[str, Any]:
        """What customs has said; nothing while only a report has come."""
        return self.case.get("notice") or {}

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """What is to be brought and what stands there already."""
        return tuple(self._lines())

    @property
    def lots(self) -> tuple[Mapping[str, Any], ...]:
        """Loose cargo of the notice."""
        return tuple(self.notice.get("goods") or ())

    @property
    def progress(self) -> str:
        """ "3/5"; of loose cargo nobody knows of how many until the final lot has come: "2/?"."""
        is_loose = bool(self.lots) or any(line.is_lot for line in self.lines)
        unknown = not self.lines or (is_loose and not self.case.get("final_lot"))
        return f"{self.case.get('in_place', 0)}/{'?' if unknown else len(self.lines)}"

    @property
    def is_open(self) -> bool:
        """Whether goods may be reported."""
        return self.case["state"] in BEFORE

    @property
    def may_undo(self) -> bool:
        """Whether what was reported may be taken back: customs has not begun."""
        return self.is_open and not self.case.get("started_at")

    @property
    def takes_lots(self) -> bool:
        """Whether a lot of loose cargo may be reported."""
        is_loose = bool(self.lots) or bool(self.notice.get("unstuffing")) or not self.notice.get("containers")
        return self.is_open and is_loose and not self.case.get("final_lot")

    @property
    def bays(self) -> str:
        """Where it stands."""
        return "、".join(dict.fromkeys(line.bay_code for line in self.lines if line.bay_code))

    def line(self, key: str) -> Line | None:
        """One of them."""
        return next((line for line in self.lines if compact(line.key) == compact(key)), None)

    def _lines(self) -> Iterator[Line]:
        named = {compact(each["container_no"]): each for each in self.notice.get("containers") or ()}
        lots = {each.get("lot_no"): each for each in self.lots}
        for each in self.case.get("lines") or ():
            said = (lots if each["lot"] else named).get(each["line"], {})
            yield Line(
                key=each["line"],
                is_lot=each["lot"],
                round=each["round"],
                state=self._state(each),
                in_place_time=each["in_place_time"],
                site_code=each["site_code"],
                bay_code=each["bay_code"],
                size_type=said.get("size_type"),
                goods=said.get("goods_name"),
                seals=tuple(said.get("seal_nos") or ()),
            )

    def _state(self, line: Mapping[str, Any]) -> str:
        if line["inspected"]:
            return "inspected"
        if line["response"] == REFUSED:
            return "refused"
        if line["in_place_time"] is None:
            return "wanted"
        return "under inspection" if self.case.get("started_at") else "in place"


def record_of(task: Task, line: Line | None, usual: Mapping[str, str], at: datetime) -> dict[str, Any]:
    """What a report of this line would say; of a lot that is yet to be named where there is none.

    usual: site and bay where he works. at: when the goods came to rest; aware.
    """
    notice = task.notice
    which = {} if line is None else {"lot_no" if line.is_lot else "container_no": line.key}
    said = {
        "entry_id": task.case["entry_id"],
        "bill_no": notice.get("bill_no"),
        "transport": notice.get("transport_name"),
        "exam_rec_id": task.case["exam_rec_id"],
        **which,
        "site_name": usual.get("site_name"),
        "site_code": usual.get("site_code") or notice.get("site_code"),
        "bay_code": usual.get("bay_code"),
        "in_place_time": at.astimezone(BEIJING).isoformat(timespec="seconds"),
        "round": line.round if line is not None and line.round > 1 else None,
    }
    found: dict[str, Any] = without_nothing({name: value or None for name, value in said.items()})
    return found
