"""Whom an inspection concerns, by which numbers it is found, and what of it each may read.

It concerns whom the newest notice names, and whoever has reported goods in place, as long as that report stands. Before
the notice it concerns customs alone: a report that comes early may be anybody's, and its sender reads only that.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.envelope import Message
from messages.identifiers import compact
from messages.inspection.known import Inspection, key_of, words
from messages.inspection.records import InspectionNotice
from messages.process import Alias, Concerned, Key
from messages.roles import AGENT, CUSTOMS, PORT, TRADER, YARD, Role
from messages.xml.records import project


def aliases(known: Inspection) -> Iterator[Alias]:
    """Every number that finds the inspection, those of arrivals that wait for their notice too."""
    yield Alias(kind="declaration", value=known.entry_id)
    if known.exam_rec_id:
        yield Alias(kind="inspection-record", value=known.exam_rec_id)
    for line in known.lines:
        yield Alias(kind="lot" if line.lot else "container", value=line.key)
    for each in known.early:
        yield Alias(kind="bill", value=compact(each.arrival.bill_no))
        if each.arrival.container_no:
            yield Alias(kind="container", value=compact(each.arrival.container_no))
    if notice := known.notice:
        yield Alias(kind="bill", value=compact(notice.bill_no))
        if notice.manifest_no:
            yield Alias(kind="manifest", value=notice.manifest_no)


def parties(known: Inspection, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """To whom a message of the inspection may go, and by what each is found."""
    replies = message.head.message_type.startswith("inspection.arrival-reply.")
    if known.notice is None:
        found = _answered(known, message) if replies else _reporter(known, message)
        return {CUSTOMS: _office(known, message.head.receiver_id), **found}
    return {**named(known.notice), **(_answered(known, message) if replies else {})}


def concerns(known: Inspection) -> Concerned:
    """Whom the inspection concerns as it stands."""
    if known.notice is None:
        receivers = [each.head.receiver_id for each in known.early]
        return ((CUSTOMS, _office(known, *receivers[-1:])),)
    reporters = dict.fromkeys(line.reporter for line in known.lines if line.arrival and line.reporter)
    reported = ((YARD, (Key(kind="party", value=reporter),)) for reporter in reporters)
    return (*named(known.notice).items(), *reported)


def _office(known: Inspection, receiver_id: str = "") -> tuple[Key, ...]:
    """The office that a message was addressed to, else that of the declaration."""
    office = receiver_id[:4] if receiver_id[:4].isdigit() else known.entry_id[:4]
    return (Key(kind="office", value=office),)


def named(notice: InspectionNotice) -> Mapping[Role, tuple[Key, ...]]:
    """Whom a notice names. Asked several times for each message of a case, so the last answer is remembered."""
    global _last_named
    last, who = _last_named
    if last is not notice:
        who = _named(notice)
        _last_named = notice, who
    return who


def _named(notice: InspectionNotice) -> Mapping[Role, tuple[Key, ...]]:
    office = notice.insp_customs_code
    berth = (
        *((Key(kind="terminal", value=f"{office}/{notice.terminal_code}"),) if notice.terminal_code else ()),
        Key(kind="ship", value=f"{office}/{words(notice.transport_name)}"),
    )
    site = (Key(kind="site", value=compact(notice.site_code)),) if notice.site_code else ()
    return {
        CUSTOMS: (Key(kind="office", value=office),),
        TRADER: _enterprise(notice),
        AGENT: (Key(kind="credit-code", value=notice.agent_id),) if notice.agent_id else (),
        YARD: (*site, *berth),
        PORT: berth if notice.terminal_code or not site else (),
    }


_last_named: tuple[InspectionNotice | None, Mapping[Role, tuple[Key, ...]]] = (None, {})


def _enterprise(notice: InspectionNotice) -> tuple[Key, ...]:
    """A name alone cannot route, but it tells an operator whom to look for."""
    return (
        *((Key(kind="credit-code", value=notice.enterprise_id),) if notice.enterprise_id else ()),
        *(
            (Key(kind="customs-registration", value=notice.enterprise_registration),)
            if notice.enterprise_registration
            else ()
        ),
        Key(kind="enterprise-name", value=notice.enterprise_name),
    )


def _answered(known: Inspection, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """A reply goes to whoever made the report it answers, be it yard or port; never to somebody else by guess.

    Where it answers a report that is not known, and several have reported, an operator says whose it is; where nobody
    has, it is for whom the notice names.
    """
    if found := _reporter(known, message):
        return found
    if known.notice is not None and not known.reports:
        return {}
    return {YARD: (Key(kind="report", value=message.body.ref_message_id),), PORT: ()}


def _reporter(known: Inspection, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """Whoever has reported what a message speaks of, if only one can have: by the report named, then by the lines."""
    senders = {sender for _, sender in known.reports}
    report = getattr(message.body, "ref_message_id", None)
    keys = {key_of(item) for item in getattr(message.body, "items", ())}
    his = {sender for id_, sender in known.reports if id_ == report} or senders
    theirs = {line.reporter for line in known.lines if line.key in keys}
    theirs |= {each.head.sender_id for each in known.early if key_of(each.arrival) in keys}
    for some in (his, his & theirs):
        if len(some) == 1:
            return {YARD: (Key(kind="party", value=min(some)),), PORT: ()}
    return {}


def view(known: Inspection, role: Role | None) -> Mapping[str, Any]:
    """What this role may read: instruction numbers are for customs, what was found is not for yard and port."""
    sees_results = role in (None, CUSTOMS, TRADER, AGENT)
    notice = known.notice if known.notice is None or role is None else project(known.notice, role)
    return {
        "entry_id": known.entry_id,
        "exam_rec_id": known.exam_rec_id,
        "bound": known.bound,
        "notice": notice,
        "lines": [
            {
                "line": line.key,
                "lot": line.lot,
                "round": line.round,
                "in_place_time": line.in_place_time if line.in_place else None,
                "site_code": line.site_code,
                "bay_code": line.bay_code,
                "response": line.response,
                "inspected": line.decided,
                "result_code": line.result_code if sees_results else None,
                "disposition": line.disposition,
            }
            for line in known.lines
        ],
        "in_place": sum(line.in_place for line in known.lines),
        "final_lot": known.final_lot,
        "held": [each.message_id for each in known.early if each.held and role is None],
        "acknowledged_by": known.acknowledged_by,
        "planned_time": known.planned_time,
        "attend_mode": known.attend_mode,
        "starts_at": known.starts_at,
        "started_at": known.started_at,
    }
