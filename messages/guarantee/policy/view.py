"""By which numbers a policy is found, and what of it each may read: the premium is no matter of customs."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from messages.guarantee.policy.claims import Claim
from messages.guarantee.policy.cover import Cover
from messages.guarantee.policy.known import Policy, Written
from messages.guarantee.policy.ledger import CLAIM, Posting, posted
from messages.guarantee.showing import answers, why, word, words_of
from messages.money import shown
from messages.process import Alias
from messages.roles import CUSTOMS, Role


def aliases(known: Policy) -> Iterator[Alias]:
    """Its numbers: of the proposal, the quota, the policy, the filing, what was held and claimed, and its trader."""
    yield Alias(kind="proposal", value=known.proposal_no)
    yield Alias(kind="enterprise", value=known.trader_id)
    entries = [*(each.entry_id for each in known.postings), *(each.entry_id for each in known.claims)]
    for kind, numbers in (
        ("quota", (known.quota_no,)),
        ("policy", (known.policy_no,)),
        ("endorsement", (each.endorsement_no for each in known.written)),
        ("filing", (each.filing_no for each in known.filing.words)),
        ("declaration", entries),
        ("claim", (each.claim_no for each in known.claims)),
        ("remittance", (known.paid.proof if known.paid else None,)),
    ):
        yield from (Alias(kind=kind, value=number) for number in dict.fromkeys(numbers) if number)
    yield from (posted(known.proposal_no, each.number) for each in known.postings if each.kind != CLAIM)


def view(known: Policy, role: Role | None) -> Mapping[str, Any]:
    """What this role may read."""
    return {
        "proposal_no": known.proposal_no,
        "trader_id": known.trader_id,
        "trader_name": known.trader_name,
        "insurer": known.insurer,
        "policy_no": known.policy_no,
        "cover": _cover(known.cover),
        **(_filed(known)),
        **_used(known),
        "claims": [_claim(each) for each in known.claims],
        **(_between_trader_and_insurer(known) if role != CUSTOMS else {}),
    }


def _between_trader_and_insurer(known: Policy) -> Mapping[str, Any]:
    return {
        "quota_no": known.quota_no,
        "proposal": _cover(known.proposal),
        "proposed_at": known.proposed_at,
        "withdrawn_at": known.withdrawn_at,
        "answers": answers(known.answers),
        "notice": known.notice,
        "paid": known.paid,
        "is_paid": known.is_paid,
        "asked": {"about": word("GUARANTEE_ABOUT", known.asked.about), "at": known.asked.at,
                  "cover": _cover(known.asked.cover)} if known.asked else None,
        "written": [_written(each) for each in known.written],
    }  # fmt: skip


def _cover(cover: Cover | None) -> Mapping[str, Any] | None:
    if cover is None:
        return None
    return {
        "insured": cover.insured,
        "taxes": words_of("TAX_KIND", cover.taxes),
        "period_from": cover.period_from,
        "period_to": cover.period_to,
        "offices": words_of("DIRECT_CUSTOMS", cover.offices),
        "uses": words_of("GUARANTEE_USE", cover.uses),
    }


def _filed(known: Policy) -> Mapping[str, Any]:
    filing = known.filing
    return {
        "filing_no": filing.filing_no,
        "filed_uses": words_of("GUARANTEE_USE", filing.registered),
        "filing_asked_at": filing.asked_at,
        "filing_words": [
            {
                "verdict": word("FILING_VERDICT", each.verdict),
                "at": each.at,
                "office": word("CC011", each.office),
                "filing_no": each.filing_no,
                "approval_no": each.approval_no,
                "reason": each.reason,
            }
            for each in filing.words
        ],
    }


def _used(known: Policy) -> Mapping[str, Any]:
    """The ledger: every posting, and why one does not count; the totals of those that do."""
    totals, cover = known.totals, known.cover
    currency = cover.insured.currency if cover else "CNY"
    return {
        "held": shown(totals.held, currency),
        "released": shown(totals.released, currency),
        "claimed": shown(totals.claimed, currency),
        "used": shown(totals.used, currency),
        "available": shown(cover.insured.amount - totals.used, currency) if cover else None,
        "outstanding": [
            {"entry_id": entry, "amount": shown(amount, currency)} for entry, amount in totals.outstanding.items()
        ],
        "ledger": list(_postings(known.postings)),
        "settled_before": known.carried.count,
    }


def _postings(postings: Iterable[Posting]) -> Iterator[Mapping[str, Any]]:
    for each in postings:
        yield {
            "number": each.number,
            "kind": each.kind,
            "entry_id": each.entry_id,
            "amount": each.amount,
            "at": each.at,
            "office": each.office,
            "use": word("GUARANTEE_USE", each.use) if each.use else None,
            "message": each.message_id,
            "counts": each.counts,
            "why": why(each.why),
        }


def _claim(each: Claim) -> Mapping[str, Any]:
    return {
        "claim_no": each.claim_no,
        "entry_id": each.entry_id,
        "tax": each.tax,
        "late_fee": each.late_fee,
        "office": each.office,
        "due_on": each.due_on,
        "at": each.at,
        "reason": each.reason,
        "withdrawn_at": each.withdrawn_at,
        "wants_papers": each.wants_papers,
        "outcome": word("CLAIM_VERDICT", each.outcome.verdict) if each.outcome else None,
        "words": [
            {
                "verdict": word("CLAIM_VERDICT", said.verdict),
                "at": said.at,
                "paid": said.paid,
                "payment_no": said.payment_no,
                "papers": said.papers,
                "reason": said.reason,
            }
            for said in each.words
        ],
    }


def _written(each: Written) -> Mapping[str, Any]:
    return {
        "action": word("POLICY_ACTION", each.action),
        "at": each.at,
        "cover": _cover(each.cover),
        "premium": each.premium,
        "premium_due_on": each.premium_due_on,
        "endorsement_no": each.endorsement_no,
        "refund": each.refund,
        "policy_digest": each.policy_digest,
        "reason": each.reason,
        "counts": each.counts,
    }
