"""What ends is told in time: in the log, once a day, and by a number."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from gateway.journal.clock import to_us
from gateway.partners.authorities import Authority, KnownList
from gateway.partners.directory import Directory
from gateway.partners.endings import Ending, endings, tell_endings
from gateway.partners.files import registered
from gateway.partners.register import Register
from gateway.partners.samples import read_samples
from gateway.trust import keys
from gateway.trust.expiry import Stage
from gateway.trust.keyring import Keyring, open_keyring
from gateway.trust.samples import make_authority
from tests.gateway.partners.journal import CATALOGUE, NOW

YARD = next(each.partner for each in read_samples(CATALOGUE) if each.partner.name == "yard-demo")
DAY = timedelta(days=1)


def certified(*days: int):
    issue = make_authority(NOW).issue
    pems = [issue("y", organisation="4218MA3YRD663", now=NOW, valid=each * DAY).cert_pem for each in days]
    return replace(YARD, certificates=tuple(map(registered, pems)))


@pytest.fixture
def ring(tmp_path: Path) -> Keyring:
    return open_keyring(tmp_path / "gateway", party_id="EPORT", now=NOW, in_force=None)


def told(ring: Keyring, *partners, **more) -> dict[str, Ending]:
    return {each.kind: each for each in endings(Directory(partners, **more), ring)}


def test_of_several_certificates_the_one_that_lasts_counts(ring):
    assert told(ring, certified(10, 400))["partner"].days_left(NOW) == 400


def test_one_who_is_disabled_or_has_none_is_not_spoken_of(ring):
    assert "partner" not in told(ring, replace(certified(10), disabled=True))
    assert "partner" not in told(ring, YARD)


def test_the_gateways_own_and_the_next_are_among_them(ring):
    ring.announce(keys.make("EPORT", NOW), now=NOW)

    found = told(ring)
    assert found["gateway"].holder == ring.key_id and found["gateway-next"].holder == ring.coming().key_id
    assert found["gateway"].stage(NOW) is Stage.FAR


def test_of_a_list_only_that_it_is_overdue_is_worth_a_word(ring):
    common = {"digest": "5" * 64, "authority": "ca", "number": "1", "this_update": 0, "entries": 0, "imported_at": 0}
    list_ = KnownList(**common, next_update=to_us(NOW + DAY))
    own = Authority(digest="a" * 64, name="ca", pem="", not_before=0, not_after=to_us(NOW + 40 * DAY))

    found = told(ring, authorities=[own], lists=[list_])
    assert found["list"].stage(NOW) is Stage.FAR
    assert found["list"].stage(NOW + 2 * DAY) is Stage.OVER
    assert found["authority"].stage(NOW) is Stage.TWO_MONTHS


@pytest.mark.parametrize(
    ("days", "level", "event"),
    [(61, None, None), (59, "warning", "ends soon"), (29, "warning", "ends soon"), (6, "error", "ends soon")],
)
def test_it_is_logged_once_a_day_and_louder_in_the_last_week(journal, ring, days, level, event):
    journal.apply(certified(days))

    said = logged(journal.register, ring)

    assert [(each["log_level"], each["event"]) for each in said] == ([(level, event)] if level else [])
    assert [each["days"] for each in said] == ([days] if level else [])


def test_what_has_ended_is_logged_too(journal, ring):
    journal.apply(certified(5))

    (said,) = logged(journal.register, ring, at=NOW + 6 * DAY)

    assert (said["event"], said["holder"], said["days"]) == ("ended", "yard-demo", -1)


def logged(register: Register, ring: Keyring, at=NOW) -> list[Any]:
    """What it logs on one day."""

    async def run() -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(0.05):
                await tell_endings(register, ring, clock=lambda: to_us(at))

    with capture_logs() as said:
        asyncio.run(run())
    return list(said)
