"""What is written of people holds on both databases: each command against a journal of its own."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, update
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal import tables
from gateway.journal.clock import SECOND
from gateway.journal.database import open_database
from gateway.journal.migrate import upgrade
from gateway.partners.accounts import PLATFORM, Account, PersonRole
from gateway.partners.directory import Taken
from gateway.people import secrets, sessions
from gateway.people.attempts import Forgive, TooOften, Try, Unlock
from gateway.people.ceremonies import Answered, Ask, NotAsked
from gateway.people.changes import AddAccount, AddPasskey, RemovePasskey, ResetAccount, SwitchAccount, account_of
from gateway.people.commands import NoSuchAccount
from gateway.people.passkeys import BadPasskey, Used
from gateway.people.secrets import OfferTotp, SetPassword, UseCode, UsedCode
from gateway.people.sessions import Begin, End, Limits, Seen, Stage
from gateway.people.sweeping import Sweep, is_due, sweep_for_ever
from tests.gateway.partners.journal import Journal

KEY = {"credential": "AQ", "public_key": "Ag", "rp_id": "localhost", "label": "phone", "counter": 1}


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    is_file = request.param == "sqlite"
    engine = open_database(f"sqlite:///{tmp_path}/journal.db" if is_file else request.getfixturevalue("postgres_url"))
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def journal(database: Engine) -> Iterator[Journal]:
    own = Journal(database)
    own.writer.start()
    own.writer.write_now(
        AddAccount(own.register, "li.na", "wang-li", PLATFORM, "王丽", (PersonRole.AUDITOR,), hashed="x")
    )
    yield own
    own.writer.stop()


class Enough(Exception):
    """A test has seen what it wanted."""


def who(journal: Journal) -> Account:
    return account_of(journal.register.directory, "wang-li")


def begin(journal: Journal, digest: str, instead: str | None = None) -> None:
    journal.writer.write_now(Begin(who(journal), digest, Stage.WHOLE, "password", "::1", "a\nb", instead))


def test_an_account_is_in_the_register_and_its_login_is_its_own(journal: Journal):
    assert who(journal).display == "王丽"
    with pytest.raises(Taken):
        journal.writer.write_now(AddAccount(journal.register, "x", "wang-li", PLATFORM, "x", (PersonRole.AUDITOR,)))
    with pytest.raises(NoSuchAccount):
        journal.writer.write_now(SwitchAccount(journal.register, "x", "nobody", True))


def test_sessions_begin_one_from_another_and_end(journal: Journal, database: Engine):
    begin(journal, "a")
    begin(journal, "b", instead="a")
    journal.writer.write_now(Seen("b"))
    with database.connect() as connection:
        assert [each.digest for each in sessions.of_login(connection, "wang-li")] == ["b"]
        assert sessions.read(connection, "a") is None

    assert journal.writer.write_now(End(who(journal))) == 1
    begin(journal, "c")
    journal.writer.write_now(Sweep(Limits(idle=0, whole=0)))
    assert journal.rows(tables.sessions) == []


def test_what_is_over_goes_so_many_a_round_and_nothing_else(journal: Journal, database: Engine):
    """Of ten sessions, seven questions and three attempts; what counts still stays."""
    limits = Limits(idle=1800, whole=43_200)
    for number in range(10):
        begin(journal, f"{number}")
    for number in range(7):
        journal.writer.write_now(Ask("login", f"{number}".encode(), "me"))
    for number in range(3):
        journal.writer.write_now(Try((("login", f"somebody-{number}"),)))
    with database.begin() as connection:
        now = int(connection.execute(select(func.max(tables.sessions.c.seen_at))).scalar_one())
        long_ago = {"seen_at": now - 1801 * SECOND}
        connection.execute(update(tables.sessions).where(tables.sessions.c.digest != "9").values(**long_ago))
        connection.execute(update(tables.ceremonies).values(until=1))
        connection.execute(update(tables.failures).values(last_at=1))

    def left() -> list[int]:
        with database.connect() as connection:
            found = (tables.sessions, tables.ceremonies, tables.failures)
            return [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in found]

    def due() -> bool:
        with database.connect() as connection:
            return is_due(connection, now, limits)

    assert due() and journal.writer.write_now(Sweep(limits, most=4)) is True
    assert left() == [6, 3, 0]
    assert journal.writer.write_now(Sweep(limits, most=4)) is True
    assert journal.writer.write_now(Sweep(limits, most=4)) is False
    assert left() == [1, 0, 0] and not due()


def test_a_session_that_never_opened_goes_sooner(journal: Journal, database: Engine):
    journal.writer.write_now(Begin(who(journal), "f", Stage.FACTOR, "password", "::1", "a"))
    with database.begin() as connection:
        connection.execute(update(tables.sessions).values(began_at=tables.sessions.c.began_at - 601 * SECOND))

    journal.writer.write_now(Sweep(Limits(idle=1800, whole=43_200)))

    assert journal.rows(tables.sessions) == []


def test_attempts_of_long_ago_count_no_more_though_nobody_swept(journal: Journal, database: Engine):
    for _ in range(5):
        journal.writer.write_now(Try((("login", "wang-li"),)))
    with database.begin() as connection:
        connection.execute(update(tables.failures).values(last_at=1, until=1))

    journal.writer.write_now(Try((("login", "wang-li"),)))

    assert [row._mapping["count"] for row in journal.rows(tables.failures)] == [1]


def test_the_sweep_goes_on_after_a_journal_that_did_not_answer(journal: Journal):
    asked: list[str] = []

    async def due() -> bool:
        asked.append("due")
        if len(asked) == 1:
            raise SQLAlchemyError("away")
        return False

    async def sleep(_: float) -> None:
        if len(asked) == 2:
            raise Enough

    with pytest.raises(Enough):
        asyncio.run(sweep_for_ever(journal.writer, Limits(idle=1, whole=1), due, sleep=sleep))
    assert len(asked) == 2


def test_a_switched_off_or_reset_account_has_no_session(journal: Journal):
    for change in (
        SwitchAccount(journal.register, "x", "wang-li", True),
        ResetAccount(journal.register, "x", "wang-li", "y"),
    ):
        begin(journal, "s")
        journal.writer.write_now(change)
        assert journal.rows(tables.sessions) == []


def test_many_failures_wait_and_are_forgiven(journal: Journal):
    counted = (("login", "wang-li"),)
    for _ in range(5):
        journal.writer.write_now(Try(counted, "wang-li"))
    with pytest.raises(TooOften) as said:
        journal.writer.write_now(Try(counted))
    assert said.value.wait_s == 15
    journal.writer.write_now(Unlock("li.na", "wang-li"))
    journal.writer.write_now(Try(counted))
    journal.writer.write_now(Forgive(counted, (("address", "::1"),)))
    assert [row._mapping["count"] for row in journal.rows(tables.failures)] == [0]


def test_a_code_counts_once(journal: Journal, database: Engine):
    journal.writer.write_now(OfferTotp(who(journal), "sealed"))
    journal.writer.write_now(UseCode(who(journal), 7, "sealed"))
    for step, sealed in ((7, "sealed"), (6, "sealed"), (8, "another")):
        with pytest.raises(UsedCode):
            journal.writer.write_now(UseCode(who(journal), step, sealed))
    journal.writer.write_now(SetPassword(who(journal), "z"))
    with database.connect() as connection:
        kept = secrets.read(connection, "wang-li")
    assert (kept.password, kept.must_change, kept.totp_on, kept.totp_step) == ("z", False, True, 7)


def test_a_question_has_one_answer(journal: Journal):
    journal.writer.write_now(Ask("login", b"1", "me", "said"))
    for kind, repeated, owner in (("sign", b"1", "me"), ("login", b"2", "me"), ("login", b"1", "you")):
        with pytest.raises(NotAsked):
            journal.writer.write_now(Answered(kind, repeated, owner))
    assert journal.writer.write_now(Answered("login", b"1", "me")) == "said"
    with pytest.raises(NotAsked):
        journal.writer.write_now(Answered("login", b"1", "me"))


def test_a_passkey_is_one_persons_and_its_counter_grows(journal: Journal):
    journal.writer.write_now(AddPasskey(journal.register, "x", "wang-li", digest="d", **KEY))
    with pytest.raises(Taken):
        journal.writer.write_now(AddPasskey(journal.register, "x", "wang-li", digest="d", **KEY))
    journal.writer.write_now(Used("d", 2))
    with pytest.raises(BadPasskey):
        journal.writer.write_now(Used("d", 2))
    journal.writer.write_now(RemovePasskey(journal.register, "x", "wang-li", "d"))
    assert journal.rows(tables.passkeys) == []
