"""What was wanted of a parameter is told in both languages, all at once."""

import re

import pytest

from gateway.web.wanted import wanted
from tests.gateway.web.house import House

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize(
    "path",
    [
        "/v1/services?on=yesterday&lang=fr&limit=0&cursor=zz",
        "/v1/releases?from=2026-02-30&limit=1000&format=pdf",
        f"/v1/declarations?state={'x' * 65}&to=tomorrow&limit=many",
        f"/v1/credits/risks?country={'x' * 71}",
    ],
)
def test_every_parameter_that_is_off_is_told_in_both_languages(house: House, path: str) -> None:
    answer = house.get(path, "trader-demo")
    assert answer.status == 400
    told = answer.json["errors"]
    assert len(told) == path.count("=")
    for each in told:
        zh, _, en = each["wanted"].partition(" / ")
        assert CHINESE.search(zh), each
        assert en.isascii(), each
        assert en, each


def test_a_kind_without_a_row_is_told_as_pydantic_has_it() -> None:
    assert wanted({"type": "nobody-knows", "msg": "Input should be odd"}) == "Input should be odd"
