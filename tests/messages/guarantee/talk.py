"""Whatever traders, insurers and customs may say of guarantees, sensible or not; what is picked decides."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from tests.guarantees import (
    APPROVAL,
    CHANGED,
    ENTRY,
    ENTRY_2,
    NEW,
    NOW,
    OTHER_INSURER,
    PROPOSAL,
    QUOTA,
    TODAY,
    WITHDRAWN,
    Casebook,
    authorization,
    claim,
    claim_result,
    cny,
    filed,
    filing,
    notice,
    policy,
    premium,
    proposal,
    quota,
    result,
    usage,
)

Pick = Callable[[Sequence[Any]], Any]
Utterance = tuple[Any, str, str | None]

UNLISTED = "maybe"  # a word that is on no list
SUMS = (100, 300, 400, 600, 1000)


def utterance(pick: Pick, book: Casebook, about: str) -> Utterance:
    """A message, its function and who says it. about: what is spoken of: applying, insuring or using."""
    return {"applying": _applying, "insuring": _insuring, "using": _using}[about](pick, book)


def _minutes(pick: Pick, book: Casebook) -> float:
    passed = (book.now - NOW) / timedelta(minutes=1)
    return passed + pick([-3000, -30, -5, 0, 0, 0, 1])


def _applying(pick: Pick, book: Casebook) -> Utterance:
    what = pick(["authorization", "quota", "quota", "result", "result"])
    if what == "authorization":
        until = pick([TODAY + timedelta(days=2), TODAY + timedelta(days=364)])
        return authorization(valid_until=until), pick([NEW, NEW, WITHDRAWN]), None
    if what == "quota":
        return quota(pick(SUMS), insurer=pick([quota().insurer] * 4 + [OTHER_INSURER])), pick([NEW] * 4 + ["3"]), None
    verdict = pick(["approve"] * 4 + ["decline", "review", "supplement", UNLISTED])
    about = pick(["quota"] * 4 + ["authorization"])
    return result(verdict, about, minutes=_minutes(pick, book), limit=pick([None, cny(pick(SUMS))])), NEW, None


def _insuring(pick: Pick, book: Casebook) -> Utterance:
    number = {"proposal_no": pick([PROPOSAL] * 4 + ["MA3ABC127TB-2"])}
    what = pick(["proposal", "proposal", "result", "notice", "premium", "policy", "policy", "filing", "filed"])
    if what == "proposal":
        return proposal(pick(SUMS), quota_no=QUOTA, **number), pick([NEW] * 4 + [CHANGED, WITHDRAWN]), None
    if what == "result":
        about = pick(["proposal", "proposal", "premium", "surrender"])
        verdict = pick(["approve", "approve", "decline", "review", UNLISTED])
        return result(verdict, about, minutes=_minutes(pick, book), **number), NEW, None
    if what == "notice":
        return notice(pick([10, 10, 12]), notice_no=pick(["JF-1", "JF-1", "JF-2"]), **number), NEW, None
    if what == "premium":
        return premium(pick([10, 10, 12]), notice_no=pick(["JF-1", "JF-1", "JF-2"]), **number), NEW, None
    if what == "policy":
        action = pick(["issue"] * 4 + ["endorse"] * 3 + ["surrender"] * 2 + ["expire", UNLISTED])
        ends = TODAY + timedelta(days=pick([2, 200, 200]))
        said = policy(action, pick(SUMS), minutes=_minutes(pick, book), period_to=ends, **number)
        return said, NEW, None
    if what == "filing":
        uses = pick([("summary", "term"), ("summary",), ("elements",)])
        approval = APPROVAL if "elements" in uses else None
        insured, ends = _as_written(book)
        said = filing(insured, period_to=ends, uses=uses, approval_no=approval, **number)
        return said, pick([NEW] * 4 + [CHANGED, WITHDRAWN]), None
    return _filed(pick, book, number), NEW, None


def _as_written(book: Casebook) -> tuple[Any, Any]:
    covers = [case.known.policy.cover for case in book.cases.values() if case.known.kind == "policy"]
    found = next((each for each in covers if each), None)
    return (found.insured.amount, found.period_to) if found else (1000, TODAY + timedelta(days=200))


def _filed(pick: Pick, book: Casebook, number: dict[str, str]) -> Any:
    verdict = pick(["registered"] * 4 + ["approved", "refused", "cancelled", "received", UNLISTED])
    return filed(verdict, minutes=_minutes(pick, book), **number)


def _using(pick: Pick, book: Casebook) -> Utterance:
    what = pick(["hold", "hold", "hold", "release", "release", UNLISTED, "claim", "claim result", "filed"])
    if what in ("hold", "release", UNLISTED):
        said = usage(
            what,
            pick(SUMS),
            f"U-{pick(range(1, 9))}",
            entry=pick([ENTRY, ENTRY_2]),
            minutes=_minutes(pick, book),
            use=pick(["summary"] * 3 + ["term", "elements"]),
            office=pick(["4218"] * 4 + ["4300"]),
            filing_no=pick(["DB-1"] * 5 + ["DB-2"]),
        )
        return said, NEW, "jinan" if said.office == "4300" else None
    entry, number = pick([ENTRY, ENTRY_2]), f"SP-{pick([1, 2])}"
    if what == "claim":
        return claim(pick(SUMS), entry=entry, claim_no=number), pick([NEW] * 4 + [CHANGED, WITHDRAWN]), None
    if what == "claim result":
        verdict = pick(["documents", "paid", "paid", "refused", UNLISTED])
        return claim_result(verdict, minutes=_minutes(pick, book), claim_no=number, entry_id=entry), NEW, None
    return _filed(pick, book, {}), NEW, None
