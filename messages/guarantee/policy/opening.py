"""How a policy is opened by whoever speaks of it first, and how every step upon it ends."""

from dataclasses import replace
from typing import Any

from messages.guarantee.moves import told
from messages.guarantee.policy.known import Policy, misfits, stage
from messages.guarantee.policy.ledger import Posting, Standing, carry, knows, settled
from messages.identifiers import compact
from messages.process import Step, Timer


def opened(known: Policy | None, body: Any) -> Policy:
    """What is known of it, or a policy of which nothing is known but whose it is."""
    return known or Policy(
        proposal_no=body.proposal_no, trader_id=compact(body.trader_id), insurer=compact(body.insurer)
    )


def stepped(known: Policy, event: str, *timers: Timer) -> Step:
    """The step to what is known now: whatever of the ledger fits by this, counts."""

    def of(posting: Posting, standing: Standing) -> tuple[str, ...]:
        return misfits(known, posting, standing)

    postings, carried = carry(settled(known.postings, of, known.carried), known.carried)
    known = replace(known, postings=postings, carried=carried)
    return Step(event=told(event, stage(known)), known=known, confirmed=known.proposal is not None, timers=timers)


def posted(known: Policy, posting: Posting) -> Policy:
    """What is known with one posting more; one that is told again is no news."""
    if knows(known.postings, posting, known.carried):
        return known
    return replace(known, postings=(*known.postings, posting))
