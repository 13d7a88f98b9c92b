"""`swg key`, at a gateway that runs, at one that does not, and where its certificate has ended."""

from datetime import UTC, datetime, timedelta

import pytest

from gateway.settings import Settings
from gateway.trust import keys, pairs
from tests.gateway.cli.swg import swg


def states() -> list[tuple[str, str]]:
    return [(each["state"], each["key_id"]) for each in swg("key", "list", "--json").json["items"]]


@pytest.mark.parametrize("place", ["folder", "served"])
def test_a_key_is_announced_seen_and_takes_over(request, place):
    request.getfixturevalue(place)
    (_, old), *_ = states()

    coming = swg("key", "announce", "--json").json["key_id"]
    assert states()[:2] == [("next", coming), ("current", old)]
    assert "swg key withdraw" in swg("key", "announce").err
    said = swg("key", "rotate", "--reason", "every other year")

    assert coming in said.out and old in said.out
    assert states()[:2] == [("current", coming), ("former", old)]
    assert "every other year" in swg("key", "list").out


def test_a_withdrawn_key_does_not_take_over(folder):
    swg("key", "announce")
    assert swg("key", "withdraw").code == 0

    assert swg("key", "rotate").code == 1
    assert "swg key announce" in swg("key", "rotate").err


def test_a_revoked_key_is_listed_with_the_checkpoint_that_is_believed(folder):
    (_, stolen), *_ = states()

    refused = swg("key", "revoke", "--checkpoint", 10**7, "--reason", "stolen")
    said = swg("key", "revoke", "--checkpoint", 1, "--reason", "stolen", "--json")

    assert refused.code == 1 and "/v1/checkpoints" in refused.err
    assert said.json["replaces"] == stolen
    listed = swg("key", "list").out
    assert "已吊销 / revoked" in listed and "checkpoint 1: stolen" in listed


def test_a_certificate_that_has_ended_is_renewed_where_no_gateway_would_start(folder):
    where = Settings(data=folder).gateway_folder
    pair = pairs.read(where)
    assert pair is not None
    ended = keys.reissued(pair, "EPORT", datetime.now(UTC) - keys.VALID - timedelta(days=1))
    pairs.write_file(where / "cert.pem", ended.cert_pem, 0o644)
    (_, key), *_ = states()
    assert "swg key renew" in swg("key", "announce").err

    said = swg("key", "renew", "--json").json

    assert said["key_id"] == key and said["not_after"] > f"{datetime.now(UTC):%F}"
    assert swg("key", "announce").code == 0  # the gateway's parts start again
    swg("key", "withdraw")


def test_a_folder_without_a_gateway_has_no_keys(empty):
    assert swg("key", "list", "--json").json["items"] == []
    assert not empty.exists()
