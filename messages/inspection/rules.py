"""What must hold within one message about an inspection, beyond its schema, identifiers and codes.

A rule may be handed a partial record; asking for what could not be read ends that rule, so each asks for little, and
of several items looks at those it can read.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from messages.findings import Fault
from messages.identifiers import BadIdentifier, declaration_number, site
from messages.inspection.records import (
    InspectionAppointment,
    InspectionArrival,
    InspectionArrivalReply,
    InspectionNotice,
    InspectionResult,
    ReplyItem,
    ResultItem,
)

NORMAL, PROBLEM, PENDING, BY_HAND = "1", "2", "3", "4"  # EXAM_RESULT
IMPORT, EXPORT = "I", "E"  # IE_FLAG
DELEGATED = "2"  # ATTEND
ACCEPTED, TO_REVIEW, REFUSED = "01", "02", "03"  # RESPONSE


def is_one_line(arrival: InspectionArrival) -> Iterator[Fault]:
    """A container or a lot."""
    yield from _one_line(arrival, "")


def items_are_lines(body: InspectionArrivalReply | InspectionResult) -> Iterator[Fault]:
    """Each item is about a container or a lot."""
    for at, item in _items(body, "container_no", "lot_no"):
        yield from _one_line(item, at)


def _one_line(line: InspectionArrival | ReplyItem | ResultItem, at: str) -> Iterator[Fault]:
    if (line.container_no is None) == (line.lot_no is None):
        yield Fault(code="SW601", at=f"{at}container_no", wanted="ContainerNo or LotNo, one of the two")


def lot_has_a_measure(arrival: InspectionArrival) -> Iterator[Fault]:
    """A lot has pieces or gross mass."""
    if arrival.lot_no is not None and arrival.pieces is None and arrival.gross_mass is None:
        yield Fault(code="SW602", at="pieces", wanted="Pieces or GrossMass")


def final_lot_is_a_lot(arrival: InspectionArrival) -> Iterator[Fault]:
    """Only loose cargo has a final lot."""
    if arrival.final_lot and arrival.lot_no is None and arrival.container_no is not None:
        yield Fault(code="SW603", at="final_lot", wanted="no FinalLot for a container")


def containers_differ(body: InspectionNotice | InspectionAppointment) -> Iterator[Fault]:
    """No container is named twice."""
    containers = _readable("containers", body.containers, "container_no")
    yield from _twice((f"{at}container_no", each.container_no) for at, each in containers)


def lots_differ(notice: InspectionNotice) -> Iterator[Fault]:
    """No lot number is given twice; lots without one are as many as they are."""
    yield from _twice((f"{at}lot_no", lot.lot_no) for at, lot in _readable("goods", notice.goods, "lot_no"))


def answers_differ(reply: InspectionArrivalReply) -> Iterator[Fault]:
    """No line is answered twice."""
    items = tuple(_items(reply, "container_no", "lot_no"))
    yield from _twice((f"{at}container_no", item.container_no) for at, item in items)
    yield from _twice((f"{at}lot_no", item.lot_no) for at, item in items)


def results_differ(result: InspectionResult) -> Iterator[Fault]:
    """No line has two results of one round."""
    items = tuple(_items(result, "container_no", "lot_no", "round"))
    yield from _twice((f"{at}container_no", item.container_no, item.round) for at, item in items)
    yield from _twice((f"{at}lot_no", item.lot_no, item.round) for at, item in items)


def _twice(named: Iterable[tuple[Any, ...]]) -> Iterator[Fault]:
    """Faults of what is named again; rows of field, number and what else tells two apart."""
    seen = set()
    for at, *key in named:
        if key[0] is None:
            continue
        if tuple(key) in seen:
            yield Fault(code="SW604", at=at, wanted="each only once")
        seen.add(tuple(key))


def mode_has_its_list(notice: InspectionNotice) -> Iterator[Fault]:
    """A mode of transport says which list it is from."""
    if (notice.traf_mode is None) != (notice.traf_mode_list is None):
        missing = "traf_mode" if notice.traf_mode is None else "traf_mode_list"
        yield Fault(code="SW605", at=missing, wanted="TrafModeList and TrafMode, both or neither")


def flow_is_that_of_the_declaration(notice: InspectionNotice) -> Iterator[Fault]:
    """Import or export, as digit 9 of the declaration number has it."""
    if notice.ie_flag not in (IMPORT, EXPORT) or not _holds(declaration_number.check, notice.entry_id):
        return
    if (flow := declaration_number.flow(notice.entry_id)) != notice.ie_flag:
        yield Fault(code="SW611", at="ie_flag", wanted=flow)


def site_is_in_the_region(notice: InspectionNotice) -> Iterator[Fault]:
    """The site lies in the customs region of the office that inspects."""
    if notice.site_code is None or not _holds(site.check, notice.site_code):
        return
    if site.region(notice.site_code) != (region := notice.insp_customs_code[:2]):
        yield Fault(code="SW606", at="site_code", wanted=f"a site of customs region {region}")


def _holds(check: Callable[[str], str], number: str) -> bool:
    try:
        return check(number) == number
    except BadIdentifier:
        return False


def delegation_names_the_site(appointment: InspectionAppointment) -> Iterator[Fault]:
    """Whoever lets the yard attend says which yard."""
    if appointment.attend_mode == DELEGATED and appointment.site_code is None:
        yield Fault(code="SW607", at="site_code", wanted="SiteCode of the yard that attends")


def refusal_tells_why(reply: InspectionArrivalReply) -> Iterator[Fault]:
    """A refused arrival is told the reason, for the whole or for a line."""
    if reply.response_code == REFUSED and not (reply.response_text or any(item.text for item in reply.items)):
        yield Fault(code="SW612", at="response_text", wanted="ResponseText")


def refusal_is_whole(reply: InspectionArrivalReply) -> Iterator[Fault]:
    """What is refused as a whole has no accepted line."""
    if reply.response_code != REFUSED:
        return
    for at, item in _items(reply, "code"):
        if item.code in (ACCEPTED, TO_REVIEW):
            yield Fault(code="SW613", at=f"{at}code", wanted=f"{REFUSED} where the whole is refused")


def results_are_given(result: InspectionResult) -> Iterator[Fault]:
    """Customs gives the result of every line; only copies for others are without it."""
    for at, item in _items(result, "result_code"):
        if item.result_code is None:
            yield Fault(code="SW609", at=f"{at}result_code", wanted="ResultCode")


def disposition_follows_a_final_result(result: InspectionResult) -> Iterator[Fault]:
    """Goods still under test, or to be inspected again, are not yet disposed of."""
    for at, item in _items(result, "disposition", "result_code"):
        if item.disposition is not None and item.result_code in (PENDING, BY_HAND):
            yield Fault(code="SW608", at=f"{at}disposition", wanted="no Disposition before a final result")


def another_round_is_by_hand(result: InspectionResult) -> Iterator[Fault]:
    """Another round follows where the result says so; samples under test may or may not bring one."""
    for at, item in _items(result, "another_round", "result_code"):
        if item.result_code == BY_HAND and not item.another_round:
            yield Fault(code="SW610", at=f"{at}another_round", wanted=f"true with ResultCode {BY_HAND}")
        if item.result_code in (NORMAL, PROBLEM) and item.another_round:
            yield Fault(code="SW610", at=f"{at}another_round", wanted="false with a final result")


def problem_is_that_of_the_result(result: InspectionResult) -> Iterator[Fault]:
    """A problem is found where the result says so: it decides who bears the cost."""
    for at, item in _items(result, "problem_found", "result_code"):
        wanted = {NORMAL: False, PROBLEM: True}.get(item.result_code or "")
        if wanted is not None and item.problem_found is (not wanted):
            yield Fault(code="SW614", at=f"{at}problem_found", wanted="true" if wanted else "false")


def _items(body: InspectionArrivalReply | InspectionResult, *names: str) -> Iterator[tuple[str, Any]]:
    return _readable("items", body.items, *names)


def _readable(field: str, items: Iterable[Any], *names: str) -> Iterator[tuple[str, Any]]:
    """The items of which these fields could be read, each with its path: "items[2]."."""
    for n, item in enumerate(items):
        if all(hasattr(item, name) for name in names):
            yield f"{field}[{n}].", item


NOTICE = (containers_differ, lots_differ, mode_has_its_list, flow_is_that_of_the_declaration, site_is_in_the_region)
APPOINTMENT = (containers_differ, delegation_names_the_site)
ARRIVAL = (is_one_line, lot_has_a_measure, final_lot_is_a_lot)
ARRIVAL_REPLY = (items_are_lines, answers_differ, refusal_tells_why, refusal_is_whole)
RESULT = (
    items_are_lines,
    results_differ,
    results_are_given,
    disposition_follows_a_final_result,
    another_round_is_by_hand,
    problem_is_that_of_the_result,
)
