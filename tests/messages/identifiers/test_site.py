import pytest

from messages.identifiers import BadIdentifier
from messages.identifiers.site import check, region


@pytest.mark.parametrize("code", ["CNZJG230015", "CNQDP420021", "CN2WF430007"])
def test_the_form_in_use_passes(code: str):
    assert check(code) == code


def test_the_region_is_that_of_the_sites_customs():
    assert region("CNZJG230015") == "23"
    assert region("CNQDP420021") == "42"


@pytest.mark.parametrize("text", ["CNZJG23001", "CNZJG2300150", "C1ZJG230015", "CNZJG230015/2301"])
def test_another_shape_is_refused(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"
