"""Whatever customers send and the operator does: the books balance to the cent, and no status goes back."""

from collections import defaultdict
from contextlib import suppress
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulators.bank.bank import Unknown
from simulators.bank.incoming import Incoming, NotBooked
from simulators.bank.outcomes import OUTCOMES
from simulators.bank.payments import RANK, IllegalMove
from tests.draws import draws
from tests.simulators.bank.files import BLOCKED, CNY, EUR, JPY, POOR, USD, Counter, Pay, cancel

FINAL = ("RJCT", "CANC")
endings = st.sampled_from(["00", "00", *OUTCOMES])
numbers = st.integers(0, 12).map(lambda nth: f"N{nth % 4}-{nth % 10}")
pays = st.builds(
    Pay,
    amount=st.builds(lambda whole, ending: f"{whole}.{ending}", st.integers(0, 400_000), endings),
    currency=st.sampled_from(["USD", "USD", "CNY", "EUR"]),
    account=st.sampled_from([USD, USD, CNY, EUR, POOR, BLOCKED]),
    number=numbers,
    charges=st.sampled_from(["SHAR", "DEBT", "CRED"]),
    execute=st.sampled_from(["2026-11-23", "2026-11-25"]),
)
yen = st.builds(
    lambda amount, number: Pay(amount=str(amount), currency="JPY", account=JPY, number=number),
    st.integers(1, 6_000_000),
    numbers,
)
acts = st.one_of(
    st.tuples(st.just("pay"), st.lists(st.one_of(pays, yen), min_size=1, max_size=3), st.integers(0, 20)),
    st.tuples(st.just("cancel"), numbers, st.integers(0, 20)),
    st.tuples(st.just("incoming"), st.integers(1, 10**7), st.sampled_from([USD, CNY])),
    st.tuples(st.just("instruct"), st.integers(1, 6), st.sampled_from([(), (USD,), (CNY,), (EUR,)])),
    st.tuples(st.sampled_from(["release", "reject", "return"]), numbers, st.none()),
    st.tuples(st.just("wait"), st.sampled_from([0.5, 5, 60, 4000, 100_000]), st.none()),
)


def carry_out(counter: Counter, act: tuple[object, ...]) -> None:
    match act:
        case ("pay", list() as found, nth):
            same = [pay for pay in found if (pay.account, pay.execute) == (found[0].account, found[0].execute)]
            counter.pay(*same, msg_id=f"M{nth}")
        case ("cancel", str() as number, nth):
            counter.send(cancel(number, msg_id=f"M{nth}", id_=f"C{nth}"))
        case ("incoming", int() as cents, str() as account):
            inward = "pending" if cents % 2 else "credit"
            amount = str(Decimal(cents) / 100)
            incoming = Incoming(account=account, amount=amount, currency="USD", charges="0.05", inward=inward)
            try:
                counter.bank.receive(incoming, counter.now)
            except NotBooked:
                assert cents <= 5
        case ("instruct", int() as nth, tuple() as numbers_):
            receipts = counter.bank.receipts
            for reference, receipt in list(receipts.pending.items())[nth - 1 : nth]:
                rows = [(number, receipt.came.amount) for number in numbers_]
                if not rows:
                    receipts.send_back(receipt)
                elif not receipts.refuses(receipt, rows):
                    receipts.pay_out(receipt, rows)
                    assert reference not in receipts.pending
        case ("wait", int() | float() as seconds, _):
            counter.wait(seconds=seconds)
        case (str() as verb, str() as number, _):
            with suppress(Unknown, IllegalMove):
                counter.bank.decide(number, verb, "", counter.now)


@settings(deadline=None, max_examples=draws(60))
@given(st.lists(acts, max_size=25))
def test_the_books_balance_and_no_status_goes_back_whatever_happens(story: list[tuple[object, ...]]):
    counter = Counter()
    for act in story:
        carry_out(counter, act)
        counter.bank.office.books.check()
    counter.wait(days=15)
    counter.bank.office.books.audit()
    for statuses in histories(counter).values():
        assert_onward(statuses)


def histories(counter: Counter) -> dict[str, list[str]]:
    """What was said of each payment, by the bank's number; lines of a group among them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for paper in counter.said():
        if "reference" in paper.facts:
            found[paper.facts["reference"]].append(paper.facts["status"])
        for reference, status, _ in paper.facts.get("lines", ()):
            found[reference].append(status)
    return found


def assert_onward(statuses: list[str]) -> None:
    for before, after in pairwise(statuses):
        assert before not in FINAL, statuses
        assert after in FINAL or RANK[after] > RANK[before], statuses
        assert not (after in FINAL and before in ("ACSC", "ACCC")), statuses


def test_what_is_held_is_what_is_on_its_way():
    counter = Counter()
    for nth in range(12):
        counter.pay(Pay(number=f"N-{nth}x", amount=f"100.{(nth * 7) % 100:02d}"), msg_id=f"M{nth}")
    counter.wait(seconds=10)
    waiting = [each for each in counter.bank.transfers.payments.values() if each.reference in _held(counter)]
    assert counter.held(USD) == sum(each.total for each in waiting)
    counter.wait(days=15)
    assert counter.held(USD) == 0


def _held(counter: Counter) -> dict[str, Decimal]:
    return counter.bank.office.books.accounts[USD].holds


@pytest.mark.parametrize("statuses", [["ACSC", "ACSP"], ["RJCT", "ACCP"], ["ACSC", "RJCT"], ["ACSP", "ACSP"]], ids=str)
def test_a_status_that_goes_back_would_be_seen(statuses: list[str]):
    with pytest.raises(AssertionError):
        assert_onward(statuses)
