"""Whatever traders, banks and the platform may say, sensible or not; what is picked decides."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from tests.settlements import (
    CHANGED,
    IN,
    NEW,
    NOW,
    REFERENCE,
    WITHDRAWN,
    YUAN,
    Casebook,
    advice,
    allocation,
    cancellation,
    countersignature,
    exchanged,
    instruction,
    kept,
    of_bop,
    outward,
    part,
    query,
    rate,
    report,
    result,
    signing,
    statement,
    status,
    usd,
)

Pick = Callable[[Sequence[Any]], Any]

CODES = ("RCVD", "ACTC", "ACCP", "ACWC", "ACFC", "ACSP", "ACSP", "PDNG", "PATC", "PART")
ENDS = ("ACSC", "ACCC", "RJCT", "BLCK", "CANC", "RTND", "RVSD")
BOOKED: Mapping[str, Sequence[Mapping[str, Any]]] = {  # what a bank says of the movement beside the status
    "ACSC": ({}, {"debited": usd(1000)}, {"debited": usd(1000), "bank_reference": "B2"}),
    "RTND": ({}, {"amount": usd(400)}, {"amount": usd(1000), "bank_reference": "RT1"}),
    "RVSD": ({"booked": usd(1000)}, {"booked": usd(80)}, {}),
}


def utterance(pick: Pick, book: Casebook, about: str) -> tuple[Any, str, str | None]:
    """A message, its function and who says it. about: what is spoken of most: agreement, payment or receipt."""
    says = {"agreement": _agreement, "payment": _payment, "receipt": _receipt}
    return says[pick([about] * 6 + ["agreement"])](pick, book)


def _minutes(pick: Pick, book: Casebook) -> float:
    passed = (book.now - NOW) / timedelta(minutes=1)
    return passed + pick([-30, -5, 0, 0, 0, 1])


def _agreement(pick: Pick, book: Casebook) -> tuple[Any, str, str | None]:
    found = [case.known.agreement for case in book.cases.values() if case.known.agreement]
    waits = [each.waiting.message_id for each in found if each.waiting] or ["m1"]
    what = pick(["signing", "result", "result", "result", "countersignature", "countersignature", "query"])
    if what == "signing":
        function = pick([NEW] * 3 + [CHANGED] * 3 + [WITHDRAWN])
        until = pick([None, None, None, book.now.date(), book.now.date() + timedelta(days=3)])
        return signing(valid_until=until, accounts=pick([signing().accounts, (YUAN,)])), function, None
    if what == "result":
        verdict = pick(["review", "sign", "sign", "sign", "decline", "suspend", "suspend", "resume", "end"])
        of = pick([*waits * 4, "m1"])
        return result(verdict, of, minutes=_minutes(pick, book)), NEW, None
    return countersignature(pick(["sign", "sign", "decline"]), pick([*waits * 3, "m1"])), NEW, None


def _payment(pick: Pick, book: Casebook) -> tuple[Any, str, str | None]:
    number = {"reference": f"{REFERENCE}{pick(['', '', '2'])}"}
    what = pick(["outward", "outward", "status", "status", "status", "status", "end", "cancellation", "answer", "query",
                 "allocation"])  # fmt: skip
    if what == "outward":
        shares = pick([(), (part(600, 1000),), (part(1000),)])
        return outward(1000, *shares, requested_on=book.now.date(), **number), NEW, pick([None, "agent"])
    if what == "cancellation":
        return cancellation(**number), NEW, pick([None, "agent"])
    if what == "query":
        return query(**number), NEW, pick([None, "agent"])
    if what == "allocation":
        return allocation(part(pick([400, 1000]), pick([None, 1000, 2000])), **number), pick([NEW, CHANGED]), None
    if what == "answer":
        code = pick(["ACCR", "RJCR", "RJCR", "PDCR"])
        return status(code, about="cancellation", minutes=_minutes(pick, book), **number), NEW, None
    about = pick(["payment"] * 5 + ["bop"])
    code = pick(ENDS if what == "end" else CODES)
    more = pick(BOOKED.get(code, ({},)))
    return status(code, about=about, minutes=_minutes(pick, book), **number, **more), NEW, None


def _receipt(pick: Pick, book: Casebook) -> tuple[Any, str, str | None]:
    number = {"bank_reference": f"{IN}{pick(['', '', '2'])}"}
    what = pick(["advice", "advice", "instruction", "instruction", "report", "status", "status", "bop", "query",
                 "allocation", "statement"])  # fmt: skip
    if what == "advice":
        pending = pick([True, True, False])
        return (
            advice(pick([500, 500, 500, 700]), pending=pending, **number),
            pick([NEW, NEW, CHANGED, CHANGED, WITHDRAWN]),
            None,
        )
    if what == "instruction":
        verdict, *funds = pick([("credit", kept()), ("credit", exchanged()), ("return",)])
        return instruction(verdict, *funds, **number), NEW, None
    if what == "report":
        return report(**number), pick([NEW, CHANGED]), None
    if what == "status":
        code = pick(["ACCC", "ACSC", "RJCT", "RTND", "RVSD", "PDNG", "ACSP"])
        more = {"exchange": pick([None, rate()]), "amount": pick([None, usd(500), usd(100)])}
        said = status(code, about="receipt", minutes=_minutes(pick, book), **number, **more)
        return said, NEW, None
    if what == "bop":
        code = pick(["ACCP", "ACCP", "RJCT", "RJCT", "RCVD"])
        return of_bop(code, minutes=_minutes(pick, book), **number), NEW, None
    if what == "query":
        return query(**number), NEW, None
    if what == "statement":
        return statement(), NEW, None
    return allocation(part(300, pick([None, 400])), **number), NEW, None
