"""`swg case list` pages by a cursor, over all families together."""

import pytest

from tests.documents import one
from tests.gateway.cli.swg import swg

pytestmark = pytest.mark.usefixtures("several")


@pytest.fixture(scope="module")
def several(served):
    for name in ("export", "lcl", "nine-fields"):
        assert swg("send", one("inspection.notice.1", f"valid/{name}"), "--as", "customs-demo").code == 0


def test_pages_follow_one_another_and_leave_nothing_out():
    every = [case["id"] for case in swg("case", "list", "--json").json["cases"]]
    paged, cursor = [], None
    while True:
        page = swg("case", "list", "--limit", 1, *(("--cursor", cursor) if cursor else ()), "--json").json
        paged += [case["id"] for case in page["cases"]]
        if (cursor := page["cursor"]) is None:
            break

    assert len(every) == 4 and paged == every == sorted(every, reverse=True)


def test_people_are_told_how_to_go_on():
    assert "下一页 / next page: --cursor" in swg("case", "list", "--limit", 2).out
