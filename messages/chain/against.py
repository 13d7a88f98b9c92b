"""What must hold between a message and its chain: SW848, SW850, SW851, SW852, SW854."""

from collections.abc import Iterator
from dataclasses import replace

from messages.chain.agent import OF_AGENT
from messages.chain.fold import CHANGED, renews, restarted
from messages.chain.foreseen import TO_COME, what_follows_will_be_taken
from messages.chain.given import digest, given
from messages.chain.known import Chain, Chosen
from messages.chain.standing import DUE, came_to_nothing, is_open, is_put_off
from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Received
from messages.xml.records import Partial


def admits(known: Chain | None, received: Received) -> Iterator[Fault]:
    """SW848: of another's chain nobody learns anything."""
    if known is not None and compact(received.message.body.trader_id) != known.trader_id:
        yield Fault(code="SW848", at="trader_id")


def what_is_shown_is_agreed_to(known: Chain | None, received: Received) -> Iterator[Fault]:
    """SW850, SW851."""
    body = received.message.body
    if known is None:
        return
    chosen = known.parts.get(body.part)
    if chosen is None or not chosen.is_active:
        yield Fault(code="SW851", at="part", wanted=", ".join(known.parts))
    elif body.digest != chosen.digest:
        yield Fault(code="SW850", at="digest", wanted=chosen.digest)


def what_stands_is_kept(known: Chain | None, received: Received) -> Iterator[Fault]:
    """SW852: what was sent rests on what it was derived from."""
    body = received.message.body
    if known is None or isinstance(body, Partial) or received.message.head.function_code != CHANGED:
        return
    for chosen in known.parts.values():
        if getattr(body, chosen.part) is not None:  # also of one that was left out, and is chosen again
            yield from _kept(chosen, received)


def _kept(chosen: Chosen, received: Received) -> Iterator[Fault]:
    """Of every message that was sent and is not sent anew; what cases add to it, they add to either."""
    begun, form = set(restarted(chosen)), given(received.message.body, chosen.row)
    for step in chosen.row.steps:
        said = chosen.steps.get(step.name)
        if said is None or said.message_id is None or step.member in begun or step.derive is None:
            continue
        if is_put_off(said) or came_to_nothing(chosen, step.name):
            continue
        before = chosen.deriving(step.name, TO_COME)
        if step.derive(replace(before, form=form)) != step.derive(before):
            yield Fault(code="SW852", at=chosen.part, value=f"{chosen.part}.{step.name}: {said.standing}, {said.state}")


def what_is_on_its_way_is_kept(known: Chain | None, received: Received) -> Iterator[Fault]:
    """SW854: from the moment a message is due until the platform has said what became of it, it may be on its way.

    So it is with what was due when its part was left out, or refused; and until then its consent stays, too.
    """
    body = received.message.body
    if known is None or isinstance(body, Partial) or received.message.head.function_code != CHANGED:
        return
    for chosen in known.parts.values():
        is_let_go = chosen.agreed_at is not None or not chosen.is_wanted  # else nothing was due when it was agreed to
        if chosen.was_agreed and is_let_go and getattr(body, chosen.part) is not None:
            yield from _on_its_way(known, chosen, received)


def _on_its_way(known: Chain, chosen: Chosen, received: Received) -> Iterator[Fault]:
    form = given(received.message.body, chosen.row)
    begun = set(restarted(chosen)) if renews(known, chosen, received.message.body) else set()
    is_agreed_anew = not chosen.is_active or digest(form, chosen.row) != chosen.digest
    for step in chosen.row.steps:
        if step.type is None or step.derive is None or not is_open(known, chosen, step):
            continue
        before = chosen.deriving(step.name, TO_COME)
        sent = step.derive(before)
        is_kept = not is_agreed_anew and step.member not in begun
        if sent is not None and not (is_kept and step.derive(replace(before, form=form)) == sent):
            yield Fault(code="SW854", at=chosen.part, value=f"{chosen.part}.{step.name}: {DUE}")


AGAINST = {
    "chain.application": (
        what_stands_is_kept,
        what_is_on_its_way_is_kept,
        what_follows_will_be_taken,
        *OF_AGENT,
    ),
    "chain.consent": (what_is_shown_is_agreed_to,),
}
