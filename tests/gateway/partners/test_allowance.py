"""What a partner may hand in by his terms, and what he is told beyond; time is turned by hand."""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from timeit import timeit

import pytest

from gateway.journal import tables
from gateway.journal.clock import SECOND, to_us
from gateway.partners.allowance import BYTES, MESSAGES, REFUSALS, Allowances, TooMuch, Used
from gateway.partners.partner import Partner, Terms
from tests.gateway.partners.journal import NOW, Journal

TERMS = Terms(messages_a_second=2, burst=3, bytes_a_day=5000, open_refusals=2)
YARD = Partner(name="yard", zh="", en="", roles=(), terms=TERMS)
PORT = replace(YARD, name="port")
CHEAP_S = 5e-6


@dataclass
class Time:
    """Seconds that pass by hand, for the rate and for the day alike."""

    s: float = 1000.0

    def rate(self) -> float:
        return self.s

    def day(self) -> int:
        return to_us(NOW) + int((self.s - 1000) * SECOND)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def allowances(time: Time) -> Allowances:
    return Allowances(time.day, time.rate)


def beyond(allowances: Allowances, partner: Partner = YARD, size: int = 0) -> TooMuch:
    """What he is told who goes too far; asked beforehand he is told the same."""
    with pytest.raises(TooMuch) as told:
        allowances.take(partner, size)
    return told.value


def test_a_burst_comes_through_at_once_and_the_next_waits(allowances: Allowances):
    for _ in range(3):
        allowances.take(YARD, 1)

    told = beyond(allowances)

    assert (told.limit, told.allowed, told.wait_s) == (MESSAGES, "2 messages a second, 3 at once", 1)


def test_the_bucket_fills_at_the_agreed_rate(allowances: Allowances, time: Time):
    for _ in range(3):
        allowances.take(YARD, 1)
    for _ in range(10):
        time.s += 0.5
        allowances.take(YARD, 1)
        beyond(allowances)


def test_an_idle_partner_saves_up_one_burst_and_no_more(allowances: Allowances, time: Time):
    time.s += 3600
    for _ in range(3):
        allowances.take(YARD, 1)
    beyond(allowances)


def test_what_was_told_to_wait_is_what_has_to_be_waited(allowances: Allowances, time: Time):
    slow = replace(YARD, terms=replace(TERMS, messages_a_second=0.1, burst=1))
    allowances.take(slow, 1)

    wait = beyond(allowances, slow).wait_s
    time.s += wait

    assert wait == 10
    allowances.take(slow, 1)


def test_asking_beforehand_counts_nothing_and_says_the_same(allowances: Allowances):
    for _ in range(3):
        for _ in range(5):
            allowances.ask(YARD)
        allowances.take(YARD, 1)
    with pytest.raises(TooMuch, match="2 messages a second"):
        allowances.ask(YARD)


def test_a_dry_run_counts_as_a_message_and_not_as_bytes(allowances: Allowances):
    for _ in range(3):
        allowances.look(YARD)

    assert beyond(allowances).limit == MESSAGES
    assert allowances.used("yard").bytes_today == 0


def test_one_partner_uses_up_nobody_elses(allowances: Allowances):
    for _ in range(3):
        allowances.take(YARD, 1500)
    beyond(allowances)

    allowances.take(PORT, 5000)


def test_changed_terms_hold_at_once(allowances: Allowances):
    for _ in range(3):
        allowances.take(YARD, 1)
    beyond(allowances)

    allowances.take(replace(YARD, terms=replace(TERMS, burst=4)), 1)


def test_bytes_are_counted_by_day_of_beijing(allowances: Allowances, time: Time):
    allowances.take(YARD, 4000)

    told = beyond(allowances, size=1001)

    assert (told.limit, told.allowed, told.wait_s) == (BYTES, "5000 bytes a day", 14 * 3600)  # it is 10:00 there
    allowances.take(YARD, 1000)
    time.s += told.wait_s
    allowances.take(YARD, 5000)


def test_what_was_too_much_is_not_counted(allowances: Allowances):
    beyond(allowances, size=5001)
    assert allowances.used("yard") == Used(0, 0)
    for _ in range(3):
        allowances.take(YARD, 1)


def test_only_so_many_refusals_are_open_at_once(allowances: Allowances):
    with ExitStack() as two:
        for _ in range(2):
            two.enter_context(allowances.refusing(YARD))
        with pytest.raises(TooMuch) as told, allowances.refusing(YARD):
            pass
        with allowances.refusing(PORT):
            assert allowances.used("yard").open_refusals == 2
    assert (told.value.limit, told.value.wait_s) == (REFUSALS, 1)
    with allowances.refusing(YARD):
        pass


def test_how_often_a_limit_held_is_counted(allowances: Allowances):
    for _ in range(3):
        allowances.take(YARD, 1)
    beyond(allowances)
    beyond(allowances, PORT, 9000)
    assert allowances.refused == {("yard", MESSAGES): 1, ("port", BYTES): 1}


def test_the_bytes_of_a_day_are_one_quota_whichever_process_took_them(journal: Journal):
    """Two processes: each knows what the journal has by its last look, and what it took itself since."""
    customs = Partner(name="customs", zh="", en="", roles=(), terms=TERMS)
    journal.apply(customs)
    here, there = (Allowances(lambda: to_us(NOW)) for _ in range(2))
    for each in (here, there):
        each.refresh(journal.database)

    size = len(taken(journal))
    here.take(replace(customs, terms=Terms()), size)
    there.refresh(journal.database)
    here.refresh(journal.database)
    assert (here.used("customs").bytes_today, there.used("customs").bytes_today) == (size, size)

    exhausted = replace(customs, terms=Terms(bytes_a_day=max(1024, 2 * size - 1)))
    with pytest.raises(TooMuch):
        there.take(exhausted, size)
    more = len(taken(journal, message_id="2"))
    for each in (here, there, here):
        each.refresh(journal.database)
    assert (here.used("customs").bytes_today, there.used("customs").bytes_today) == (size + more, size + more)


def taken(journal: Journal, **more: str) -> bytes:
    """What the journal has taken in just now."""
    journal.accept("inspection.notice.1", **more)
    return bytes(journal.rows(tables.documents)[-1].content)


def test_a_start_finds_the_bytes_of_the_day_again(journal: Journal):
    customs = Partner(name="customs", zh="", en="", roles=(), terms=TERMS)
    journal.apply(customs)
    journal.accept("inspection.notice.1")

    found = Allowances(lambda: to_us(NOW))
    found.refresh(journal.database)
    tomorrow = Allowances(lambda: to_us(NOW) + 24 * 3600 * SECOND)
    tomorrow.refresh(journal.database)

    assert found.used("customs").bytes_today > 1000
    assert tomorrow.used("customs").bytes_today == 0


def test_a_message_pays_microseconds_for_it():
    allowances, quick = Allowances(), replace(YARD, terms=Terms(messages_a_second=1e9, burst=10**9))

    def one() -> None:
        allowances.ask(quick)
        allowances.take(quick, 1)

    assert min(timeit(one, number=2000) for _ in range(20)) / 2000 < CHEAP_S
