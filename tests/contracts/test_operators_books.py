"""What operators read of the journal, and what it decides between them: the same on both databases."""

from datetime import date

import pytest

from gateway.journal.acts import Act
from gateway.web.portal.operation import owning, shifts
from gateway.web.portal.operation.daily import compare, of_days, of_partners
from gateway.web.portal.operation.searching import Meaning, Wanted, search
from tests.journals import Journal

TODAY = date(2026, 11, 21)
EVERY = Meaning(digest="0" * 12, findings=("SW103",), partners=("yard-demo",), types=("a.b.1",), words="值不符合")
ASKED = Wanted(
    text="值不符合", verdict="refused", receiver="yard-demo", state="dead", finding="SW103", since="2026-11-01"
)


def test_an_empty_journal_answers_all_that_is_asked(journal: Journal) -> None:
    with journal.database.connect() as connection:
        assert of_partners(connection, TODAY) == ({}, True)
        assert all(each.is_empty and each.whole for each in of_days(connection, "yard-demo", TODAY))
        for way in ("in", "out"):
            found = compare(connection, "yard-demo", way, TODAY, TODAY, ["lost"])
            assert (found.both, list(found.only_his), found.n_ours, found.whole) == (0, ["lost"], 0, True)
        assert search(connection, ASKED, EVERY).items == []
        assert shifts.history(connection) == ([], None) and not shifts.standing(connection).is_taken


def test_the_journal_decides_whose_an_item_and_a_shift_are(journal: Journal) -> None:
    write, item = journal.writer.write_now, "item-1"
    write(owning.Own((Act("li", "operator", owning.TAKE, item),), {}))
    with pytest.raises(owning.OwnedMeanwhile, match="li"):
        write(owning.Own((Act("wang", "operator", owning.TAKE, item),), {}))
    write(owning.Own((Act("wang", "operator", owning.ASSIGN, item, "zhao"),), {item: "li"}))
    write(shifts.Turn(Act("li", "operator", shifts.TAKEN, shifts.SUBJECT), 0))
    with pytest.raises(shifts.NotYours, match="li"):
        write(shifts.Turn(Act("wang", "operator", shifts.TAKEN, shifts.SUBJECT), 0))
    with journal.database.connect() as connection:
        assert owning.owners(connection, [item]) == {item: "zhao"}
        assert [each["by"] for each in owning.notes(connection, [item])[item]] == ["wang", "li"]
        assert shifts.standing(connection).by == "li"
        past, older = shifts.history(connection)
        assert [each["by"] for each in past] == ["li"] and older is None
