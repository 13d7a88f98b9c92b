"""`GET /v1/credits/risks`: what was last received, for whom it is, whoever is down."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from gateway.journal.reading import Page
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Partner, PartnerKey, Scope
from gateway.web.api.boards import every
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.process import Key
from messages.roles import TRADER
from messages.times import BEIJING
from messages.xml.records import render
from tests import credits
from tests.credits import buyer, risk_query, risk_report
from tests.gateway.web.house import Answer, House, issue
from tests.gateway.web.house import house as opened

BOARD = "/v1/credits/risks"
TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}
ONE, OTHER, INSURER, SOME_BANK = "trader-demo", "other-trader", "export-insurer-demo", "bank-demo"
SENDER_IDS = {ONE: credits.SENDERS["trader"], INSURER: credits.SENDERS["insurer"]}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The demo's trader and insurer, whom their connections vouch for, and another trader."""
    with opened(tmp_path_factory.mktemp("boards")) as own:
        directory = own.gateway.register.directory
        for name in SENDER_IDS:
            partner = directory.partner(name)
            apply(own, replace(partner, terms=replace(partner.terms, signatures=("transport",)), certificates=()))
        found_by = PartnerKey(role=TRADER, key=Key(kind="credit-code", value=credits.OTHER_TRADER))
        apply(own, Partner(name=OTHER, zh=OTHER, en=OTHER, roles=(TRADER,), keys=(found_by,)))
        own.tokens[OTHER] = issue(own.gateway, OTHER, Scope.PARTNER)
        for who, body in _said():
            answer = say(own, who, body)
            assert answer.status == 202, answer.body
        yield own


def apply(house: House, partner: Partner) -> None:
    change = Apply(house.gateway.register, "test", PartnerFile(partner=partner), house.gateway.hint)
    house.gateway.writer.write_now(change)


def _said() -> Iterator[tuple[str, Any]]:
    yield INSURER, risk_report(trader_id=None, query_no=None, report_no="FX-AU")
    yield INSURER, risk_report(trader_id=None, query_no=None, report_no="FX-GB", country="GB")
    yield ONE, risk_query()
    yield ONE, risk_query(query_no="MA3ABC127FX-2", about="buyer", country=None, buyer=buyer())
    secret = {"about": "buyer", "country": None, "buyer": buyer(), "query_no": "MA3ABC127FX-2"}
    yield INSURER, risk_report(report_no="FX-BUYER", **secret)


def say(house: House, who: str, body: Any) -> Answer:
    """What somebody says in XML."""
    type_ = TYPES[type(body)]
    head = Head(
        message_id=f"{type_.name}-{getattr(body, 'report_no', None) or body.query_no}",
        function_code="2",
        message_type=type_.code,
        sender_id=SENDER_IDS[who],
        receiver_id="EPORT",
        send_time=datetime.now(BEIJING),
    )
    return house.send(render(Message(head, body), type_), who)


def rows(house: House, who: str, query: str = "") -> dict[str, Any]:
    return {row["subject"]: row for row in house.get(f"{BOARD}{query}", who).json["items"]}


def test_a_trader_reads_what_is_for_all_and_what_is_for_him(house: House) -> None:
    found = rows(house, ONE)
    assert set(found) == {"AU", "GB", "AU0017733"}
    assert (found["AU"]["waiting"], found["AU"]["report"]["report_no"]) == (True, "FX-AU")
    assert (found["AU0017733"]["waiting"], found["AU0017733"]["report"]["report_no"]) == (False, "FX-BUYER")


def test_another_trader_reads_what_is_for_all_alone(house: House) -> None:
    found = rows(house, OTHER)
    assert set(found) == {"AU", "GB"}
    assert found["AU"]["waiting"] is False


def test_the_insurer_reads_its_own_and_a_bank_nothing(house: House) -> None:
    assert set(rows(house, INSURER)) == {"AU", "GB", "AU0017733"}
    assert rows(house, SOME_BANK) == {}


def test_a_board_is_narrowed_by_its_words(house: House) -> None:
    assert set(rows(house, ONE, "?country=GB")) == {"GB"}
    assert set(rows(house, ONE, "?buyer=AU0017733")) == {"AU0017733"}
    assert rows(house, OTHER, "?buyer=AU0017733") == {}
    assert house.get(f"{BOARD}?colour=red", ONE).status == 400


def test_a_board_is_told_in_pages_and_nothing_is_left_out(house: House) -> None:
    found, cursor = list[str](), "0"
    while cursor is not None:
        answer = house.get(f"{BOARD}?limit=1&cursor={cursor}", ONE)
        (row,) = answer.json["items"]
        found, cursor = [*found, row["subject"]], answer.json["cursor"]
        assert ('rel="next"' in answer.headers.get("link", "")) == (cursor is not None)
    assert found == list(rows(house, ONE))
    assert house.get(f"{BOARD}?cursor=-1", ONE).status == 400


def test_every_page_of_the_cases_of_a_board_is_looked_at() -> None:
    pages = {None: Page([{"n": 1}], "a"), "a": Page([], "b"), "b": Page([{"n": 2}], None)}
    assert list(every(pages.__getitem__)) == [{"n": 1}, {"n": 2}]


def test_a_board_that_has_not_changed_is_not_sent_again(house: House) -> None:
    first = house.get(BOARD, ONE)
    again = house.get(BOARD, ONE, **{"If-None-Match": first.headers["etag"]})
    assert again.status == 304


def test_a_case_of_that_name_is_still_found_by_its_number(house: House) -> None:
    assert house.get("/v1/credits/MA3ABC127FX-2", ONE).json["cases"][0]["kind"] == "risk"
