"""What a message does to a chain: the form opens it, changes it or ends it, consents let parts go, news is noted."""

from collections.abc import Callable, Collection, Container, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from messages.chain.given import digest, given, said_later, without
from messages.chain.known import Chain, Chosen, Progress
from messages.chain.parts import PARTS
from messages.chain.parts.table import FAILED, WITHDRAWN, Part
from messages.chain.records import ChainApplication, ChainConsent, ChainProgress
from messages.chain.standing import TAKEN_BACK, came_to_nothing, is_put_off
from messages.chain.states import stage
from messages.identifiers import compact
from messages.process import Received, Step
from messages.roles import AGENT

CHANGED, BACK = "5", "3"  # list FUNCTION
AGREE = "agree"
AGAIN = "withdrawn again"  # the event: what was not taken back is to be taken back once more
CONSENT = "consent"  # the step in which a part waits for the trader to agree
LAPSED = "lapsed"  # of a part for which the trader let his time go by
NOT_SENT = "not-sent"  # of a part that the trader wanted no more before anything of the step left


def fold(known: Chain | None, received: Received) -> Step:
    """What a message does to the case; what speaks of no chain has no move."""
    event, after = _FOLDS[type(received.message.body)](known, received)
    if after is None or event in (WITHDRAWN, AGAIN):
        return Step(event=event, known=after)
    return Step(event=f"{event}, {stage(after)}", known=after)


def change(chosen: Chosen, form: ChainApplication, at: datetime, *, is_renewed: bool) -> Chosen:
    """A part as the new form has it. What stands is kept.

    is_renewed: what failed begins anew, with whatever depends on it.
    """
    begun = tuple(restarted(chosen)) if is_renewed else ()
    members = {step for step in chosen.steps.values() if step.member in begun}
    steps = {name: said for name, said in chosen.steps.items() if said not in members}
    again = [name for name in steps if is_renewed and came_to_nothing(chosen, name)]  # within a case that stands
    kept = {name for name in chosen.backs if chosen.is_active and name in steps}
    spent = (*chosen.spent, *_spent(chosen, begun, again))
    of = without(given(form, chosen.row), chosen.row, spent)
    after = replace(
        _without_backs(chosen, chosen.backs.keys() - kept),
        own=None,
        digest=digest(of, chosen.row),
        withdrawn_at=None,
        lapsed_at=None,
        is_lapse_told=False,
        revisions={**chosen.revisions, **{name: chosen.revision(name) + 1 for name in begun}},
        attempts={**chosen.attempts, **{name: chosen.attempt(name) + 1 for name in again}},
        steps={name: said for name, said in steps.items() if name not in again},
        spent=spent,
    )
    if after.digest == chosen.digest and chosen.is_active:
        return after
    return replace(after, chosen_at=at, agreed_at=None, refused_at=None, reason=None, asked=None)


def renews(known: Chain, chosen: Chosen, form: ChainApplication) -> bool:
    """Whether what failed of a part begins anew with this form: it corrects the part, or corrects nothing at all.

    Who corrects one part, or says what he has paid for it, does not mean what failed elsewhere to be sent as it was.
    """
    return _is_corrected(known, chosen, form) or not any(
        _is_corrected(known, each, form) for each in known.parts.values() if getattr(form, each.part) is not None
    )


def _is_corrected(known: Chain, chosen: Chosen, form: ChainApplication) -> bool:
    return not chosen.is_active or given(form, chosen.row) != given(known.form, chosen.row)


def restarted(chosen: Chosen) -> Iterator[str]:
    """The cases that a part begins anew with: those that came to nothing, and those that rest on one of them."""
    begun: list[str] = []
    for member in chosen.row.members:
        opening = chosen.row.opening(member.name)
        said = chosen.steps.get(opening.name)
        if said is None:
            continue
        rests = {chosen.row.step(name).member for name in opening.after(chosen.given) if "." not in name}
        if came_to_nothing(chosen, opening.name) or rests & set(begun):
            begun.append(member.name)
            yield member.name


def _spent(chosen: Chosen, begun: Container[str], again: Container[str]) -> Iterator[tuple[str, ...]]:
    """What was said later of a case that begins anew, or told of what its case asks for no more."""
    for step in chosen.row.steps:
        said, values = chosen.steps.get(step.name), said_later(chosen.given, step)
        is_over = said is not None and said.document is not None and step.name in again
        if values and (step.member in begun or is_over):
            yield values


def _application(known: Chain | None, received: Received) -> tuple[str, Chain | None]:
    body, function, at = received.message.body, received.message.head.function_code, received.at
    if known is None:
        opened = None if function in (CHANGED, BACK) else _opened(received)
        return ("changed" if opened is None else "applied"), opened
    if function == BACK:
        return _over(known, at)
    if function != CHANGED:
        return "applied", known
    dropped = {name: each for name, each in known.parts.items() if getattr(body, name) is None}
    if received.by == AGENT:  # what was left out before, the trader alone has taken back
        dropped = {name: each for name, each in dropped.items() if each.is_active}
    gone = {name: replace(each, own=each.given) for name, each in known.parts.items() if getattr(body, name) is None}
    parts = dict(_withdrawn({**known.parts, **gone}, dropped, at))
    for part in PARTS:
        if getattr(body, part.name) is not None:
            before = known.parts.get(part.name)
            parts[part.name] = (
                change(before, body, at, is_renewed=renews(known, before, body)) if before else _chosen(part, body, at)
            )
    ordered = {part.name: parts[part.name] for part in PARTS if part.name in parts}
    return "changed", replace(known, form=body, parts=ordered, agent=_agent(received) or known.agent)


def _over(known: Chain, at: datetime) -> tuple[str, Chain]:
    """The whole chain is withdrawn; one that is over already has a move only where something was not taken back."""
    parts = _withdrawn(known.parts, known.parts, at)
    event = AGAIN if known.withdrawn_at is not None and parts != known.parts else WITHDRAWN
    return event, replace(known, withdrawn_at=known.withdrawn_at or at, parts=parts)


def _opened(received: Received) -> Chain:
    form: ChainApplication = received.message.body
    return Chain(
        chain_no=form.chain_no,
        trader_id=compact(form.trader_id),
        agent=_agent(received),
        form=form,
        parts={part.name: _chosen(part, form, received.at) for part in PARTS if getattr(form, part.name) is not None},
    )


def _agent(received: Received) -> str | None:
    """The SenderId of the agent who says it; None: the trader does."""
    return received.message.head.sender_id if received.by == AGENT else None


def _chosen(part: Part, form: ChainApplication, at: datetime) -> Chosen:
    of = given(form, part)
    return Chosen(part=part.name, digest=digest(of, part), chosen_at=at)


def _withdrawn(parts: Mapping[str, Chosen], some: Mapping[str, Chosen], at: datetime) -> Mapping[str, Chosen]:
    return {name: _left_out(each, at) if name in some else each for name, each in parts.items()}


def _left_out(chosen: Chosen, at: datetime) -> Chosen:
    """A part that is wanted no more; of one that was so before, what was not taken back is tried again, or at last."""
    if chosen.is_active:
        return replace(chosen, withdrawn_at=at)
    again = replace(chosen, lapsed_at=None)
    return _without_backs(again, {name for name, back in chosen.backs.items() if back.standing == FAILED})


def _without_backs(chosen: Chosen, some: Collection[str]) -> Chosen:
    tried = {**chosen.backs_tried, **{name: chosen.backs_tried.get(name, 0) + 1 for name in some}}
    kept = {name: back for name, back in chosen.backs.items() if name not in some}
    gone = (back.document for name, back in chosen.backs.items() if name in some)
    return replace(chosen, backs=kept, backs_tried=tried, void=(*chosen.void, *filter(None, gone)))


def _consent(known: Chain | None, received: Received) -> tuple[str, Chain | None]:
    body: ChainConsent = received.message.body
    if known is None or body.part not in known.parts:
        return "agreed", None
    chosen, agrees = known.parts[body.part], body.verdict == AGREE
    told = replace(
        chosen,
        agreed_at=received.at if agrees else None,
        refused_at=None if agrees else received.at,
        reason=body.reason,
        was_agreed=agrees or chosen.was_agreed,
        steps={name: said for name, said in chosen.steps.items() if not agrees or said.state != NOT_SENT},
    )
    return "agreed" if agrees else "refused", replace(known, parts={**known.parts, body.part: told})


def _progress(known: Chain | None, received: Received) -> tuple[str, Chain | None]:
    body: ChainProgress = received.message.body
    if known is None or body.part not in known.parts:
        return "told", None
    chosen = known.parts[body.part]
    if body.step == CONSENT:
        told = replace(chosen, is_lapse_told=True) if body.state == LAPSED else replace(chosen, asked=body.digest)
        return "told", replace(known, said=known.said + 1, parts={**known.parts, body.part: told})
    said = Progress(
        step=body.step,
        member=chosen.row.step(body.step).member,
        revision=body.revision,
        number=body.case_no,
        standing=body.standing,
        state=body.state,
        at=body.at,
        document=body.document,
        message_id=body.ref_message_id,
        findings=body.findings,
        until=body.until,
    )
    if not _is_of_now(chosen, said):
        return "told", replace(known, said=known.said + 1)
    if body.state.startswith(TAKEN_BACK):
        after = replace(chosen, backs={**chosen.backs, body.step: _counted(chosen.backs.get(body.step), said)})
    else:
        after = replace(chosen, steps={**chosen.steps, body.step: _counted(chosen.steps.get(body.step), said)})
    return "told", replace(known, said=known.said + 1, parts={**known.parts, body.part: after})


def _counted(before: Progress | None, said: Progress) -> Progress:
    """The same; of what is put off once more with the count."""
    tries = before.tries if before is not None else 0
    return replace(said, tries=tries + 1) if is_put_off(said) else said


def _is_of_now(chosen: Chosen, said: Progress) -> bool:
    """Whether it is news of what stands; what was begun again just before it was told stands no more."""
    is_begun_again = said.revision != chosen.revision(said.member)
    is_sent_again = said.message_id not in (None, chosen.message_id(said.step), chosen.back_id(said.step))
    return not (is_begun_again or is_sent_again or (said.state == NOT_SENT and chosen.is_wanted))


_FOLDS: Mapping[type, Callable[[Any, Received], tuple[str, Chain | None]]] = {
    ChainApplication: _application,
    ChainConsent: _consent,
    ChainProgress: _progress,
}
