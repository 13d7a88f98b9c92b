"""A partner's people in the register: duties, keys, and what a key that is nobody's may do."""

import pytest

from gateway.journal import tables
from gateway.partners.changes import IssueToken
from gateway.partners.directory import Directory, UnknownPartner
from gateway.partners.partner import Partner, Person
from gateway.partners.persons import AddPerson, NoSuchKey, NoSuchPerson, RemovePerson, actor
from gateway.partners.register import Register
from gateway.partners.samples import read_samples
from gateway.trust import tokens
from messages.roles import TRADER
from messages.voice import ALL_DUTIES, Duty
from tests.gateway.partners.journal import CATALOGUE, Journal

SAMPLES = {file.partner.name: file.partner for file in read_samples(CATALOGUE)}
MAKER, CHECKER, SIGNATORY = Duty.MAKER, Duty.CHECKER, Duty.SIGNATORY


@pytest.fixture
def trader(journal: Journal) -> str:
    """The trader with one token; its first signs."""
    journal.apply(SAMPLES["trader-demo"])
    token = tokens.new_token()
    journal.writer.write_now(
        IssueToken(journal.register, "test", "trader-demo", tokens.digest(token), tokens.shown(token))
    )
    return tokens.shown(token)


def add(journal: Journal, name: str, *keys: str, duties: tuple[Duty, ...] = (MAKER,), partner: str = "trader-demo"):
    command = AddPerson(journal.register, "li.na", partner=partner, name=name, duties=duties, keys=keys)
    return journal.writer.write_now(command)


def remove(journal: Journal, name: str):
    return journal.writer.write_now(RemovePerson(journal.register, "li.na", partner="trader-demo", name=name))


def test_a_person_is_registered_with_what_he_may_do_and_by_which_key(journal: Journal, trader: str):
    lines = add(journal, "wang", trader, duties=(SIGNATORY, CHECKER))

    (person,) = journal.register.directory.persons_of("trader-demo")
    assert (person.name, person.duties) == ("wang", (CHECKER, SIGNATORY))
    assert lines == (f"+ person wang (checker, signatory) keys {person.keys[0][:16]}",)
    fresh = Register(journal.database)
    fresh.refresh()
    assert fresh.directory.persons_of("trader-demo") == (person,)


def test_a_change_of_a_person_says_what_was_and_what_is(journal: Journal, trader: str):
    add(journal, "wang")

    assert add(journal, "wang") == ()
    assert add(journal, "wang", duties=(CHECKER,)) == (
        "- person wang (maker) keys -",
        "+ person wang (checker) keys -",
    )
    assert remove(journal, "wang") == ("- person wang (checker) keys -",)
    assert journal.rows(tables.persons) == []


def test_a_change_of_his_partner_leaves_him_as_he_is(journal: Journal, trader: str):
    add(journal, "wang", trader)
    journal.apply(SAMPLES["agent-demo"])

    assert [each.name for each in journal.register.directory.persons_of("trader-demo")] == ["wang"]


def test_a_key_is_one_persons_and_his_partners(journal: Journal, trader: str):
    add(journal, "wang", trader)
    journal.apply(SAMPLES["agent-demo"])

    with pytest.raises(NoSuchKey, match="wang's already"):
        add(journal, "li", trader)
    with pytest.raises(NoSuchKey, match="0 keys"):
        add(journal, "li", trader, partner="agent-demo")
    with pytest.raises(NoSuchKey, match="0 keys"):
        add(journal, "li", "swg_none")
    with pytest.raises(NoSuchKey):
        add(journal, "li", "")


def test_who_is_not_there_cannot_go(journal: Journal, trader: str):
    with pytest.raises(NoSuchPerson, match="nobody named 'wang'"):
        remove(journal, "wang")
    with pytest.raises(UnknownPartner):
        add(journal, "wang", partner="nobody")


def directory(*people: Person) -> Directory:
    return Directory([Partner(name="t", zh="t", en="t", roles=(TRADER,))], persons=people)


def test_where_nobody_is_registered_the_partners_key_is_his_seal():
    assert (actor(directory(), "t", "k").who, actor(directory(), "t", "k").duties) == ("t", ALL_DUTIES)


def test_where_somebody_is_a_key_that_is_nobodys_only_makes():
    some = directory(Person(partner="t", name="li", duties=(SIGNATORY,), keys=("k",)))

    assert (actor(some, "t", "k").who, actor(some, "t", "k").duties) == ("t/li", {SIGNATORY})
    assert (actor(some, "t", "x").who, actor(some, "t", "x").duties) == ("t", {MAKER})
    assert actor(some, "t", None).duties == {MAKER}
