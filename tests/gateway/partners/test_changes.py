import hashlib
import json
from dataclasses import replace

import pytest
from sqlalchemy import insert

from gateway.journal import tables
from gateway.partners.changes import IssueToken, NoSuchToken, RevokeToken, Switch, Unsettled
from gateway.partners.directory import Taken, UnknownPartner
from gateway.partners.files import registered
from gateway.partners.partner import Purpose, Scope, Terms
from gateway.partners.register import Register
from gateway.partners.rights import parse
from gateway.partners.samples import read_samples
from gateway.trust import tokens
from gateway.trust.samples import make_authority
from messages.seals.leaves import read_leaf
from tests.gateway.partners.journal import CATALOGUE, NOW

SAMPLES = {file.partner.name: file.partner for file in read_samples(CATALOGUE)}
YARD = SAMPLES["yard-demo"]


def test_a_partner_is_in_the_register_as_his_file_has_him(journal):
    certificate = registered(make_authority(NOW).issue("y", organisation="Y", now=NOW).cert_pem)
    yard = replace(YARD, certificates=(certificate,), terms=Terms(channel="push", url="https://y/", timeout_s=2.5))

    journal.apply(yard)

    fresh = Register(journal.database)
    fresh.refresh()
    assert fresh.directory.partner("yard-demo") == journal.register.directory.partner("yard-demo") == yard


def test_a_change_holds_for_everyone_once_it_is_durable(journal):
    other = Register(journal.database)
    journal.apply(YARD)

    assert (other.refresh(), other.refresh()) == (True, False)
    assert other.directory.by_sender("4218MA3YRD663") == YARD


def test_what_is_not_said_any_more_is_gone(journal):
    journal.apply(YARD)

    lines = journal.apply(replace(YARD, keys=(), sender_ids=("4312",)))

    assert journal.register.directory.by_sender("4218MA3YRD663") is None
    assert journal.rows(tables.partner_keys) == []
    assert lines[:2] == ("- sender id 4218MA3YRD663", "- key yard site CNQDG420018")


def test_a_change_leaves_a_leaf_that_covers_what_an_operator_read(journal):
    lines = journal.apply(YARD, by="li.na")

    (change,) = journal.rows(tables.register_changes)
    (leaf,) = map(read_leaf, journal.leaves("audit"))
    assert (tuple(json.loads(change.lines)), change.by, change.partner) == (lines, "li.na", "yard-demo")
    assert (leaf["id"], leaf["sender"], leaf["sequence"]) == ("yard-demo", "li.na", str(change.seq))
    assert leaf["document"] == hashlib.sha256(change.lines.encode()).hexdigest()


def test_nothing_to_change_leaves_nothing(journal):
    journal.apply(YARD)

    assert journal.apply(YARD) == ()
    assert len(journal.leaves("audit")) == 1


def test_what_is_anothers_is_refused_and_nothing_of_it_is_written(journal):
    journal.apply(YARD)

    with pytest.raises(Taken, match="SenderId 4218MA3YRD663 of thief is yard-demo's"):
        journal.apply(replace(YARD, name="thief"))

    assert list(journal.register.directory.partners) == ["yard-demo"]
    assert [row.name for row in journal.rows(tables.partners)] == ["yard-demo"]


def test_all_sample_partners_stand_side_by_side(journal):
    for partner in SAMPLES.values():
        journal.apply(partner)

    assert set(journal.register.directory.partners) == set(SAMPLES)


def issue(journal, token: str, holder: str = "yard-demo", **more) -> tuple[str, ...]:
    command = IssueToken(
        journal.register, "operator", holder=holder, digest=tokens.digest(token), prefix=tokens.shown(token), **more
    )
    return journal.writer.write_now(command)


def test_a_token_is_let_in_by_its_digest_and_the_token_itself_is_nowhere(journal):
    journal.apply(YARD)
    token = tokens.new_token()

    lines = issue(journal, token, expires_at=1_795_226_400_000_000)

    found = journal.register.directory.by_token(tokens.digest(token))
    assert found is not None and (found.holder, found.scope) == ("yard-demo", Scope.PARTNER)
    assert lines == (f"+ token {token[:8]}… (partner) until 2026-11-21 10:00",)
    assert token[8:] not in str([journal.rows(tables.tokens), journal.rows(tables.register_changes)])


def test_a_token_taken_back_opens_nothing_from_then_on(journal):
    journal.apply(YARD)
    token = tokens.new_token()
    issue(journal, token)

    journal.writer.write_now(RevokeToken(journal.register, "operator", named=tokens.shown(token)))

    assert journal.register.directory.by_token(tokens.digest(token)) is None
    assert journal.rows(tables.tokens) == []


def test_a_token_is_for_a_partner_there_is_or_for_someone_of_the_platform(journal):
    with pytest.raises(UnknownPartner):
        issue(journal, tokens.new_token(), "nobody")

    issue(journal, tokens.new_token(), "li.na", scope=Scope.OPERATOR)
    assert [token.holder for token in journal.register.directory.tokens.values()] == ["li.na"]


def test_a_token_nobody_has_cannot_be_taken_back(journal):
    with pytest.raises(NoSuchToken, match="0 tokens"):
        journal.writer.write_now(RevokeToken(journal.register, "operator", named="swg_none"))


def test_a_disabled_partner_keeps_everything_else(journal):
    journal.apply(YARD)

    lines = journal.writer.write_now(Switch(journal.register, "operator", name="yard-demo", disabled=True))

    assert lines == ("~ disabled: no -> yes",)
    assert journal.register.directory.partner("yard-demo") == replace(YARD, disabled=True)


def test_enabling_one_who_is_enabled_changes_nothing(journal):
    journal.apply(YARD)

    assert journal.writer.write_now(Switch(journal.register, "operator", name="yard-demo", disabled=False)) == ()
    assert len(journal.rows(tables.register_changes)) == 1


def test_a_key_keeps_what_it_is_for_and_what_it_opens(journal) -> None:
    journal.apply(YARD)
    token = tokens.new_token(tokens.CLIENT)
    lines = issue(journal, token, purpose=Purpose.CLIENT, rights=parse("send:inspection read"))
    kept = journal.register.directory.by_token(tokens.digest(token))
    assert (kept.purpose, str(kept.rights)) == (Purpose.CLIENT, "send:inspection read")
    assert lines == (f"+ token {tokens.shown(token)}… (partner, client, send:inspection read)",)


@pytest.mark.parametrize(("state", "refused"), [("sent", True), ("unknown", True), ("due", False), ("dead", False)])
def test_what_left_another_way_and_is_not_answered_keeps_him_from_a_folder(journal, state: str, refused: bool):
    """A folder is handed again what it has not handed over itself: what a push brought might come to him twice."""
    journal.apply(replace(YARD, terms=Terms(channel="push", url="https://y/")))
    with journal.database.begin() as connection:
        connection.execute(
            insert(tables.deliveries).values(
                id="d-1", message="m-1", role="yard", partner="yard-demo", sought="[]", lane="yard-demo|inspection|E",
                position=1, form="own", channel="push", state=state, state_at=1, created_at=1, attempts=1,
            )
        )  # fmt: skip
    to_folder = replace(YARD, terms=Terms(channel="folder", folders=("/srv/yard",)))
    if refused:
        with pytest.raises(Unsettled, match="1 left by the way"):
            journal.apply(to_folder)
        assert journal.register.directory.partner("yard-demo").terms.channel == "push"
    else:
        journal.apply(to_folder)
        assert journal.rows(tables.deliveries)[0].channel == "folder"
