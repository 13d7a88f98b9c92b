"""The keys of access tokens: made once, the same for all who share the secret, another each period, with overlap."""

import stat
from pathlib import Path

import pytest

from gateway.trust.keys import BadKey
from gateway.trust.token_keys import FILE, TokenKeys, load_or_make, name

DAY = 86_400
NOW = 1_795_000_000


def test_the_secret_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    made, read = load_or_make(tmp_path / "new"), load_or_make(tmp_path / "new")
    assert made == read
    assert stat.S_IMODE((tmp_path / "new" / FILE).stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "new").iterdir()] == [FILE]
    assert made.secret.hex() not in repr(made)


def test_two_gateways_have_keys_of_their_own(tmp_path: Path) -> None:
    one, other = (name(load_or_make(tmp_path / each).signing(NOW)) for each in "ab")
    assert one != other


@pytest.mark.parametrize("text", ["", "abcd", "z" * 64, "é"])
def test_a_secret_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(BadKey, match="want 32 bytes"):
        load_or_make(tmp_path)


def test_production_refuses_a_secret_that_others_may_read(tmp_path: Path) -> None:
    load_or_make(tmp_path)
    (tmp_path / FILE).chmod(0o640)
    assert load_or_make(tmp_path)
    with pytest.raises(BadKey, match="chmod 600"):
        load_or_make(tmp_path, production=True)


def test_keys_follow_each_other_and_each_is_told_before_and_after_it_signs() -> None:
    keys = TokenKeys(b"s" * 32, days=30)
    signing = [name(keys.signing(NOW + period * 30 * DAY)) for period in range(4)]
    assert len(set(signing)) == 4
    for period in (1, 2):
        at = NOW + period * 30 * DAY
        assert [key["kid"] for key in keys.told(at)["keys"]] == signing[period - 1 : period + 2]
        assert list(keys.verifying(at)) == signing[period - 1 : period + 1]


def test_what_is_told_is_public() -> None:
    for key in TokenKeys(b"s" * 32).told(NOW)["keys"]:
        assert key.keys() == {"kty", "crv", "x", "y", "kid", "use", "alg"}
        assert (key["kty"], key["crv"], key["use"], key["alg"]) == ("EC", "P-256", "sig", "ES256")
