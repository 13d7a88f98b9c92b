"""`/v1/cards` and `/v1/expectations` of a gateway at work: who reads which, page by page, and what the yard is told."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened

NOTICE = "inspection.notice.1/one-container"
TABLE = """
title = "立即到期 / due at once"
[steps."inspection.notified"]
minutes = 0
"""
PATIENCE_S = 60


def until(holds: Callable[[], bool]) -> None:
    """Wait for what the gateway does by itself."""
    end = time.monotonic() + PATIENCE_S
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Three notices have come, each of which was to be acknowledged at once."""
    folder = tmp_path_factory.mktemp("cards")
    table = folder / "deadlines.toml"
    table.write_text(TABLE, "utf-8")
    with opened(folder / "data", deadlines=Path(table)) as own:
        for _ in range(3):
            sent = own.send(own.document(NOTICE, "customs-demo", entry=own.declaration()), "customs-demo")
            assert sent.status == 202
        until(lambda: len(own.get("/v1/cards?state=yellow", "operator").json["items"]) == 3)
        yield own


def test_a_card_is_read_by_whom_it_is_held_to_and_by_operators_and_by_nobody_else(house: House) -> None:
    (one, *others) = house.get("/v1/cards", "yard-demo").json["items"]
    assert len(others) == 2
    assert (one["colour"], one["rule"], one["unit"]["partner"]) == ("yellow", "inspection.notified", "yard-demo")
    assert one["done_at"] is None
    for nobody in ("trader-demo", "customs-demo", "small-yard"):
        assert house.get("/v1/cards", nobody).json["items"] == []
        assert house.get(f"/v1/cards/{one['card_no']}", nobody).status == 404
    assert house.get(f"/v1/cards/{one['card_no']}", "auditor").json["card_no"] == one["card_no"]
    assert house.get("/v1/cards").status == 401


def test_cards_are_looked_for_and_come_page_by_page(house: House) -> None:
    first = house.get("/v1/cards?limit=2", "operator").json
    rest = house.get(f"/v1/cards?limit=2&cursor={first['cursor']}", "operator").json
    numbers = [each["card_no"] for page in (first, rest) for each in page["items"]]
    assert (len(numbers), len(set(numbers)), rest["cursor"]) == (3, 3, None)
    case = first["items"][0]["of"]["case_id"]
    for words, count in (
        *((f"case={case}", 1), ("colour=yellow", 3), ("colour=red", 0), ("unit=yard-demo", 3), ("unit=bank-demo", 0)),
        *(("rule=inspection.notified", 3), ("family=inspection", 3), ("state=cured", 0)),
    ):
        assert len(house.get(f"/v1/cards?{words}", "operator").json["items"]) == count, words


def test_the_event_stands_in_the_case_it_is_about(house: House) -> None:
    number = house.get("/v1/cards", "operator").json["items"][0]["of"]["number"]
    (case,) = house.get(f"/v1/cases?number={number}", "operator").json["items"]
    assert case["state"] == "notified"
    timeline = house.get(f"/v1/inspections/{number}", "operator").body.decode()
    assert "yellow card, inspection.notified" in timeline


def test_the_yard_finds_the_card_in_its_mailbox(house: House) -> None:
    told = house.get("/v1/mailbox?limit=200", "yard-demo")
    assert "supervision.card.1" in told.body.decode()


def test_a_partner_reads_his_own_times_alone(house: House) -> None:
    rows = house.get("/v1/expectations?family=inspection", "operator").json["items"]
    waits = {each["pair"]: each for each in rows if each["partner"] == "yard-demo"}
    assert waits["inspection.notice:inspection.acknowledgement"]["waiting"] == 3
    assert waits["inspection.notice:inspection.arrival"]["median_s"] is None
    own = house.get("/v1/expectations", "yard-demo").json["items"]
    assert {each["partner"] for each in own} == {"yard-demo"}
    assert house.get("/v1/expectations?partner=yard-demo", "trader-demo").json["items"] == []
    page = house.get("/v1/expectations?limit=1", "operator").json
    assert (len(page["items"]), page["cursor"]) == (1, "1")
    assert house.get("/v1/expectations?from=2026-01-01&to=2026-12-31", "operator").status == 400
    assert house.get("/v1/expectations?from=2026-02-01&to=2026-01-31", "operator").status == 400
    assert house.get("/v1/expectations").status == 401


def test_what_is_late_is_among_the_numbers(house: House) -> None:
    assert 'swg_waiting{what="deadlines.yellow"}' in house.get("/metrics", "operator").body.decode()
