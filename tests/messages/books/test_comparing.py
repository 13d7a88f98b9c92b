"""Our view against a statement: agreeing books have no item, and each thing that differs is one, whoever is wrong."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.books import WAYS, Difference, Entry, Kind, Movement, compare
from messages.money import Money
from messages.roles import BANK, GATEWAY


def usd(cents: int) -> Money:
    return Money(Decimal(cents).scaleb(-2), "USD")


def paid(number: int, cents: int = 120_000, **more) -> Movement:
    row = {
        "of": f"payment:{number}",
        "amount": usd(cents),
        "is_credit": False,
        "reference": f"737944946R{number:04d}",
        "bank_reference": f"B{number:04d}",
    }
    return Movement(**(row | more))


def entry(movement: Movement, **more) -> Entry:
    """The entry that books a movement."""
    row = {
        "amount": movement.amount,
        "is_credit": movement.is_credit,
        "bank_reference": movement.bank_reference or f"X{movement.reference}",
        "reference": movement.reference,
    }
    return Entry(**(row | more))


def kinds(differences: tuple[Difference, ...]) -> list[Kind]:
    return [each.kind for each in differences]


MOVEMENTS = st.lists(
    st.tuples(st.integers(0, 6), st.integers(1, 10**9), st.booleans(), st.booleans(), st.booleans()), max_size=40
).map(
    lambda rows: [
        replace(
            paid(number, cents, is_credit=credit),
            reference=f"737944946R{number:04d}" if by_reference else None,
            bank_reference=f"B{number:04d}" if by_bank or not by_reference else None,
        )
        for number, cents, credit, by_reference, by_bank in rows
    ]
)


@given(MOVEMENTS, st.randoms())
def test_books_that_say_the_same_agree_in_any_order(movements, random):
    entries = [entry(each) for each in movements]
    random.shuffle(entries)
    random.shuffle(movements)
    assert compare(movements, entries) == ()


@given(MOVEMENTS.filter(len), st.randoms())
def test_every_difference_explains_the_sums_to_the_cent(movements, random):
    """What the statement has more than we is exactly what its differences say."""
    entries = [entry(each) for each in movements]
    for _ in range(3):
        match random.randrange(3):
            case 0 if entries:
                del entries[random.randrange(len(entries))]
            case 1 if entries:
                entries.append(random.choice(entries))
            case _ if entries:
                at = random.randrange(len(entries))
                entries[at] = replace(entries[at], amount=usd(random.randrange(1, 10**9)))
    found = compare(movements, entries)

    def total(rows, sign) -> Decimal:
        return sum((row.amount.amount * (1 if row.is_credit else sign) for row in rows), Decimal(0))

    told = sum(
        ((each.theirs.amount if each.theirs else Decimal(0)) - (each.ours.amount if each.ours else Decimal(0)))
        * (1 if each.is_credit else -1)
        for each in found
    )
    assert total(entries, -1) - total(movements, -1) == told


def test_what_the_statement_lacks_is_the_banks_to_book():
    (item,) = compare([paid(1), paid(2)], [entry(paid(1))])
    assert (item.kind, item.of, item.way.owner) == (Kind.MISSING_THERE, "payment:2", BANK)
    assert (item.ours, item.theirs) == (usd(120_000), None)


def test_what_we_know_nothing_of_is_ours_to_ask_for():
    stranger = entry(paid(9), reference=None, bank_reference="B9999")
    (item,) = compare([paid(1)], [entry(paid(1)), stranger])
    assert (item.kind, item.of, item.bank_reference, item.way.owner) == (Kind.MISSING_HERE, None, "B9999", GATEWAY)


def test_what_was_booked_twice_is_told_once():
    assert kinds(compare([paid(1)], [entry(paid(1)), entry(paid(1))])) == [Kind.DOUBLE]
    assert kinds(compare([paid(1)], [entry(paid(1))] * 3)) == [Kind.DOUBLE, Kind.DOUBLE]


def test_another_amount_is_one_item_with_both():
    (item,) = compare([paid(1)], [entry(paid(1), amount=usd(119_000))])
    assert (item.kind, item.ours, item.theirs) == (Kind.AMOUNT, usd(120_000), usd(119_000))


def test_a_booking_that_no_status_has_told_is_a_matter_of_state():
    assert kinds(compare([paid(1, is_booked=False)], [entry(paid(1))])) == [Kind.STATE]


def test_what_was_only_ordered_is_on_no_statement_and_no_difference():
    assert compare([paid(1, is_booked=False)], []) == ()


def test_what_the_bank_took_back_itself_is_no_news():
    taken = entry(paid(1), is_credit=True, is_reversal=True)
    assert compare([paid(1)], [entry(paid(1)), entry(paid(1)), taken]) == ()
    assert kinds(compare([], [entry(paid(1)), entry(paid(1)), taken])) == [Kind.MISSING_HERE]


def test_a_reversal_of_another_day_stands_for_itself():
    (item,) = compare([], [entry(paid(1), is_credit=True, is_reversal=True)])
    assert (item.kind, item.is_credit) == (Kind.MISSING_HERE, True)


def test_payment_charge_and_return_of_one_settlement_are_told_apart():
    charge = paid(1, 1_500, what="charge")
    back = paid(1, 118_500, is_credit=True, what="return")
    movements = [paid(1), charge, back]
    assert compare(movements, [entry(each) for each in movements]) == ()
    (item,) = compare(movements, [entry(paid(1)), entry(back)])
    assert (item.kind, item.what, item.ours) == (Kind.MISSING_THERE, "charge", usd(1_500))


def test_the_banks_own_number_finds_it_where_it_repeats_no_other():
    assert compare([paid(1)], [entry(paid(1), reference=None)]) == ()


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_an_owner_and_a_way_in_both_languages(kind: Kind):
    way = WAYS[kind]
    assert all((way.zh, way.en, way.mend_zh, way.mend_en)) and way.owner in (BANK, GATEWAY)


def test_a_thousand_payments_with_one_of_each_fault_have_one_item_each():
    movements = [paid(number, 100 + number) for number in range(1000)]
    entries = [entry(each) for each in movements[1:]]  # 0 is missing there
    entries[0] = replace(entries[0], amount=usd(99))  # 1 has another amount
    entries.append(entries[1])  # 2 is there twice
    movements[3] = replace(movements[3], is_booked=False)  # of 3 no status has told
    entries.append(entry(paid(5000), reference=None, bank_reference="B5000"))  # nobody knows it
    assert Counter(kinds(compare(movements, entries))) == dict.fromkeys(Kind, 1)


def test_what_was_ordered_in_one_currency_and_booked_in_another_is_a_matter_of_state():
    bought = Money(Decimal("8500.00"), "CNY")
    (item,) = compare([paid(1, is_booked=False)], [entry(paid(1), amount=bought)])
    assert (item.kind, item.ours, item.theirs) == (Kind.STATE, usd(120_000), bought)
