"""What a conductor reads, on either database: what happened while nobody led, its own members alone, by an index."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, event, select

from gateway.channels.led import MOST_LEAVES
from gateway.channels.watch import Standing
from gateway.journal import tables
from gateway.journal.acceptance import Outcome
from messages.process import Case, Recall
from messages.settlement.records import SettlementStatus
from tests import credits
from tests.chains import BANK, CHANGED, TRADER, WITHDRAWN
from tests.conducted import House, Mortal, Rested, house, now
from tests.conftest import _named_by
from tests.contracts.conftest import EITHER
from tests.contracts.test_conducting import to_its_end
from tests.flows.chaining import today
from tests.services.databases import empty_database


@pytest.fixture(scope="module", params=EITHER)
def here(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with ExitStack() as stack:
        is_sqlite = request.param == "sqlite"
        url = None if is_sqlite else stack.enter_context(empty_database(_named_by("SWG_TEST_POSTGRES_URL")))
        yield stack.enter_context(house(tmp_path_factory.mktemp("led") / "data", url))


def agreed(here: House, *parts: str, **more: Any) -> str:
    number = here.apply(*parts, **more)
    here.agree(number, *parts)
    return number


def completed(here: House, *parts: str, **more: Any) -> str:
    number = agreed(here, *parts, **more)
    to_its_end(here, number, here.lead)
    return number


def id_of(here: House, number: str) -> str:
    (row,) = here.rows(tables.cases, tables.cases.c.family == "chain", tables.cases.c.order_key == number)
    return str(row["id"])


def returned(here: House, number: str) -> None:
    """The bank returns the payment of a chain."""
    reference = here.steps(number)["remittance.outward"]["number"]
    said = SettlementStatus(bank=BANK, about="payment", reference=reference, status="RTND", status_at=now(3))
    outcome = here.say(said, who="bank")
    assert outcome.verdict == "accepted", outcome.findings


# what happens while nobody leads


def test_what_happens_to_a_finished_chain_while_nobody_leads_is_told(here: House) -> None:
    number = completed(here, "remittance")
    returned(here, number)
    here.lead()
    assert here.steps(number)["remittance.outward"]["state"] == "returned"
    assert here.state(number) == "mending"


def test_it_is_told_though_the_trader_speaks_of_the_chain_in_between(here: House) -> None:
    number = completed(here, "remittance")
    returned(here, number)
    here.done(here.known(number).form, CHANGED)
    assert here.state(number) == "completed"
    here.lead()
    assert here.state(number) == "mending"


@pytest.mark.parametrize("at", [1, 2])
@pytest.mark.parametrize("is_after", [False, True])
def test_it_is_told_though_whoever_leads_dies_over_it(here: House, at: int, is_after: bool) -> None:
    one, two = completed(here, "remittance"), completed(here, "remittance")
    returned(here, one)
    returned(here, two)
    assert here.lead(Mortal(here.parts.taking, at=at, is_after=is_after)) == 1
    here.lead()
    assert [here.state(one), here.state(two)] == ["mending", "mending"]


def test_it_is_told_though_it_could_not_be_for_as_long_as_others_were_led(here: House) -> None:
    number = completed(here, "remittance")
    returned(here, number)
    here.lead(Deaf(here.parts.taking, number))  # one who goes on, and comes further in the journal
    completed(here, "remittance")
    assert here.state(number) == "mending"


@dataclass
class Deaf:
    """A door that takes nothing said of one chain."""

    taking: Any
    number: str

    async def take(self, document: bytes, **more: Any) -> Outcome:
        if self.number.encode() in document:
            raise ConnectionError("away")
        outcome: Outcome = await self.taking.take(document, **more)
        return outcome


def test_who_begins_after_another_reads_only_what_he_had_not_dealt_with(here: House) -> None:
    number = completed(here, "remittance")
    here.lead()
    led = here.conductor().led
    waiting, since = led.waiting()
    assert id_of(here, number) not in waiting | led.since(since).cases
    returned(here, number)
    assert id_of(here, number) in led.since(since).cases


def test_no_start_goes_through_what_was_withdrawn_and_yet_it_is_taken_back(here: House) -> None:
    number = agreed(here, "duty")
    here.lead()
    here.done(here.known(number).form, WITHDRAWN)
    assert id_of(here, number) not in here.conductor().led.waiting()[0]
    here.lead()
    assert here.waiting(number) == []
    here.lead()
    led = here.conductor().led
    waiting, since = led.waiting()
    assert id_of(here, number) not in waiting | led.since(since).cases


def test_the_journal_is_read_a_page_at_a_time_and_nothing_between_pages_is_lost(here: House) -> None:
    numbers = [completed(here, "remittance") for _ in range(2)]
    for number in numbers:
        returned(here, number)
    here.most = 1
    try:
        led = here.conductor().led
        since, seen, pages = led.waiting()[1], set(), 0
        while not (news := led.since(since)).is_all:
            assert news.upto - since <= here.most
            since, seen, pages = news.upto, seen | news.cases, pages + 1
        assert {id_of(here, number) for number in numbers} <= seen | news.cases
        assert pages > 2
        here.lead()
    finally:
        here.most = MOST_LEAVES
    assert [here.state(number) for number in numbers] == ["mending", "mending"]


# its own members


def test_what_happens_to_a_policy_wakes_its_own_chain_and_no_other_on_the_agreement(here: House) -> None:
    first = completed(here, "cover")
    agreement = here.steps(first)["cover.signing"]["number"]
    on_it = [agreed(here, "cover", cover={"agreement_no": agreement}) for _ in range(2)]
    here.lead()
    for number in on_it:
        here.sign(number)
    here.lead()
    _, since = here.conductor().led.waiting()
    while not (news := here.conductor().led.since(since)).is_all:
        since = news.upto
    since = news.upto
    _notice(here, agreement, on_it[0])
    assert here.conductor().led.since(since).cases == {id_of(here, on_it[0])}
    for number in on_it:
        proposals = [case.known.part.proposal_no for case in _members(here, number) if case.family == "credit"]
        assert proposals == [here.steps(number)["cover.proposal"]["number"]]
    assert {case.known.kind for case in _members(here, first) if case.family == "credit"} == {"agreement", "policy"}
    here.lead()
    assert here.steps(on_it[0])["cover.proposal"]["standing"] == "done"
    assert here.steps(on_it[1])["cover.proposal"]["standing"] == "waiting"


def _notice(here: House, agreement: str, number: str) -> None:
    proposal = here.steps(number)["cover.proposal"]["number"]
    due = today() + timedelta(days=7)
    said = credits.premium_notice(agreement_no=agreement, proposal_no=proposal, due_on=due, notice_no=f"BF-{number}")
    outcome = here.say(replace(said, noticed_at=now()), who="export-insurer")
    assert outcome.verdict == "accepted", outcome.findings


def _members(here: House, number: str) -> tuple[Case, ...]:
    look = here.conductor().led.look(id_of(here, number))
    assert look is not None
    return look.members


# by an index


def test_nothing_that_is_read_of_chains_goes_through_a_whole_table(here: House) -> None:
    if here.parts.database.dialect.name != "sqlite":
        pytest.skip("its planner goes by statistics")
    number = completed(here, "remittance", "duty", "cover")
    led, asked = here.conductor().led, []

    def note(connection: Any, cursor: Any, words: str, values: Any, context: Any, many: bool) -> None:
        asked.append((words, values))

    event.listen(here.parts.database, "before_cursor_execute", note)
    try:
        waiting, since = led.waiting()
        led.at_rest(waiting | {id_of(here, number)})
        led.since(since)
        led.look(id_of(here, number))
        led.before("trader", "chain.progress", f"{number}-1")
    finally:
        event.remove(here.parts.database, "before_cursor_execute", note)
    looked = [(words, values) for words, values in asked if words.startswith("SELECT")]
    assert len(looked) > 8
    with here.parts.database.connect() as connection:
        plans = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", values).all() for words, values in looked]
    assert not [step for plan in plans for *_, step in plan if step.startswith("SCAN")]


# what cannot be helped


def test_a_chain_that_is_gone_is_no_trouble(here: House) -> None:
    first, gone = agreed(here, "duty"), agreed(here, "duty")
    case_id, standing = id_of(here, gone), Standing()

    async def take(document: bytes, **more: Any) -> Outcome:
        with here.parts.database.begin() as connection:
            connection.execute(delete(tables.cases).where(tables.cases.c.id == case_id))
        outcome: Outcome = await here.parts.taking.take(document, **more)
        return outcome

    (attend,) = here.conductor(Door(take)).wanted(here.parts.register.directory).values()
    with pytest.raises(Rested):
        here.loop.run_until_complete(attend(standing))
    assert standing.problem is None
    assert len(here.derived(first)) == 1


@dataclass
class Door:
    """A door that does something else, too."""

    take: Callable[..., Awaitable[Outcome]]


def test_what_cannot_be_taken_back_is_asked_once_a_look_and_holds_up_nothing(here: House) -> None:
    number = agreed(here, "duty", "remittance")
    here.lead()
    here.done(here.form(number, "remittance"), CHANGED)
    asked: list[Recall] = []

    async def recall(trader: str, platform: str, what: Recall) -> None:
        asked.append(what)  # what was signed meanwhile stands

    (attend,) = here.conductor(recall=recall).wanted(here.parts.register.directory).values()
    with pytest.raises(Rested):
        here.loop.run_until_complete(attend(Standing()))
    assert {what.trader_id for what in asked} == {TRADER}
    assert len(asked) <= 4  # a look a round
    with here.parts.database.connect() as connection:
        assert connection.execute(select(tables.marks.c.seq)).scalar_one() > 0
