"""The key that the journal is sealed with: stated at its beginning, followed through every change."""

import asyncio
import base64
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from gateway.journal import tables
from gateway.journal.heads import SignHead, is_behind
from gateway.journal.keychange import KeyChange, NoSuchCheckpoint, change_key
from gateway.journal.sealing import CHECKPOINT_EVERY_US, AnotherKey, Sealer
from gateway.journal.writer import Busy, NotWritten
from gateway.trust.keys import reissued
from gateway.trust.pairs import Pair
from messages.seals import batches, certificates, keychanges
from messages.seals.batches import SealingKey
from messages.seals.leaves import read_leaf
from tests.inspections import BOXES, notice
from tests.journals import Command, Journal, attests, journal_on, receipt
from tests.keys import gateway

A, B, *_ = BOXES


def key(number: int) -> SealingKey:
    return SealingKey.load(gateway(number).key_pem, gateway(number).cert_pem)


FIRST, SECOND, THIRD = (key(number).key_id for number in (1, 2, 3))


def change(journal: Journal, number: int, **more: object) -> None:
    asyncio.run(change_key(journal.writer, key(number), by="wang", **more))  # type: ignore[arg-type]


def stated(journal: Journal) -> list[keychanges.KeyStatement]:
    found = [keychanges.read(read_leaf(row["text"])) for row in journal.rows(tables.leaves, kind="key")]
    assert None not in found
    return [each for each in found if each]


def signers(journal: Journal) -> list[str]:
    """Who sealed each batch, by the header and by its signature alike."""
    found = []
    for row in journal.rows(tables.batches):
        (by,) = (n for n in (1, 2, 3) if batches.is_signed(
            row["text"].encode(), base64.b64decode(row["signature"]), gateway(n).cert_pem))  # fmt: skip
        assert batches.read_header(row["text"])["key"] == row["key_id"] == key(by).key_id
        found.append(key(by).key_id)
    return found


def test_a_journal_begins_with_its_key(journal: Journal):
    journal.say(notice(A))
    (said,) = stated(journal)
    assert (said.key_id, said.replaces, said.is_change) == (FIRST, None, True)
    (row,) = journal.rows(tables.gateway_keys)
    leaf = next(each for each in journal.rows(tables.leaves) if each["seq"] == row["seq"])
    assert leaf["batch"] == 1
    assert said.certificate == certificates.digest(row["certificate"])
    assert certificates.pem(row["certificate"]) == gateway().cert_pem


def test_a_key_is_changed_by_a_statement_that_the_old_one_seals(journal: Journal):
    journal.say(notice(A))
    change(journal, 2, reason="a year\nis over")
    journal.say(notice(B, entry_id="421820261000000124"))
    assert signers(journal) == [FIRST, FIRST, SECOND, SECOND]
    _, changed, in_force = stated(journal)
    assert (changed.key_id, changed.replaces, changed.reason) == (SECOND, FIRST, "a year is over")
    assert (in_force.key_id, in_force.is_change) == (SECOND, False)
    *_, row = journal.rows(tables.gateway_keys)
    assert (row["key_id"], row["replaces"], row["by"], row["trusted_to"]) == (SECOND, FIRST, "wang", None)


def test_each_key_signs_a_head_as_it_comes_and_as_it_goes(journal: Journal):
    journal.say(notice(A))
    change(journal, 2)
    heads = {row["size"]: row["key_id"] for row in journal.rows(tables.checkpoints)}
    assert heads == {1: FIRST, 2: FIRST, 3: SECOND}


def test_a_key_that_others_had_is_revoked_up_to_a_checkpoint(journal: Journal):
    journal.say(notice(A))
    (head,) = journal.rows(tables.checkpoints)
    change(journal, 2, reason="stolen", trusted_to=1)
    revoked = stated(journal)[1]
    assert revoked.trusted_to == (1, batches.read_checkpoint(head["text"])["root"])
    assert (revoked.replaces, revoked.reason) == (FIRST, "stolen")
    assert journal.rows(tables.gateway_keys)[-1]["trusted_to"] == 1


def test_a_checkpoint_that_there_is_not_is_no_last_one_to_trust(journal: Journal):
    journal.say(notice(A))
    with pytest.raises(NoSuchCheckpoint, match="/v1/checkpoints"):
        change(journal, 2, trusted_to=7)
    journal.say(notice(A))
    assert set(signers(journal)) == {FIRST}


def test_a_new_certificate_of_the_same_key_is_stated_too(journal: Journal):
    journal.say(notice(A))
    renewed = SealingKey.load(gateway(1).key_pem, gateway(1).cert_pem)
    asyncio.run(change_key(journal.writer, renewed, by="wang"))
    assert [(each.key_id, each.replaces) for each in stated(journal)[:2]] == [(FIRST, None), (FIRST, FIRST)]


def test_every_process_proves_with_the_certificate_that_one_has_stated_for_the_same_key(tmp_path):
    url = f"sqlite:///{tmp_path}/journal.db"
    pair = reissued(Pair(gateway(1).key_pem, gateway(1).cert_pem), "EPORT", datetime.now(UTC))
    with journal_on(url) as one, journal_on(url) as other:
        one.say(notice(A))
        other.writer.write_now(Command(attests("x")))
        asyncio.run(change_key(one.writer, SealingKey.load(pair.key_pem, pair.cert_pem), by="wang"))

        told = receipt(other.say(notice(B, entry_id="421820261000000124"), message_id="n-2").receipt)

    assert certificates.pem(told.proof.certificate) == pair.cert_pem


def test_a_change_that_is_not_durable_changes_nothing(journal: Journal):
    journal.say(notice(A))

    def raises(book: object) -> None:
        raise NotWritten("no")

    change_then_fail = KeyChange(journal.writer.sealer, key(2), by="wang")
    fold = change_then_fail.fold
    change_then_fail.fold = lambda book: (fold(book), raises(book))  # type: ignore[method-assign,assignment]
    with pytest.raises(NotWritten):
        journal.writer.write_now(change_then_fail)
    journal.writer.write_now(Command(attests("x")))
    assert set(signers(journal)) == {FIRST}


def test_a_process_with_another_key_than_the_journals_seals_nothing(tmp_path):
    url = f"sqlite:///{tmp_path}/journal.db"
    with journal_on(url) as one, journal_on(url) as other:
        one.say(notice(A))
        change(one, 2)
        with pytest.raises(Busy, match="send again"):
            other.writer.write_now(Command(attests("x")))
        with one.database.connect() as connection, pytest.raises(AnotherKey, match=SECOND):
            Sealer(key(3)).chain(connection)
        assert set(signers(one)) == {FIRST, SECOND}


def test_what_nobody_signed_a_head_over_is_signed_when_asked_and_once(journal: Journal):
    journal.say(notice(A))
    journal.say(notice(A))
    assert [row["size"] for row in journal.rows(tables.checkpoints)] == [1]
    with journal.database.connect() as connection:
        assert is_behind(connection)
    for _ in range(2):
        journal.writer.write_now(SignHead(journal.writer.sealer))
    assert [row["size"] for row in journal.rows(tables.checkpoints)] == [1, 2]
    assert len(journal.rows(tables.batches)) == 2


def test_a_head_is_signed_every_few_seconds_while_batches_come(journal: Journal):
    for _ in range(4):
        journal.say(notice(A))
        journal.clock.turn(CHECKPOINT_EVERY_US / 2_000_000)
    assert [row["size"] for row in journal.rows(tables.checkpoints)] == [1, 3]


def test_every_head_is_told_to_whoever_keeps_it_once_it_is_durable(journal: Journal):
    kept: list[Mapping[str, object]] = []

    def keep(head: object) -> None:
        with journal.database.connect() as connection:
            rows = connection.execute(tables.checkpoints.select()).all()
        kept.append({"size": head.size, "durable": [row.size for row in rows]})  # type: ignore[attr-defined]

    journal.writer.sealer.keep = keep
    journal.say(notice(A))
    journal.say(notice(A))
    journal.writer.write_now(SignHead(journal.writer.sealer))
    assert kept == [{"size": 1, "durable": [1]}, {"size": 2, "durable": [1, 2]}]


def test_a_journal_of_nothing_has_no_head(journal: Journal):
    journal.writer.write_now(SignHead(journal.writer.sealer))
    assert journal.rows(tables.checkpoints) == []
