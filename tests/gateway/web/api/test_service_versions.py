"""A service of which another version begins on a day: every place shows the one of the day that is asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from docs.make import services as page
from messages.catalogue import Catalogue, Family
from messages.services import Service, Text
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened

LAST, FIRST = date(2026, 6, 30), date(2026, 7, 1)
FEE = Text("每份 20 元", "20 yuan each")


def changing(family: Family) -> Family:
    """The family, whose service costs something from a day on."""
    (before,) = family.services
    rows: tuple[Service, ...] = (
        replace(before, until=LAST),
        replace(before, version=2, since=FIRST, until=date(2099, 12, 31), fee=FEE),
    )
    return replace(family, services=rows)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("versions")) as served:
        families = served.gateway.catalogue.families.values()
        served.gateway.catalogue = Catalogue([changing(each) if each.name == "release" else each for each in families])
        yield served


@pytest.mark.parametrize(("day", "version", "fee"), [(LAST, 1, "none"), (FIRST, 2, FEE.en), (None, 2, FEE.en)])
def test_the_version_of_the_day_is_shown_in_the_list_and_by_its_code(
    own: House, day: date | None, version: int, fee: str
) -> None:
    on = f"&on={day}" if day else ""
    (listed,) = own.get(f"/v1/services?family=release&lang=en{on}").json["items"]
    shown = own.get(f"/v1/services/REL-01?lang=en{on}").json
    assert (listed["version"], listed["fee"]) == (shown["version"], shown["fee"]) == (version, fee)
    assert [each["version"] for each in shown["versions"]] == [1, 2]


def test_on_a_day_on_which_none_is_in_force_there_is_none(own: House) -> None:
    for day in ("2020-12-31", "2100-01-01"):
        assert own.get(f"/v1/services?family=release&on={day}").json["items"] == []
        assert own.get(f"/v1/services/REL-01?on={day}").status == 404


def test_another_version_has_another_tag(own: House) -> None:
    tags = {own.get(f"/v1/services?family=release&on={day}").headers["etag"] for day in (LAST, FIRST)}
    assert len(tags) == 2


def test_the_manual_has_every_version_under_a_heading_of_its_own() -> None:
    text = page.page()
    headings = [line for line in text.splitlines() if line.startswith("### ")]
    assert len(headings) == len(set(headings))
    assert page.link_to("REL-01") == "[REL-01](services.md#rel-01-口岸分类验放)"
