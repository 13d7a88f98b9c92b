from hypothesis import given
from hypothesis import strategies as st

from gateway.delivery.retry import ENDLESS, JITTER, MOST_ASKED_S, Patience
from gateway.journal.clock import SECOND


def test_each_failure_doubles_the_wait_up_to_the_most():
    patience = Patience(first_s=1, most_s=10)
    assert [patience.wait_us(n, chance=0) // SECOND for n in range(1, 7)] == [1, 2, 4, 8, 10, 10]


def test_a_partner_may_ask_for_more_patience_but_not_for_ever():
    patience = Patience(first_s=1, most_s=10)
    assert patience.wait_us(1, chance=0, asked_s=30) == 30 * SECOND
    assert patience.wait_us(1, chance=0, asked_s=10**9) == MOST_ASKED_S * SECOND


@given(failures=st.integers(0, 1 << 40), chance=st.floats(0, 1))
def test_a_wait_is_never_shorter_than_the_first_nor_longer_than_the_most(failures: int, chance: float):
    wait_s = ENDLESS.wait_us(failures, chance=chance) / SECOND
    assert ENDLESS.first_s <= wait_s <= ENDLESS.most_s * (1 + JITTER)
