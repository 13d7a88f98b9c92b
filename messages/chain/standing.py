"""How a step stands, by what was said of it: done, waiting, failed; or why it has not begun."""

from collections.abc import Iterator

from messages.chain.given import value_of
from messages.chain.known import Chain, Chosen, Progress
from messages.chain.parts import BY_NAME
from messages.chain.parts.table import DONE, FAILED, WAITING, WITHDRAWN, Field, Step

UNNEEDED = "not-needed"  # the form says it stands already
DUE = "due"  # everything it depends on is done
BLOCKED = "blocked"  # something it depends on is not
CONSENT = "needs-consent"  # the trader has not agreed
REFUSED = "refused"  # the trader has refused
OVER = (DONE, UNNEEDED)
_ENDED = (FAILED, WITHDRAWN)
PUT_OFF = "put-off"  # refused by what time may heal: the platform hands it in again
TAKEN_BACK = "withdrawal-"  # begins the states of a message that takes another back
UNSIGNED = ("to-check", "to-sign")  # states of a message that waits for the trader's signature


def stands(known: Chain, chosen: Chosen, step: Step) -> str:
    """How it stands."""
    said = chosen.steps.get(step.name)
    if said is not None:
        return counted(chosen, step, meant(step, said))
    if not step.needed(chosen.given):
        return UNNEEDED
    if not chosen.is_active:
        return WITHDRAWN
    if chosen.agreed_at is None:
        return CONSENT if chosen.refused_at is None else REFUSED
    return BLOCKED if any(blocking(known, chosen, step)) else DUE


def wants(known: Chain, chosen: Chosen, step: Step) -> tuple[Field, ...]:
    """The fields that the trader is to say now, so that the step goes on; all anew, where its case asks once more."""
    said = chosen.steps.get(step.name)
    if said is not None and said.standing == FAILED and said.state in step.asking and chosen.is_active:
        return tuple(field for field in chosen.row.fields if field.path in step.later)
    if stands(known, chosen, step) != DUE:
        return ()
    return tuple(
        field for field in chosen.row.fields if field.path in step.later and value_of(chosen.given, field.path) is None
    )


def came_to_nothing(chosen: Chosen, name: str) -> bool:
    """Whether the step has failed, or was withdrawn, and is made anew with a change."""
    step, said = chosen.row.step(name), chosen.steps.get(name)
    return said is not None and counted(chosen, step, meant(step, said)) in _ENDED


def counted(chosen: Chosen, step: Step, standing: str) -> str:
    """How a step that stands so counts: what ends when all that rests on it is done already has served, and is done."""
    return DONE if standing in _ENDED and _has_served(chosen, step) else standing


def meant(step: Step, said: Progress) -> str:
    """How it was by itself: one that is told as done, since it has served, has ended all the same."""
    of_case = step.stands.get(said.state, said.standing)
    return of_case if said.standing == DONE else said.standing


def _has_served(chosen: Chosen, step: Step) -> bool:
    """Whether what rests on it needs it no more, so that it may end, by its own date or a word."""
    if not chosen.is_active:
        return False
    return any(_outlasts(chosen, each) for each in chosen.row.steps if step.name in each.after(chosen.given))


def _outlasts(chosen: Chosen, step: Step) -> bool:
    """Whether it needs what it rests on no more: it is done, was when it ended, or goes on by itself once sent."""
    said = chosen.steps.get(step.name)
    if said is None:
        return False
    standing = counted(chosen, step, meant(step, said))
    return standing == DONE or (step.lasts and standing == WAITING)


def blocking(known: Chain, chosen: Chosen, step: Step) -> Iterator[str]:
    """The steps it waits for, as "part.step"; one whose part is not chosen, or withdrawn, is among them."""
    for name in step.after(chosen.given):
        part, _, other = name.rpartition(".")
        of = known.parts.get(part or chosen.part)
        if of is None or not _is_done(known, of, BY_NAME[part or chosen.part].step(other)):
            yield f"{part or chosen.part}.{other}"


def is_stranded(known: Chain, chosen: Chosen, step: Step) -> bool:
    """Whether it waits for a part that is not chosen, or wanted no more: nobody but the trader can let it go on."""
    if stands(known, chosen, step) != BLOCKED:
        return False
    parts = (known.parts.get(name.partition(".")[0]) for name in blocking(known, chosen, step))
    return any(part is None or not part.is_active for part in parts)


def is_open(known: Chain, chosen: Chosen, step: Step) -> bool:
    """Whether nothing is said of it, or only that it is put off, and nothing but the trader's word is in its way."""
    said = chosen.steps.get(step.name)
    is_unsent = (said is None or is_put_off(said)) and step.needed(chosen.given)
    return is_unsent and not any(blocking(known, chosen, step))


def is_put_off(said: Progress) -> bool:
    """Whether the message, or what takes it back, is handed in again when its time has come."""
    return said.state.removeprefix(TAKEN_BACK) == PUT_OFF


def blocked_by_part(known: Chain, part: str) -> Iterator[str]:
    """The steps of other parts that wait for a step of this one, and are not done."""
    for chosen in known.parts.values():
        for step in chosen.row.steps:
            named = any(name.startswith(f"{part}.") for name in step.after(chosen.given))
            if chosen.part != part and chosen.is_active and named and not _is_done(known, chosen, step):
                yield f"{chosen.part}.{step.name}"


def is_to_mend(known: Chain, chosen: Chosen) -> bool:
    """Whether something of it failed, was refused his consent, or waits for what he is to say or choose again."""
    is_asked = any(wants(known, chosen, step) or is_stranded(known, chosen, step) for step in chosen.row.steps)
    return chosen.is_active and (is_asked or part_stands(known, chosen) in (FAILED, REFUSED))


def wants_consent(known: Chain, chosen: Chosen) -> bool:
    """Whether the trader is to agree to it."""
    return part_stands(known, chosen) == CONSENT


def waits_for_his_key(known: Chain, chosen: Chosen) -> bool:
    """Whether the trader has something of the part to sign."""
    steps = chosen.steps.values() if chosen.is_active else ()
    backs = (each.state.removeprefix(TAKEN_BACK) for each in chosen.backs.values())
    return any(each.state in UNSIGNED for each in steps) or any(state in UNSIGNED for state in backs)


def part_stands(known: Chain, chosen: Chosen) -> str:
    """How the whole part stands: withdrawn, failed, done, needs-consent, refused, or waiting."""
    if not chosen.is_active:
        return WITHDRAWN
    each = [stands(known, chosen, step) for step in chosen.row.steps]
    for worst in (FAILED, REFUSED, CONSENT, WITHDRAWN):
        if worst in each:
            return FAILED if worst == WITHDRAWN else worst
    return DONE if all(one in OVER for one in each) else "waiting"


def _is_done(known: Chain, chosen: Chosen, step: Step) -> bool:
    return stands(known, chosen, step) in OVER and (chosen.is_active or chosen.steps.get(step.name) is not None)
