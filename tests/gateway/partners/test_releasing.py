import asyncio
from dataclasses import replace

from gateway.journal import tables
from gateway.journal.writer import Writer
from gateway.partners import releasing
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import PartnerKey
from gateway.partners.register import Register
from gateway.partners.releasing import MOST
from gateway.partners.samples import read_samples
from messages.process import Key
from messages.roles import AGENT, PORT, TRADER, YARD
from messages.seals.leaves import read_leaf
from tests.gateway.partners.journal import CATALOGUE

SAMPLES = {file.partner.name: file.partner for file in read_samples(CATALOGUE)}
NOTICE, ARRIVAL = "inspection.notice.1", "inspection.arrival.1"


LANE = "yard-demo|inspection|421820261000000123"


def write(journal, *commands):
    """Have them written as they gathered before the writer began; what each answers."""
    writer = Writer(journal.database, CATALOGUE, journal.writer.sealer, journal.writer.clock)

    async def gather():
        written = asyncio.gather(*(writer.write(command) for command in commands))
        await asyncio.sleep(0)
        writer.start()
        return await written

    outcomes = asyncio.run(gather())
    writer.stop()
    return outcomes


def lane(journal):
    """The messages of the yard's lane, in their order there."""
    rows = journal.rows(tables.deliveries, lane=LANE)
    return [row.message for row in sorted(rows, key=lambda row: row.position)]


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


def test_its_release_is_a_leaf_and_its_place_in_the_lane_that_of_its_acceptance(journal):
    journal.accept(NOTICE)
    (event,) = journal.rows(tables.case_events)

    journal.apply(SAMPLES["yard-demo"])

    yard = deliveries(journal)[YARD]
    (leaf,) = [leaf for leaf in map(read_leaf, journal.leaves("delivery")) if leaf["id"] == yard.id]
    assert (leaf["note"], yard.position) == ("unrouted -> due: yard-demo", event.seq)


def test_a_registration_releases_everything_before_anything_newer(journal):
    journal.accept(NOTICE)
    write(journal, *(journal.accepting(NOTICE, "valid/changed", message_id=f"N-{n}") for n in range(MOST + 100)))

    journal.apply(SAMPLES["yard-demo"])

    assert {row.state for row in journal.rows(tables.deliveries, role=YARD)} == {"due"}
    newer = journal.writer.write_now(journal.accepting(NOTICE, "valid/changed", message_id="newer"))
    assert lane(journal) == [row.id for row in sorted(journal.rows(tables.documents), key=lambda row: row.seq)]
    assert lane(journal)[-1] == newer.document


def test_what_is_accepted_in_the_batch_that_registers_its_receiver_finds_him(journal):
    journal.accept(NOTICE)
    apply = Apply(journal.register, "operator", PartnerFile(partner=SAMPLES["yard-demo"]), journal.hinted.extend)
    same = [journal.accepting(NOTICE, "valid/changed", message_id=f"N-{n}") for n in range(3)]

    outcomes = write(journal, *same[:1], apply, *same[1:])

    assert len(journal.rows(tables.batches)) == 2
    assert {row.state for row in journal.rows(tables.deliveries, role=YARD)} == {"due"}
    assert lane(journal)[1:] == [outcome.document for outcome in (outcomes[0], *outcomes[2:])]


def test_a_register_that_changed_elsewhere_holds_for_the_next_message(journal):
    elsewhere = Register(journal.database)
    file = PartnerFile(partner=SAMPLES["yard-demo"])
    journal.writer.write_now(Apply(elsewhere, "operator", file, journal.hinted.extend))
    assert not journal.register.directory.partners

    journal.writer.catch_up = journal.register.catch_up
    journal.accept(NOTICE)

    assert deliveries(journal)[YARD].state == "due"


def test_what_finds_its_receiver_goes_before_a_dead_one_that_is_newer(journal):
    journal.accept(NOTICE)
    yard = SAMPLES["yard-demo"]
    journal.apply(replace(yard, keys=()))
    with journal.database.begin() as connection:  # a newer one of the same lane that is dead
        dead = {"id": "dead", "message": "m", "role": "yard", "partner": yard.name, "sought": "[]", "lane": LANE}
        dead |= {"position": 10_000, "form": "own", "channel": "mailbox", "state": "dead", "state_at": 0}
        connection.execute(tables.deliveries.insert(), {**dead, "created_at": 0, "attempts": 1})
        held = {"id": LANE, "partner": yard.name, "channel": "mailbox", "next_at": None, "blocked": True, "failures": 0}
        connection.execute(tables.lanes.insert(), held)

    journal.apply(yard)

    (row,) = journal.rows(tables.lanes)
    assert (row.blocked, row.next_at is not None) == (False, True)


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


# He is reached another way from now on.


def test_what_is_owed_to_a_partner_goes_by_the_channel_he_takes_now(journal):
    yard = SAMPLES["yard-demo"]
    pushed = replace(yard, terms=replace(yard.terms, channel="push", url="https://yard.invalid/"))
    journal.apply(pushed)
    journal.accept(NOTICE)
    before = deliveries(journal)[YARD]
    journal.hinted.clear()

    journal.apply(yard)

    after = deliveries(journal)[YARD]
    assert (before.channel, after.channel, after.state) == ("push", "mailbox", "due")
    assert (after.form, after.position, after.lane) == (before.form, before.position, before.lane)
    assert [row.channel for row in journal.rows(tables.lanes)] == ["mailbox"]
    assert journal.hinted == [LANE]


def test_bytes_that_were_sealed_for_one_channel_go_by_the_next(journal):
    yard = SAMPLES["yard-demo"]
    journal.apply(replace(yard, terms=replace(yard.terms, channel="push", url="https://yard.invalid/")))
    journal.accept(NOTICE)
    with journal.database.begin() as connection:  # as after an attempt that did not reach him
        connection.execute(tables.deliveries.update().where(tables.deliveries.c.role == YARD).values(sealed=b"<a/>"))
        connection.execute(tables.lanes.update().values(next_at=1 << 60, failures=9))

    journal.apply(yard)

    (row,) = journal.rows(tables.lanes)
    assert (deliveries(journal)[YARD].sealed, row.failures) == (b"<a/>", 0)
    assert row.next_at <= journal.writer.clock()


def test_what_is_done_and_what_is_anothers_stays_as_it_is(journal):
    yard = SAMPLES["yard-demo"]
    pushed = replace(yard, terms=replace(yard.terms, channel="push", url="https://yard.invalid/"))
    trader = SAMPLES["trader-demo"]
    journal.apply(pushed)
    journal.apply(replace(trader, terms=replace(trader.terms, channel="push", url="https://trader.invalid/")))
    journal.accept(NOTICE)
    with journal.database.begin() as connection:
        of = tables.deliveries.c.role == YARD
        connection.execute(tables.deliveries.update().where(of).values(state="acknowledged"))

    journal.apply(yard)

    assert {deliveries(journal)[role].channel for role in (YARD, TRADER)} == {"push"}
