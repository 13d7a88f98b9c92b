"""Failures to sign in: counted, bounded by source, and no lock for whoever shares an address with a broken client."""

from collections.abc import Iterator

import pytest

from gateway.web import attempts
from gateway.web.attempts import PERIOD_S, Attempts
from gateway.web.oauth.token import FORM
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened

MOST = 5
BAD = {"Authorization": "Bearer swg_" + "a" * 43}


class Turned:
    """A clock turned by hand."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_source_may_fail_so_often_at_once_then_at_a_steady_pace() -> None:
    clock = Turned()
    own = Attempts(most=3, now=clock)
    for _ in range(3):
        assert own.wait_s("203.0.113.7") == 0
        own.failed("203.0.113.7")
    assert own.wait_s("203.0.113.7") == PERIOD_S
    clock.now += PERIOD_S
    assert own.wait_s("203.0.113.7") == 0
    own.failed("203.0.113.7")
    assert own.wait_s("203.0.113.7") == PERIOD_S


def test_however_often_it_fails_it_waits_no_longer() -> None:
    clock = Turned()
    own = Attempts(most=3, now=clock)
    for _ in range(1000):
        own.failed("203.0.113.7")
    clock.now += 3 * PERIOD_S
    assert own.wait_s("203.0.113.7") == 0


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("203.0.113.7", "203.0.113.8", False),
        ("2001:db8::1", "2001:db8::2:3:4:5", True),  # one network of a machine's own
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("x", "y", False),
    ],
)
def test_sources_are_counted_apart(one: str, other: str, together: bool) -> None:
    own = Attempts(most=1, now=Turned())
    own.failed(one)
    assert (own.wait_s(other) > 0) is together


def test_not_more_sources_are_remembered_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attempts, "MOST_SOURCES", 10)
    own = Attempts(most=1, now=Turned())
    for number in range(20):
        own.failed(f"203.0.113.{number}")
    assert [own.wait_s(f"203.0.113.{number}") > 0 for number in range(20)] == [False] * 10 + [True] * 10


# over HTTP


@pytest.fixture
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("attempts"), signin_failures=MOST) as own:
        yield own


def test_who_fails_too_often_is_told_to_wait_and_counted(house: House) -> None:
    answers = [house.get("/v1/mailbox", None, **BAD) for _ in range(MOST + 2)]
    assert [each.status for each in answers] == [401] * MOST + [429] * 2
    last = answers[-1]
    assert 1 <= int(last.headers["retry-after"]) <= MOST * PERIOD_S
    assert last.json["type"].endswith(":too-many-attempts") and " / " in last.json["next"]
    assert f'swg_signin_failures_total{{way="key",why="unknown"}} {MOST + 2}.0' in house.get("/metrics").body.decode()


def test_a_good_key_opens_all_the_same(house: House) -> None:
    for _ in range(MOST + 2):
        house.get("/v1/mailbox", None, **BAD)
    assert house.get("/v1/mailbox", "yard-demo").status == 200


def test_beyond_it_no_signature_is_looked_at(house: House) -> None:
    for _ in range(MOST + 1):
        house.get("/v1/mailbox", None, **BAD)
    body = b"grant_type=client_credentials&client_assertion=a.b.c&client_assertion_type=" + (
        b"urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
    )
    asked = house.ask("POST", "/oauth2/token", None, body, {"Content-Type": FORM})
    assert (asked.status, asked.json["error"]) == (429, "slow_down")
    assert int(asked.headers["retry-after"]) >= 1
    assert house.get("/v1/mailbox", None, Authorization="Bearer a.b.c").status == 429


def test_asking_without_anything_is_no_failure(house: House) -> None:
    assert {house.get("/v1/mailbox").status for _ in range(MOST + 3)} == {401}


def test_where_proxies_are_trusted_each_of_their_callers_is_counted_apart(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with opened(tmp_path_factory.mktemp("forwarded"), signin_failures=1, proxies=("127.0.0.1",)) as own:
        for _ in range(2):
            own.get("/v1/mailbox", None, **BAD, **{"X-Forwarded-For": "203.0.113.7"})
        one, other = (
            own.get("/v1/mailbox", None, **BAD, **{"X-Forwarded-For": f"203.0.113.{number}"}).status
            for number in (7, 8)
        )
        assert (one, other) == (429, 401)
