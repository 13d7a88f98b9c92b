"""What is known of one inspection, and how each message changes it: lines, rounds, places, results. Pure."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from messages.envelope import Head
from messages.identifiers import compact
from messages.inspection.records import InspectionArrival, InspectionArrivalReply, InspectionNotice, InspectionResult
from messages.inspection.rules import BY_HAND, NORMAL, PROBLEM, REFUSED

RELEASED = "1"  # DISPOSITION


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A container or a lot of the inspection.

    key:         container number in compact form, or lot number. lot: whether it is loose cargo.
    round:       the round it is in, from 1. in_place_time: when it came to rest in this round; None: not in place.
    arrival:     MessageId of the report. response: customs' answer to it (RESPONSE).
    result_code: of this round (EXAM_RESULT). disposition: what becomes of it (DISPOSITION).
    """

    key: str
    lot: bool = False
    round: int = 1
    in_place_time: datetime | None = None
    site_code: str | None = None
    bay_code: str | None = None
    arrival: str | None = None
    response: str | None = None
    result_code: str | None = None
    disposition: str | None = None

    @property
    def in_place(self) -> bool:
        """Whether it stands in its bay, or was inspected and need not any more."""
        return self.in_place_time is not None or self.decided

    @property
    def decided(self) -> bool:
        """Whether customs has given a final result."""
        return self.result_code in (NORMAL, PROBLEM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Early:
    """An arrival that came before its notice. held: its deliveries still wait."""

    message_id: str  # the gateway's id
    sender: str
    head: Head
    arrival: InspectionArrival
    held: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """One inspection.

    exam_rec_id: as customs bound it, or as the first message named it. bound: customs has bound it.
    notice:      the newest notice. notices: MessageIds of all. noticed_at: when the first was taken in.
    final_lot:   no further lot comes. started_at: when customs began; arrivals stand from then on.
    """

    entry_id: str
    exam_rec_id: str | None = None
    bound: bool = False
    notice: InspectionNotice | None = None
    notices: tuple[str, ...] = ()
    noticed_at: datetime | None = None
    withdrawn: bool = False
    lines: tuple[Line, ...] = ()
    final_lot: bool = False
    early: tuple[Early, ...] = ()
    reporter: str | None = None  # SenderId of the yard or port that reported last
    acknowledged_by: tuple[str, ...] = ()
    planned_time: datetime | None = None
    attend_mode: str | None = None
    started_at: datetime | None = None

    def line(self, key: str) -> Line | None:
        """The line of a container or lot."""
        return next((line for line in self.lines if line.key == key), None)

    @property
    def listed(self) -> frozenset[str]:
        """The containers on the notice, compact."""
        return frozenset(compact(each.container_no) for each in self.notice.containers) if self.notice else frozenset()


def key_of(item: object) -> str:
    """The line an item speaks of: its container in compact form, else its lot."""
    container: str | None = getattr(item, "container_no", None)
    return compact(container) if container else str(getattr(item, "lot_no", "") or "")


def words(name: str) -> str:
    """A ship's name as it is compared: width, case and blanks do not matter."""
    return " ".join(unicodedata.normalize("NFKC", name).upper().split())


def standing(known: Inspection) -> str:
    """How many lines stand in place, in their rounds: "none", "some" or "all"."""
    placed = [line for line in known.lines if line.in_place]
    if not placed:
        return "none"
    loose = any(line.lot for line in known.lines)
    complete = len(placed) == len(known.lines) and (known.final_lot or not loose)
    return "all" if complete else "some"


def outcome(known: Inspection) -> str:
    """How far the inspection is: "inspecting", "further round", "inspected", "disposed" or "released"."""
    if any(line.round > 1 and not line.in_place and line.result_code is None for line in known.lines):
        return "further round"
    if not known.lines or not all(line.decided for line in known.lines):
        return "inspecting"
    if all(line.disposition == RELEASED for line in known.lines):
        return "released"
    return "disposed" if all(line.disposition for line in known.lines) else "inspected"


def with_notice(known: Inspection, notice: InspectionNotice, head: Head, at: datetime) -> Inspection:
    """After a notice: its containers are the lines; lines it does not name any more go, unless they were inspected."""
    bound = known.bound or notice.exam_rec_id is not None
    named = [compact(each.container_no) for each in notice.containers]
    kept = [line for line in known.lines if line.key in named or line.lot or line.result_code or not named]
    new = [Line(key=key) for key in named if known.line(key) is None]
    return replace(
        known,
        exam_rec_id=notice.exam_rec_id or known.exam_rec_id,
        bound=bound,
        notice=notice,
        notices=(*known.notices, head.message_id),
        noticed_at=known.noticed_at or at,
        lines=(*kept, *new),
    )


def with_arrival(known: Inspection, arrival: InspectionArrival, head: Head) -> Inspection:
    """After a report that a line stands in place."""
    line = known.line(key_of(arrival)) or Line(key=key_of(arrival), lot=arrival.container_no is None)
    placed = replace(
        line,
        round=arrival.round,
        in_place_time=arrival.in_place_time,
        site_code=arrival.site_code,
        bay_code=arrival.bay_code,
        arrival=head.message_id,
        response=None,
    )
    return replace(
        _with_lines(known, [placed]), final_lot=known.final_lot or arrival.final_lot, reporter=head.sender_id
    )


def without_arrival(known: Inspection, arrival: InspectionArrival) -> Inspection:
    """After a report was taken back: the line is expected again; a lot goes."""
    line = known.line(key_of(arrival))
    if line is None:
        return known
    if line.lot:
        lines = tuple(each for each in known.lines if each.key != line.key)
        return replace(known, lines=lines, final_lot=known.final_lot and not arrival.final_lot)
    return _with_lines(known, [_absent(line)])


def with_reply(known: Inspection, reply: InspectionArrivalReply) -> Inspection:
    """After customs' answer: refused lines are expected again, the others carry the answer."""
    codes = {key_of(item): item.code for item in reply.items}
    if not codes:
        codes = {line.key: reply.response_code for line in known.lines if line.arrival == reply.ref_message_id}
    changed = [
        replace(_absent(line), response=codes[line.key])
        if codes[line.key] == REFUSED
        else replace(line, response=codes[line.key])
        for line in known.lines
        if line.key in codes and not line.decided
    ]
    refused_final = any(line.lot and line.response == REFUSED for line in changed)
    known = _with_lines(known, changed)
    return replace(
        known,
        started_at=known.started_at or reply.exam_start_time,
        final_lot=known.final_lot and not refused_final,
    )


def with_result(known: Inspection, result: InspectionResult, at: datetime) -> Inspection:
    """After results: a line turned to inspection by hand waits for its next round; another line keeps its result."""

    def decide(line: Line, round_: int, result_code: str | None, disposition: str | None) -> Line:
        if result_code == BY_HAND:
            return replace(_absent(line), round=round_ + 1, result_code=None, disposition=None, response=None)
        return replace(line, round=round_, result_code=result_code, disposition=disposition or line.disposition)

    changed = [
        decide(
            known.line(key_of(item)) or Line(key=key_of(item), lot=item.container_no is None),
            item.round,
            item.result_code,
            item.disposition,
        )
        for item in result.items
    ]
    return replace(_with_lines(known, changed), started_at=known.started_at or at)


def without_result(known: Inspection, result: InspectionResult) -> Inspection:
    """After customs took results back: the lines are under inspection again."""
    keys = {key_of(item) for item in result.items}
    return _each(known, lambda line: line.key in keys, lambda line: replace(line, result_code=None, disposition=None))


def _absent(line: Line) -> Line:
    return replace(line, in_place_time=None, bay_code=None, arrival=None)


def _each(known: Inspection, which: Callable[[Line], bool], change: Callable[[Line], Line]) -> Inspection:
    return replace(known, lines=tuple(change(line) if which(line) else line for line in known.lines))


def _with_lines(known: Inspection, changed: Iterable[Line]) -> Inspection:
    """The lines with some changed, in their order, new ones last."""
    by_key = {line.key: line for line in known.lines}
    by_key.update({line.key: line for line in changed})
    return replace(known, lines=tuple(by_key.values()))
