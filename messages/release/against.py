"""What must hold between a decision and the release as it stands. Customs decides, so all of it is doubted only."""

from collections.abc import Iterator
from datetime import datetime

from messages.clocks import is_ahead, since
from messages.findings import Fault
from messages.process import Received
from messages.release.known import Release, differences, without_decision
from messages.times import beijing_date

Known = Release | None
CHANGED, WITHDRAWN = "5", "3"  # FUNCTION


def reason_is_told_where_it_differs(known: Known, received: Received) -> Iterator[Fault]:
    """SW830: where customs decides otherwise than proposed it says why."""
    body = received.message.body
    function = received.message.head.function_code
    if known is None or body.reason is not None or function == WITHDRAWN:
        return
    known = without_decision(known, body) if function == CHANGED else known
    if found := list(differences(known, body)):
        said = "; ".join(f"{each.field}: {each.proposed} -> {each.decided}" for each in found)
        yield Fault(code="SW830", at="reason", value=said, wanted="Reason")


def proposal_is_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW831: the proposal named is one of ours."""
    named = received.message.body.proposal
    ours = [each.message_id for each in known.proposals] if known else []
    if named is not None and named not in ours:
        yield Fault(code="SW831", at="proposal", wanted=ours[-1] if ours else "none was made")


def decision_is_the_newest(known: Known, received: Received) -> Iterator[Fault]:
    """SW832: it is not older than what was decided before."""
    newest = known.newest if known else None
    at = since(received.message.body.decided_at, received.at)
    if newest is not None and received.message.head.function_code not in (CHANGED, WITHDRAWN) and at < newest.at:
        yield Fault(code="SW832", at="decided_at", wanted=f"after {newest.at.isoformat()}")


def goods_were_assessed(known: Known, received: Received) -> Iterator[Fault]:
    """SW833: an assessment came before."""
    if known is None or known.assessment is None:
        yield Fault(code="SW833", at="entry_id")


def trader_is_that_of_the_assessment(known: Known, received: Received) -> Iterator[Fault]:
    """SW834: the goods are still whose they were."""
    trader = received.message.body.trader_id
    if known and known.assessment and trader not in (None, known.assessment.trader_id):
        yield Fault(code="SW834", at="trader_id", wanted=known.assessment.trader_id)


def assessment_is_the_newest(known: Known, received: Received) -> Iterator[Fault]:
    """SW858: it was not sent before what is known."""
    if known is not None and known.assessed_at is not None and known.is_late(received.message.head.send_time):
        yield Fault(code="SW858", at="", wanted=f"sent after {known.assessed_at.isoformat()}")


def declaration_was_made(known: Known, received: Received) -> Iterator[Fault]:
    """SW880: it is not declared on a day to come."""
    today = beijing_date(received.at)
    if received.message.body.declared_on > today:
        yield Fault(code="SW880", at="declared_on", wanted=f"{today} or earlier")


def inspection_is_over(known: Known, received: Received) -> Iterator[Fault]:
    """SW881: what was found on the spot was found by now."""
    on_site = received.message.body.on_site
    if on_site is not None:
        yield from _has_come("on_site.done_at", on_site.done_at, received.at)


def decision_has_come(known: Known, received: Received) -> Iterator[Fault]:
    """SW881: and so was what is decided."""
    yield from _has_come("decided_at", received.message.body.decided_at, received.at)


def _has_come(at: str, said: datetime, heard: datetime) -> Iterator[Fault]:
    if is_ahead(said, heard):
        yield Fault(code="SW881", at=at, wanted=f"{heard:%Y-%m-%dT%H:%M%z} or earlier")


AGAINST = {
    "release.assessment": (assessment_is_the_newest, declaration_was_made, inspection_is_over),
    "release.decision": (
        reason_is_told_where_it_differs,
        proposal_is_known,
        decision_is_the_newest,
        decision_has_come,
        goods_were_assessed,
        trader_is_that_of_the_assessment,
    ),
}
