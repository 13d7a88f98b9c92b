"""Several processes on one journal: what any of them accepts is delivered, whichever of them dies."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from gateway.assembly import Role, assemble
from gateway.cli.http import at_socket, control
from gateway.cli.processes import BESIDE
from gateway.journal import tables
from gateway.journal.key_history import in_force
from gateway.journal.keychange import KeyInForce, change_key
from gateway.trust import keys
from gateway.trust.certificates import digest, key_id, load
from tests.flows.papers import Inspection
from tests.gateways import Installation, eventually, text

pytestmark = [pytest.mark.slow, pytest.mark.rabbit, pytest.mark.timeout(300)]
RELAYS = [name for name, verb in BESIDE.items() if verb == "relay"]
QUIET = ("--speed", "40")


def socket(own: Installation, name: str) -> Any:
    return own.settings.beside(name).data / "control.sock"


def leads(own: Installation, name: str) -> bool:
    return b"\nswg_leads 1.0" in at_socket(socket(own, name), "GET", "/metrics").body


def accepted(own: Installation, inspection: Inspection) -> str:
    """Customs have sent a notice; the key its receipt is signed with."""
    answer = own.client("customs-demo").send(inspection.notice())
    assert text(answer, "Verdict") == "accepted", answer.body
    return text(answer, "KeyId") or ""


def came(own: Installation, inspection: Inspection) -> bool:
    """Whether the yard's program has its notice."""
    return any(inspection.entry_id.encode() in (each.document or b"") for each in own.entries("yard-demo"))


def test_what_one_process_accepts_another_delivers_and_each_answers_for_all(cluster: Installation) -> None:
    cluster.play("yard-demo", *QUIET)
    cluster.start()
    cluster.start_beside()
    inspections = [Inspection() for _ in range(12)]

    for each in inspections:
        accepted(cluster, each)
    eventually(lambda: all(came(cluster, each) for each in inspections), "the yard has not all its notices")

    taken = [item["document"] for item in cluster.client("trader-demo").take()]
    assert all(any(each.entry_id in document for document in taken) for each in inspections)
    assert [leads(cluster, name) for name in RELAYS].count(True) == 1


def test_a_key_that_one_process_puts_into_force_the_others_sign_with_at_once(cluster: Installation) -> None:
    cluster.start()
    cluster.start_beside("serve-2", "deliver-1")
    before = accepted(cluster, Inspection())

    for path, more in (("/keys/announce", {}), ("/keys/rotate", {"reason": "every other year"})):
        control(socket(cluster, "serve-2"), "POST", path, {"by": "li.na", **more})

    signed = {accepted(cluster, Inspection()) for _ in range(12)}
    assert len(signed) == 1 and before not in signed
    published = cluster.client("customs-demo").get("/v1/gateway/certificates")["items"]
    assert {each["key_id"]: each["state"] for each in published} == {before: "former", signed.pop(): "current"}


def test_the_relay_that_leads_is_killed_and_the_other_one_does_its_work(cluster: Installation) -> None:
    cluster.start()
    cluster.start_beside("relay-1", "relay-2")
    leader = eventually(lambda: next((name for name in RELAYS if leads(cluster, name)), None), "nobody leads")
    [other] = set(RELAYS) - {leader}

    cluster.beside.pop(leader).kill()

    eventually(lambda: leads(cluster, other), "nobody leads any more", within_s=20)


def test_a_worker_that_was_killed_takes_up_its_lanes_where_it_left_them(cluster: Installation) -> None:
    cluster.environment = {"SWG_CRASH_AT": "send.after"}
    cluster.play("yard-demo", *QUIET)
    cluster.start_beside("deliver-1")
    cluster.environment = {}
    cluster.start()
    cluster.start_beside("relay-1")
    inspection = Inspection()
    accepted(cluster, inspection)
    worker = cluster.beside["deliver-1"]
    eventually(lambda: worker.poll() is not None, "it has not died")

    cluster.start_beside("deliver-1")

    eventually(lambda: "sent" not in _states(cluster), "its lane is still leased to nobody", within_s=15)
    eventually(lambda: _states(cluster)[:1] == ["acknowledged"], "it was not sent again", within_s=15)
    assert came(cluster, inspection)


def _states(own: Installation) -> list[str]:
    """Of what the yard is owed."""
    deliveries = tables.deliveries.c
    with own.journal() as engine, engine.connect() as connection:
        return list(connection.scalars(select(deliveries.state).where(deliveries.partner == "yard-demo")))


def test_without_a_broker_everything_goes_its_way_and_readiness_says_so(brokerless: Installation) -> None:
    brokerless.play("yard-demo", *QUIET)
    brokerless.start()
    brokerless.start_beside("relay-1", "deliver-1")
    inspection = Inspection()

    accepted(brokerless, inspection)

    eventually(lambda: came(brokerless, inspection), "the yard has no notice")
    ready = brokerless.client("customs-demo").get("/readyz")
    assert ready["ready"] is True and "hints" in ready["troubled"]


def test_a_process_that_begins_while_a_key_is_revoked_does_not_put_the_old_one_back(cluster: Installation) -> None:
    before = assemble(cluster.settings, {Role.SERVE})
    before.writer.start()
    before.writer.write_now(KeyInForce(before.writer.sealer))
    late = assemble(cluster.settings.beside("late"), {Role.SERVE})
    late.writer.start()
    try:
        coming = before.key.announce(keys.make("EPORT", datetime.now(UTC)), now=datetime.now(UTC))
        asyncio.run(change_key(before.writer, coming, by="li.na", reason="stolen"))
        before.key.take_over(digest(load(coming.cert_pem)))

        asyncio.run(late._state_certificate())

        with before.database.connect() as connection:
            assert key_id(in_force(connection) or b"") == coming.key_id == late.key.key_id
        before.writer.write_now(KeyInForce(before.writer.sealer))
    finally:
        for each in (before, late):
            each.writer.stop()
            each.explainer.close()
            each.database.dispose()
