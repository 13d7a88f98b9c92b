"""Retention: what is due by the table goes into an archive and is pruned, and all of it can still be proved."""

import asyncio
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from gateway.journal import tables
from gateway.journal.clock import to_us
from gateway.journal.database import writing
from gateway.journal.erasing import Erase, erasure_of
from gateway.journal.heads import SignHead
from gateway.journal.holds import HOLD, LIFT, NoSuchCase, OnHold, PutOnHold, held
from gateway.journal.pruning import Prune
from gateway.journal.retention import (
    BadRetention,
    Found,
    Rule,
    kept_from,
    month_begins,
    month_of,
    old,
    outlook,
    rules,
)  # fmt: skip
from gateway.journal.vault import archive, examining, form, segment
from gateway.journal.vault.examining import NotThere
from gateway.journal.vault.form import BadCopy
from gateway.journal.vault.keeping import Keeping, Pruned
from gateway.journal.vault.master import MasterKey, WrongMasterKey
from gateway.journal.vault.ring import Ring
from gateway.journal.verification.walk import verify
from messages.findings import Finding
from messages.seals import leaves
from messages.seals.evidence import verify_receipt
from tests.inspections import BOXES, CATALOGUE, NORMAL, NOW, RELEASE, arrival, notice, of, result
from tests.journals import Journal
from tests.keys import gateway

A, B, *_ = BOXES
OTHER_ENTRY = "421820261000000999"
MASTER, STRANGER = MasterKey(bytes(range(32))), MasterKey(bytes(32))
TRUSTED = [gateway().cert_pem]
DAY = 86_400
YEARS = 365.25 * DAY
TABLE = rules(CATALOGUE, {})
INSPECTION = next(rule for rule in TABLE if rule.name == "inspection")


def keeping(journal: Journal, folder: Path, table: tuple[Rule, ...] = TABLE) -> Keeping:
    return Keeping(
        journal.writer, journal.database, table, folder / "archives", Ring(folder / "vault"), lambda: MASTER,
        journal.clock,
    )  # fmt: skip


def keep(journal: Journal, folder: Path, table: tuple[Rule, ...] = TABLE) -> list[Pruned]:
    return asyncio.run(keeping(journal, folder, table).run())


def delivered(journal: Journal) -> None:
    """Everything on its way has arrived, as its leaves would say."""
    with journal.database.connect() as connection, writing(connection):
        connection.execute(update(tables.deliveries).values(state="acknowledged"))


def due(journal: Journal, rule: Rule = INSPECTION) -> dict[str, str]:
    """What becomes of every document that is older than its rule."""
    return {each.id: each.what for each in old(journal.database, CATALOGUE, rule, now=journal.clock())}


@pytest.fixture
def ended(journal: Journal) -> list[str]:
    """Three documents of a case that ended in release, all delivered; their ids."""
    said = [notice(A), arrival(A), result(of(A, NORMAL, RELEASE))]
    told = [journal.say(each, content=f"<document n='{n}'/>".encode()).document for n, each in enumerate(said)]
    assert journal.rows(tables.cases)[0]["state"] == "released"
    delivered(journal)
    return told


@pytest.fixture
def pruned(journal: Journal, ended: list[str], tmp_path: Path) -> Pruned:
    """They are in an archive alone."""
    journal.clock.turn(3.1 * YEARS)
    (found,) = keep(journal, tmp_path)
    assert list(found.made.documents) == ended and found.documents == 3
    return found


# The table


def test_customs_papers_are_kept_three_years_and_finance_ten():
    months = {rule.name: rule.months for rule in TABLE}
    assert (months["inspection"], months["settlement"], months["mandate"], months["other"]) == (36, 120, 120, 36)
    assert {code for rule in TABLE for code in rule.types or ()} == set(CATALOGUE.types)


def test_the_settings_change_a_family_or_one_of_its_types():
    table = {rule.name: rule for rule in rules(CATALOGUE, {"inspection": 60, "inspection.arrival": 24, "other": 0})}
    assert table["inspection.arrival"].types == ("inspection.arrival.1",)
    assert "inspection.arrival.1" not in (table["inspection"].types or ())
    assert [table[name].months for name in ("inspection", "inspection.arrival", "other")] == [60, 24, 0]


def test_a_name_nobody_knows_is_told_with_the_nearest():
    with pytest.raises(BadRetention, match="is it 'inspection'"):
        rules(CATALOGUE, {"inspecton": 60})


@pytest.mark.parametrize(("months", "at"), [(0, "2026-11-23"), (1, "2026-10-23"), (36, "2023-11-23")])
def test_months_are_months_of_the_calendar(months: int, at: str):
    assert month_of(kept_from(to_us(NOW), months)) == at[:7]
    assert kept_from(month_begins("2026-03") + 30 * DAY * 1_000_000, 1) < month_begins("2026-03")


# What is due


def test_a_case_counts_from_its_end_and_not_from_its_papers(journal: Journal, tmp_path: Path):
    first = journal.say(notice(A)).document
    journal.clock.turn(2 * YEARS)
    journal.say(arrival(A))
    journal.say(result(of(A, NORMAL, RELEASE)))
    delivered(journal)
    journal.clock.turn(1.5 * YEARS)  # the notice is older than three years, its case has ended a year and a half ago
    assert due(journal) == {first: "recent case"}
    assert keep(journal, tmp_path) == []


def test_an_open_case_keeps_what_it_has(journal: Journal):
    document = journal.say(notice(A)).document
    delivered(journal)
    journal.clock.turn(20 * YEARS)
    assert due(journal) == {document: "open case"}


def test_what_is_undelivered_is_kept_however_old(journal: Journal, ended: list[str], tmp_path: Path):
    with journal.database.connect() as connection, writing(connection):
        of_it = tables.deliveries.c.message == ended[0]
        connection.execute(update(tables.deliveries).where(of_it).values(state="dead"))
    journal.clock.turn(20 * YEARS)
    assert due(journal)[ended[0]] == "undelivered"
    keep(journal, tmp_path)
    assert journal.rows(tables.documents, id=ended[0])[0]["content"]


def test_what_was_refused_counts_from_its_receipt(journal: Journal):
    refused = journal.say(notice(B, entry_id=OTHER_ENTRY), findings=(Finding(code="SW501", where="/"),)).document
    assert due(journal) == {}
    journal.clock.turn(3.1 * YEARS)
    assert due(journal) == {refused: "due"}


def test_nothing_is_due_where_it_is_kept_for_good(journal: Journal, ended: list[str], tmp_path: Path):
    journal.clock.turn(50 * YEARS)
    assert keep(journal, tmp_path, rules(CATALOGUE, {"inspection": 0, "other": 0})) == []


def test_a_dry_run_tells_what_would_go_and_writes_nothing(journal: Journal, ended: list[str]):
    journal.clock.turn(3.1 * YEARS)
    before = journal.counts()
    told = {each.rule.name: each for each in outlook(journal.database, CATALOGUE, TABLE, now=journal.clock())}
    assert (told["inspection"].documents, told["inspection"].size) == (3, 3 * len("<document n='0'/>"))
    assert told["settlement"].documents == 0
    assert journal.counts() == before


def test_many_are_found_window_by_window(journal: Journal, ended: list[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("gateway.journal.retention.WINDOW", 2)
    journal.clock.turn(3.1 * YEARS)
    assert list(due(journal)) == ended


# Legal hold


def test_a_case_on_hold_is_kept_until_it_is_lifted(journal: Journal, ended: list[str], tmp_path: Path):
    (case,) = journal.rows(tables.cases)
    put = PutOnHold([case["id"]], HOLD, "wang", "court 鲁01民初77号")
    assert journal.writer.write_now(put) == [case["id"]]
    journal.clock.turn(20 * YEARS)
    assert set(due(journal).values()) == {"on hold"}
    with pytest.raises(OnHold, match="legal hold"):
        journal.writer.write_now(Erase(documents=ended[:1], by="li", reason="asked"))
    with journal.database.connect() as connection:
        assert [each["case"] for each in held(connection)] == [case["id"]]
    assert journal.writer.write_now(PutOnHold([case["id"]], LIFT, "wang", "judgment is final")) == [case["id"]]
    assert set(due(journal).values()) == {"due"}
    assert [pruned.documents for pruned in keep(journal, tmp_path)] == [3]


def test_a_hold_that_comes_after_the_archive_was_written_keeps_its_case(journal: Journal, ended: list[str]):
    (case,) = journal.rows(tables.cases)
    journal.writer.write_now(PutOnHold([case["id"]], HOLD, "wang", "court"))
    prune = Prune(documents=ended, file="x.swgv", digest="a" * 64, reason="inspection, 36 months")
    assert journal.writer.write_now(prune) == []
    assert journal.rows(tables.erasures) == []


def test_no_case_that_is_not_there_is_held(journal: Journal):
    with pytest.raises(NoSuchCase, match="no case nothing"):
        journal.writer.write_now(PutOnHold(["nothing"], HOLD, "wang", "court"))


# The archive


def test_the_archive_gives_back_the_bytes_and_the_receipt(journal: Journal, ended: list[str], tmp_path: Path):
    receipts = {each: journal.reading.receipt(each) for each in ended}
    journal.clock.turn(3.1 * YEARS)
    (found,) = keep(journal, tmp_path)
    for number, each in enumerate(ended):
        stored = examining.stored(found.made.path, each, MASTER)
        assert (stored.content, stored.receipt) == (f"<document n='{number}'/>".encode(), receipts[each])
        assert verify_receipt(stored.receipt, stored.content, TRUSTED).proved
    assert examining.stored(found.made.path, "m2", MASTER).row["id"] == ended[1]
    with pytest.raises(NotThere, match="no message nothing"):
        examining.stored(found.made.path, "nothing", MASTER)


def test_it_holds_with_the_file_and_a_certificate_alone(pruned: Pruned):
    closed = examining.verify(pruned.made.path, TRUSTED)
    opened = examining.verify(pruned.made.path, TRUSTED, MASTER)
    assert (closed.problems, closed.opened, closed.documents) == ([], False, 0)
    assert (opened.problems, opened.opened, opened.documents, opened.receipts) == ([], True, 3, 3)
    assert closed.proved == opened.proved > 3 and closed.batches > 0


def test_another_certificate_does_not_vouch_for_it(pruned: Pruned):
    (problem,) = examining.verify(pruned.made.path, [gateway(2).cert_pem]).problems
    assert "checkpoint" in problem


def test_without_the_key_nobody_reads_it(pruned: Pruned):
    assert b"document n=" not in pruned.made.path.read_bytes()
    with pytest.raises(WrongMasterKey):
        examining.verify(pruned.made.path, TRUSTED, STRANGER)


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.999])
def test_a_byte_that_was_altered_is_noticed(pruned: Pruned, at: float):
    data = bytearray(pruned.made.path.read_bytes())
    data[int(at * (len(data) - 1))] ^= 0x40
    pruned.made.path.write_bytes(bytes(data))
    assert not _holds(pruned.made.path)


def _holds(path: Path) -> bool:
    try:
        return not examining.verify(path, TRUSTED, MASTER).problems
    except (BadCopy, WrongMasterKey):
        return False


def forged(made: Pruned, folder: Path, change: Callable[[list[Any], dict[str, Any]], None]) -> Path:
    """The archive as somebody with the key, who is not the gateway, would write it anew."""
    with form.reading(made.made.path, MASTER) as (copy, opened):
        lines = [json.loads(line) for line in opened]
    proofs = json.loads(gzip.decompress(form.clear(made.made.path)))
    change(lines, proofs)
    header = {name: copy.header[name] for name in ("what", "made_at", "of", "documents", "first", "last")}
    path = folder / "forged.swgv"
    clear = gzip.compress(json.dumps(proofs).encode())
    with form.writing(path, copy.key, MASTER, header, clear=clear) as sealed:
        for line in lines:
            sealed.write(json.dumps(line).encode() + b"\n")
    return path


def _content(lines: list[Any], proofs: dict[str, Any]) -> None:
    next(each for each in lines if each["table"] == "documents")["row"]["content"] = {"base64": "eA=="}


def _receipt(lines: list[Any], proofs: dict[str, Any]) -> None:
    one, two, *_ = (each["row"] for each in lines if each["table"] == "documents")
    one["receipt"] = two["receipt"]


def _no_document(lines: list[Any], proofs: dict[str, Any]) -> None:
    lines.remove(next(each for each in lines if each["table"] == "documents"))


def _no_leaf(lines: list[Any], proofs: dict[str, Any]) -> None:
    lines.remove(next(each for each in lines if each["table"] == "leaves"))


def _other_leaf(lines: list[Any], proofs: dict[str, Any]) -> None:
    row = next(each for each in lines if each["table"] == "leaves")["row"]
    row["text"] = row["text"].replace("yard", "port").replace("customs", "traders")


def _other_hash(lines: list[Any], proofs: dict[str, Any]) -> None:
    proofs["leaves"][0][2] = "0" * 64


def _other_header(lines: list[Any], proofs: dict[str, Any]) -> None:
    proofs["batches"][0]["header"] = proofs["batches"][0]["header"].replace("first: ", "first: 1")


def _no_batch(lines: list[Any], proofs: dict[str, Any]) -> None:
    del proofs["batches"][0]


@pytest.mark.parametrize(
    "change",
    [_content, _receipt, _no_document, _no_leaf, _other_leaf, _other_hash, _other_header, _no_batch],
    ids=lambda each: each.__name__.strip("_"),
)
def test_what_the_gateway_did_not_write_is_told(pruned: Pruned, tmp_path: Path, change: Callable[..., None]):
    assert examining.verify(forged(pruned, tmp_path, lambda lines, proofs: None), TRUSTED, MASTER).problems == []
    assert examining.verify(forged(pruned, tmp_path, change), TRUSTED, MASTER).problems != []


@pytest.mark.parametrize("change", [_other_hash, _other_header, _no_batch], ids=lambda each: each.__name__.strip("_"))
def test_what_lies_in_the_clear_is_held_without_the_key(pruned: Pruned, tmp_path: Path, change: Callable[..., None]):
    assert examining.verify(forged(pruned, tmp_path, change), TRUSTED).problems != []


def test_the_archive_of_a_month_is_held_as_well(journal: Journal, ended: list[str], tmp_path: Path):
    made = archive.archive(journal.database, "2026-11", tmp_path, Ring(tmp_path), MASTER, now=journal.clock())
    found = examining.verify(made.path, TRUSTED, MASTER)
    assert (found.problems, found.documents) == ([], 3)
    assert examining.verify(made.path, [gateway(2).cert_pem], MASTER).problems != []
    assert examining.stored(made.path, ended[0], MASTER).content == b"<document n='0'/>"


def test_a_file_is_never_written_over(journal: Journal, ended: list[str], tmp_path: Path):
    journal.writer.write_now(SignHead(journal.writer.sealer))
    part = [Found(each, journal.rows(tables.documents, id=each)[0]["seq"], 1, "due") for each in ended]
    names = {
        segment.write(journal.database, part, INSPECTION, tmp_path, Ring(tmp_path), MASTER, now=0).path.name
        for _ in range(3)
    }
    assert len(names) == 3


# Pruning


def test_a_pruning_is_one_record_that_names_range_digest_and_archive(journal: Journal, pruned: Pruned):
    (act,) = journal.rows(tables.acts, act="prune")
    stated = leaves.read_leaf(journal.rows(tables.leaves, seq=act["seq"])[0]["text"])
    assert (stated["kind"], stated["id"], stated["sender"]) == ("pruning", pruned.made.path.name, "gateway")
    assert stated["document"] == pruned.made.digest
    first, last = (journal.rows(tables.documents, id=pruned.made.documents[at])[0]["seq"] for at in (0, -1))
    assert f"3 documents, receipts {first} to {last}, listed " in stated["note"]
    assert stated["note"].endswith("for inspection, 36 months")


def test_the_journal_still_holds_and_so_do_the_receipts(journal: Journal, ended: list[str], tmp_path: Path):
    acknowledged_by_hand = {"deliveries"}  # the tests moved them without a leaf
    documents = {each: journal.rows(tables.documents, id=each)[0] for each in ended}
    journal.clock.turn(3.1 * YEARS)
    keep(journal, tmp_path)
    found = verify(journal.database, TRUSTED)
    assert [each for each in found.problems if each.table not in acknowledged_by_hand] == []
    for each, before in documents.items():
        (after,) = journal.rows(tables.documents, id=each)
        assert after["content"] == b"" and after["receipt"] == before["receipt"]
        assert verify_receipt(after["receipt"], before["content"], TRUSTED).proved


def test_whoever_asks_is_told_where_it_is(journal: Journal, pruned: Pruned):
    with journal.database.connect() as connection:
        erasure = erasure_of(connection, pruned.made.documents[0])
    assert erasure is not None
    assert (erasure.archive, erasure.archive_digest) == (pruned.made.path.name, pruned.made.digest)


def test_a_second_run_finds_nothing(journal: Journal, pruned: Pruned, tmp_path: Path):
    assert keep(journal, tmp_path) == []


def test_many_go_in_bounded_steps(journal: Journal, ended: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("gateway.journal.vault.keeping.AT_ONCE", 1)
    monkeypatch.setattr(segment, "MOST", 2)
    journal.clock.turn(3.1 * YEARS)
    assert [each.documents for each in keep(journal, tmp_path)] == [2, 1]
    assert len(journal.rows(tables.acts, act="prune")) == 3
    assert not any(each.table == "erasures" for each in verify(journal.database, TRUSTED).problems)


def test_nothing_is_pruned_where_the_archive_does_not_hold(
    journal: Journal, ended: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """The saboteur: a disk that gives back other bytes than it took."""
    whole = segment.write

    def spoiled(*given: Any, **more: Any) -> segment.Made:
        made = whole(*given, **more)
        data = bytearray(made.path.read_bytes())
        data[-20] ^= 1
        made.path.write_bytes(bytes(data))
        return made

    monkeypatch.setattr(segment, "write", spoiled)
    journal.clock.turn(3.1 * YEARS)
    with pytest.raises(BadCopy):
        keep(journal, tmp_path)
    assert journal.rows(tables.erasures) == []
    assert all(row["content"] for row in journal.rows(tables.documents))


def test_nothing_is_pruned_without_a_key(journal: Journal, ended: list[str], tmp_path: Path):
    def none() -> MasterKey:
        raise WrongMasterKey("there is none")

    journal.clock.turn(3.1 * YEARS)
    without = keeping(journal, tmp_path)
    with pytest.raises(WrongMasterKey):
        asyncio.run(Keeping(**{**_fields(without), "master": none}).run())
    assert journal.rows(tables.erasures) == []


def test_the_same_document_still_gets_its_first_receipt(journal: Journal, tmp_path: Path):
    submission = journal.submission(notice(A))
    first = journal.send(submission)
    journal.say(arrival(A))
    journal.say(result(of(A, NORMAL, RELEASE)))
    delivered(journal)
    journal.clock.turn(3.1 * YEARS)
    keep(journal, tmp_path)
    again = journal.send(submission)
    assert (again.verdict, again.receipt) == ("duplicate", first.receipt)


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("a row of it is gone", lambda at: tables.erasures.delete().where(tables.erasures.c.document == at)),
        ("it has another reason", lambda at: update(tables.erasures).values(reason="x")),
    ],
)  # fmt: skip
def test_a_pruning_that_was_tampered_with_is_told(journal: Journal, pruned: Pruned, what: str, change: Any):
    assert not any(each.table == "erasures" for each in verify(journal.database, TRUSTED).problems)
    with journal.database.connect() as connection, writing(connection):
        connection.execute(change(pruned.made.documents[0]))
    assert any(each.table in ("erasures", "documents") for each in verify(journal.database, TRUSTED).problems), what


def _fields(of_: Keeping) -> dict[str, Any]:
    return {name: getattr(of_, name) for name in Keeping.__slots__}


def test_every_window_is_read_with_an_index(journal: Journal, ended: list[str]):
    if journal.database.dialect.name != "sqlite":
        pytest.skip("its planner goes by statistics")
    journal.clock.turn(3.1 * YEARS)
    with journal.database.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {_query()}").all()
    assert not [step for *_, step in plan if step.startswith("SCAN") and "documents" in step], plan


def _query() -> str:
    from gateway.journal import retention

    documents = tables.documents.c
    wanted = select(documents.id, retention._what(CATALOGUE, 1)).where(documents.seq.between(1, 5000))
    return str(wanted.compile(compile_kwargs={"literal_binds": True}))
