"""Random samples: what the gateway draws, a few independent lines draw too; and the record says what was asked."""

import csv
import io
import json
import re
from hashlib import sha256

import pytest
from sqlalchemy import select, update

from gateway.journal import tables
from gateway.journal.sampling import ACT
from tests.gateway.web.house import Answer, House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.operators import at_work
from tests.gateway.web.portal.test_audit_pages import AT, auditor, noticed, text

SAMPLES = f"{AT}/samples"
ALWAYS = {"since": "2020-01-01", "until": "2099-12-31"}


def draw(browser: Browser, **asked: str) -> str:
    """The path of a sample's page."""
    text(browser, SAMPLES)
    answer = browser.post(f"{SAMPLES}/draw", **{**ALWAYS, "wanted": "3", **asked})
    assert answer.status == 303, answer.body.decode()
    return answer.headers["location"]


def table(answer: Answer) -> list[dict[str, str]]:
    assert answer.status == 200 and answer.headers["content-type"].startswith("text/csv")
    return list(csv.DictReader(io.StringIO(answer.body.decode("utf-8-sig"))))


def test_another_tool_draws_the_same_sample(portal: House) -> None:
    for _ in range(8):
        noticed(portal)
    browser = auditor(portal)
    path = draw(browser, seed="2026-Q4", wanted="4", type="inspection.notice.1", verdict="accepted")

    population = [row["id"] for row in table(browser.get(f"{path}/population.csv"))]
    drawn = sorted(population, key=lambda each: sha256(f"2026-Q4|{each}".encode()).hexdigest())[:4]

    assert [row["id"] for row in table(browser.get(f"{path}/sample.csv"))] == drawn
    of = tables.documents.c
    asked = select(of.id).where(of.type == "inspection.notice.1", of.verdict == "accepted").order_by(of.seq)
    with portal.gateway.database.connect() as connection:
        assert population == list(connection.scalars(asked))
    page = text(browser, f"{path}?lang=en")
    assert re.findall(r"/audit/messages/([0-9a-f-]{36})", page) == drawn
    assert sha256("".join(f"{each}\n" for each in population).encode()).hexdigest() in page


def test_what_was_asked_of_what_is_on_the_record_before_it_is_seen(portal: House) -> None:
    noticed(portal)
    path = draw(auditor(portal, "draws-a-sample"), seed="mine", partner="customs-demo")
    of = tables.acts.c
    with portal.gateway.database.connect() as connection:
        row = connection.execute(select(of).where(of.seq == int(path.rpartition("/")[2]))).one()
        leaf = connection.execute(select(tables.leaves.c.text).where(tables.leaves.c.seq == row.seq)).scalar_one()
    said = json.loads(row.note)
    assert (row.by, row.act, said["seed"], said["population"]["partner"]) == (
        *("draws-a-sample", ACT, "mine", "customs-demo"),
    )
    assert f"document: {said['digest']}" in leaf


def test_a_larger_sample_begins_with_the_smaller_and_what_comes_later_changes_neither(portal: House) -> None:
    for _ in range(6):
        noticed(portal)
    browser = auditor(portal)
    small, large = draw(browser, seed="s", wanted="2"), draw(browser, seed="s", wanted="5")
    before = table(browser.get(f"{small}/sample.csv"))
    noticed(portal)
    assert table(browser.get(f"{small}/sample.csv")) == before
    assert [row["id"] for row in table(browser.get(f"{large}/sample.csv"))][:2] == [row["id"] for row in before]
    assert "the population is what it was" in text(browser, f"{small}?lang=en")


def test_a_seed_that_is_not_given_is_drawn_and_shown(portal: House) -> None:
    noticed(portal)
    browser = auditor(portal)
    seeds = [re.search(r'id="seed">([0-9a-f]{32})<', text(browser, draw(browser))) for _ in range(2)]
    assert all(seeds) and seeds[0][1] != seeds[1][1]


def test_a_population_that_was_altered_since_is_told(portal: House) -> None:
    message, browser = noticed(portal), auditor(portal)
    path = draw(browser, seed="s")
    of = tables.documents.c
    with portal.gateway.database.begin() as connection:
        was = connection.execute(select(of.received_at).where(of.id == message)).scalar_one()
        connection.execute(update(tables.documents).where(of.id == message).values(received_at=0))
    try:
        assert "the population is another" in text(browser, f"{path}?lang=en")
    finally:
        with portal.gateway.database.begin() as connection:
            connection.execute(update(tables.documents).where(of.id == message).values(received_at=was))


@pytest.mark.parametrize(
    "asked",
    [
        {"since": ""},
        {"since": "2026-13-01"},
        {"since": "2026-02-02", "until": "2026-02-01"},
        {"wanted": "0"},
        {"wanted": "1001"},
        {"wanted": "x"},
        {"seed": "x" * 65},
        {"seed": "a|b"},
        {"seed": "种子"},
    ],
)
def test_what_cannot_be_drawn_is_told_and_not_recorded(portal: House, asked: dict[str, str]) -> None:
    browser = auditor(portal)
    before = portal.gateway.reading.totals()
    text(browser, SAMPLES)
    answer = browser.post(f"{SAMPLES}/draw", **{**ALWAYS, "wanted": "3", **asked})
    assert answer.status == 400 and portal.gateway.reading.totals() == before


def test_a_sample_of_nothing_is_empty(portal: House) -> None:
    browser = auditor(portal)
    assert table(browser.get(f"{draw(browser, partner='nobody')}/sample.csv")) == []


def test_an_operator_draws_none(portal: House) -> None:
    operator = at_work(portal)
    text(operator, "/portal/messages")
    assert operator.post(f"{SAMPLES}/draw", **ALWAYS, wanted="1").status == 403
