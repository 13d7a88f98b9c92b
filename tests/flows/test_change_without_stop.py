"""A cluster is changed while it works: told to stop, each process finishes what it holds within ten seconds and nothing
is lost; maintenance holds for all of them within a second or two; one that knows a family works beside one that does
not. Real processes, a PostgreSQL and a RabbitMQ of the test's own.
"""

import re
import shutil
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from gateway.cli.http import Answer, at_socket
from gateway.cli.output import Unreached
from gateway.cli.processes import SOCKET, Process, end
from gateway.journal import tables
from messages.catalogue import Catalogue
from tests.documents import one
from tests.flows.test_new_family import FAMILY, PACKAGE, SOURCE, with_agreements
from tests.gateways import Installation, PartnerFile, eventually, installed, quick
from tests.services.postgres import Postgres
from tests.services.processes import running
from tests.services.rabbit import RabbitMQ

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.rabbit, pytest.mark.timeout(300)]

GONE_S = 10.0
NOTICE = "inspection.notice.1"


@dataclass
class Yard:
    """A partner's server that takes its time. got: ids of deliveries, as they were answered."""

    holds_s: float = 0.0
    came: list[str] = field(default_factory=list)
    got: list[str] = field(default_factory=list)

    @contextmanager
    def listening(self, address: str) -> Iterator[None]:
        yard = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                yard.came.append(self.headers["Swg-Delivery"])
                time.sleep(yard.holds_s)
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()
                yard.got.append(self.headers["Swg-Delivery"])

            def log_message(self, *_: object) -> None: ...

        host, _, port = address.partition(":")
        with ThreadingHTTPServer((host, int(port)), Handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield
            server.shutdown()


@pytest.fixture(scope="module")
def services() -> Iterator[dict[str, str]]:
    with running(Postgres) as postgres, running(RabbitMQ) as rabbit:
        yield {"SWG_ENGINE": "cluster", "SWG_DATABASE": postgres.url, "SWG_AMQP_URL": rabbit.url}


@pytest.fixture(scope="module")
def families(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The family that only the newer processes know."""
    folder = tmp_path_factory.mktemp("newer") / "families"
    shutil.copytree(SOURCE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    yield f"{folder}:{PACKAGE}"
    for module in [module for module in sys.modules if module.startswith(PACKAGE)]:  # others have theirs elsewhere
        del sys.modules[module]


@pytest.fixture(scope="module")
def yard() -> Yard:
    return Yard()


@pytest.fixture(scope="module")
def cluster(
    services: dict[str, str], families: str, yard: Yard, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Installation]:
    """One serve, of the newer kind, and a yard that is pushed to; what else runs, a test starts."""
    settings: dict[str, Any] = {name.removeprefix("SWG_").lower(): value for name, value in services.items()}
    folder = tmp_path_factory.mktemp("cluster") / "data"
    with installed(folder, cast=cast, pushed=("yard-demo",), extra_families=(families,), **settings) as own:
        own.environment = services
        with newer(own, families):
            own.start()
        with yard.listening(str(own.members["yard-demo"].listens)):
            yield own


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    for file in quick(catalogue, receipt="status", retry_most_s=0.2):
        yield PartnerFile(partner=with_agreements(file.partner, catalogue))


@contextmanager
def newer(own: Installation, families: str) -> Iterator[None]:
    """Processes that are started now know the family too."""
    before = own.environment
    own.environment = {**before, "SWG_EXTRA_FAMILIES": families}
    try:
        yield
    finally:
        own.environment = before


_number = iter(range(1, 1_000_000))


def notice(own: Installation) -> tuple[str, bytes]:
    """One of a declaration of its own, signed; its MessageId with it."""
    number = next(_number)
    text = one(NOTICE, "valid/one-container").read_text("utf-8")
    text = re.sub(r"<MessageId>[^<]*", f"<MessageId>stop-{number}", text)
    text = text.replace("421820261000012301", f"42182026191{number:07d}01").replace(
        "421820261000000123", f"42182026191{number:07d}"
    )
    return f"stop-{number}", own.client("customs-demo").signed(text.encode())


def hand_in(own: Installation, document: bytes) -> Answer:
    """As a partner does: again until it is answered for good."""

    def asked() -> Answer | None:
        try:
            answer = own.client("customs-demo").post(document)
        except (Unreached, OSError):
            return None
        return answer if answer.status not in (429, 500, 503) else None

    found: Answer = eventually(asked, "it is not answered")
    return found


def told_to_stop(process: Process) -> float:
    """Seconds until it was gone, of its own accord."""
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 0
    return time.monotonic() - began


def to_the_yard(own: Installation) -> dict[str, tuple[str, int]]:
    """State and attempts of each delivery to it, by id."""
    wanted = tables.deliveries.c
    with own.journal() as engine, engine.connect() as connection:
        rows = connection.execute(select(wanted.id, wanted.state, wanted.attempts).where(wanted.partner == "yard-demo"))
        return {row.id: (row.state, row.attempts) for row in rows}


def all_arrived(own: Installation, ids: set[str]) -> bool:
    return all(to_the_yard(own)[each][0] == "acknowledged" for each in ids)


def metric(own: Installation, name: str, which: str) -> float:
    told = at_socket(own.settings.beside(name).data / SOCKET, "GET", "/metrics").body.decode()
    return float(re.findall(rf"^{which} (\S+)$", told, re.M)[0])


@pytest.fixture
def beside(cluster: Installation) -> Iterator[Installation]:
    """What a test starts beside the serve is gone after it."""
    yield cluster
    for process in cluster.beside.values():
        end(process)
    cluster.beside.clear()


def test_a_deliver_told_to_stop_ends_what_is_under_way_and_the_next_one_goes_on(
    beside: Installation, yard: Yard
) -> None:
    beside.start_beside("relay-1", "deliver-1")
    before = set(to_the_yard(beside))
    yard.holds_s = 1.5
    for _ in range(16):
        assert hand_in(beside, notice(beside)[1]).status == 202
    eventually(lambda: len(set(yard.came) - set(yard.got)) >= 4, "nothing is under way")
    took = told_to_stop(beside.beside["deliver-1"])
    states = {id_: said for id_, said in to_the_yard(beside).items() if id_ not in before}
    assert took < GONE_S and len(states) == 16
    assert {state for state, _ in states.values()} == {"acknowledged", "due"}  # nothing is left as sent
    assert {id_ for id_, (state, _) in states.items() if state == "acknowledged"} == set(yard.got) - before
    yard.holds_s = 0.0
    beside.start_beside("deliver-2")
    eventually(lambda: all_arrived(beside, set(states)), "they did not all arrive")
    assert {attempts for id_, (_, attempts) in to_the_yard(beside).items() if id_ in states} == {1}
    assert sorted(yard.got) == sorted(set(yard.got))  # each came once


def test_the_saboteur_that_is_killed_leaves_what_was_under_way_as_sent(beside: Installation, yard: Yard) -> None:
    beside.start_beside("relay-1", "deliver-1")
    before = set(to_the_yard(beside))
    yard.holds_s = 1.5
    for _ in range(4):
        hand_in(beside, notice(beside)[1])
    eventually(lambda: set(yard.came) - set(yard.got), "nothing is under way")
    beside.beside["deliver-1"].kill()
    beside.beside["deliver-1"].wait()
    states = {id_: said for id_, said in to_the_yard(beside).items() if id_ not in before}
    assert "sent" in {state for state, _ in states.values()}
    yard.holds_s = 0.0
    beside.start_beside("deliver-1")  # under its own name: it takes its leases back
    eventually(lambda: all_arrived(beside, set(states)), "they did not all arrive", within_s=20)


def test_a_serve_told_to_stop_under_load_loses_nothing_it_has_answered_for(beside: Installation) -> None:
    beside.start_beside("serve-2")
    answered: dict[str, Answer] = {}
    gone = threading.Event()

    def send_on() -> None:
        while not gone.is_set():
            id_, document = notice(beside)
            answered[id_] = hand_in(beside, document)

    with ThreadPoolExecutor(6) as threads:
        sending = [threads.submit(send_on) for _ in range(6)]
        try:
            eventually(lambda: len(answered) > 20, "nothing is taken")
            before = len(answered)
            took = told_to_stop(beside.beside.pop("serve-2"))
        finally:
            gone.set()
    assert all(each.result() is None for each in sending)
    assert took < GONE_S and len(answered) > before  # it was told in the middle of it
    assert {answer.status for answer in answered.values()} <= {200, 202}
    kept = tables.message_keys.c
    with beside.journal() as engine, engine.connect() as connection:
        found = connection.execute(select(kept.message_id).where(kept.message_id.in_(list(answered)))).scalars().all()
    assert sorted(found) == sorted(answered)


def test_a_relay_told_to_stop_leaves_the_lead_to_another(beside: Installation) -> None:
    beside.start_beside("relay-1", "relay-2")
    leads = eventually(
        lambda: next((name for name in ("relay-1", "relay-2") if metric(beside, name, "swg_leads")), None),
        "nobody leads",
    )
    other = {"relay-1": "relay-2", "relay-2": "relay-1"}[leads]
    assert metric(beside, other, "swg_leads") == 0
    assert told_to_stop(beside.beside.pop(leads)) < GONE_S
    eventually(lambda: metric(beside, other, "swg_leads") == 1, "nobody leads any more", within_s=15)


def test_maintenance_said_to_one_process_holds_for_all_within_two_seconds(beside: Installation) -> None:
    beside.start_beside("relay-1", "deliver-1")
    own = beside.settings.data / SOCKET
    said = {"until": "2099-01-01T00:00:00+08:00", "zh": "升级", "en": "An upgrade"}
    assert at_socket(own, "POST", "/maintenance/on", said).status == 200
    try:
        until = time.monotonic() + 3  # two, and one for a busy machine
        sockets = [beside.settings.beside(name).data / SOCKET for name in ("relay-1", "deliver-1")]
        while (found := [at_socket(each, "GET", "/readyz").json()["maintenance"] for each in sockets]) != ["on", "on"]:
            assert time.monotonic() < until, found
            time.sleep(0.1)
        assert beside.client("customs-demo").post(notice(beside)[1]).status == 503
    finally:
        assert at_socket(own, "POST", "/maintenance/off", {}).status == 200


def test_who_does_not_know_a_family_leaves_its_lanes_to_who_does(
    beside: Installation, families: str, yard: Yard
) -> None:
    """The nearest to two releases side by side before there are two: relay and one deliver without the family."""
    beside.start_beside("relay-1", "deliver-1")
    request = Path(families.partition(":")[0]) / "samples" / f"{FAMILY}.request.1" / "valid" / "one-container.xml"
    before = set(to_the_yard(beside))
    assert beside.client("trader-demo").send(request.read_bytes()).status == 202
    (asked,) = eventually(lambda: set(to_the_yard(beside)) - before, "nothing is owed")
    older = beside.settings.data / "deliver-1.log"
    eventually(lambda: "left a lane" in older.read_text("utf-8"), "the older one has not looked at it")
    assert to_the_yard(beside)[asked] == ("due", 0) and asked not in yard.came
    assert hand_in(beside, notice(beside)[1]).status == 202  # what both know goes on
    known = set(to_the_yard(beside)) - before - {asked}
    eventually(lambda: all_arrived(beside, known), "the older one does nothing any more")
    with newer(beside, families):
        beside.start_beside("deliver-2")
    end(beside.beside.pop("deliver-1"))  # the older is replaced
    eventually(lambda: to_the_yard(beside)[asked] == ("acknowledged", 1), "nobody delivers it", within_s=60)


def test_an_older_serve_answers_beside_a_newer_one_about_what_it_knows(beside: Installation, families: str) -> None:
    """Cases of a family it does not know are there; it shows the others."""
    beside.start_beside("serve-2")
    older = beside.settings.beside("serve-2").data / SOCKET
    answer = at_socket(older, "GET", "/v1/cases?number=QDGU1000016")
    assert answer.status == 200, answer.body
    assert at_socket(older, "GET", "/v1/inspections").status == 200
