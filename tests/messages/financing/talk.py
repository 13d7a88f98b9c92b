"""Whatever traders and banks may say of loans, sensible or not; what is picked decides."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from tests.financings import (
    CHANGED,
    CONTRACT,
    ENTRY,
    NEW,
    NOW,
    OTHER_BANK,
    TODAY,
    WITHDRAWN,
    Casebook,
    application,
    authorization,
    closure,
    closure_request,
    contract,
    declaration,
    digest,
    document,
    drawdown,
    notice,
    offer,
    repayment,
    result,
    usd,
    used,
)

Pick = Callable[[Sequence[Any]], Any]
Said = tuple[Any, str, str | None]

FIRST = {"application_no": "MA3ABC127FIN-1"}
SECOND = {"application_no": "MA3ABC127FIN-2", "bank": OTHER_BANK}
OTHERS_CONTRACT = "CCB-1"
DRAWS = ("MA3ABC127DRW-1", "MA3ABC127DRW-2", "MA3ABC127DRW-3")
BOOKINGS = ("B1", "B2", "B3")


def utterance(pick: Pick, book: Casebook) -> Said:
    """A message, its function and who says it: of a loan at one bank, or one at another."""
    loan = pick([FIRST, FIRST, SECOND])
    says = pick([_of_application, _of_contract, _of_draws, _of_draws, _of_money, _of_money, _of_end, _of_data])
    body, function = says(pick, book, loan)
    by_bank = not hasattr(body, "trader_id")
    by = ("other-bank" if loan is SECOND else "bank") if by_bank else "trader"
    return body, function, by


def _draw(pick: Pick, book: Casebook, loan: dict[str, str]) -> str:
    """A drawdown, mostly one that there is."""
    found = [case.known.loan for case in book.cases.values() if case.order_key == f"loan:{loan['application_no']}"]
    there = [each.draw_no for known in found for each in known.ledger.draws]
    return str(pick([*there * 3, *DRAWS]))


def _repayment(pick: Pick, book: Casebook, loan: dict[str, str]) -> str:
    found = [case.known.loan for case in book.cases.values() if case.order_key == f"loan:{loan['application_no']}"]
    there = [each.repayment_no for known in found for each in known.ledger.repayments]
    return str(pick([*there * 3, "MA3ABC127REP-1", "MA3ABC127REP-2"]))


def _numbered(loan: dict[str, str]) -> dict[str, str]:
    return loan | {"contract_no": OTHERS_CONTRACT if loan is SECOND else CONTRACT}


def _minutes(pick: Pick, book: Casebook) -> float:
    return (book.now - NOW) / timedelta(minutes=1) + pick([-30, -5, 0, 0, 0, 1])


def _paper(pick: Pick) -> Any:
    return pick([document(1000), document(1000), declaration(1000), document(700, "INV-2", digest=digest("two"))])


def _of_application(pick: Pick, book: Casebook, loan: dict[str, str]) -> tuple[Any, str]:
    what = pick(["application", "application", "answer", "answer"])
    if what == "application":
        papers = pick([(_paper(pick),), (document(1000), declaration(1000))])
        data = pick([None, None, f"MA3ABC127DAT-{pick([1, 2])}"])
        function = pick([NEW] * 6 + [WITHDRAWN])
        return application(*papers, **{"authorization_no": data, **loan}), function
    verdict = pick(["review", "review", "approve", "approve", "approve", "reject", "disburse"])
    return result("application", verdict, minutes=_minutes(pick, book), **loan), NEW


def _of_contract(pick: Pick, book: Casebook, loan: dict[str, str]) -> tuple[Any, str]:
    what = pick(["offer", "contract", "contract", "answer", "answer"])
    numbered = _numbered(loan)
    if what == "offer":
        terms = pick(["terms"] * 5 + ["other terms"])
        until = pick([TODAY + timedelta(days=30), TODAY + timedelta(days=2)])
        return offer(pick([1000, 1000, 600]), terms_digest=digest(terms), valid_to=until, **numbered), NEW
    if what == "contract":
        terms = pick(["terms"] * 6 + ["other terms"])
        return contract(terms_digest=digest(terms), **numbered), pick([NEW] * 6 + [WITHDRAWN])
    verdict = pick(["accept"] * 5 + ["review", "reject", "reject"])
    return result("contract", verdict, numbered["contract_no"], minutes=_minutes(pick, book), **loan), NEW


def _of_draws(pick: Pick, book: Casebook, loan: dict[str, str]) -> tuple[Any, str]:
    what, draw = pick(["draw", "draw", "answer", "answer", "answer"]), _draw(pick, book, loan)
    if what == "draw":
        amount = pick([100, 300, 400, 700])
        today = book.now.date()
        paper = pick([used(amount), used(amount), used(amount, ENTRY, "declaration"),
                      used(amount, "INV-2", of=700, digest=digest("two"))])  # fmt: skip
        data = pick([None, "MA3ABC127DAT-1"])
        days = {"value_on": today, "due_on": today + timedelta(days=60)}
        return drawdown(amount, paper, **{"draw_no": draw, "authorization_no": data, **days, **_numbered(loan)}), NEW
    verdict = pick(["disburse"] * 4 + ["reject", "review"])
    amount = pick([None, None, None, usd(100), usd(900)])
    return result("drawdown", verdict, draw, amount=amount, minutes=_minutes(pick, book), **loan), NEW


def _of_money(pick: Pick, book: Casebook, loan: dict[str, str]) -> tuple[Any, str]:
    what, draw = (
        pick(["repayment", "posted", "posted", "notice", "notice", "notice", "answer"]),
        _draw(pick, book, loan),
    )
    number = _repayment(pick, book, loan)
    if what == "repayment":
        body = repayment(pick([50, 100, None, None]), interest=usd(5), **{"draw_no": draw, "repayment_no": number,
                                                                         **_numbered(loan)})  # fmt: skip
        return body, NEW
    if what == "answer":
        return result("repayment", pick(["accept", "reject"]), number, minutes=_minutes(pick, book), **loan), NEW
    kind = (
        "posted"
        if what == "posted"
        else pick(["scheduled", "received", "received", "overdue", "reversed", "reversed", "reversed", "forgiven"])
    )
    more = {
        "draw_no": draw,
        "booking_no": pick([*BOOKINGS, None]),
        "due_on": pick([None, *(TODAY + timedelta(days=days) for days in (30, 31, 60))]),
        "repayment_no": pick([None, number, number]),
        "interest": pick([None, usd(5)]),
    }
    return notice(
        kind, pick([50, 100, 100, 400, 0, None]), minutes=_minutes(pick, book), **more, **_numbered(loan)
    ), NEW


def _of_end(pick: Pick, book: Casebook, loan: dict[str, str]) -> tuple[Any, str]:
    what = pick(["request", "request", "closure", "answer", "answer"])
    if what == "request":
        return closure_request(**_numbered(loan)), NEW
    if what == "answer":
        return result("closure", pick(["reject", "accept"]), minutes=_minutes(pick, book), **loan), NEW
    return closure(pick(["JQ-1", None]), outstanding=usd(pick([0, 0, 1])), **_numbered(loan)), NEW


def _of_data(pick: Pick, book: Casebook, loan: dict[str, str]) -> tuple[Any, str]:
    today = book.now.date()
    more = {
        "authorization_no": f"MA3ABC127DAT-{pick([1, 2, 2])}",
        "scopes": pick([("inspections",), ("inspections", "settlements")]),
        "valid_until": today + timedelta(days=pick([0, 3, 60])),
        "bank": loan.get("bank", authorization().bank),
    }
    body = authorization(*pick([(), (ENTRY,), ("421820261000000124",)]), **more)
    return body, pick([NEW, NEW, CHANGED, WITHDRAWN])
