import asyncio
import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic

import pytest

from gateway.check.complaints import told
from gateway.check.examination import Examination
from gateway.check.explain import LARGE, Explainer
from messages.catalogue import MessageType
from messages.findings import Finding
from messages.xml.reader import NotRead, parse
from tests.documents import CATALOGUE, earned, one, samples, sealed
from tests.keys import NOW

SCHEMAS = sealed()
ARRIVAL = CATALOGUE["inspection.arrival.1"]
BAD = one(ARRIVAL.code, "twelve-faults").read_bytes()
FULL = ["SW104", "SW103", "SW103", "SW103", "SW105"]  # all that the schema has against it


def read(content: bytes = BAD) -> Examination:
    examination = Examination(content=content, now=NOW)
    examination.document = parse(content)
    return examination


def codes(findings: list[Finding]) -> list[str]:
    return [each.code for each in findings]


@pytest.fixture(scope="module")
def shared() -> Iterator[Explainer]:
    explainer = Explainer(SCHEMAS, patience_s=30)
    explainer.start()
    yield explainer
    explainer.close()


@pytest.fixture
def explainers() -> Iterator[list[Explainer]]:
    """Those put in are closed in the end."""
    opened: list[Explainer] = []
    yield opened
    for each in opened:
        each.close()


def script(tmp_path: Path, text: str) -> tuple[str, str]:
    """A helper of another kind: `connection` is its end of the socket."""
    file = tmp_path / "helper.py"
    file.write_text(
        "import sys, time, os\nfrom multiprocessing.connection import Connection\n"
        "connection = Connection(int(sys.argv[1]))\nconnection.recv()\n" + text
    )
    return sys.executable, str(file)


def test_everything_is_told_at_once(shared: Explainer):
    assert codes(shared.explain(ARRIVAL.code, read())) == FULL


def test_whoever_waits_on_a_loop_is_told_the_same(shared: Explainer):
    assert codes(asyncio.run(shared.explain_soon(ARRIVAL.code, read()))) == FULL


def test_a_document_in_gb18030_is_explained(shared: Explainer):
    content = BAD.decode().replace("UTF-8", "GB18030").encode("gb18030")
    assert codes(shared.explain(ARRIVAL.code, read(content))) == FULL


def test_many_at_once_are_each_told_of_their_own(shared: Explainer):
    def ask(n: int) -> bool:
        content = BAD.replace(b"yesterday", b"yesterday %d" % n)
        return any(each.value == f"yesterday {n}" for each in shared.explain(ARRIVAL.code, read(content)))

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(ask, range(40)))


# there is always an answer


def test_a_helper_that_was_killed_comes_up_again(explainers: list[Explainer]):
    explainers.append(explainer := Explainer(SCHEMAS, patience_s=30))
    assert codes(explainer.explain(ARRIVAL.code, read())) == FULL
    process = explainer._helper._process
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert codes(explainer.explain(ARRIVAL.code, read())) == FULL


@pytest.mark.parametrize(
    "text",
    [
        "",
        "connection.send_bytes(b'ready')",
        "connection.send_bytes(b'ready'); connection.recv(); os.kill(os.getpid(), 9)",
        "connection.send_bytes(b'ready'); connection.recv(); connection.send_bytes(b'not json'); time.sleep(60)",
        "connection.send_bytes(b'ready'); connection.recv(); connection.send_bytes(b'[]'); time.sleep(60)",
        "connection.send_bytes(b'ready'); connection.recv(); time.sleep(60)",
        "raise SystemExit('cannot start')",
    ],
    ids=["mute", "gone", "killed", "garbled", "nothing to say", "slow", "cannot start"],
)
def test_whatever_the_helper_does_there_is_an_answer(text: str, tmp_path: Path, explainers: list[Explainer]):
    explainers.append(explainer := Explainer(SCHEMAS, turn_s=0.2, command=script(tmp_path, text)))
    started = monotonic()
    for _ in range(2):
        assert codes(explainer.explain(ARRIVAL.code, read())) == ["SW104"]
    assert monotonic() - started < 20  # not the helper's minute


def test_whoever_finds_the_queue_full_is_told_less_but_at_once(tmp_path: Path, explainers: list[Explainer]):
    slow = script(tmp_path, "connection.send_bytes(b'ready'); connection.recv(); time.sleep(60)")
    explainers.append(explainer := Explainer(SCHEMAS, waiting=1, turn_s=1, patience_s=30, command=slow))
    threads = [threading.Thread(target=explainer.explain, args=(ARRIVAL.code, read())) for _ in range(2)]
    for thread in threads:
        thread.start()
    while not explainer._queue.full():
        threading.Event().wait(0.01)
    started = monotonic()
    assert codes(explainer.explain(ARRIVAL.code, read())) == ["SW104"]
    assert monotonic() - started < 10  # not its patience
    for thread in threads:
        thread.join()


def test_patience_ends_before_the_queue_does(tmp_path: Path, explainers: list[Explainer]):
    slow = script(tmp_path, "connection.send_bytes(b'ready'); connection.recv(); time.sleep(60)")
    explainers.append(explainer := Explainer(SCHEMAS, turn_s=1, patience_s=0.1, command=slow))
    assert codes(asyncio.run(explainer.explain_soon(ARRIVAL.code, read()))) == ["SW104"]


def test_a_large_document_is_not_waited_for_so_long(tmp_path: Path, explainers: list[Explainer]):
    slow = script(tmp_path, "connection.send_bytes(b'ready'); connection.recv(); time.sleep(60)")
    explainers.append(explainer := Explainer(SCHEMAS, turn_s=60, patience_s=60, command=slow))
    large = BAD.replace(b"<Body>", b"<Body>" + b" " * LARGE)
    started = monotonic()
    assert codes(asyncio.run(explainer.explain_soon(ARRIVAL.code, read(large)))) == ["SW104"]
    assert monotonic() - started < 10  # not its patience


def test_after_the_end_libxml2_answers(explainers: list[Explainer]):
    explainers.append(explainer := Explainer(SCHEMAS))
    explainer.close()
    assert codes(explainer.explain(ARRIVAL.code, read())) == ["SW104"]


def test_the_helper_ends_with_whoever_started_it():
    explainer = Explainer(SCHEMAS, patience_s=30)
    explainer.explain(ARRIVAL.code, read())
    process = explainer._helper._process
    assert process is not None
    assert explainer._helper._connection is not None
    explainer._helper._connection.close()  # as the kernel does when the gateway is killed
    assert process.wait(10) == 0
    explainer.close()


# what libxml2 says


@pytest.mark.parametrize(("type_", "file"), samples("invalid", code="SW1"))
def test_what_libxml2_says_earns_the_same_code(type_: MessageType, file: Path):
    if earned(file) not in {"SW103", "SW104", "SW105", "SW113"}:
        return
    try:
        root = parse(file.read_bytes()).root
    except NotRead:
        return
    findings = told(root, SCHEMAS.complaints(type_.code, root))
    assert earned(file) in codes(findings) or (earned(file), codes(findings)) == ("SW105", ["SW104"])
    assert all(each.where.startswith(f"/{type_.root}") and each.line for each in findings)


def test_a_place_named_by_libxml2_is_the_one_the_helper_names(shared: Explainer):
    content = one(ARRIVAL.code, "valid/everything-said").read_bytes()
    content = content.replace(b"<PhotoDigest>f0", b"<PhotoDigest>x").replace(b"<BayCode>", b"<BayCode row='3'>")
    examination = read(content)
    explained = {(each.code, each.where, each.line) for each in shared.explain(ARRIVAL.code, examination)}
    complaints = SCHEMAS.complaints(ARRIVAL.code, examination.root)
    assert {(each.code, each.where, each.line) for each in told(examination.root, complaints)} == explained


def test_libxml2_is_never_at_a_loss():
    (finding,) = told(read().root, ())
    assert (finding.code, finding.where) == ("SW103", "/InspectionArrival")
