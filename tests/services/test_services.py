"""The services come up for a run and go with it, however it ends; a killed one comes back with what it was given."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import aio_pika
import psycopg
import pytest

from tests.services.cluster import RabbitCluster
from tests.services.keeper import ROOT, SERVICES
from tests.services.postgres import Postgres
from tests.services.processes import place, running
from tests.services.programs import EPMD, POSTGRES, RABBITMQ, Program, Unavailable, find, found, numbers
from tests.services.rabbit import RabbitMQ

RUN = (sys.executable, "-m", "tests.services", "run", "--")
OTHERS = {name: value for name, value in os.environ.items() if name not in SERVICES}  # the environment without them

starts_servers = pytest.mark.skipif(
    os.environ.get("SWG_NO_SERVICES") == "1" or not all(map(find, (EPMD, POSTGRES, RABBITMQ))),
    reason="SWG_NO_SERVICES=1, or PostgreSQL or RabbitMQ is not here",
)


def test_each_test_has_an_empty_database(postgres_url):
    assert _ask(postgres_url, "select count(*) from pg_tables where schemaname = 'public'") == (0,)


def test_the_broker_carries_a_quorum_queue(amqp_url):
    queue = "swg.test.services.round-trip"
    asyncio.run(_put(amqp_url, queue, kind="quorum"))
    assert asyncio.run(_take(amqp_url, queue)) == b"arrived"


def test_without_services_the_command_runs_and_the_reason_is_told():
    done = subprocess.run(
        [*RUN, "sh", "-c", "echo ${SWG_TEST_AMQP_URL-none}; exit 3"],
        cwd=ROOT,
        env=OTHERS | {"SWG_NO_SERVICES": "1", "SWG_TEST_AMQP_URL": "amqp://elsewhere"},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (3, "none\n")
    assert "SWG_NO_SERVICES=1" in done.stderr


def test_what_cannot_be_had_is_told_with_the_next_step():
    absent = Program(name="absent", product="Absent", package="absent-server", least=(9, 1), setting="ABSENT_URL")
    with pytest.raises(Unavailable, match=r"Absent 9.1 or later is not here: .*absent-server\), or set ABSENT_URL"):
        found(absent)


@pytest.mark.parametrize(
    ("words", "version"), [("postgres (PostgreSQL) 15.13 (Debian 15.13-0)", (15, 13)), ("3.10.8", (3, 10, 8)), ("", ())]
)
def test_a_version_is_read_from_a_programs_words(words, version):
    assert numbers(words) == version


@starts_servers
@pytest.mark.slow
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL], ids=lambda end: end.name)
def test_the_services_go_with_their_run_however_it_ends(end):
    with place() as folder:
        run = subprocess.Popen([*RUN, "sleep", "100"], cwd=ROOT, env=OTHERS | {"TMPDIR": str(folder)})
        _until(lambda: _children(run.pid, "sleep"))
        command = _children(run.pid, "sleep")[0]
        servers = _processes_in(folder)
        run.send_signal(end)
        run.wait()
        _until(lambda: not list(folder.iterdir()))
        left = _processes_in(folder)
        if end == signal.SIGKILL:  # then nobody was left to end the command
            os.kill(command, signal.SIGKILL)
    assert servers
    assert not left


@starts_servers
@pytest.mark.slow
def test_a_killed_database_comes_back_with_what_was_committed():
    with running(Postgres) as postgres:
        _ask(postgres.url, "create table told as select 1; select 1")
        postgres.kill()
        postgres.start()
        postgres.wait()
        assert _ask(postgres.url, "select * from told") == (1,)


@starts_servers
@pytest.mark.slow
def test_a_killed_broker_comes_back_with_what_was_confirmed():
    """A classic queue: 3.10 loses a quorum queue declared less than a second before it is killed."""
    with running(RabbitMQ) as rabbit:
        asyncio.run(_put(rabbit.url, "confirmed", kind="classic"))
        time.sleep(2)  # a classic queue's declaration, too, is home a moment later
        rabbit.kill()
        rabbit.start()
        rabbit.wait()
        assert asyncio.run(_take(rabbit.url, "confirmed")) == b"arrived"


def _ask(url: str, sql: str) -> tuple[object, ...] | None:
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        cursor = connection.execute(sql)
        while cursor.nextset():
            pass
        return cursor.fetchone()


@starts_servers
@pytest.mark.slow
@pytest.mark.timeout(240)
def test_a_cluster_of_three_forms_and_finds_another_leader():
    with running(RabbitCluster) as cluster:
        asyncio.run(_put(cluster.url.split(",")[0], "confirmed", kind="quorum"))
        leader = cluster.leader("confirmed")
        assert cluster.members("confirmed") == 3
        leader.kill()
        _until(lambda: cluster.leader("confirmed") is not leader)
        survivor = cluster.others(leader)[0]
        assert asyncio.run(_take(survivor.url, "confirmed")) == b"arrived"
        leader.start()
        leader.wait()


async def _put(url: str, queue: str, *, kind: str) -> None:
    async with await aio_pika.connect(url) as connection:
        channel = await connection.channel()
        await channel.declare_queue(queue, durable=True, arguments={"x-queue-type": kind})
        message = aio_pika.Message(b"arrived", delivery_mode=aio_pika.DeliveryMode.PERSISTENT)
        await channel.default_exchange.publish(message, queue, timeout=20)


async def _take(url: str, name: str) -> bytes:
    async with await aio_pika.connect(url) as connection:
        queue = await (await connection.channel()).get_queue(name)
        message = await queue.get(timeout=20)
        await message.ack()
        await queue.delete(if_unused=False, if_empty=False)
        return message.body


def _until(holds: Callable[[], object]) -> None:
    until = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < until, "it never came true"
        time.sleep(0.05)


def _children(pid: int, name: str) -> list[int]:
    children = map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
    return [child for child in children if Path(f"/proc/{child}/comm").read_text().strip() == name]


def _processes_in(folder: Path) -> list[str]:
    """Command lines of the processes that work in it."""
    working = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if process.joinpath("cwd").readlink().is_relative_to(folder):
                working.append(process.joinpath("cmdline").read_text())
        except OSError:
            continue
    return working
