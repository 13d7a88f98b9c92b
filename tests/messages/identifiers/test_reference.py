import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.identifiers import BadIdentifier
from messages.identifiers.reference import check, is_of

TRADER = "91370200MA3ABC127P"


@pytest.mark.parametrize("number", ["737944946RMT20261121-0001", "MA3ABC1271", "M000100Y4A" + "-" * 25])
def test_an_organisation_code_and_the_traders_own_number_pass(number: str):
    assert check(number) == number


@pytest.mark.parametrize(
    "text",
    [
        "737944946",  # nothing of the trader's own
        "737944946-1",  # which does not begin with a hyphen
        "737944946rmt1",
        "737944946 RMT1",
        "73794494-6RMT1",
        "737944946" + "1" * 27,  # 36 characters
        "737944946RMT/1",
        "737944946汇1",
    ],
)
def test_a_key_between_machines_is_refused_rather_than_mended(text: str):
    with pytest.raises(BadIdentifier, match="organisation code, then 1 to 26") as refusal:
        check(text)

    assert refusal.value.code == "SW501"


def test_the_organisation_code_must_hold():
    with pytest.raises(BadIdentifier, match="check digit 6, character 9") as refusal:
        check("737944940RMT1")

    assert refusal.value.code == "SW502"


def test_a_number_is_of_the_enterprise_whose_code_it_begins_with():
    assert is_of("MA3ABC127RMT1", TRADER)
    assert not is_of("737944946RMT1", TRADER)


@given(st.from_regex(r"[0-9A-Z][0-9A-Z-]{0,25}", fullmatch=True))
def test_whatever_he_likes_behind_his_code_is_his(own: str):
    assert is_of(check(f"MA3ABC127{own}"), TRADER)
