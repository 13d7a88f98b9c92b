"""Whatever traders and insurers may say, sensible or not; what is picked decides."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from messages.money import Money
from tests.credits import (
    BUYER,
    CHANGED,
    NEW,
    NOW,
    OTHER_BUYER,
    WITHDRAWN,
    Casebook,
    claim,
    cover,
    day,
    enquiry,
    limit,
    loss_notice,
    pays,
    premium,
    premium_notice,
    proposal,
    recovers,
    result,
    risk_query,
    risk_report,
    shipment,
    signing,
    usd,
)

UNLISTED = "maybe"  # a word that is on no list
Pick = Callable[[Sequence[Any]], Any]

LIMITS = (limit(50_000), limit(30_000, OTHER_BUYER))
MOST = usd(60_000)


def utterance(pick: Pick, book: Casebook, about: str) -> tuple[Any, str]:
    """A message and its function. about: what is spoken of most."""
    says = {"agreement": _agreement, "policy": _policy, "enquiry": _enquiry, "claim": _claim, "risk": _risk}
    return says[pick([about] * 5 + ["policy"])](pick, book)  # type: ignore[no-any-return]


def loss_of(n: str) -> dict[str, Any]:
    """What names the loss of this number; the third is by another buyer."""
    return {
        "claim_no": f"MA3ABC127BS-{n}",
        "shipments": (shipment(42_000, f"INV-{n}"),),
        "buyer_no": OTHER_BUYER if n == "3" else BUYER,
    }


def eur(amount: int) -> Money:
    """Euros."""
    return Money(Decimal(amount), "EUR")


def in_euros(said: Any) -> Any:
    """The same loss in another currency than the policy's."""
    lines = tuple(replace(each, amount=eur(42_000), unpaid=eur(42_000)) for each in said.shipments)
    return replace(said, amount=eur(42_000), shipments=lines)


def _minutes(pick: Pick, book: Casebook) -> float:
    passed = (book.now - NOW) / timedelta(minutes=1)
    return passed + pick([-30, -5, 0, 0, 0, 1])


def _agreement(pick: Pick, book: Casebook) -> tuple[Any, str]:
    number = {"agreement_no": pick(["MA3ABC127XB-1", "MA3ABC127XB-2"])}
    if pick([True, True, False]):
        until = pick([None, None, book.now.date() + timedelta(days=2)])
        return signing(valid_until=until, valid_from=day(0), **number), pick([NEW, NEW, NEW, WITHDRAWN])
    verdict = pick(["review", "sign", "sign", "decline", "end", UNLISTED])
    return result("agreement", verdict, minutes=_minutes(pick, book), **number), NEW


def _policy(pick: Pick, book: Casebook) -> tuple[Any, str]:
    n = pick(["", "", "2"])
    number, at = {"proposal_no": f"MA3ABC127TB-1{n}"}, _minutes(pick, book)
    terms = cover(*LIMITS, max_liability=MOST, period_until=pick([day(364), day(364), day(30)]))
    what = pick(["proposal", "notice", "premium", "word", "word", "premium-word", "issue"])
    if what == "proposal":
        return proposal(**number), pick([NEW, NEW, NEW, NEW, WITHDRAWN])
    if what == "notice":
        payer, notice = pick(["trader", "trader", "government"]), pick(["BF-1", "BF-1", "BF-2"])
        return premium_notice(minutes=at, cover=terms, paid_by=payer, notice_no=notice, **number), NEW
    if what == "premium":
        paid, notice = pick(["1", "2", "3"]), pick(["BF-1", "BF-1", "BF-2"])
        return premium(premium_no=f"MA3ABC127JF-{paid}", notice_no=notice, **number), NEW
    if what == "premium-word":
        return result("premium", pick(["received", "unpaid", UNLISTED]), minutes=at, **number), NEW
    if what == "issue":
        return result("policy", "issue", minutes=at, cover=terms, policy_no=f"SCL-1{n}", **number), NEW
    verdict = pick(["review", "quote", "review", "quote", "decline", "limit", "limit", "renew", "end", UNLISTED])
    more = {"quote": {"cover": terms}, "limit": {"limits": LIMITS}}.get(verdict, {})
    return result("policy", verdict, minutes=at, **more, **number), NEW


def _enquiry(pick: Pick, book: Casebook) -> tuple[Any, str]:
    if pick([True, False]):
        return enquiry(pick(["甲？", "乙？"])), pick([NEW, NEW, CHANGED, CHANGED, WITHDRAWN])
    verdict = pick(["review", "answer", "answer", "decline", "close", UNLISTED])
    return result("enquiry", verdict, minutes=_minutes(pick, book)), NEW


def _claim(pick: Pick, book: Casebook) -> tuple[Any, str]:
    n, at = pick(["1", "1", "2", "3"]), _minutes(pick, book)
    loss = loss_of(n)
    number = {"claim_no": loss["claim_no"]}
    what = pick(["notice", "claim", "word", "word", "pay", "recover", "recover"])
    if what == "notice":
        if pick([False] * 7 + [True]):
            loss |= {"buyer_no": OTHER_BUYER, "policy_no": pick(["SCL-1", "SCL-12"])}
        said = loss_notice(42_000, **loss)
        return pick([said] * 7 + [in_euros(said)]), pick([NEW, NEW, NEW, CHANGED, WITHDRAWN])
    if what == "claim":
        return claim(42_000, **loss), pick([NEW, NEW, CHANGED])
    if what == "pay":
        amount, paid = pick(["100.00", "16000.00", "33600.00", "33600.01", "50000.00"]), pick(["A", "B", "C", "D"])
        more = {"assessed": pick([usd(1_000), usd(42_000), eur(90_000)])} if pick([True, False, False]) else {}
        more |= {"policy_no": pick(["SCL-1"] * 8 + ["SCL-12", None])}
        return pays(amount, f"PK-{paid}", minutes=at, **more, **number), NEW
    if what == "recover":
        return recovers(pick([1_000, 41_500]), f"ZC-{pick(['A', 'B'])}", minutes=at, **number), NEW
    verdict = pick([*["review"] * 2, *["docs"] * 3, *["assess"] * 3, "reject", "close", UNLISTED])
    return result("claim", verdict, minutes=at, **number), NEW


def _risk(pick: Pick, book: Casebook) -> tuple[Any, str]:
    number = f"MA3ABC127FX-{pick(['1', '2', '3'])}"
    if pick([True, False]):
        return risk_query(query_no=number), NEW
    to_all = pick([True, False, False])
    more = {"trader_id": None, "query_no": None} if to_all else {"query_no": pick([number, None])}
    return risk_report(report_no=f"FX-{pick(['1', '2', '3'])}", dated_on=day(pick([-3, -2, 0])), **more), NEW
