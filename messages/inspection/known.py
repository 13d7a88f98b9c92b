"""What is known of one inspection, and how each message changes it: lines, rounds, places, results. Pure."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from messages.envelope import Head
from messages.identifiers import compact
from messages.inspection.records import InspectionArrival, InspectionArrivalReply, InspectionNotice, InspectionResult
from messages.inspection.rules import BY_HAND, NORMAL, PROBLEM, REFUSED

WITHDRAWN = "3"  # FUNCTION
RELEASED = "1"  # DISPOSITION


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A container or a lot of the inspection.

    key:         container number in compact form, or lot number. lot: whether it is loose cargo.
    round:       the round it is in, from 1. in_place_time: when it came to rest in this round; None: not reported.
    arrival:     MessageId of the report that stands. earlier: of those it took the place of. reporter: SenderId of it.
    final:       the report says that no further lot comes. response: customs' answer to it (RESPONSE).
    started:     customs has begun with it in this round.
    result_code: of this round (EXAM_RESULT). disposition: what becomes of it (DISPOSITION).
    """

    key: str
    lot: bool = False
    round: int = 1
    in_place_time: datetime | None = None
    site_code: str | None = None
    bay_code: str | None = None
    arrival: str | None = None
    earlier: tuple[str, ...] = ()
    reporter: str | None = None
    final: bool = False
    response: str | None = None
    started: bool = False
    result_code: str | None = None
    disposition: str | None = None

    @property
    def in_place(self) -> bool:
        """Whether it stands in its bay as far as customs agrees, or was inspected and need not any more."""
        return self.result_code is not None or (self.in_place_time is not None and self.response != REFUSED)

    @property
    def decided(self) -> bool:
        """Whether customs has given a final result."""
        return self.result_code in (NORMAL, PROBLEM)


@dataclass(frozen=True, slots=True, kw_only=True)
class Early:
    """An arrival that came before its notice.

    held: its deliveries still wait, until then at most. response: customs' answer to it.
    """

    message_id: str  # the gateway's id
    sender: str
    head: Head
    arrival: InspectionArrival
    held: bool = True
    until: datetime | None = None
    response: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """One inspection.

    exam_rec_id: as customs bound it, or as the first message named it. bound: customs has bound it.
    notice:      the newest notice. notices: MessageIds of all. noticed_at: when the first was taken in.
    reports:     MessageId and SenderId of every report that goods are in place, also those changed or taken back since.
    starts_at:   when customs plans to begin. started_at: when it began, with this round; arrivals stand from then on.
    """

    entry_id: str
    exam_rec_id: str | None = None
    bound: bool = False
    notice: InspectionNotice | None = None
    notices: tuple[str, ...] = ()
    noticed_at: datetime | None = None
    withdrawn: bool = False
    lines: tuple[Line, ...] = ()
    early: tuple[Early, ...] = ()
    reports: tuple[tuple[str, str], ...] = ()
    acknowledged_by: tuple[str, ...] = ()
    planned_time: datetime | None = None
    attend_mode: str | None = None
    starts_at: datetime | None = None
    started_at: datetime | None = None

    def line(self, key: str) -> Line | None:
        """The line of a container or lot."""
        return next((line for line in self.lines if line.key == key), None)

    def reported_early(self, key: str, exam_rec_id: str, sender: str) -> Early | None:
        """This sender's report of the line that waits for the notice, or waited and still stands.

        What others have reported early is nothing to him: until the notice comes, nobody knows whose it is to report.
        """
        found = None
        for each in self.early:
            if (key_of(each.arrival), each.arrival.exam_rec_id, each.sender) == (key, exam_rec_id, sender):
                found = each
        stands = found and found.head.function_code != WITHDRAWN and found.response != REFUSED
        return found if stands else None

    @property
    def listed(self) -> frozenset[str]:
        """The containers on the notice, compact."""
        return frozenset(compact(each.container_no) for each in self.notice.containers) if self.notice else frozenset()

    @property
    def final_lot(self) -> bool:
        """Whether the last lot has been reported."""
        return any(line.final and line.response != REFUSED for line in self.lines)

    @property
    def lots_to_come(self) -> bool:
        """Whether there is loose cargo of which more is expected; only the final lot completes it."""
        loose = any(line.lot for line in self.lines) or bool(self.notice and self.notice.goods)
        return loose and not self.final_lot


def key_of(item: object) -> str:
    """The line an item speaks of: its container in compact form, else its lot; "" where it names neither."""
    container: str | None = getattr(item, "container_no", None)
    return compact(container) if container else str(getattr(item, "lot_no", "") or "")


@lru_cache(maxsize=8192)  # ships come again and again
def words(name: str) -> str:
    """A ship's name as it is compared: width, case and blanks do not matter."""
    return " ".join(unicodedata.normalize("NFKC", name).upper().split())


def stage(known: Inspection) -> str:
    """The state that follows from what is known."""
    if known.withdrawn:
        return "withdrawn"
    awaited = [line for line in known.lines if not line.decided]
    if known.started_at is not None or (known.lines and not awaited):  # see `over`
        return _outcome(known, awaited)
    if any(_to_come_again(line) for line in awaited):
        return "further-round"
    if known.notice is None:
        return "unconfirmed"
    if any(line.in_place for line in awaited):
        complete = all(line.in_place for line in awaited) and not known.lots_to_come
        return "in-place" if complete else "partly-in-place"
    if known.planned_time is not None:
        return "appointed"
    return "acknowledged" if known.acknowledged_by else "notified"


def _outcome(known: Inspection, awaited: list[Line]) -> str:
    """How far an inspection is that has begun; which lines it has is only certain with the notice and the last lot."""
    if awaited or not known.lines:
        return "inspecting"
    if all(line.disposition == RELEASED for line in known.lines):
        return "released" if known.notice and not known.lots_to_come else "disposed"
    return "disposed" if all(line.disposition for line in known.lines) else "inspected"


def _to_come_again(line: Line) -> bool:
    return line.round > 1 and not line.in_place


def with_notice(known: Inspection, notice: InspectionNotice, head: Head, at: datetime) -> Inspection:
    """After a notice: its containers are the lines; lines it does not name any more go, unless they were inspected."""
    bound = known.bound or notice.exam_rec_id is not None
    named = [compact(each.container_no) for each in notice.containers]
    kept = [line for line in known.lines if line.key in named or line.lot or line.result_code or not named]
    new = [Line(key=key) for key in dict.fromkeys(named) if known.line(key) is None]
    return replace(
        known,
        exam_rec_id=notice.exam_rec_id or known.exam_rec_id,
        bound=bound,
        notice=notice,
        notices=(*known.notices, head.message_id),
        noticed_at=known.noticed_at or at,
        lines=(*kept, *new),
    )


def with_report(known: Inspection, head: Head) -> Inspection:
    """After somebody has reported, or changed or taken back what he had; whatever becomes of that."""
    return replace(known, reports=(*known.reports, (head.message_id, head.sender_id)))


def with_arrival(known: Inspection, arrival: InspectionArrival, head: Head, response: str | None = None) -> Inspection:
    """After a report that a line stands in place, and customs' answer where it came first."""
    line = known.line(key_of(arrival)) or Line(key=key_of(arrival), lot=arrival.container_no is None)
    placed = replace(
        line,
        round=arrival.round,
        in_place_time=arrival.in_place_time,
        site_code=arrival.site_code,
        bay_code=arrival.bay_code,
        arrival=head.message_id,
        earlier=_earlier(line),
        reporter=head.sender_id,
        final=arrival.final_lot,
        response=response,
        started=False,
    )
    return _with_lines(known, [placed])


def without_arrival(known: Inspection, arrival: InspectionArrival) -> Inspection:
    """After a report was taken back: the line is expected again; a lot goes."""
    line = known.line(key_of(arrival))
    if line is None:
        return known
    if line.lot:
        return replace(known, lines=tuple(each for each in known.lines if each.key != line.key))
    return _with_lines(known, [_absent(line)])


def with_reply(known: Inspection, reply: InspectionArrivalReply, head: Head, at: datetime) -> Inspection:
    """After customs' answer: refused lines are expected again, the others carry the answer."""
    taken_back = head.function_code == WITHDRAWN
    codes = {key_of(item): item.code for item in reply.items}

    def code(line: Line) -> str | None:
        about_it = reply.ref_message_id == line.arrival
        return codes.get(line.key, reply.response_code if about_it else None)

    def answered(line: Line) -> bool:  # an answer to a report that another has taken the place of is late
        return not line.decided and code(line) is not None and reply.ref_message_id not in line.earlier

    known = _each(known, answered, lambda line: replace(line, response=None if taken_back else code(line)))
    early = tuple(
        replace(each, response=None if taken_back else codes.get(key_of(each.arrival), reply.response_code))
        if each.head.message_id == reply.ref_message_id and not each.held
        else each
        for each in known.early
    )
    known = replace(known, early=early)
    if taken_back or reply.exam_start_time is None or known.started_at is not None:
        return known
    if reply.exam_start_time > at:
        return replace(known, starts_at=reply.exam_start_time)
    return begun(known, reply.exam_start_time)


def begun(known: Inspection, at: datetime) -> Inspection:
    """After customs began with what stands in place."""
    known = replace(known, started_at=at)
    return _each(known, lambda line: line.in_place and not line.decided, lambda line: replace(line, started=True))


def over(known: Inspection, at: datetime) -> Inspection:
    """An inspection of which every line is decided has begun, whatever customs has said of that."""
    decided = bool(known.lines) and all(line.decided for line in known.lines)
    return replace(known, started_at=at) if decided and known.started_at is None else known


def with_result(known: Inspection, result: InspectionResult, at: datetime) -> Inspection:
    """After results: a line turned to inspection by hand waits for its next round; another line keeps its result.

    What is said of a round that is past already, or of no line, changes nothing; of a line named twice, the last holds.
    """
    before = known
    for item in result.items:
        key = key_of(item)
        line = known.line(key) or Line(key=key, lot=item.container_no is None)
        if not key or item.round < line.round:
            continue
        if item.round > line.round:
            line = _again(line, item.round)
        if item.result_code == BY_HAND:
            line = _again(line, item.round + 1)
        else:
            disposition = item.disposition or line.disposition
            result_code = item.result_code or line.result_code
            line = replace(line, started=True, result_code=result_code, disposition=disposition)
        known = _with_lines(known, [line])
    if known == before:
        return before
    if any(_to_come_again(line) for line in known.lines):
        return replace(known, starts_at=None, started_at=None)
    return replace(known, started_at=known.started_at or at)


def without_result(known: Inspection, result: InspectionResult, at: datetime) -> Inspection:
    """After customs took results back: the lines are under inspection again, in the round that the results were of."""
    rounds = {key_of(item): item.round for item in result.items}

    def undecided(line: Line) -> bool:
        opened_next = line.round == rounds.get(line.key, line.round) + 1 and line.result_code is None
        return opened_next or (line.round == rounds.get(line.key) and line.result_code is not None)

    def back(line: Line) -> Line:
        return replace(line, round=rounds[line.key], started=True, result_code=None, disposition=None)

    changed = _each(known, undecided, back)
    return known if changed == known else replace(changed, started_at=known.started_at or at)


def _again(line: Line, round_: int) -> Line:
    """The line as it is expected for another round."""
    return replace(_absent(line), round=round_, started=False, result_code=None, disposition=None)


def _absent(line: Line) -> Line:
    """The line without its report."""
    return replace(
        line, in_place_time=None, site_code=None, bay_code=None, arrival=None, earlier=_earlier(line), response=None
    )


def _earlier(line: Line) -> tuple[str, ...]:
    return (*line.earlier, line.arrival) if line.arrival else line.earlier


def _each(known: Inspection, which: Callable[[Line], bool], change: Callable[[Line], Line]) -> Inspection:
    return replace(known, lines=tuple(change(line) if which(line) else line for line in known.lines))


def _with_lines(known: Inspection, changed: Iterable[Line]) -> Inspection:
    return replace(known, lines=_lines(known, changed))


def _lines(known: Inspection, changed: Iterable[Line]) -> tuple[Line, ...]:
    """The lines with some changed, in their order, new ones last."""
    by_key = {line.key: line for line in known.lines}
    by_key.update({line.key: line for line in changed})
    return tuple(by_key.values())
