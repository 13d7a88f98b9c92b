"""Chains whose time is over, on either database: what nobody agreed to lapses, what is done is closed, and pruned."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from gateway.journal import tables
from gateway.journal.retention import DUE, Rule, old
from tests.chains import WITHDRAWN
from tests.conducted import House, body_of, house
from tests.conftest import _named_by
from tests.contracts.conftest import EITHER
from tests.contracts.test_conducting import to_its_end
from tests.services.databases import empty_database

AT_ONCE = "[limits.consenting]\nhours = 0\n[limits.signing]\nhours = 0\n[limits.completed]\nhours = 0\n"
YEARS_LATER = 20 * 365 * 24 * 3600 * 1_000_000


@pytest.fixture(scope="module", params=EITHER)
def here(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house by whose table a chain has no time at all, once timers are looked at."""
    folder: Path = tmp_path_factory.mktemp("ending")
    (folder / "rules" / "chain").mkdir(parents=True)
    (folder / "rules" / "chain" / "limits.toml").write_text(AT_ONCE, "utf-8")
    with ExitStack() as stack:
        is_sqlite = request.param == "sqlite"
        url = None if is_sqlite else stack.enter_context(empty_database(_named_by("SWG_TEST_POSTGRES_URL")))
        yield stack.enter_context(house(folder / "data", url, rule_tables=folder / "rules"))


def due(here: House, number: str) -> set[str]:
    """The types of a chain's own messages that may be pruned years later."""
    now = here.parts.clock() + YEARS_LATER
    catalogue = here.parts.catalogue
    types = tuple(code for code in catalogue.types if code.startswith("chain."))
    every = old(here.parts.database, catalogue, Rule("chain", 12, types), now=now)
    gone = {each.id for each in every if each.what == DUE}
    rows = here.rows(tables.documents, tables.documents.c.id.in_(gone))
    return {row["type"] for row in rows if number in row["content"].decode()}


def test_a_chain_that_is_done_is_closed_when_its_time_is_over_and_may_be_pruned(here: House) -> None:
    number = here.apply("remittance")
    here.agree(number, "remittance")
    to_its_end(here, number, here.lead)
    (row,) = here.rows(tables.cases, tables.cases.c.order_key == number)
    assert (json.loads(row["known"])["until"] is not None, row["due_at"] is not None) == (True, True)
    assert due(here, number) == set()
    here.time_is_up()
    here.lead()
    assert here.state(number) == "closed"
    assert due(here, number) == {"chain.application.1", "chain.consent.1"}  # progress is not fetched yet


def test_what_nobody_agrees_to_is_withdrawn_when_its_time_is_over_and_the_trader_is_told(here: House) -> None:
    number = here.apply("duty")
    here.lead()
    (asked,) = here.told(number)
    assert "<Until>" in body_of(asked["content"])
    here.time_is_up()
    here.lead()
    assert (here.state(number), here.derived(number)) == ("withdrawn", [])
    told = body_of(here.told(number)[-1]["content"])
    assert ("<State>lapsed</State>" in told, "<Standing>withdrawn</Standing>" in told) == (True, True)


def test_what_waits_to_be_signed_cannot_be_signed_any_more_and_the_trader_may_still_take_back(here: House) -> None:
    number = here.apply("duty")
    here.agree(number, "duty")
    here.lead()
    assert (len(here.waiting(number)), here.state(number)) == (1, "signing")
    here.time_is_up()
    here.lead()
    assert (here.waiting(number), here.state(number)) == ([], "withdrawn")
    here.done(here.known(number).form, WITHDRAWN)
