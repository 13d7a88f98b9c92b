import asyncio
from dataclasses import replace

from gateway.journal import tables
from gateway.partners import releasing
from gateway.partners.partner import PartnerKey
from gateway.partners.samples import read_samples
from messages.process import Key
from messages.roles import AGENT, PORT, TRADER, YARD
from messages.seals.leaves import read_leaf
from tests.gateway.partners.journal import CATALOGUE

SAMPLES = {file.partner.name: file.partner for file in read_samples(CATALOGUE)}
NOTICE, ARRIVAL = "inspection.notice.1", "inspection.arrival.1"


def deliveries(journal, **where):
    return {row.role: row for row in journal.rows(tables.deliveries, **where)}


def test_what_nobody_was_registered_for_waits_unrouted(journal):
    journal.accept(NOTICE)

    assert {role: row.state for role, row in deliveries(journal).items()} == {
        TRADER: "unrouted",
        YARD: "unrouted",
        PORT: "unrouted",
    }


def test_it_goes_to_whom_it_is_for_as_soon_as_he_is_registered(journal):
    journal.accept(NOTICE)

    journal.apply(SAMPLES["yard-demo"])

    yard = deliveries(journal)[YARD]
    lane = "yard-demo|inspection|421820261000000123"
    assert (yard.state, yard.partner, yard.lane, yard.channel, yard.form) == (
        "due",
        "yard-demo",
        lane,
        "mailbox",
        "own",
    )
    assert journal.hinted == [lane]
    assert [row.id for row in journal.rows(tables.lanes)] == [lane]
    assert deliveries(journal)[TRADER].state == "unrouted"


def test_its_release_is_a_leaf_and_its_place_in_the_lane_that_leafs_number(journal):
    journal.accept(NOTICE)

    journal.apply(SAMPLES["yard-demo"])

    yard = deliveries(journal)[YARD]
    (leaf,) = [leaf for leaf in map(read_leaf, journal.leaves("delivery")) if leaf["id"] == yard.id]
    assert (leaf["note"], leaf["sequence"]) == ("unrouted -> due: yard-demo", str(yard.position))


def test_who_gets_it_may_read_its_case(journal):
    journal.accept(NOTICE)

    journal.apply(SAMPLES["trader-demo"])

    assert [row.role for row in journal.rows(tables.case_parties, partner="trader-demo")] == [TRADER]


def test_several_are_released_in_the_order_they_were_accepted(journal):
    journal.accept(NOTICE)
    journal.accept(NOTICE, "valid/changed")

    journal.apply(SAMPLES["yard-demo"])

    released = sorted(journal.rows(tables.deliveries, partner="yard-demo"), key=lambda row: row.position)
    order = {row.id: row.seq for row in journal.rows(tables.documents)}
    assert len(released) == 2
    assert order[released[0].message] < order[released[1].message]


def test_a_partner_in_two_roles_gets_a_message_once(journal):
    journal.accept(NOTICE)
    terminal = Key(kind="terminal", value="4218/QQCT")
    site = Key(kind="site", value="CNQDG420018")
    port = replace(SAMPLES["port-demo"], keys=(PartnerKey(role=PORT, key=terminal), PartnerKey(role=YARD, key=site)))

    journal.apply(port)

    found = deliveries(journal)
    assert sorted([found[PORT].state, found[YARD].state]) == ["discarded", "due"]


def test_who_sent_a_message_does_not_get_it_back(journal):
    journal.accept(NOTICE, sender="yard-demo")

    journal.apply(SAMPLES["yard-demo"])

    assert deliveries(journal)[YARD].state == "discarded"
    assert journal.hinted == []


def test_what_its_case_holds_is_held_for_him_too(journal):
    journal.apply(SAMPLES["customs-demo"])
    journal.accept(NOTICE, "valid/by-agent")
    held = next(row for row in journal.rows(tables.deliveries) if row.role == AGENT)
    with journal.database.begin() as connection:  # as if another receiver's copy were held
        sibling = tables.deliveries.c.role == TRADER
        connection.execute(tables.deliveries.update().where(sibling).values(state="held", partner="trader"))

    journal.apply(SAMPLES["agent-demo"])

    agent = next(row for row in journal.rows(tables.deliveries) if row.id == held.id)
    assert (agent.state, agent.partner, agent.position) == ("held", "agent-demo", None)


def test_a_message_folded_against_the_directory_before_is_found_by_the_sweep(journal):
    before = journal.register.directory
    journal.apply(SAMPLES["yard-demo"])
    after = journal.register.directory
    journal.register.directory = before
    journal.accept(NOTICE)
    journal.register.swap(after)

    swept = asyncio.run(releasing.sweep(journal.writer, journal.register, journal.hinted.extend))

    assert (swept, deliveries(journal)[YARD].state) == (1, "due")
    assert not journal.register.unswept


def test_more_than_one_command_may_release_is_released_by_several(journal):
    before = journal.register.directory
    journal.apply(SAMPLES["yard-demo"])
    after = journal.register.directory
    journal.register.directory = before
    journal.accept(NOTICE)
    journal.accept(NOTICE, "valid/by-agent")
    journal.register.swap(after)

    swept = asyncio.run(releasing.sweep(journal.writer, journal.register, journal.hinted.extend, most=1))

    assert swept == 2
    assert [row.state for row in journal.rows(tables.deliveries, role="yard")] == ["due", "due"]


def test_nothing_unrouted_leaves_nothing(journal):
    journal.apply(SAMPLES["yard-demo"])

    assert journal.release() == 0
    assert journal.leaves("delivery") == []
