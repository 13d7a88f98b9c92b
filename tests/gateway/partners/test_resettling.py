"""Whoever is found by a case's numbers no more reads it no more, as soon as the register says so."""

import asyncio
from dataclasses import replace

import pytest

from gateway.journal import tables
from gateway.partners import changes
from gateway.partners.resettling import Resettle, resettle
from gateway.partners.samples import read_samples
from messages.process import Key
from tests.gateway.partners.journal import CATALOGUE

SAMPLES = {file.partner.name: file.partner for file in read_samples(CATALOGUE)}
TRADER = SAMPLES["trader-demo"]
NOBODYS = tuple(replace(each, key=Key(kind=each.key.kind, value="91370700MA3WFT002W")) for each in TRADER.keys[:1])
NOTICE = "inspection.notice.1"


def readers(journal):
    return {row.partner for row in journal.rows(tables.case_parties)}


def test_who_loses_the_key_that_named_him_reads_the_case_no_more(journal):
    journal.apply(TRADER)
    journal.accept(NOTICE)
    assert TRADER.name in readers(journal)

    journal.apply(replace(TRADER, keys=NOBODYS))
    settled = asyncio.run(resettle(journal.writer, journal.register))

    assert settled == 1
    assert TRADER.name not in readers(journal)


def test_whoever_has_the_key_now_reads_it(journal):
    journal.apply(TRADER)
    journal.accept(NOTICE)
    journal.apply(replace(TRADER, keys=NOBODYS))
    journal.apply(replace(TRADER, name="its-heir", sender_ids=("4218MA3HST00X",)))

    asyncio.run(resettle(journal.writer, journal.register))

    assert "its-heir" in readers(journal) and TRADER.name not in readers(journal)


def test_who_keeps_his_keys_is_left_alone(journal):
    journal.apply(TRADER)
    journal.accept(NOTICE)

    journal.apply(replace(TRADER, zh="改名"))

    assert journal.rows(tables.resettling) == []
    assert asyncio.run(resettle(journal.writer, journal.register)) == 0


def test_a_restart_goes_on_where_it_was(journal):
    journal.apply(TRADER)
    for number in range(3):
        journal.accept(NOTICE, entry_id=f"42182026100000012{number}")
    journal.apply(replace(TRADER, keys=NOBODYS))

    first = journal.writer.write_now(Resettle(journal.register, most=2))
    (row,) = journal.rows(tables.resettling)
    rest = asyncio.run(resettle(journal.writer, journal.register, most=2))

    assert (first, rest, bool(row.after)) == (2, 1, True)
    assert journal.rows(tables.resettling) == []


def test_without_it_the_old_reader_would_stay(journal, monkeypatch):
    """The saboteur: a change that does not begin it."""
    monkeypatch.setattr(changes, "begin_resettling", lambda book, partner: None)
    with pytest.raises(AssertionError):
        test_who_loses_the_key_that_named_him_reads_the_case_no_more(journal)
