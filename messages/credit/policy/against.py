"""What must hold between a message and the policy it speaks of, and the agreement that is made under."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from messages.credit.agreement.known import stage as stage_of_agreement
from messages.credit.beside import agreement_of
from messages.credit.facts import clock_is_right
from messages.credit.functions import WITHDRAWN
from messages.credit.policy.fold import may_set_terms
from messages.credit.policy.known import GOVERNMENT, Policy, stage
from messages.credit.records import CreditPremiumNotice, CreditResult
from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Received
from messages.times import beijing_date

Known = Policy | None
Rule = Callable[[Known, Received], Iterable[Fault]]


def number_is_new_or_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW812: a new one under a number that stands for one already. SW813: nothing there to take back."""
    is_new = received.message.head.function_code != WITHDRAWN
    if is_new and known is not None:
        yield Fault(code="SW812", at="proposal_no")
    if not is_new and known is None:
        yield Fault(code="SW813", at="proposal_no")


def agreement_is_signed(known: Known, received: Received) -> Iterator[Fault]:
    """SW813, SW814, SW815: it is proposed under an agreement that is signed, with that insurer."""
    body = received.message.body
    agreement = agreement_of(received, body.agreement_no)
    if agreement is None or agreement.trader_id != compact(body.trader_id):
        yield Fault(code="SW813", at="agreement_no")
        return
    if agreement.insurer != compact(body.insurer):
        yield Fault(code="SW815", at="insurer", wanted=agreement.insurer)
    if received.message.head.function_code == WITHDRAWN:
        return
    if stage_of_agreement(agreement) != "signed" or not agreement.holds_on(beijing_date(received.at)):
        yield Fault(
            code="SW814", at="agreement_no", wanted=f"one that is signed; it is {stage_of_agreement(agreement)}"
        )


def period_is_to_come(known: Known, received: Received) -> Iterator[Fault]:
    """SW816: what is proposed is not over already."""
    body, today = received.message.body, beijing_date(received.at)
    if received.message.head.function_code != WITHDRAWN and body.period_until < today:
        yield Fault(code="SW816", at="period_until", wanted=f"{today} or later")


def is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW813."""
    if known is None:
        yield Fault(code="SW813", at="proposal_no")


def is_with_that_insurer(known: Known, received: Received) -> Iterator[Fault]:
    """SW815."""
    if known is not None and known.insurer != compact(received.message.body.insurer):
        yield Fault(code="SW815", at="insurer", wanted=known.insurer)


def premium_is_as_noticed(known: Known, received: Received) -> Iterator[Fault]:
    """SW817: notice, sum and currency; what the government pays, the trader does not."""
    if known is None or known.notice is None:
        return
    body, notice = received.message.body, known.notice
    if body.notice_no != notice.notice_no:
        yield Fault(code="SW817", at="notice_no", wanted=notice.notice_no)
    if body.amount != notice.premium:
        yield Fault(code="SW817", at="amount", wanted=str(notice.premium))
    if notice.paid_by == GOVERNMENT:
        yield Fault(code="SW817", at="notice_no", wanted="nothing: the government pays it")


def premium_number_is_new(known: Known, received: Received) -> Iterator[Fault]:
    """SW812."""
    number = received.message.body.premium_no
    if known is not None and number in [each.premium_no for each in known.premiums]:
        yield Fault(code="SW812", at="premium_no")


def first_word_stands(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only; what was issued is not declined, nor the other way round."""
    verdict = received.message.body.verdict
    if known is None or known.outcome is None or verdict not in ("issue", "decline"):
        return
    if verdict != known.outcome:
        yield Fault(code="SW824", at="verdict", wanted=f"what agrees with {known.outcome}")


def premium_comes_first(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only; an insurer may issue a policy before it is paid for, and that counts."""
    is_issued = received.message.body.verdict == "issue"
    if known is not None and is_issued and known.outcome is None and stage(known) != "premium-paid":
        yield Fault(code="SW824", at="verdict", wanted=f"received first; the policy is {stage(known)}")


def notice_comes_before_the_policy(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only; of what is decided no premium is due."""
    if known is not None and stage(known) in ("declined", "proposal-withdrawn"):
        yield Fault(code="SW824", at="notice_no", wanted=f"nothing more; it is {stage(known)}")


def terms_are_those_that_were_issued(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only, and nothing changes: once it is issued, no offer nor premium notice sets other terms."""
    body = received.message.body
    if known is None or known.cover is None or body.cover is None or may_set_terms(known, _verdict(body)):
        return
    if replace(body.cover, limits=()) != replace(known.cover, limits=()):
        yield Fault(code="SW824", at="cover", wanted="the terms as they were issued; others come with issue or limit")


def _verdict(body: CreditPremiumNotice | CreditResult) -> str:
    return str(getattr(body, "verdict", ""))


AGAINST: dict[str, tuple[Rule, ...]] = {
    "credit.proposal": (number_is_new_or_known, agreement_is_signed, period_is_to_come),
    "credit.premium-notice": (
        is_there,
        notice_comes_before_the_policy,
        terms_are_those_that_were_issued,
        clock_is_right,
    ),
    "credit.premium": (is_there, is_with_that_insurer, premium_is_as_noticed, premium_number_is_new),
    "credit.result": (
        is_there,
        first_word_stands,
        premium_comes_first,
        terms_are_those_that_were_issued,
        clock_is_right,
    ),
}
