"""Too many at once, too slow, or never reading: told to wait, or cut off, before memory grows."""

import re
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

import pytest

from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened

SOON_S = 0.4
GET = b"GET /livez HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.fixture(scope="module")
def tight(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house with little room and no patience."""
    folder = tmp_path_factory.mktemp("tight")
    quick = {"head_s": SOON_S, "piece_s": 2.0, "body_s": 4.0, "unread_s": SOON_S}
    with opened(folder, connections=12, requests=4, held_bytes=60_000, **quick) as house:
        yield house


@contextmanager
def line(house: House) -> Iterator[socket.socket]:
    """A connection."""
    where = urlsplit(house.address)
    with socket.create_connection((where.hostname or "", where.port or 0), timeout=10) as own:
        yield own


def heard(own: socket.socket) -> bytes:
    """Everything that comes until the other side hangs up."""
    answer = b""
    try:
        while piece := own.recv(65536):
            answer += piece
    except ConnectionResetError:
        pass
    return answer


def sent(own: socket.socket, piece: bytes, many: int, *, every_s: float = 0.001) -> int:
    """How many pieces go out until the other side has had enough."""
    for number in range(many):
        try:
            own.sendall(piece)
        except OSError:
            return number
        time.sleep(every_s)
    return many


def post(house: House, who: str, length: int) -> bytes:
    """The head of a document that is to follow."""
    token = house.tokens[who]
    return (
        f"POST /v1/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/xml\r\nContent-Length: {length}\r\n\r\n"
    ).encode()


def eventually(house: House, path: str = "/v1/catalogue", who: str | None = None) -> int:
    """The status once whoever was there has left."""
    until = time.monotonic() + 5
    while (status := house.get(path, who).status) != 200 and time.monotonic() < until:
        time.sleep(0.02)
    return status


# heads


@pytest.mark.parametrize("begun", [b"", b"\r\n", b"GET /livez HT", b"GET /livez HTTP/1.1\r\nHost: x\r\nX: "])
def test_a_head_that_does_not_come_is_waited_for_no_longer(tight: House, begun: bytes) -> None:
    with line(tight) as own:
        own.sendall(begun)
        began = time.monotonic()
        answer = heard(own)
        assert time.monotonic() - began < SOON_S + 1
    assert answer == b"" or answer.startswith(b"HTTP/1.1 408 ")


def test_a_head_that_trickles_is_cut_off_as_one_that_stops(tight: House) -> None:
    with line(tight) as own:
        began = time.monotonic()
        assert sent(own, b"x", 200, every_s=0.05) < 200
        assert time.monotonic() - began < SOON_S + 2


def test_an_empty_line_after_an_answer_does_not_hold_the_line(tight: House) -> None:
    with line(tight) as own:
        own.sendall(GET)
        own.recv(65536)
        own.sendall(b"\r\n")
        began = time.monotonic()
        heard(own)
        assert time.monotonic() - began < SOON_S + 1


@pytest.mark.parametrize(
    "head",
    [
        b"GET /livez HTTP/1.1\r\nHost: x\r\n" + b"a: b\r\n" * 200 + b"\r\n",
        b"GET /livez?" + b"x" * 9000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /livez HTTP/1.1\r\nHost: x\r\nX: " + b"x" * 500_000,
    ],
)
def test_a_head_has_only_so_much_in_it(tight: House, head: bytes) -> None:
    assert tight.raw(head).startswith(b"HTTP/1.1 431 ")


def test_trailers_have_a_bound_too_and_say_nothing(tight: House) -> None:
    head = post(tight, "yard-demo", 1).replace(b"Content-Length: 1", b"Transfer-Encoding: chunked")
    with line(tight) as own:
        own.sendall(head + b"4\r\n<x/>\r\n0\r\n")
        assert sent(own, b"x: y\r\n" * 1000, 1000) < 1000


def test_one_long_trailer_has_a_bound(tight: House) -> None:
    head = post(tight, "yard-demo", 1).replace(b"Content-Length: 1", b"Transfer-Encoding: chunked")
    with line(tight) as own:
        own.sendall(head + b"4\r\n<x/>\r\n0\r\nx: ")
        assert sent(own, b"y" * 10_000, 1000) < 1000


def test_a_few_requests_may_wait_on_a_line_and_not_thousands(tight: House) -> None:
    with line(tight) as own:
        own.sendall(GET * 7 + GET.replace(b"x", b"x\r\nConnection: close"))
        assert heard(own).count(b"HTTP/1.1 200 ") == 8
    with line(tight) as own:
        own.sendall(GET * 5000)
        assert heard(own).count(b"HTTP/1.1 200 ") < 20


# crowds


def test_only_so_many_lines_are_open_and_the_next_is_told_to_wait(tight: House) -> None:
    with ExitStack() as many:
        for _ in range(12):
            many.enter_context(line(tight))
        time.sleep(0.1)
        answer = tight.raw(GET)
    assert answer.startswith(b"HTTP/1.1 503 ") and b"retry-after: 1" in answer
    assert eventually(tight) == 200


def test_only_so_many_are_answered_at_once_and_health_still_is(tight: House) -> None:
    with ExitStack() as many:
        for who in ("yard-demo", "customs-demo", "trader-demo", "port-demo"):
            own = many.enter_context(line(tight))
            own.sendall(post(tight, who, 10) + b"<")
        time.sleep(0.1)
        told = tight.get("/v1/catalogue")
        assert (told.status, told.headers["retry-after"]) == (503, "1")
        assert [tight.get(path).status for path in ("/livez", "/readyz", "/metrics")] == [200, 200, 200]
        assert re.search(r'swg_turned_away_total\{what="requests"\} [1-9]', tight.get("/metrics").body.decode())
    assert eventually(tight) == 200


def test_one_partner_does_not_take_all_the_room_for_himself(tight: House) -> None:
    with ExitStack() as two:
        for _ in range(2):
            own = two.enter_context(line(tight))
            own.sendall(post(tight, "small-yard", 10) + b"<")
        time.sleep(0.1)
        told = tight.get("/v1/messages/none", "small-yard")
        assert (told.status, told.json["limit"], told.headers["retry-after"]) == (429, "open_requests", "1")
        assert tight.get("/v1/inspections", "yard-demo").status == 200
    assert eventually(tight, "/v1/inspections", "small-yard") == 200


def test_what_all_bodies_hold_together_is_as_the_settings_say(tight: House) -> None:
    with line(tight) as own:
        own.sendall(post(tight, "yard-demo", 50_000) + b"x" * 49_000)
        time.sleep(0.1)
        told = tight.send(b"x" * 15_000, "customs-demo")
    assert (told.status, told.headers["retry-after"]) == (503, "1")


# answers that nobody reads


def test_whoever_never_reads_is_cut_off(tight: House) -> None:
    bundle = b"GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: x\r\n\r\n"
    where = urlsplit(tight.address)
    own = socket.socket()
    own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    with own:
        own.settimeout(10)
        own.connect((where.hostname, where.port))
        own.sendall(bundle * 8)
        _until(lambda: _number(tight, "swg_unread_bytes") > 0)
        _until(lambda: _number(tight, "swg_unread_bytes") == 0)
    assert _number(tight, 'swg_turned_away_total{what="answers unread for too long"}') == 1


def _number(house: House, name: str) -> float:
    found = re.search(rf"^{re.escape(name)} (.+)$", house.get("/metrics").body.decode(), re.MULTILINE)
    return float(found[1]) if found else 0.0


def _until(holds: object) -> None:
    until = time.monotonic() + 5
    while not holds():  # type: ignore[operator]
        assert time.monotonic() < until
        time.sleep(0.02)
