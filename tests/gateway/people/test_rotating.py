"""Another key for what is sealed: everything opens as before, and nothing with the key before."""

import asyncio
import json
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from gateway.delivery.webhooks.changes import AddWebhook
from gateway.journal import tables
from gateway.journal.ids import new_id
from gateway.partners.accounts import PLATFORM, PersonRole
from gateway.people import drafts, sealing
from gateway.people.changes import AddAccount, account_of
from gateway.people.drafts import SaveDraft
from gateway.people.rotating import PLACES, rotate
from gateway.people.sealing import SealKey, Unsealable, bound_to_webhook
from gateway.people.secrets import OfferTotp
from gateway.trust.keys import BadKey
from tests.gateway.partners.journal import Journal
from tests.gateway.people.test_on_both import database, journal

__all__ = ["database", "journal"]


@pytest.fixture
def key(tmp_path: Path) -> SealKey:
    return sealing.load_or_make(tmp_path / "people")


def opened(journal: Journal, key: SealKey) -> list[str]:
    found = []
    with journal.database.connect() as connection:
        for place in PLACES:
            for row in connection.execute(select(place.table).where(place.sealed.is_not(None))).all():
                text = partial(_note, found, key, place.bound(row))
                place.changed(getattr(row, place.sealed.name), text)
    return sorted(found)


def _note(found: list[str], key: SealKey, of: str, sealed: str) -> str:
    found.append(key.open(sealed, of))
    return sealed


@pytest.fixture
def kept(journal: Journal, key: SealKey) -> list[str]:
    """A secret of codes, a draft, and one that was ended."""
    account = account_of(journal.register.directory, "wang-li")
    write = journal.writer.write_now
    write(OfferTotp(account, key.seal("JBSW", account.login)))
    id_ = new_id()
    write(SaveDraft(account, id_, "x.y.1", 0, key.seal("a draft", drafts.bound(id_, account.login))))
    write(drafts.EndDraft(account, new_id(), "x.y.1", 0))
    hook, both = new_id(), []
    for secret, until in (("whsec_new", None), ("whsec_old", 1)):
        both.append({"sealed": key.seal(secret, bound_to_webhook(hook)), "until": until})
    row = {"id": hook, "partner": "yard-demo", "url": "https://yard.example/", "description": "", "families": None}
    lists = dict.fromkeys(("types", "cases", "states"), "[]")
    write(AddWebhook(by="yard-demo", scope="partner", row={**row, **lists, "secrets": json.dumps(both)}))
    return ["JBSW", "a draft", "whsec_new", "whsec_old"]


def test_everything_is_sealed_anew_and_the_old_key_opens_nothing(journal: Journal, key: SealKey, kept: list[str]):
    old = SealKey(key.secret)
    done = asyncio.run(rotate(journal.writer, key, "li.na"))
    assert (done.sealed, done.left) == (3, 0)
    assert opened(journal, key) == kept and key.before == () and key.secret != old.secret
    with pytest.raises(Unsealable):
        opened(journal, old)


def test_another_process_reads_the_new_key_by_itself(journal: Journal, key: SealKey, kept: list[str]):
    assert key.path is not None
    other = sealing.load_or_make(key.path.parent)
    asyncio.run(rotate(journal.writer, key, "li.na"))
    assert opened(journal, other) == kept and other.secret == key.secret
    assert key.path.read_text().split() == [key.secret.hex()] and key.path.stat().st_mode & 0o077 == 0


def test_a_rotation_that_stops_half_way_loses_nothing(journal: Journal, key: SealKey, kept: list[str]):
    assert key.path is not None
    key.another()
    assert opened(journal, key) == kept
    after = sealing.load_or_make(key.path.parent)
    assert opened(journal, after) == kept
    assert asyncio.run(rotate(journal.writer, after, "li.na")).left == 0
    assert opened(journal, sealing.load_or_make(key.path.parent)) == kept


def test_what_opens_with_no_key_is_told_and_left(journal: Journal, key: SealKey, kept: list[str]):
    write = journal.writer.write_now
    write(AddAccount(journal.register, "x", "zhao", PLATFORM, "x", (PersonRole.AUDITOR,), hashed="x"))
    strange = SealKey(b"s" * 32).seal("x", "zhao")
    write(OfferTotp(account_of(journal.register.directory, "zhao"), strange))
    done = asyncio.run(rotate(journal.writer, key, "li.na"))
    assert (done.sealed, done.left) == (3, 1)
    with journal.database.connect() as connection:
        row = connection.execute(
            select(tables.account_secrets.c.totp).where(tables.account_secrets.c.login == "zhao")
        ).scalar()
    assert row == strange


def test_every_sealed_column_has_a_place():
    """Whoever seals something in a new column adds its row."""
    named = {each.sealed for each in PLACES}
    every = (column for table in tables.metadata.sorted_tables for column in table.c)
    sealed = {each for each in every if each.name in ("sealed", "totp", "secrets")}
    assert sealed - {tables.deliveries.c.sealed} == named  # those of deliveries are signed bytes, no secrets


@pytest.mark.parametrize("text", ["", "zz", "00", f"{'0' * 64}\nxx"])
def test_a_file_that_is_no_key_is_refused(tmp_path: Path, text: str):
    (tmp_path / "people").mkdir()
    (tmp_path / "people" / "secret").write_text(text or "?")
    with pytest.raises(BadKey):
        sealing.load_or_make(tmp_path / "people")
