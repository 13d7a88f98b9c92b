"""What must hold between a message and the inspection it speaks of. One rule a function; each asks for little.

A rule may be handed a partial record (see `messages.process`). Numbers marked A are our own assumptions, kept in
`Assumed`, so that whoever runs the gateway may set others.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Any

from messages.findings import Fault
from messages.identifiers import BadIdentifier, bill, compact, site
from messages.identifiers import transport as transports
from messages.inspection.known import WITHDRAWN, Inspection, Line, key_of, words
from messages.inspection.rules import REFUSED
from messages.process import Key, Received
from messages.roles import YARD

Known = Inspection | None
Rule = Callable[[Known, Received], Iterable[Fault]]

NEW = ("2", "9")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumed:
    """What no public text states (A)."""

    clock_tolerance: timedelta = timedelta(minutes=5)  # how far in the future a time may lie


def rules(assumed: Assumed) -> Mapping[str, tuple[Rule, ...]]:
    """Every rule by the message type it holds, without its version; cheap before dear."""

    def time_is_not_in_the_future(known: Known, received: Received) -> Iterator[Fault]:
        if received.message.body.in_place_time > received.at + assumed.clock_tolerance:
            yield Fault(
                code="SW635", at="in_place_time", wanted=f"not after {received.at.isoformat(timespec='seconds')}"
            )

    return {
        "inspection.arrival": (
            time_is_not_in_the_future,
            notice_is_known_or_awaited,
            bill_is_that_of_the_notice,
            transport_is_that_of_the_notice,
            container_is_on_the_notice,
            lot_is_expected,
            site_is_of_that_customs_office,
            inspection_has_not_started,
            line_is_not_in_place_yet,
            line_is_there_to_change,
            report_is_his_own,
            round_is_open,
            site_is_the_one_named,
            notice_came_before,
        ),
        "inspection.acknowledgement": (notice_is_known, notice_referred_to_is_known),
        "inspection.appointment": (notice_is_known, planned_time_is_to_come, containers_are_on_the_notice),
        "inspection.arrival-reply": (report_referred_to_is_known, items_are_known),
        "inspection.result": (items_are_known,),
    }


def contradicts(known: Known, received: Received) -> bool:
    """Whether an arrival speaks of other goods than those of the notice, or of another region."""
    return any(fault for rule in _PARTICULARS for fault in rule(known, received))


def notice_is_known_or_awaited(known: Known, received: Received) -> Iterator[Fault]:
    """An arrival without a notice, or before its number, is refused at once where the agreement says so.

    What changes or takes back a report that is held for its notice is not: it was agreed to when that was accepted.
    """
    comes_early = known is None or known.notice is None or not known.bound
    if comes_early and received.hold is None and not _is_about_a_held_one(known, received):
        yield Fault(code="SW641", at="exam_rec_id")


def bill_is_that_of_the_notice(known: Known, received: Received) -> Iterator[Fault]:
    """The same bill of lading, whatever its width, case and blanks."""
    if known and known.notice and not bill.same(received.message.body.bill_no, known.notice.bill_no):
        yield Fault(code="SW631", at="bill_no", wanted=known.notice.bill_no)


def transport_is_that_of_the_notice(known: Known, received: Received) -> Iterator[Fault]:
    """The same code or the same name; a code cannot be held against a name."""
    if not known or not known.notice:
        return
    theirs, ours = _transport(known.notice.transport_name), _transport(received.message.body.transport)
    if _is_code(theirs) == _is_code(ours) and theirs != ours:
        yield Fault(code="SW632", at="transport", wanted=known.notice.transport_name)


def container_is_on_the_notice(known: Known, received: Received) -> Iterator[Fault]:
    """Where the notice lists containers, only those are expected."""
    number, listed = received.message.body.container_no, known.listed if known else ()
    if listed and number and compact(number) not in listed:
        yield Fault(code="SW633", at="container_no", wanted=f"one of {_some(sorted(listed))}")


def lot_is_expected(known: Known, received: Received) -> Iterator[Fault]:
    """No lots where the notice lists containers only, unless they are unstuffed; none after the final one."""
    body = received.message.body
    if known is None or body.lot_no is None:
        return
    notice = known.notice
    if notice and notice.containers and not notice.goods and not notice.unstuffing:
        yield Fault(code="SW637", at="lot_no", wanted="a container of the notice")
    elif known.final_lot and known.line(body.lot_no) is None and _function(received) in NEW:
        yield Fault(code="SW638", at="lot_no")


def site_is_of_that_customs_office(known: Known, received: Received) -> Iterator[Fault]:
    """The site lies in the region of the office that inspects."""
    if not known or not known.notice:
        return
    try:
        region = site.region(site.check(received.message.body.site_code))
    except BadIdentifier:
        return  # the identifier's own finding says it
    office = known.notice.insp_customs_code
    if region != office[:2]:
        yield Fault(code="SW634", at="site_code", wanted=f"a site of customs region {office[:2]}")


def inspection_has_not_started(known: Known, received: Received) -> Iterator[Fault]:
    """An arrival is moved or taken back until the inspection starts; a line customs sent back may be reported anew."""
    line = _line(known, received)
    if known and line and _function(received) not in NEW and _has_started(known, line):
        yield Fault(code="SW639", at="head.function_code")


def line_is_not_in_place_yet(known: Known, received: Received) -> Iterator[Fault]:
    """The same container twice in one round is a mistake, not news; one that waits for its notice counts too."""
    if not known or _function(received) not in NEW:
        return
    body, line = received.message.body, _line(known, received)
    early = known.reported_early(key_of(body), body.exam_rec_id, received.sender)
    reported = {line.round if line and line.in_place else None, early.arrival.round if early else None}
    if body.round in reported:
        yield Fault(code="SW636", at=_at(body))


def line_is_there_to_change(known: Known, received: Received) -> Iterator[Fault]:
    """Only what was reported can be changed or taken back."""
    if _function(received) in NEW:
        return
    body, line = received.message.body, _line(known, received)
    early = known.reported_early(key_of(body), body.exam_rec_id, received.sender) if known else None
    reported = line is not None and (line.in_place_time is not None or line.in_place)
    if not reported and early is None:
        yield Fault(code="SW645", at=_at(body))


def report_is_his_own(known: Known, received: Received) -> Iterator[Fault]:
    """An arrival is changed or taken back by whoever reported it, under whichever of his names."""
    line = _line(known, received)
    if _function(received) in NEW or line is None or not line.arrival or not line.reporter:
        return
    if not is_of(received, line.reporter):
        yield Fault(code="SW652", at="head.function_code")


def is_of(received: Received, sender_id: str) -> bool:
    """Whether a message is from whoever has this SenderId."""
    if received.message.head.sender_id == sender_id or received.find is None:
        return bool(received.message.head.sender_id == sender_id)
    return received.find(YARD, (Key(kind="party", value=sender_id),)) == received.sender


def round_is_open(known: Known, received: Received) -> Iterator[Fault]:
    """A further round is opened by customs alone."""
    if not known or not known.notice:
        return
    line, said = _line(known, received), received.message.body.round
    wanted = line.round if line else 1
    if said != wanted:
        yield Fault(code="SW647", at="round", value=str(said), wanted=str(wanted))


def site_is_the_one_named(known: Known, received: Received) -> Iterator[Fault]:
    """Doubted only: another site than the one the notice names."""
    named = known.notice.site_code if known and known.notice else None
    if named and compact(received.message.body.site_code) != compact(named):
        yield Fault(code="SW646", at="site_code", wanted=named)


def notice_came_before(known: Known, received: Received) -> Iterator[Fault]:
    """Doubted only: in place before the notice was issued."""
    issued = known.notice.notice_time if known and known.notice else None
    if issued and received.message.body.in_place_time < issued:
        yield Fault(code="SW643", at="in_place_time", wanted=f"after {issued.isoformat(timespec='seconds')}")


_PARTICULARS: tuple[Rule, ...] = (
    bill_is_that_of_the_notice,
    transport_is_that_of_the_notice,
    container_is_on_the_notice,
    lot_is_expected,
    site_is_of_that_customs_office,
)


def notice_is_known(known: Known, received: Received) -> Iterator[Fault]:
    """What answers a notice needs one."""
    if known is None or known.notice is None:
        yield Fault(code="SW640", at="entry_id")


def notice_referred_to_is_known(known: Known, received: Received) -> Iterator[Fault]:
    """Doubted only: the MessageId named is that of a notice we carried."""
    if known and known.notice and received.message.body.ref_message_id not in known.notices:
        yield Fault(code="SW650", at="ref_message_id", wanted=f"one of {_some(known.notices)}")


def report_referred_to_is_known(known: Known, received: Received) -> Iterator[Fault]:
    """Doubted only: the MessageId named is that of a report we carried."""
    reports = [message_id for message_id, _ in known.reports] if known else []
    if received.message.body.ref_message_id not in reports:
        wanted = f"one of {_some(reports)}" if reports else "the MessageId of a report"
        yield Fault(code="SW650", at="ref_message_id", wanted=wanted)


def planned_time_is_to_come(known: Known, received: Received) -> Iterator[Fault]:
    """An appointment is made for a time that is yet to come."""
    if _function(received) != WITHDRAWN and received.message.body.planned_time < received.at:
        yield Fault(code="SW648", at="planned_time", wanted=f"after {received.at.isoformat(timespec='seconds')}")


def containers_are_on_the_notice(known: Known, received: Received) -> Iterator[Fault]:
    """An appointment is for containers of the notice."""
    if not known or not known.listed:
        return
    for number, each in enumerate(received.message.body.containers):
        key = key_of(each)
        if key and key not in known.listed:
            at = f"containers[{number}].container_no"
            yield Fault(code="SW633", at=at, wanted=f"one of {_some(sorted(known.listed))}")


def items_are_known(known: Known, received: Received) -> Iterator[Fault]:
    """Doubted only, since customs speaks of its own: lines nobody has named."""
    if known is None or not known.lines:
        return
    named = [*(line.key for line in known.lines), *(key_of(each.arrival) for each in known.early)]
    for number, item in enumerate(received.message.body.items):
        key = key_of(item)
        if key and key not in named:
            yield Fault(code="SW649", at=f"items[{number}].{_at(item)}", wanted=_some(named))


def pardoned(known: Known, body: Any) -> tuple[str, ...]:
    """A container with a wrong check digit passes where the notice lists that very number."""
    if not known or not known.listed:
        return ()
    said = {"container_no": body} | {
        f"containers[{number}].container_no": each for number, each in enumerate(getattr(body, "containers", ()))
    }
    return tuple(at for at, each in said.items() if _container(each) in known.listed)


def _is_about_a_held_one(known: Known, received: Received) -> bool:
    """Whether a change or a withdrawal speaks of a line that its sender has reported, and the report waits."""
    if known is None or _function(received) in NEW:
        return False
    key = key_of(received.message.body)
    return any(each.held and (key_of(each.arrival), each.sender) == (key, received.sender) for each in known.early)


def _line(known: Known, received: Received) -> Line | None:
    """The line that an arrival speaks of."""
    return known.line(key_of(received.message.body)) if known else None


def _has_started(known: Inspection, line: Line) -> bool:
    return line.started or line.decided or (known.started_at is not None and line.response != REFUSED)


def _container(item: Any) -> str:
    return compact(getattr(item, "container_no", None) or "")


def _at(item: Any) -> str:
    """The field that names the line."""
    return "container_no" if getattr(item, "container_no", None) else "lot_no"


@lru_cache(maxsize=8192)  # ships come again and again
def _transport(text: str) -> str:
    """A ship's number or name as it is compared."""
    try:
        return transports.check(text)
    except BadIdentifier:
        return words(text)


def _function(received: Received) -> str:
    return received.message.head.function_code


def _is_code(transport: str) -> bool:
    return transport[:2] == "UN" and transport[2:].isdigit()


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:5]) + (f" and {len(names) - 5} more" if len(names) > 5 else "")
