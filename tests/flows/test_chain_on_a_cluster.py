"""一链办理 on a cluster: one process takes in, one leads, one delivers; the one that leads dies on the way."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from gateway.cli import processes
from gateway.cli.account import Balance, balance
from gateway.journal import tables
from gateway.journal.reading import Reading
from gateway.journal.ways_in import CONDUCTED
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from tests.flows.invariants import amiss
from tests.flows.test_chain_with_programs import PLAYED, cast, chain, steps
from tests.forks.program import Program
from tests.gateways import ROOT, Installation, eventually, installed

pytestmark = [pytest.mark.slow, pytest.mark.rabbit, pytest.mark.timeout(300)]

SAID = {  # in the trader's name, once each but for the payment, which his bank refuses once
    "settlement.signing.1": 1, "settlement.outward.1": 2,
    "guarantee.authorization.1": 1, "guarantee.quota.1": 1, "guarantee.proposal.1": 1, "guarantee.premium.1": 1,
    "credit.signing.1": 1, "credit.proposal.1": 1, "credit.premium.1": 1,
    "financing.authorization.1": 1, "financing.application.1": 1,
}  # fmt: skip
DEATHS = ("take.before:4", "commit.after:9", "take.after:6", "commit.before:12")  # each a while after the one before


@pytest.fixture
def cluster(tmp_path: Path, postgres_url: str, amqp_url: str) -> Iterator[Installation]:
    """What takes in and what delivers run; what leads does not yet."""
    services = {"engine": "cluster", "database": postgres_url, "amqp_url": amqp_url}
    with installed(
        tmp_path / "data", cast=cast, pushed=("bank-demo", "customs-demo"), countersign="auto", **services
    ) as own:
        own.environment = {"SWG_COUNTERSIGN": "auto"}
        own.start()
        own.start_beside("deliver-1")
        yield own


def play(cluster: Installation) -> None:
    """Everybody's program; the trader's begins with his form."""
    for who, more in PLAYED.items():
        cluster.play(who, "--speed", "60", "--seed", "7", *more)


def test_all_four_parts_of_a_chain_are_done_with_a_payment_that_is_corrected(cluster: Installation) -> None:
    cluster.start_beside("relay-1")
    play(cluster)

    completed(cluster)

    assert said(cluster) == SAID


def test_whenever_the_process_that_leads_is_killed_nothing_is_lost_or_said_twice(cluster: Installation) -> None:
    play(cluster)
    for point in DEATHS:
        leads_until(cluster, point)
        assert chain(cluster).get("state") != "completed", f"{point} came too late"
    cluster.start_beside("relay-1")

    completed(cluster)

    assert said(cluster) == SAID
    with cluster.journal() as journal:
        assert amiss(journal) == []


def leads_until(cluster: Installation, point: str) -> None:
    """A process leads, and dies at this point: as by SIGKILL, itself and at once."""
    more = {"SWG_RELAY_PERIOD_S": "0.2", "PYTHONPATH": str(ROOT), "SWG_CRASH_AT": point, **cluster.environment}
    process = processes.start_one(cluster.settings, "relay-1", more=more, start=Program)
    try:
        eventually(lambda: process.poll() is not None, f"it does not come to {point}")
        assert process.returncode == -9, (cluster.settings.data / "relay-1.log").read_text("utf-8")[-2000:]
    finally:
        process.kill()


def completed(cluster: Installation) -> None:
    """The chain is at its end, each step is done, and whoever was told anything has it, once."""
    eventually(lambda: chain(cluster).get("state") == "completed", "it is not completed", within_s=150)
    assert {part["part"] for part in chain(cluster)["parts"]} == {"remittance", "duty", "cover", "loan"}
    assert set(steps(cluster).values()) == {"done"}
    assert "told, mending" in [each["event"] for each in chain(cluster)["timeline"]]  # the bank refused the first
    told = eventually(lambda: account(cluster), "something is owed still")
    assert (told.lost, told.differences) == (0, ())


def account(cluster: Installation) -> Balance | None:
    """Everybody's books against the journal, once nothing is owed any more."""
    with cluster.journal() as journal:
        told = balance(cluster.books, Reading(journal, Catalogue(FAMILIES)))
    return told if told.owed == 0 else None


def said(cluster: Installation) -> Counter[str]:
    """What was said in the trader's name, by type; and the news of the chain is one row without a gap."""
    documents = tables.documents.c
    wanted = select(documents.type, documents.message_id).where(documents.way_in == CONDUCTED.name)
    with cluster.journal() as journal, journal.connect() as connection:
        rows = connection.execute(wanted.where(documents.verdict == "accepted").order_by(documents.seq)).all()
    news = [row.message_id for row in rows if row.type == "chain.progress.1"]
    numbers = [int(re.sub(r".*-", "", each)) for each in news]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert len({row.message_id for row in rows}) == len(rows)
    return Counter(row.type for row in rows if row.type != "chain.progress.1")
