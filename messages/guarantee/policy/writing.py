"""What the insurer's word on the policy itself does: issued, endorsed, surrendered, expired.

The insurer owns its policy, so a word of it counts, whatever was paid; but no endorsement takes cover away that is in
use, and no surrender ends a policy on which something is held: such a word is kept, and changes nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from messages.guarantee.clocks import since
from messages.guarantee.policy.cover import Cover
from messages.guarantee.policy.known import ENDORSEMENT, Asked, Policy, Written
from messages.guarantee.policy.opening import opened, stepped
from messages.guarantee.records import GuaranteePolicy
from messages.process import Received, Step, Timer

ISSUE, ENDORSE, SURRENDER, EXPIRE = "issue", "endorse", "surrender", "expire"  # POLICY_ACTION
COVERS = (ISSUE, ENDORSE)  # words that say what is covered
ACTIONS = (*COVERS, SURRENDER, EXPIRE)
LAST_DAY = "last day"  # the timer of its end


def policy(known: Policy | None, received: Received) -> Step:
    """The insurer's word."""
    said: GuaranteePolicy = received.message.body
    known = opened(known, said)
    new = written(said, known, received)
    if any(is_same(each, new) for each in known.written):
        return stepped(known, "policy told")
    words = tuple(sorted((*known.written, new), key=lambda each: each.at))
    known = replace(known, written=words, policy_no=said.policy_no)
    if not new.counts:
        return stepped(known, "policy told")
    if said.action == SURRENDER:
        return stepped(replace(known, surrendered_at=new.at, asked=None), "policy told")
    if said.action == EXPIRE:
        return stepped(replace(known, expired=True), "policy told")
    cover = newest_cover(words)
    is_over = cover is not None and cover.over_at <= received.at
    expired = known.expired if cover == known.cover else is_over
    known = replace(known, cover=cover, expired=expired, asked=_left_of(known.asked, said.action))
    return stepped(known, "policy told", *((Timer(name=LAST_DAY, at=cover.over_at),) if cover else ()))


def expire(known: Policy, timer: Timer) -> Step | None:
    """Its last day is over, unless an endorsement has given it another."""
    cover = known.cover
    is_late = known.expired or known.surrendered_at is not None
    if timer.name != LAST_DAY or cover is None or is_late or timer.at < cover.over_at:
        return None
    return stepped(replace(known, expired=True), "last day of the policy is over")


def written(said: GuaranteePolicy, known: Policy, received: Received) -> Written:
    """What is kept of the word, and whether it counts."""
    return Written(
        action=said.action,
        cover=Cover.of(said),
        premium=said.premium,
        at=since(said.at, received.at),
        endorsement_no=said.endorsement_no,
        premium_due_on=said.premium_due_on,
        refund=said.refund,
        policy_digest=said.policy_digest,
        reason=said.reason,
        counts=counts(said, known),
    )


def counts(said: GuaranteePolicy, known: Policy) -> bool:
    """Whether the word changes anything: nothing does once it is surrendered, nor what takes away cover in use."""
    if known.surrendered_at is not None:
        return False
    if said.action in COVERS:
        return not any(taken_away(known, Cover.of(said)))
    if said.action not in ACTIONS:
        return False  # not on the list, which has been said
    return known.cover is not None and (said.action == EXPIRE or known.is_free)


def taken_away(known: Policy, new: Cover) -> Iterator[tuple[str, str]]:
    """Where another cover takes away what is in use: the field of the message, and what it must have at least.

    What is held stays insured as it was: for its use, by its office, and to the last day that customs were told of.
    """
    was, held = known.cover or new, known.held
    if new.insured.currency != was.insured.currency or new.insured.amount < known.totals.used:
        yield "insured", f"{was.insured.currency} {known.totals.used} or more"
    if held and new.period_to < was.period_to:
        yield "period_to", f"{was.period_to} or later"
    if offices := sorted({each.office for each in held if each.office and not new.names_office(each.office)}):
        yield "declaration_offices", f"those of what is held: {' '.join(offices)}"
    if uses := sorted({each.use for each in held if each.use and each.use not in new.uses}):
        yield "uses", f"those of what is held: {' '.join(uses)}"


def _left_of(asked: Asked | None, action: str) -> Asked | None:
    """What is still asked for after a word that says what is covered: an endorsement answers no surrender."""
    return None if asked is not None and asked.about == ENDORSEMENT and action == ENDORSE else asked


def is_same(one: Written, other: Written) -> bool:
    """Whether it is said again."""
    return (one.action, one.at, one.endorsement_no) == (other.action, other.at, other.endorsement_no)


def newest_cover(words: Iterable[Written]) -> Cover | None:
    """The cover by the newest word that counts."""
    covers = [each.cover for each in words if each.counts and each.action in COVERS]
    return covers[-1] if covers else None
