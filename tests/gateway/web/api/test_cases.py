"""Cases over HTTP: where they stand, what has happened, who may know how much of it."""

from dataclasses import dataclass

import pytest

from tests.gateway.web.house import House


@dataclass
class Story:
    """An inspection from its notice to its result."""

    entry: str
    house: House

    def read(self, who: str) -> dict[str, object]:
        """The one case of it, as this caller reads it."""
        answer = self.house.get(f"/v1/inspections/{self.entry}", who)
        assert answer.status == 200, answer.body
        (case,) = answer.json["cases"]
        return case  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def story(house: House) -> Story:
    """Notice, arrival, result: in place, then inspected."""
    entry = house.declaration()
    for name, who in (
        ("inspection.notice.1/one-container", "customs-demo"),
        ("inspection.arrival.1/one-container", "yard-demo"),
        ("inspection.result.1/in-order", "customs-demo"),
    ):
        answer = house.send(house.document(name, who, entry=entry), who)
        assert answer.status == 202, answer.codes
    return Story(entry, house)


def test_a_case_tells_its_timeline_its_lines_and_its_deliveries(story: Story) -> None:
    case = story.read("trader-demo")
    assert [each["message_type"] for each in case["timeline"]] == [
        "inspection.notice.1",
        "inspection.arrival.1",
        "inspection.result.1",
    ]
    assert [(line["in_place_time"] is not None, line["inspected"]) for line in case["lines"]] == [(True, True)]
    assert {each["role"] for each in case["deliveries"]} >= {"trader", "customs", "yard"}
    assert case["state_zh"]


def test_a_case_says_what_is_expected_next(house: House) -> None:
    entry = house.declaration()
    house.send(house.document("inspection.notice.1/one-container", "customs-demo", entry=entry), "customs-demo")
    (case,) = house.get(f"/v1/inspections/{entry}", "trader-demo").json["cases"]
    assert case["state"] == "notified"
    assert case["expected"] and all(each["zh"] and each["en"] and each["by"] for each in case["expected"])


def test_the_trader_sees_the_result(story: Story) -> None:
    (line,) = story.read("trader-demo")["lines"]
    assert line["result_code"] is not None


def test_a_yard_sees_no_result_codes(story: Story) -> None:
    (line,) = story.read("yard-demo")["lines"]
    assert line["result_code"] is None


def test_how_another_partner_is_dealt_with_is_not_told(story: Story) -> None:
    told = {each["receiver"]: each for each in story.read("trader-demo")["deliveries"]}
    assert "attempts" in told["trader-demo"]
    assert not {"attempts", "reason", "channel", "form"} & told["customs-demo"].keys()


@pytest.mark.parametrize("who", ["operator", "auditor"])
def test_the_platform_sees_all_of_it(story: Story, who: str) -> None:
    case = story.read(who)
    assert all("attempts" in each for each in case["deliveries"])
    assert case["lines"][0]["result_code"] is not None


def test_a_trader_cannot_read_anothers_case(story: Story) -> None:
    house = story.house
    id_ = story.read("operator")["id"]
    assert house.get(f"/v1/inspections/{story.entry}", "other-trader").status == 404
    assert house.get(f"/v1/cases/{id_}", "other-trader").status == 404
    assert house.get(f"/v1/cases?number={story.entry}", "other-trader").json == {"items": []}
    assert story.entry not in house.get("/v1/inspections?limit=200", "other-trader").body.decode()


def test_a_case_is_found_by_any_number(story: Story) -> None:
    for number in (story.entry, f"{story.entry[:4]} {story.entry[4:]}", f"{story.entry}R1"):
        found = story.house.get(f"/v1/cases?number={number.replace(' ', '%20')}", "trader-demo").json["items"]
        assert [each["order_key"] for each in found] == [story.entry]


def test_a_case_is_read_by_its_id(story: Story) -> None:
    id_ = story.read("trader-demo")["id"]
    assert story.house.get(f"/v1/cases/{id_}", "trader-demo").json == story.read("trader-demo")


def test_lists_page_by_cursor(house: House) -> None:
    entries = [house.declaration() for _ in range(3)]
    for entry in entries:
        house.send(house.document("inspection.notice.1/one-container", "customs-demo", entry=entry), "customs-demo")
    first = house.get("/v1/inspections?limit=2&state=notified", "trader-demo")
    assert [each["order_key"] for each in first.json["items"]] == entries[:0:-1]
    path = first.headers["link"].removeprefix("<").partition(">")[0]
    assert f"cursor={first.json['cursor']}" in path and "state=notified" in path
    assert house.get(path, "trader-demo").json["items"][0]["order_key"] == entries[0]


def test_the_last_page_names_no_other(house: House) -> None:
    entry = house.declaration()
    house.send(house.document("inspection.notice.1/one-container", "customs-demo", entry=entry), "customs-demo")
    last = house.get(f"/v1/inspections?number={entry}", "trader-demo")
    assert last.json["cursor"] is None
    assert "link" not in last.headers


def test_a_state_that_does_not_exist_is_told_with_those_that_do(house: House) -> None:
    answer = house.get("/v1/inspections?state=lost", "trader-demo")
    assert answer.status == 400
    assert "in-place" in answer.json["errors"][0]["wanted"]
