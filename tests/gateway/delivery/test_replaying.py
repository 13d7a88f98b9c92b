"""Many dead letters sent again: stopped anywhere nothing is lost or doubled, and each lane keeps its order."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select

from gateway.delivery.dead import Replay
from gateway.delivery.parcels import Answer
from gateway.delivery.replaying import Begin, Take, UnknownReplay, preview, replays, standing, still_open
from gateway.delivery.selecting import Selection
from gateway.delivery.superseded import Superseded
from gateway.journal import tables
from gateway.journal.moves import State
from gateway.partners.partner import Terms
from tests.gateway.delivery.stage import CATALOGUE, TYPE, Stage
from tests.inspections import BOXES, CHANGED, WITHDRAWN, arrival, notice
from tests.journals import Command, Journal, journal_on

WHO: dict[str, Any] = {"by": "li.wei", "hint": lambda lanes: None}
LANES = 4


@pytest.fixture
def dead(both: Stage) -> list[str]:
    """A dead letter at the head of each of four lanes, with one more behind it."""
    both.partners.down.add("yard-a")
    ids = [both.owe("yard-a", f"E-{n}", f"M-{n}") for n in range(LANES)]
    for n in range(LANES):
        both.owe("yard-a", f"E-{n}", f"N-{n}")
        asyncio.run(both.courier(default_attempts=1).deliver(f"yard-a|inspection|E-{n}"))
    both.partners.down.clear()
    both.partners.parcels.clear()
    return ids


def begin(play: Stage, **which: Any) -> str:
    return str(play.writer.write_now(Begin(selection=Selection(**which), by="li.wei", reason="back"))["replay"])


def go(play: Stage, replay: str, most: int = 100) -> list[dict[str, Any]]:
    """Take the next ones."""
    with play.database.connect() as connection:
        numbers = still_open(connection, replay, most)
    return [play.writer.write_now(Take(replay=replay, number=number, **WHO)) for number in numbers]


def told(play: Stage, replay: str) -> dict[str, Any]:
    with play.database.connect() as connection:
        return standing(connection, replay)


def test_all_of_them_go_again_each_in_its_place(both: Stage, dead: list[str]):
    replay = begin(both, partner="yard-a", type=TYPE, cause="unreached")
    assert [each["outcome"] for each in go(both, replay)] == ["again"] * LANES
    for n in range(LANES):
        asyncio.run(both.courier().deliver(f"yard-a|inspection|E-{n}"))
    sent = [parcel.delivery for parcel in both.partners.parcels]
    assert sent[::2] == dead and len(set(sent)) == 2 * LANES  # each before what stood behind it
    assert told(both, replay) | {"at": "", "selection": {}} == {
        "replay": replay, "at": "", "by": "li.wei", "reason": "back", "selection": {}, "total": LANES, "left": 0,
        "outcomes": {"again": LANES},
    }  # fmt: skip


def test_who_began_it_and_each_move_are_on_record(both: Stage, dead: list[str]):
    replay = begin(both, cause="unreached")
    go(both, replay)
    (act,) = both.rows(select(tables.acts).where(tables.acts.c.act == "replay"))
    assert (act.by, act.subject, act.note) == ("li.wei", replay, "4 dead letters, cause unreached: back")
    assert both.notes(dead[0])[-1] == f"dead -> due, replay: back; replay {replay}, no. 1"


def test_stopped_in_the_midst_it_goes_on_where_it_was_and_doubles_nothing(both: Stage, dead: list[str]):
    replay = begin(both, partner="yard-a")
    go(both, replay, most=2)
    assert told(both, replay)["left"] == 2
    both.partners.down.add("yard-a")  # what was sent again dies once more before anybody goes on
    asyncio.run(both.courier(default_attempts=1).deliver("yard-a|inspection|E-0"))
    assert both.delivery(dead[0]).state == State.DEAD
    go(both, replay)
    again = both.writer.write_now(Take(replay=replay, number=1, **WHO))
    assert (again["outcome"], both.delivery(dead[0]).state) == ("again", State.DEAD)
    assert [sum("replay" in note for note in both.notes(id_)) for id_ in dead] == [1, 1, 1, 1]


def test_killed_before_the_commit_an_entry_is_neither_moved_nor_taken(both: Stage, dead: list[str]):
    replay = begin(both, partner="yard-a")
    take = Take(replay=replay, number=1, **WHO)

    def killed(book: Any) -> None:
        take.fold(book)
        raise RuntimeError("killed")

    with pytest.raises(Exception, match="killed"):
        both.writer.write_now(Command(killed, direct=True))
    assert (both.delivery(dead[0]).state, told(both, replay)["left"]) == (State.DEAD, LANES)
    assert go(both, replay)[0]["outcome"] == "again"


def test_the_saboteur_who_takes_an_entry_beside_its_move_sends_it_twice(both: Stage, dead: list[str]):
    """The move is committed, the outcome is not: whoever goes on moves it again."""

    class Forgetful(Take):
        def fold(self, book: Any) -> None:
            super().fold(book)
            entries = tables.replay_entries
            book.connection.execute(entries.update().where(entries.c.number == 1).values(outcome=None))

    replay = begin(both, partner="yard-a")
    both.writer.write_now(Forgetful(replay=replay, number=1, **WHO))
    both.partners.down.add("yard-a")
    asyncio.run(both.courier(default_attempts=1).deliver("yard-a|inspection|E-0"))
    both.writer.write_now(Forgetful(replay=replay, number=1, **WHO))
    assert sum("replay" in note for note in both.notes(dead[0])) == 2


def test_what_is_no_dead_letter_any_more_is_left(both: Stage, dead: list[str]):
    replay = begin(both, partner="yard-a")
    both.writer.write_now(Replay(deliveries=dead[:1], **WHO))
    outcomes = [(each["outcome"], each["detail"]) for each in go(both, replay)]
    assert outcomes == [("left", "due"), *[("again", None)] * (LANES - 1)]


def test_only_those_that_were_asked_for(both: Stage, dead: list[str]):
    died = both.delivery(dead[0]).state_at
    for which, many in (
        ({"partner": "yard-b"}, 0), ({"type": "inspection.notice.1"}, 0), ({"cause": "tls"}, 0),
        ({"since": died}, 4), ({"until": died}, 0), ({"since": died, "until": died + 1}, 4),
    ):  # fmt: skip
        assert told(both, begin(both, **which))["total"] == many, which


def test_a_dry_run_lists_them_and_moves_none(both: Stage, dead: list[str]):
    with both.database.connect() as connection:
        first = preview(connection, CATALOGUE, Selection(partner="yard-a"), limit=3)
        rest = preview(connection, CATALOGUE, Selection(partner="yard-a"), limit=3, cursor=first.cursor)
    items = [*first.items, *rest.items]
    assert [(each["delivery"], each["would"]) for each in items] == [(id_, "again") for id_ in dead]
    assert rest.cursor is None and {both.delivery(id_).state for id_ in dead} == {State.DEAD}


def test_replays_are_listed_newest_first(both: Stage, dead: list[str]):
    ids = [begin(both, partner="yard-a"), begin(both, partner="yard-b")]
    with both.database.connect() as connection:
        first = replays(connection, limit=1)
        rest = replays(connection, limit=1, cursor=first.cursor)
        with pytest.raises(UnknownReplay):
            standing(connection, "none")
    assert [each["replay"] for each in (*first.items, *rest.items)] == ids[::-1]
    with pytest.raises(UnknownReplay):
        both.writer.write_now(Take(replay=ids[0], number=99, **WHO))


def test_what_moves_money_and_may_have_arrived_goes_again_by_its_id_alone(play: Stage):
    type_ = next(type_.code for type_ in CATALOGUE if type_.once)
    play.terms["yard-a"] = Terms(channel="push", url="http://localhost/", on_unknown="again")
    id_ = play.owe("yard-a", "E-1", "M-1")
    play.partners.answers["yard-a"] = [Answer(event="no answer in time", reason="sent, then nothing")]
    asyncio.run(play.courier(default_attempts=1).deliver("yard-a|inspection|E-1"))
    with play.database.begin() as connection:
        connection.execute(tables.messages.update().values(type=type_))
    assert play.delivery(id_).state == State.DEAD
    (taken,) = go(play, begin(play, partner="yard-a"))
    assert (taken["outcome"], play.delivery(id_).state) == ("unsure", State.DEAD)


# What was changed or withdrawn since.


@pytest.fixture
def journal(tmp_path: Any) -> Any:
    with journal_on(f"sqlite:///{tmp_path / 'journal.db'}") as own:
        yield own


def killed(journal: Journal, message: str) -> str:
    """The first delivery of a message, dead."""
    (row, *_) = journal.rows(tables.deliveries, message=message, state="due")
    with journal.database.begin() as connection:
        connection.execute(tables.deliveries.update().where(tables.deliveries.c.id == row["id"]).values(state="dead"))
    return str(row["id"])


def taken(journal: Journal, **which: Any) -> list[tuple[str, str | None]]:
    begun = journal.writer.write_now(Begin(selection=Selection(**which), by="li.wei"))
    numbers = range(1, begun["total"] + 1)
    done = [journal.writer.write_now(Take(replay=begun["replay"], number=number, **WHO)) for number in numbers]
    return [(each["outcome"], each["detail"]) for each in done]


@pytest.mark.parametrize("function", [CHANGED, WITHDRAWN])
def test_what_was_changed_or_withdrawn_since_is_left_unless_asked_for(journal: Journal, function: str):
    first = journal.say(notice(BOXES[0]))
    id_ = killed(journal, first.document)
    later = journal.say(notice(BOXES[1]), function=function)
    assert taken(journal) == [("superseded", later.document)]
    with pytest.raises(Superseded, match=later.document):
        journal.writer.write_now(Replay(deliveries=[id_], **WHO))
    assert taken(journal, superseded=True) == [("again", None)]


def test_a_change_of_another_line_supersedes_nothing(journal: Journal):
    journal.say(notice(*BOXES[:2]))
    first = journal.say(arrival(BOXES[0]))
    killed(journal, first.document)
    journal.say(arrival(BOXES[1]))
    journal.say(arrival(BOXES[1], bay_code="B-02"), function=CHANGED)
    assert taken(journal) == [("again", None)]


def test_a_change_of_the_same_line_does(journal: Journal):
    journal.say(notice(*BOXES[:2]))
    first = journal.say(arrival(BOXES[0]))
    killed(journal, first.document)
    later = journal.say(arrival(BOXES[0], bay_code="B-02"), function=CHANGED)
    assert later.verdict == "accepted" and taken(journal) == [("superseded", later.document)]
