"""A journal that goes on from a backup: no number is given twice, every proof still leads to every later head."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from gateway.journal import headers, proving, tables
from gateway.journal.acts import Act
from gateway.journal.epochs import (
    MOST,
    RECORDS,
    ROUND,
    UNSEEN,
    BeginEpoch,
    Known,
    Orphan,
    epochs,
    first_batch,
    first_seq,
    orphans,
)  # fmt: skip
from gateway.journal.heads import SignHead
from gateway.journal.issued import Issued
from gateway.journal.verification.outside import Outside, read
from gateway.journal.verification.report import Report
from gateway.journal.verification.walk import verify
from gateway.journal.witness import Witness
from messages.seals import batches, merkle
from messages.seals.evidence import verify_receipt
from tests.inspections import BOXES, arrival, notice
from tests.journals import Journal, receipt
from tests.keys import gateway

A, B, C, *_ = BOXES
TRUSTED = [gateway().cert_pem]
MARCH = 1_772_000_000_000_000


def sign(journal: Journal) -> proving.Checkpoint:
    """A head over everything there is."""
    journal.writer.write_now(SignHead(journal.writer.sealer))
    with journal.database.connect() as connection:
        found = proving.newest(connection)
    assert found is not None
    return found


def begin(journal: Journal, known: Known | None = None, lost: Sequence[Orphan] = ()) -> int:
    act = Act("wang", "operator", "restore", "journal.swgv", document="e" * 64)
    return int(journal.writer.write_now(BeginEpoch(journal.writer.sealer, known or Known(), lost, "wang", act)))


def orphan(seq: int, **more: str | None) -> Orphan:
    said = {"verdict": "accepted", "partner": "yard-demo", "sender_id": "4218MA3DOC024", "document": f"d{seq}"}
    said |= {"type": "inspection.arrival.1", "message_id": f"lost-{seq}", "digest": "a" * 64, **more}
    return Orphan(seq=seq, received_at=MARCH, **said)  # type: ignore[arg-type]


def held(journal: Journal, *outside: Outside) -> Report:
    return verify(journal.database, TRUSTED, outside=outside)


# Numbers


def test_records_go_on_at_the_next_multiple_of_a_million_million():
    assert first_seq(77, Known()) == RECORDS + 1
    assert first_seq(77, Known(last_seq=RECORDS + 5)) == 2 * RECORDS + 1


def test_batches_go_on_beyond_all_that_may_have_been_given():
    assert first_batch(10, Known("…", size=15), now=0) == ROUND + 1
    assert first_batch(10, Known("…", size=ROUND - UNSEEN + 1), now=0) == 2 * ROUND + 1
    a_day = 86_400 * 1_000_000
    without = first_batch(10, Known(made_at=0), now=a_day)
    assert without > first_batch(10, Known(made_at=0), now=a_day // 1440)
    assert first_batch(10, Known(made_at=0), now=a_day * 10_000) <= MOST + 2 * ROUND


def test_no_number_is_given_again(journal: Journal):
    before = journal.say(notice(A, B))
    begin(journal)
    after = journal.say(arrival(A))
    assert receipt(after.receipt).receipt_no > RECORDS > receipt(before.receipt).receipt_no
    assert receipt(after.receipt).batch_no > ROUND > receipt(before.receipt).batch_no


def test_a_third_epoch_goes_on_from_the_second(journal: Journal):
    journal.say(notice(A))
    assert [begin(journal), begin(journal)] == [2, 3]
    with journal.database.connect() as connection:
        assert [row["seq"] for row in epochs(connection)] == [RECORDS + 1, 2 * RECORDS + 1]
    assert held(journal).sound


# Proofs


def test_the_journal_is_sound_and_states_the_epoch(journal: Journal):
    journal.say(notice(A))
    begin(journal, lost=[orphan(900)])
    journal.say(arrival(A))
    sign(journal)
    assert (held(journal).problems, held(journal).sound) == ([], True)
    (act,) = journal.rows(tables.acts, act="restore")
    assert act["seq"] == RECORDS + 2


def test_receipts_of_every_epoch_hold_up_to_the_newest_head(journal: Journal):
    said = [(journal.submission(notice(A)), "one")]
    first = journal.send(said[0][0])
    begin(journal)
    second = journal.submission(arrival(A))
    told = journal.send(second)
    head = sign(journal)
    with journal.database.connect() as connection:
        for content, outcome in ((said[0][0].content, first), (second.content, told)):
            batch = receipt(outcome.receipt).batch_no
            assert batch is not None
            shown = proving.with_log(connection, outcome.receipt, batch, head)
            evidence = verify_receipt(shown, content, TRUSTED)
            assert evidence.proved and evidence.checkpoint is not None
            assert verify_receipt(outcome.receipt, content, TRUSTED).proved


def test_a_head_from_before_lives_on_in_one_of_after(journal: Journal):
    for box in (A, B, C):
        journal.say(notice(box, entry_id=f"42182026{BOXES.index(box):010}"))
    old = sign(journal)
    begin(journal)
    new = sign(journal)
    with journal.database.connect() as connection:
        proof = headers.proof(connection, old.size, new.size)
    roots = [bytes.fromhex(batches.read_checkpoint(each.text)["root"]) for each in (old, new)]
    assert merkle.is_consistent(old_size=old.size, size=new.size, proof=proof, old_root=roots[0], root=roots[1])


def test_it_is_so_when_the_log_is_begun_from_its_nodes(journal: Journal):
    """Heads are made from the edge that the newest one keeps; proofs from headers and nodes."""
    journal.say(notice(A))
    begin(journal)
    journal.clock.turn(11)
    journal.say(arrival(A))
    head = sign(journal)
    with journal.database.connect() as connection:
        assert headers.root(connection, head.size).hex() == batches.read_checkpoint(head.text)["root"]


# The checkpoint kept outside


def test_a_checkpoint_of_what_was_lost_is_told_as_lost_and_not_as_tampered(journal: Journal, tmp_path: Path):
    journal.say(notice(A))
    witness = Witness(tmp_path / "checkpoint.json")
    lost = batches.checkpoint(size=5000, root=b"\1" * 32, at=MARCH, key_id=journal.key.key_id)
    begin(journal, Known(lost, size=5000, last_seq=7000))
    journal.say(arrival(A))
    witness.hold(journal.database)  # nothing is kept yet
    (kept,) = held(journal, read("outside", lost.encode())).kept
    assert (kept.is_contained, kept.left_at) == (False, RECORDS + 1)
    assert held(journal, read("outside", lost.encode())).sound


def test_a_checkpoint_of_another_past_is_not_excused(journal: Journal):
    journal.say(notice(A))
    other = batches.checkpoint(size=1, root=b"\1" * 32, at=MARCH, key_id=journal.key.key_id)
    begin(journal)
    assert not held(journal, read("outside", other.encode())).sound


# Orphans


def test_orphans_are_told_by_partner_and_by_page(journal: Journal):
    begin(journal, lost=[orphan(902), orphan(901, partner="customs-demo"), orphan(903)])
    with journal.database.connect() as connection:
        assert [row["seq"] for row in orphans(connection)] == [901, 902, 903]
        assert [row["seq"] for row in orphans(connection, partner="yard-demo")] == [902, 903]
        assert [row["seq"] for row in orphans(connection, after=901, limit=1)] == [902]


def test_an_orphan_that_came_in_again_shows_its_new_receipt(journal: Journal):
    again = journal.submission(notice(A))
    head = again.head
    assert head is not None
    lost = orphan(
        900, sender_id=head.sender_id, type="inspection.notice.1", message_id=head.message_id, digest=again.digest
    )
    begin(journal, lost=[lost, orphan(901)])
    told = receipt(journal.send(again).receipt)
    with journal.database.connect() as connection:
        assert [row["again"] for row in orphans(connection)] == [told.receipt_no, None]


# What is kept outside of receipts


def test_what_was_given_out_is_written_down_once_and_found_again(journal: Journal, tmp_path: Path):
    issued = Issued(tmp_path / "issued")
    first = journal.say(notice(A))
    assert issued.follow(journal.database, now=journal.clock()) == 1
    second = journal.say(arrival(A))
    assert issued.follow(journal.database, now=journal.clock()) == 1
    assert issued.follow(journal.database, now=journal.clock()) == 0
    number = receipt(first.receipt).receipt_no
    assert number is not None
    found = list(Issued(tmp_path / "issued").after(number))
    assert [(each.document, each.seq) for each in found] == [(second.document, receipt(second.receipt).receipt_no)]
    assert Issued(tmp_path / "issued").last() == receipt(second.receipt).receipt_no


def test_another_process_goes_on_where_one_has_ended(journal: Journal, tmp_path: Path):
    journal.say(notice(A))
    Issued(tmp_path).follow(journal.database, now=journal.clock())
    journal.say(arrival(A))
    assert Issued(tmp_path).follow(journal.database, now=journal.clock()) == 1


def test_a_line_that_was_cut_off_is_none(journal: Journal, tmp_path: Path):
    journal.say(notice(A))
    Issued(tmp_path).follow(journal.database, now=journal.clock())
    (file,) = tmp_path.glob("*.jsonl")
    with file.open("a") as more:
        more.write('[77, 1, "acc')
    assert len(list(Issued(tmp_path).after(0))) == 1


def test_days_that_are_too_old_are_taken_away(journal: Journal, tmp_path: Path):
    issued = Issued(tmp_path, days=2)
    for entry in range(4):
        journal.say(notice(A, entry_id=f"42182026{entry:010}"))
        issued.follow(journal.database, now=journal.clock())
        journal.clock.turn(86_400)
    assert len(list(tmp_path.glob("*.jsonl"))) == 3


def test_what_is_given_out_goes_on_after_an_epoch(journal: Journal, tmp_path: Path):
    issued = Issued(tmp_path)
    journal.say(notice(A))
    issued.follow(journal.database, now=journal.clock())
    begin(journal)
    journal.say(arrival(A))
    assert issued.follow(journal.database, now=journal.clock()) == 1


@pytest.mark.parametrize("sabotage", [{"last_seq": 0}, {"last_seq": 3 * RECORDS}])
def test_the_highest_number_seen_anywhere_decides(journal: Journal, sabotage: dict[str, int]):
    begin(journal, Known(**sabotage))
    told = receipt(journal.say(notice(A)).receipt)
    assert told.receipt_no is not None and told.receipt_no > sabotage["last_seq"]
