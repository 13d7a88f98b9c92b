"""What must hold between a message and the loss it speaks of, the policy it is under, and what else is claimed."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

from messages.credit.beside import claims, policy_of
from messages.credit.claim.fold import counts, heard, is_posted
from messages.credit.claim.known import PAID, RECOVERED, Claim, Loss, stage
from messages.credit.facts import clock_is_right
from messages.credit.functions import CHANGED, WITHDRAWN
from messages.credit.moves import COVERED
from messages.credit.policy.known import Policy
from messages.credit.policy.known import stage as stage_of_policy
from messages.financing.documents import plain
from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Received
from messages.times import beijing_date

Known = Claim | None
Rule = Callable[[Known, Received], Iterable[Fault]]


def number_is_new_or_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW812: a new one under a number that stands for one already. SW813: nothing there to change or take back."""
    goes_on = received.message.head.function_code in (CHANGED, WITHDRAWN)
    if goes_on and known is None:
        yield Fault(code="SW813", at="claim_no")
    if not goes_on and known is not None:
        yield Fault(code="SW812", at="claim_no")


def loss_was_told(known: Known, received: Received) -> Iterator[Fault]:
    """SW813: what is claimed was told of before; what is brought later was claimed before."""
    if known is None:
        yield Fault(code="SW813", at="claim_no", wanted="credit.loss-notice first")
    elif received.message.head.function_code == CHANGED and known.claimed is None:
        yield Fault(code="SW813", at="claim_no", wanted="a claim first")


def is_claimed_once(known: Known, received: Received) -> Iterator[Fault]:
    """SW812: what was claimed is only added to."""
    if known is not None and known.claimed is not None and received.message.head.function_code != CHANGED:
        yield Fault(code="SW812", at="claim_no", wanted="FunctionCode 5 to bring more")


def policy_covers(known: Known, received: Received) -> Iterator[Fault]:
    """SW813, SW814, SW815: the policy is there, was in force, and is of that insurer."""
    body, policy = received.message.body, _policy(received)
    if policy is None:
        yield Fault(code="SW813", at="policy_no")
        return
    if policy.insurer != compact(body.insurer):
        yield Fault(code="SW815", at="insurer", wanted=policy.insurer)
    if policy.outcome != "issue" or stage_of_policy(policy) not in COVERED:
        yield Fault(code="SW814", at="policy_no", wanted=f"one that was issued; it is {stage_of_policy(policy)}")


def buyer_is_covered(known: Known, received: Received) -> Iterator[Fault]:
    """SW818: the policy has a limit for him that is not zero."""
    policy = _policy(received)
    limit = policy.limit_of(received.message.body.buyer_no) if policy else None
    if policy is not None and (limit is None or not limit.limit.amount):
        yield Fault(code="SW818", at="buyer_no", wanted=", ".join(policy.limits) or "a buyer with a limit")


def shipments_are_covered(known: Known, received: Received) -> Iterator[Fault]:
    """SW819: each was shipped within the period of the policy."""
    policy = _policy(received)
    for n, each in enumerate(received.message.body.shipments if policy else ()):
        if policy is not None and not policy.covers_on(each.shipped_on):
            begins = policy.cover.period_from if policy.cover else policy.period_from
            yield Fault(code="SW819", at=f"shipments[{n}].shipped_on", wanted=f"{begins} to {policy.until}")


def notice_is_in_time(known: Known, received: Received) -> Iterator[Fault]:
    """SW820: within so many days of the day on which the buyer was to pay; a change, of what was not told before."""
    policy = _policy(received)
    days = policy.cover.notice_days if policy and policy.cover else None
    if days is None or received.message.head.function_code == WITHDRAWN:
        return
    today, told = beijing_date(received.at), _invoices(known.notice) if known is not None else ()
    for n, each in enumerate(received.message.body.shipments):
        if plain(each.invoice_no) not in told and today > (last := each.due_on + timedelta(days=days)):
            yield Fault(code="SW820", at=f"shipments[{n}].due_on", wanted=f"told by {last}")


def claim_is_in_time(known: Known, received: Received) -> Iterator[Fault]:
    """SW820: within so many days of the first notice; what is brought later counts as the first claim."""
    policy = _policy(received)
    days = policy.cover.claim_days if policy and policy.cover else None
    if days is None or known is None or known.claimed is not None:
        return
    last = beijing_date(known.noticed_at) + timedelta(days=days)
    if beijing_date(received.at) > last:
        yield Fault(code="SW820", at="claim_no", wanted=f"claimed by {last}")


def invoices_are_told_of_once(known: Known, received: Received) -> Iterator[Fault]:
    """SW821: no invoice stands in another loss of this trader."""
    body = received.message.body
    if received.message.head.function_code == WITHDRAWN:
        return
    others = [each for each in claims(received) if each.trader_id == compact(body.trader_id) and each.stands]
    taken = {plain(shipment.invoice_no): each.claim_no for each in others if each.claim_no != body.claim_no
             for shipment in (each.claimed or each.notice).shipments}  # fmt: skip
    for n, shipment in enumerate(body.shipments):
        if (number := plain(shipment.invoice_no)) in taken:
            wanted = f"it stands in {taken[number]}"
            yield Fault(code="SW821", at=f"shipments[{n}].invoice_no", wanted=wanted)


def claim_is_of_the_notice(known: Known, received: Received) -> Iterator[Fault]:
    """SW822: agreement, policy, buyer and currency are those of the notice, and no more is claimed."""
    body = received.message.body
    if known is None:
        return
    for name in ("agreement_no", "policy_no", "buyer_no"):
        if getattr(body, name) != getattr(known, name):
            yield Fault(code="SW822", at=name, wanted=getattr(known, name))
    told = known.notice.amount
    if body.amount.currency != told.currency or body.amount.amount > told.amount:
        yield Fault(code="SW822", at="amount", wanted=f"at most {told}")
    invoices = _invoices(known.notice)
    for n, each in enumerate(body.shipments):
        if plain(each.invoice_no) not in invoices:
            wanted = " or ".join(each.invoice_no for each in known.notice.shipments)
            yield Fault(code="SW822", at=f"shipments[{n}].invoice_no", wanted=wanted)


def _invoices(told: Loss) -> tuple[str, ...]:
    return tuple(plain(each.invoice_no) for each in told.shipments)


def notice_is_of_the_same_loss(known: Known, received: Received) -> Iterator[Fault]:
    """SW822: changed or taken back, a notice names insurer, agreement, policy, buyer and currency as it did."""
    body = received.message.body
    if known is None:
        return
    if compact(body.insurer) != known.insurer:
        yield Fault(code="SW822", at="insurer", wanted=known.insurer)
    for name in ("agreement_no", "policy_no", "buyer_no"):
        if getattr(body, name) != getattr(known, name):
            yield Fault(code="SW822", at=name, wanted=getattr(known, name))
    if body.amount.currency != known.notice.amount.currency:
        yield Fault(code="SW822", at="amount", wanted=known.notice.amount.currency)


def loss_is_in_the_currency_of_the_policy(known: Known, received: Received) -> Iterator[Fault]:
    """SW801: a loss is told in the currency of the policy, else its limits bind nothing."""
    policy = _policy(received)
    if policy is None or policy.cover is None or known is not None:
        return
    currency = policy.cover.max_liability.currency
    if received.message.body.amount.currency != currency:
        yield Fault(code="SW801", at="amount", wanted=f"{currency}, as in the policy")


def is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW813."""
    if known is None:
        yield Fault(code="SW813", at="claim_no")


def sum_is_within_the_terms(known: Known, received: Received) -> Iterator[Fault]:
    """SW823: told only; what lies beyond ratio, limit and cap is kept apart."""
    said = received.message.body
    what, amount = (PAID, said.paid) if said.verdict == "pay" else (RECOVERED, said.recovered)
    if known is None or said.verdict not in ("pay", "recover") or amount is None:
        return
    if not is_posted(known, what, said.payment_no or "") and not _counts(known, what, received):
        yield Fault(code="SW823", at=what)


def payment_says_the_same(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only; one number is of one sum."""
    said = received.message.body
    what, amount = (PAID, said.paid) if said.verdict == "pay" else (RECOVERED, said.recovered)
    for each in known.ledger if known is not None and said.verdict in ("pay", "recover") else ():
        if (each.what, each.number) == (what, said.payment_no or "") and each.amount != amount:
            yield Fault(code="SW824", at=what, wanted=str(each.amount))


def sums_are_of_the_loss(known: Known, received: Received) -> Iterator[Fault]:
    """SW801: told only; what is assessed, paid or recovered is in the currency of the loss, else it is kept apart."""
    currency = known.notice.amount.currency if known is not None else None
    for name in ("assessed", "paid", "recovered"):
        sum_ = getattr(received.message.body, name)
        if currency is not None and sum_ is not None and sum_.currency != currency:
            yield Fault(code="SW801", at=name, wanted=currency)


def payment_is_of_the_policy(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only; a payment that names another policy, or none, is kept apart: its limits are not known."""
    said = received.message.body
    if known is None or said.verdict != "pay":
        return
    for name in ("agreement_no", "policy_no"):
        if getattr(said, name) != getattr(known, name):
            yield Fault(code="SW824", at=name, wanted=getattr(known, name))


def verdict_agrees(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only; what was paid is not rejected, and what was never claimed is not assessed or paid."""
    verdict = received.message.body.verdict
    if known is None:
        return
    if verdict == "reject" and stage(known) in ("paid", "recovering", "claim-closed"):
        yield Fault(code="SW824", at="verdict", wanted=f"what agrees with {stage(known)}")
    if verdict in ("docs", "assess", "pay") and known.claimed is None:
        yield Fault(code="SW824", at="verdict", wanted="review or reject: it was not claimed yet")


def _counts(known: Claim, what: str, received: Received) -> bool:
    """As the fold will find it: with the loss that this word brings."""
    return counts(heard(known, received), what, getattr(received.message.body, what), received)


def _policy(received: Received) -> Policy | None:
    """The policy, where it is this trader's: of another's he learns neither buyers nor days."""
    body = received.message.body
    policy = policy_of(received, body.agreement_no, body.policy_no)
    return policy if policy is not None and policy.trader_id == compact(body.trader_id) else None


_LOSS: tuple[Rule, ...] = (policy_covers, buyer_is_covered, shipments_are_covered, invoices_are_told_of_once)

AGAINST: dict[str, tuple[Rule, ...]] = {
    "credit.loss-notice": (
        number_is_new_or_known,
        *_LOSS,
        notice_is_in_time,
        notice_is_of_the_same_loss,
        loss_is_in_the_currency_of_the_policy,
    ),
    "credit.claim": (loss_was_told, is_claimed_once, *_LOSS, claim_is_of_the_notice, claim_is_in_time),
    "credit.result": (
        is_there,
        sum_is_within_the_terms,
        sums_are_of_the_loss,
        payment_says_the_same,
        payment_is_of_the_policy,
        verdict_agrees,
        clock_is_right,
    ),
}
