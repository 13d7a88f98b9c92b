"""What the platform says of a chain as it stands: news of its steps first, then every message that is ready now.

Pure, and the same whoever asks: a message has its MessageId from the chain, so said twice it is one. Nothing is derived
for a part without consent, nor before what it depends on is done; parts that do not depend on each other go on.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from messages.chain.fold import NOT_SENT
from messages.chain.known import Chain, Chosen, Progress
from messages.chain.news import (
    SIGNING,
    STANDING_UNSIGNED,
    Found,
    There,
    back_news,
    news_of,
    progress_of,
    signings_of,
    step_news,
)
from messages.chain.parts.table import DONE, FAILED, WAITING, WITHDRAWN, Said, Step
from messages.chain.standing import DUE, PUT_OFF, TAKEN_BACK, UNSIGNED, is_open, is_put_off, stands
from messages.chain.telling import asked, finding_of, lapsed, told
from messages.process import Case, Place, Recall, Saying, Taken

UNWANTED = "一链办理中已撤回该事项 / its part of the chain is withdrawn"
AGAIN_AFTER = (  # what is put off, try by try; then it is told as refused (A)
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(hours=24),
)
MOST_FINDINGS = 20  # as the schema has room


def members(known: Chain) -> Iterator[Place]:
    """Where the cases of the chain lie: those its parts open, and what waits there to be signed.

    What stands already by the form, an agreement that many chains go by, is none of this one.
    """
    for chosen in known.parts.values():
        deriving = chosen.deriving()
        for member in chosen.row.members:
            if any(step.needed(chosen.given) for step in chosen.row.steps if step.member == member.name):
                yield member.place(deriving)
        documents = (each.document for each in (*chosen.steps.values(), *chosen.backs.values()))
        for document in filter(None, (*documents, *chosen.void)):
            yield Place(family=SIGNING, order_key=document)


def upon(known: Chain, document: str) -> Iterator[Place]:
    """Where a message lies that was handed in: with what waits to be signed, or in the case of its step."""
    yield Place(family=SIGNING, order_key=document)
    yield from members(known)


def says(known: Chain, cases: Sequence[Case], now: datetime) -> tuple[Saying | Recall, ...]:
    """The next news, alone, for what is ready is told by it; else everything that is ready."""
    if known.closed_at is not None:
        return ()
    found, signings = dict(_found(known, cases)), signings_of(cases)
    for chosen in known.parts.values():
        if chosen.is_active and chosen.agreed_at is None and chosen.refused_at is None and chosen.asked is None:
            return (asked(known, chosen, now),)
        if chosen.lapsed_at is not None and not chosen.is_lapse_told:
            return (lapsed(known, chosen, now),)
    for progress, part in news_of(known, found, signings, now):
        return (told(known, part, progress),)
    return (*_recalls(known, signings), *_unheard(known, found), *_ready(known, found, now), *_backs(known, found, now))


def answered(known: Chain, saying: Saying, taken: Taken, now: datetime) -> Saying:
    """The news of a message that was handed in for the trader: it was accepted, or refused with these findings."""
    part, step, is_back = _of(known, saying.message_id)
    if taken.verdict == "unsent":
        chosen = known.parts[part]
        return told(known, part, progress_of(chosen, step, None, WITHDRAWN, NOT_SENT, now))
    before = (known.parts[part].backs if is_back else known.parts[part].steps).get(step.name)
    standing, state, until = _became(taken, before.tries if before is not None else 0, now)
    progress = Progress(
        step=step.name,
        member=step.member,
        revision=known.parts[part].revision(step.member),
        number=known.parts[part].numbers()[step.member],
        standing=standing,
        state=f"{TAKEN_BACK if is_back else ''}{state}",
        at=now,
        document=taken.document if taken.verdict == "accepted" else None,
        message_id=saying.message_id,
        findings=tuple(map(finding_of, taken.findings[:MOST_FINDINGS])) if taken.verdict != "accepted" else (),
        until=until,
    )
    if taken.verdict == "accepted":
        progress = _as_it_stands(known, known.parts[part], step, progress, taken.cases)
    return told(known, part, progress)


def _as_it_stands(known: Chain, chosen: Chosen, step: Step, accepted: Progress, cases: Sequence[Case]) -> Progress:
    """The news of a message that was taken in, with what has come of it at once: it waits to be signed, or went on."""
    signings = signings_of(cases)
    if accepted.state.startswith(TAKEN_BACK):
        return next(back_news(accepted, signings, accepted.at), accepted)
    case = dict(_found(known, cases)).get(f"{chosen.part}.{step.member}")
    return next(step_news(chosen, step, accepted, There(case, signings), accepted.at), accepted)


def again(known: Chain, now: datetime) -> datetime | None:
    """When the next of what is put off is handed in again; what had its time and was not is looked at upon news."""
    times = (said.until for chosen in known.parts.values() for said in _put_off(known, chosen))
    return min((at for at in times if at is not None and at > now), default=None)


def _put_off(known: Chain, chosen: Chosen) -> Iterator[Progress]:
    """What is tried again: messages of what is still wanted, and what takes others back."""
    for step in chosen.row.steps:
        said, back = chosen.steps.get(step.name), chosen.backs.get(step.name)
        if said is not None and is_put_off(said) and chosen.agreed_at is not None and is_open(known, chosen, step):
            yield said
        if back is not None and is_put_off(back) and not chosen.is_active:
            yield back


def _became(taken: Taken, tries: int, now: datetime) -> tuple[str, str, datetime | None]:
    """How a message stands that was handed in, and until when: one that is put off, until it is tried again."""
    if taken.verdict == "accepted":
        return WAITING, "accepted", None
    if taken.verdict == PUT_OFF and tries < len(AGAIN_AFTER):
        return WAITING, PUT_OFF, now + AGAIN_AFTER[tries]
    return FAILED, "refused", None


def _found(known: Chain, cases: Iterable[Case]) -> Iterator[tuple[str, Case]]:
    by_place: dict[Place, list[Case]] = {}
    for case in cases:
        by_place.setdefault(Place(family=case.family, order_key=case.order_key), []).append(case)
    for chosen in known.parts.values():
        deriving = chosen.deriving()
        for member in chosen.row.members:
            there = by_place.get(Place(family=member.family, order_key=member.key(deriving)), ())
            for case in there:
                if member.is_it(deriving, case.known):
                    yield f"{chosen.part}.{member.name}", case


def _recalls(known: Chain, signings: Mapping[str, Case]) -> Iterator[Recall]:
    """What still waits for his signature, of parts that he wants no more, or takes back one that he wants again.

    Nobody is to sign it by mistake.
    """
    for chosen in known.parts.values():
        unwanted = () if chosen.is_wanted else (said.document for said in chosen.steps.values())
        for document in (*unwanted, *chosen.void):
            case = signings.get(document or "")
            if case is not None and case.state in UNSIGNED:
                yield Recall(document=case.order_key, trader_id=known.trader_id, reason=UNWANTED)


def _unheard(known: Chain, found: Found) -> Iterator[Saying]:
    """What may have been handed in just before its part was wanted no more, and was not told of since: it is asked."""
    known_of = {name: case.known for name, case in found.items()}
    for chosen in known.parts.values():
        for step in chosen.row.steps if chosen.was_agreed and not chosen.is_wanted else ():
            if step.type is None or step.derive is None or not is_open(known, chosen, step):
                continue
            body = step.derive(chosen.deriving(step.name, known_of))
            if body is not None:
                said = _in_his_name(known, chosen.message_id(step.name), Said(type=step.type, body=body))
                yield replace(said, is_asked=True)


def _ready(known: Chain, found: Found, now: datetime) -> Iterator[Saying]:
    """Every message whose step is due, or was put off until now, in the trader's name."""
    known_of = {name: case.known for name, case in found.items()}
    for chosen in known.parts.values():
        for step in chosen.row.steps:
            if step.type is None or step.derive is None or not _is_due(known, chosen, step, now):
                continue
            body = step.derive(chosen.deriving(step.name, known_of))
            if body is not None:
                said = Said(type=step.type, body=body)
                yield _in_his_name(known, chosen.message_id(step.name), said)


def _is_due(known: Chain, chosen: Chosen, step: Step, now: datetime) -> bool:
    said = chosen.steps.get(step.name)
    if said is not None:
        return chosen.is_active and any(each is said and _is_over(each, now) for each in _put_off(known, chosen))
    return stands(known, chosen, step) == DUE


def _is_over(said: Progress, now: datetime) -> bool:
    """Whether what is put off is to be handed in again."""
    return is_put_off(said) and said.until is not None and said.until <= now


def _backs(known: Chain, found: Found, now: datetime) -> Iterator[Saying]:
    """What takes back the messages of withdrawn parts whose cases still wait, and leave that stands: the last first."""
    known_of = {name: case.known for name, case in found.items()}
    for chosen in known.parts.values():
        for step in reversed(chosen.row.steps):
            said, back_said = chosen.steps.get(step.name), chosen.backs.get(step.name)
            if chosen.is_active or chosen.lapsed_at is not None or said is None or said.state in STANDING_UNSIGNED:
                continue
            if back_said is not None and not _is_over(back_said, now):
                continue
            case = found.get(f"{chosen.part}.{step.member}")
            stands_now = step.stands.get(case.state) if case else None
            if stands_now == WAITING or (stands_now == DONE and step.is_leave):
                back = step.back(chosen.deriving(step.name, known_of))
                if back is not None:
                    yield _in_his_name(known, chosen.back_id(step.name), back)


def _in_his_name(known: Chain, message_id: str, said: Said) -> Saying:
    return Saying(
        type=said.type, message_id=message_id, body=said.body, function=said.function, in_name_of=known.trader_id
    )


def _of(known: Chain, message_id: str) -> tuple[str, Step, bool]:
    """The part and the step of a derived message, and whether it takes back."""
    for chosen in known.parts.values():
        for step in chosen.row.steps:
            if message_id in (chosen.message_id(step.name), chosen.back_id(step.name)):
                return chosen.part, step, message_id == chosen.back_id(step.name)
    raise LookupError(f"no step of the chain has {message_id}")
