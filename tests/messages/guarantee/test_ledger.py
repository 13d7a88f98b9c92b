"""The ledger by itself: what is settled long ago is carried as sums, and known again."""

from decimal import Decimal

import pytest

from gateway.case.running import known_json
from messages.guarantee.policy.ledger import (
    CLAIM,
    HOLD,
    MOST_KEPT,
    MOST_WAITING,
    NOTHING,
    RELEASE,
    Posting,
    carry,
    knows,
    totals,
)
from messages.roles import CUSTOMS
from tests.guarantees import ENTRY, ENTRY_2, NOW, Casebook, claim, cny, usage


def posting(number: str, kind: str = HOLD, entry: str = "A", amount: int = 100, *, counts: bool = True) -> Posting:
    return Posting(
        number=number, kind=kind, entry_id=entry, amount=cny(amount), at=NOW, message_id=number, counts=counts
    )


SETTLED = (posting("1"), posting("2", RELEASE), posting("3", entry="B"), posting("SP-1", CLAIM, "B"))
OPEN = (posting("4", entry="C"),)


def test_the_oldest_of_what_is_settled_is_carried_and_the_sums_stay():
    kept, carried = carry((*SETTLED, *OPEN), NOTHING, most=3)
    assert [each.number for each in kept] == ["3", "SP-1", "4"]
    assert totals(kept, carried) == totals((*SETTLED, *OPEN))
    assert (carried.held, carried.released) == (Decimal(100), Decimal(100))


def test_what_is_open_or_does_not_count_is_never_carried():
    waits = posting("5", entry="A", counts=False)
    kept, carried = carry((*SETTLED, *OPEN, waits), NOTHING, most=0)
    assert [each.number for each in kept] == ["1", "2", "4", "5"]
    assert (carried.count, carried.claims) == (2, ("SP-1",))


def test_a_claim_that_was_carried_is_known_again_apart_from_a_hold():
    _, carried = carry(SETTLED, NOTHING, most=0)
    assert knows((), posting("SP-1", CLAIM), carried)
    assert not knows((), posting("SP-1"), carried)


def test_a_policy_used_for_hundreds_of_declarations_does_not_grow_with_each():
    book = Casebook()
    book.in_use(1000)
    for n in range(120):
        entry = f"4218202610{n:08d}"
        book.say(usage("hold", 900, f"H-{n}", entry=entry))
        book.say(usage("release", 900, f"R-{n}", entry=entry, minutes=1))
    known = book.known()
    assert (len(known.postings), known.carried.count) == (100, 140)
    assert (known.totals.held, known.totals.used, book.state()) == (Decimal(120 * 900), 0, "active")
    assert book.say(usage("hold", 900, "H-0", entry="421820261000000000")).codes == set()
    assert (book.known().totals.held, book.known()) == (120 * 900, known)


@pytest.mark.parametrize("later", [0, 1], ids=["at once", "once it is let go of"])
def test_a_hold_that_its_release_overtook_counts_once_however_full_the_ledger_is(later: int):
    book = Casebook()
    book.in_use(1000)
    book.say(usage("release", 9, "R-X", entry=ENTRY, minutes=1))
    for n in range(MOST_KEPT - 1):  # open, so that none of them is let go of
        book.say(usage("hold", 9, f"H-{n}", entry=f"4218202610{n:08d}"))
    book.say(usage("hold", 9, "H-X", entry=ENTRY))
    for n in range(later):
        book.say(usage("release", 9, f"R-{n}", entry=f"4218202610{n:08d}", minutes=1))
    assert any(each.number == "H-X" for each in book.known().postings) == (not later)
    before = book.known().totals
    assert book.say(usage("hold", 9, "H-X", entry=ENTRY)).codes == set()
    assert book.known().totals == before


def test_what_is_kept_of_a_policy_is_as_much_after_many_declarations_as_after_a_hundred():
    book = Casebook()
    book.in_use(1000)
    sizes = []
    for n in range(250):
        entry = f"4218202610{n:08d}"
        book.say(usage("hold", 900, f"H-{n:03}", entry=entry))
        book.say(usage("release", 900, f"R-{n:03}", entry=entry, minutes=1))
        sizes.append(len(known_json(book.known())))
    assert sizes[249] - sizes[99] < 20


def test_no_more_than_so_many_wait_and_one_that_is_not_kept_counts_when_it_is_told_again():
    book = Casebook()
    book.in_use(1000)
    for n in range(MOST_WAITING):
        book.say(usage("release", 9, f"R-{n}", entry=f"4218202610{n:08d}"))
    stray = usage("release", 9, "R-X", entry=ENTRY)
    assert book.say(stray).codes == {"SW796"}
    assert len(book.known().postings) == MOST_WAITING
    assert book.say(usage("hold", 9, "H-X", entry=ENTRY)).codes == set()
    assert book.say(stray).codes == set()
    assert (book.known().totals.released, book.known().totals.used) == (9, 0)


def test_sums_beyond_what_an_amount_may_have_are_read_nevertheless():
    book, most = Casebook(), "9999999999999999"
    book.in_use(most)
    for n in range(2):
        book.say(usage("hold", most, f"H-{n}", entry=f"4218202610{n:08d}"))
        book.say(usage("release", most, f"R-{n}", entry=f"4218202610{n:08d}", minutes=1))
    seen = book.process.view(book.case().known, None)
    assert seen["held"] == seen["released"] == {"amount": "19999999999999998.00", "currency": "CNY"}


def test_an_office_that_the_policy_does_not_name_is_no_party_by_speaking_of_it():
    book = Casebook()
    book.in_use(1000)
    book.say(usage())
    told = book.say(usage("hold", 1, "U-9", entry=ENTRY_2, office="4301", filing_no="DB-9"), by="jinan")
    book.say(claim(1, entry=ENTRY_2, claim_no="SP-9", office="4301"), by="jinan")
    assert "SW795" in told.codes
    concerned = book.process.concerns(book.case().known)
    assert {key.value[:2] for role, keys in concerned if role == CUSTOMS for key in keys} == {"42"}


def test_no_other_policy_is_read_for_a_number_that_every_office_gives_to_its_first_hold():
    book = Casebook()
    book.in_use(1000)
    book.say(usage("hold", 9, "1"))
    known = book.case().known
    assert set(book.process.beside(usage("hold", 9, "1", entry=ENTRY_2))) & set(book.process.aliases(known))
    other = usage("hold", 9, "1", entry=ENTRY_2, proposal_no="ANOTHER-1")
    assert not set(book.process.beside(other)) & set(book.process.aliases(known))
