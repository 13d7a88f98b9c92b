"""What operators' pages read of the journal, on SQLite and on PostgreSQL alike."""

from typing import Any

from sqlalchemy import Connection

from gateway.journal import tables
from gateway.journal.acts import Act, State
from gateway.partners.directory import Directory
from gateway.web.portal.operation import kept, owning
from gateway.web.portal.operation.counting import Today
from gateway.web.portal.operation.lines import latency, lines
from gateway.web.portal.operation.searching import Wanted, meaning_of, search
from tests.inspections import CATALOGUE, notice
from tests.journals import Journal

DAY_S = 86_400


def test_each_document_is_counted_once_however_often_one_looks(journal: Journal) -> None:
    today = Today()
    for number in range(1, 4):
        journal.say(notice())
        with journal.database.connect() as connection:
            today.look(connection, journal.clock())
            today.look(connection, journal.clock())
        assert today.total("accepted") == number
    assert sum(each["accepted"] for each in today.by_minute(journal.clock())) == 3


def test_a_new_day_begins_with_nothing(journal: Journal) -> None:
    today = Today()
    journal.say(notice())
    with journal.database.connect() as connection:
        today.look(connection, journal.clock())
        assert today.total("accepted") == 1
        today.look(connection, journal.clock() + DAY_S * 1_000_000)
    assert today.total("accepted") == 0


def test_what_waits_and_how_long_it_took_can_be_asked(journal: Journal) -> None:
    journal.say(notice())
    with journal.database.connect() as connection:
        found = lines(connection)
        took = latency(connection, journal.clock())
    assert sum(each.of("due", "unrouted", "held") for each in found.values()) == len(journal.rows(tables.deliveries))
    assert took["of"] == 0 and len(took["minutes"]) == 15


def test_a_search_finds_by_every_filter(journal: Journal) -> None:
    journal.say(notice())
    (row,) = journal.rows(tables.documents)
    (each, *_) = journal.rows(tables.deliveries)
    fits = {"verdict": "accepted", "type": row["type"], "partner": row["partner"], "state": each["state"]}
    with journal.database.connect() as connection:
        for said in (*({name: value} for name, value in fits.items()), fits, {"text": row["id"]}):
            assert [found["id"] for found in _found(connection, said)] == [row["id"]], said
        for said in ({"finding": "SW502"}, {"until": "2001-01-01"}, {"text": "nothing"}, {"receiver": "nobody"}):
            assert _found(connection, said) == [], said


def _found(connection: Connection, said: dict[str, str]) -> list[dict[str, Any]]:
    wanted = Wanted.of(said)
    return search(connection, wanted, meaning_of(wanted.text, CATALOGUE, Directory(()))).items


def test_filters_and_owners_are_what_was_said_last(journal: Journal) -> None:
    for act in (
        kept.keep("li.na", "operator", "dead", {"state": "dead", "number": "1"}),
        kept.keep("li.na", "operator", "all", {"verdict": "accepted"}),
        kept.drop("li.na", "operator", "all"),
        Act("li.na", "operator", owning.TAKE, "one"),
        Act("li.na", "operator", owning.TAKE, "two"),
        Act("wang", "operator", owning.TAKE, "two"),
        Act("li.na", "operator", owning.LEAVE, "one"),
    ):
        journal.together(State((act,)))
    with journal.database.connect() as connection:
        assert kept.filters(connection, "li.na") == {"dead": "state=dead"}
        assert kept.filters(connection, "wang") == {}
        assert owning.owners(connection, ["one", "two", "three"]) == {"two": "wang"}
