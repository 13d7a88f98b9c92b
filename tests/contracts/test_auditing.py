"""What auditors ask of the journal, on both databases: who saw what, cases, samples, rules, verifications."""

from hashlib import sha256
from pathlib import Path

import pytest

from gateway.journal import case_search, sampling, seen, tables, verifying
from gateway.journal.acts import Act, State
from gateway.journal.ruling import Rules, differences, in_force
from gateway.journal.sampling import Population
from gateway.journal.verification.aside import DONE, Aside
from gateway.journal.verifying import MOST_S, Begin, UnderWay
from tests.inspections import BOXES, arrival, notice
from tests.journals import Journal

A, *_ = BOXES
EVER = {"since": 0, "until": 2**60}


def entries(number: int) -> list[str]:
    return [f"42182026100{n:07}" for n in range(number)]


def read_by(journal: Journal, by: str, *subjects: str, what: str = "document") -> None:
    journal.writer.write_now(State([Act(by, "auditor", f"read {what}", each) for each in subjects]))


def every(journal: Journal, wanted: seen.Wanted, **how: int) -> list[str]:
    """Subjects, page by page."""
    found, before = [], None
    with journal.database.connect() as connection:
        while True:
            page = seen.seen(connection, wanted, before=before, **how)
            found += [each["subject"] for each in page.items]
            if (before := page.cursor) is None:
                return found


def test_reads_are_found_by_thing_person_partner_kind_and_time(journal: Journal) -> None:
    read_by(journal, "wang", "a", "b")
    journal.clock.turn(60)
    after = journal.clock()
    read_by(journal, "trader-demo/li", "a", what="copy")
    read_by(journal, "trader-demo", "b")
    read_by(journal, "trader-demos", "c")
    journal.writer.write_now(State([Act("wang", "operator", "discard", "a")]))
    wanted = seen.Wanted
    assert every(journal, wanted()) == ["c", "b", "a", "b", "a"]
    assert every(journal, wanted(subjects=frozenset("a"))) == ["a", "a"]
    assert every(journal, wanted(by="wang")) == ["b", "a"]
    assert every(journal, wanted(partner="trader-demo")) == ["b", "a"]
    assert every(journal, wanted(what="copy")) == ["a"]
    assert every(journal, wanted(since=after)) == ["c", "b", "a"]
    assert every(journal, wanted(until=after)) == ["b", "a"]
    assert every(journal, wanted(partner="%")) == every(journal, wanted(subjects=frozenset())) == []


def test_a_number_stands_for_its_case_and_all_that_was_said_of_it(journal: Journal) -> None:
    entry, other = entries(2)
    first = journal.say(notice(entry_id=entry)).document
    second = journal.say(arrival(A, entry_id=entry)).document
    journal.say(notice(entry_id=other))
    with journal.database.connect() as connection:
        found = seen.subjects_of(connection, entry)
        (case,) = {row["case_id"] for row in journal.reading.messages_of(first)}
        of_case = seen.subjects_of(connection, case)
        deliveries = {each["delivery"] for each in journal.reading.deliveries_of_document(first)}
    assert {first, second, case} <= found == of_case | {entry} and deliveries <= found
    assert len(found & {row["id"] for row in journal.rows(tables.documents)}) == 2


@pytest.mark.parametrize("step", [2, 5_000])
def test_pages_tell_each_once_however_short_a_walk_is(journal: Journal, step: int) -> None:
    subjects = [f"s{number}" for number in range(10)]
    for each in subjects:
        read_by(journal, "wang", each)
        read_by(journal, "zhao", "other")
    assert every(journal, seen.Wanted(partner="wang"), limit=3, step=step) == subjects[::-1]
    assert every(journal, seen.Wanted(partner="nobody"), limit=3, step=step) == []


def test_cases_are_found_by_number_party_family_and_day_and_each_once(journal: Journal) -> None:
    keys = entries(7)
    for key in keys[:4]:
        journal.say(notice(entry_id=key))
    journal.clock.turn(3600)
    later = journal.clock()
    for key in keys[4:]:
        journal.say(notice(entry_id=key))

    def found(**asked) -> list[str]:
        below, keys = None, []
        with journal.database.connect() as connection:
            while True:
                page = case_search.find_cases(connection, case_search.Wanted(**asked), below=below)
                keys += [each["order_key"] for each in page.items]
                if (below := page.cursor) is None:
                    return keys

    assert found() == found(family="inspection") == found(partner="yard-demo") == keys[::-1]
    assert found(number=keys[2]) == [keys[2]]
    assert found(since=later) == keys[:3:-1] and found(until=later) == keys[3::-1]
    assert found(family="release") == found(partner="nobody") == found(number="x") == []


def test_a_sample_is_what_a_few_lines_draw_and_bounded_by_its_receipts(journal: Journal) -> None:
    ids = [journal.say(notice(entry_id=key)).document for key in entries(12)]
    population = sampling.bounded(journal.database, Population(**EVER, type="inspection.notice.1"))
    journal.say(notice(entry_id="421820261999999999"))
    drawn, chosen = sampling.draw(journal.database, population, seed="7", wanted=5)
    assert chosen == sorted(ids, key=lambda each: sha256(f"7|{each}".encode()).hexdigest())[:5]
    assert (drawn.count, drawn.digest) == (12, sha256("".join(f"{each}\n" for each in ids).encode()).hexdigest())
    assert [row["id"] for row in sampling.rows_of(journal.database, chosen)] == chosen


def test_a_population_is_of_its_period_verdict_and_sender(journal: Journal) -> None:
    first = journal.say(notice(entry_id=entries(1)[0])).document
    journal.clock.turn(86_400 * 3)
    middle = journal.clock()
    second = journal.say(notice(entry_id=entries(2)[1])).document
    third = journal.say(arrival(A, entry_id=entries(2)[1])).document

    def members(**asked) -> list[str]:
        population = sampling.bounded(journal.database, Population(**{**EVER, **asked}))
        return [id_ for _, id_ in sampling.members(journal.database, population)]

    assert members() == [first, second, third]
    assert members(since=middle) == [second, third] and members(until=middle) == [first]
    assert members(partner="yard-demo") == [third] and members(verdict="refused") == []
    assert members(since=2**59) == []


def test_a_population_is_read_page_by_page_and_never_too_large(journal: Journal) -> None:
    ids = [journal.say(notice(entry_id=key)).document for key in entries(7)]
    population = sampling.bounded(journal.database, Population(**EVER))
    assert [id_ for _, id_ in sampling.members(journal.database, population, a_page=3)] == ids
    with pytest.raises(sampling.TooMany):
        list(sampling.members(journal.database, population, a_page=3, most=6))


def test_rules_are_those_that_were_stated_last_before(journal: Journal) -> None:
    old, new = Rules(program="1", parts={"a": "x", "b": "y"}), Rules(program="2", parts={"a": "x", "c": "z"})
    for rules in (old, new):
        journal.writer.write_now(State([rules.act()]))
    with journal.database.connect() as connection:
        newest = in_force(connection)
        assert newest is not None and newest.rules == new
        before = in_force(connection, before=newest.seq)
        assert before is not None and before.rules == old and in_force(connection, before=before.seq) is None
    assert [each.part for each in differences(old, new)] == ["program", "b", "c"]


def test_one_verification_at_a_time_even_in_one_batch(journal: Journal) -> None:
    first, second = journal.together(Begin("one", "auditor"), Begin("two", "auditor"))
    assert isinstance(first, int) and isinstance(second, UnderWay) and second.seq == first
    journal.writer.write_now(State([verifying.ended(first, "one", "auditor", {"sound": True})]))
    third = journal.writer.write_now(Begin("two", "auditor"))
    journal.clock.turn(MOST_S + 1)
    fourth = journal.writer.write_now(Begin("three", "auditor"))  # nobody has heard of the third for too long
    with journal.database.connect() as connection:
        runs = {each.seq: each for each in verifying.runs(connection)}
        assert verifying.page(connection, before=fourth)[0] == [runs[third], runs[first]]
    assert runs[first].found == {"sound": True} and runs[third].found is None
    assert not runs[third].is_open(journal.clock()) and runs[fourth].is_open(journal.clock())


def last(aside: Aside) -> tuple[str, object]:
    said = None
    while said is None or said[0] == "progress":
        said = aside.said(30)
    return said


def test_a_process_of_its_own_verifies_and_gives_way(journal: Journal) -> None:
    for key in entries(3):
        journal.say(notice(entry_id=key))
    url = journal.database.url.render_as_string(hide_password=False)
    aside = Aside(url, [journal.key.cert_pem], ())
    try:
        name, found = last(aside)
        assert name == DONE and found["sound"] and found["records"] == len(journal.rows(tables.leaves))  # type: ignore[index]
    finally:
        aside.stop()


@pytest.mark.parametrize("end", ["stopped", "lost"])
def test_a_process_that_is_gone_has_failed(tmp_path: Path, end: str) -> None:
    aside = Aside(f"sqlite:///{tmp_path}/none.db", [b"no certificate"], ())
    if end == "stopped":
        pid = aside.pid
        aside.stop()
        assert pid is not None and not Path(f"/proc/{pid}").exists()
    else:
        assert last(aside)[0] == "failed"
        aside.stop()


def nice_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()[16])


def test_it_is_as_low_in_priority_as_can_be(journal: Journal) -> None:
    journal.say(notice(entry_id=entries(1)[0]))
    aside = Aside(journal.database.url.render_as_string(hide_password=False), [journal.key.cert_pem], ())
    try:
        assert aside.pid is not None
        stat, is_low = Path(f"/proc/{aside.pid}/stat"), False
        while not is_low and aside.said(0.02) is None and stat.exists():
            is_low = nice_of(aside.pid) == 19
        assert is_low
    finally:
        aside.stop()
