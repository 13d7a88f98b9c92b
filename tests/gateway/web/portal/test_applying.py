"""What a trader says by a form is said as by a program: the same checks, the same record, all that is wrong at once."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from gateway.partners.accounts import PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, maker, person
from tests.gateway.web.portal.test_forms import posted, record_in
from tests.gateway.web.portal.test_sheets import TYPES
from tests.gateway.web.test_applications import agree

CODE = "mandate.authorization.1"
SAMPLE = Path(__file__).parents[3] / "samples" / CODE / "valid"


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Whose trader lets his people say things by forms."""
    with opened(tmp_path_factory.mktemp("applying")) as own:
        agree(own, "trader-demo", signatures=("xmldsig", "session"))
        yield own


@pytest.fixture
def trader(portal: House, browser: Browser) -> Browser:
    browser.sign_in(maker(portal), PASSWORD)
    return browser


def form_on(browser: Browser) -> html.HtmlElement:
    assert browser.page is not None
    return html.fromstring(browser.page.body.decode()).cssselect("form.filled")[0]


def test_a_trader_sees_what_his_agreements_let_him_say(trader: Browser):
    page = trader.get("/portal/apply?lang=en")
    text = html.fromstring(page.body.decode()).text_content()
    assert page.status == 200 and "Apply" in text and CODE in text
    assert "inspection.notice.1" not in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_form_he_may_fill_in_opens(trader: Browser, language: str):
    tree = html.fromstring(trader.get("/portal/apply").body.decode())
    links = [each.get("href", "") for each in tree.cssselect("td a")]
    assert len(links) > 10
    for link in links:
        page = trader.get(f"{link}?lang={language}")
        assert page.status == 200, link
        assert len(page.body) < 400_000


def test_what_is_not_his_to_say_has_no_form(trader: Browser):
    for code in ("inspection.notice.1", "no.such.1", "exchange.receipt.1"):
        assert trader.get(f"/portal/apply/{code}").status == 404


def test_a_yards_person_has_none_of_a_traders_forms(portal: House, browser: Browser):
    browser.sign_in(person(portal, PersonRole.YARD, partner="yard-demo"), PASSWORD)
    assert browser.get(f"/portal/apply/{CODE}").status == 404


def test_all_that_is_wrong_comes_back_at_the_inputs_and_nothing_typed_is_lost(trader: Browser):
    trader.get(f"/portal/apply/{CODE}?lang=en")
    fields = dict(posted(form_on(trader)))
    fields["/trader_id"] = "<script>alert(1)</script>"
    answer = trader.post(f"/portal/apply/{CODE}", **{name: value for name, value in fields.items() if name != "csrf"})
    tree = html.fromstring(answer.body.decode())
    assert answer.status == 422
    assert len(tree.cssselect(".summary li")) > 1
    assert dict(posted(form_on(trader)))["/trader_id"] == "<script>alert(1)</script>"
    assert b"<script>alert" not in answer.body
    assert fields["_key"] != dict(posted(form_on(trader)))["_key"]


def test_a_form_without_the_sessions_token_is_refused(trader: Browser):
    trader.get(f"/portal/apply/{CODE}")
    assert trader.post(f"/portal/apply/{CODE}", csrf="0" * 64).status == 403
    assert trader.post(f"/portal/apply/{CODE}", origin="https://elsewhere.example").status == 403


def test_what_is_said_is_on_the_record_once_however_often_it_is_sent(portal: House, trader: Browser):
    trader.get(f"/portal/apply/{CODE}")
    key = dict(posted(form_on(trader)))["_key"]
    record = record_in(TYPES[CODE], next(SAMPLE.glob("*.xml")))
    said = {f"/{name}": value for name, value in flat(record)}
    first = trader.post(f"/portal/apply/{CODE}", _key=key, _function="new", **said)
    assert first.status == 303, html.fromstring(first.body.decode()).cssselect(".summary")[0].text_content()
    again = trader.post(f"/portal/apply/{CODE}", _key=key, _function="new", **said)
    assert (again.status, again.headers["location"]) == (303, first.headers["location"])
    uuid = first.headers["location"].rpartition("/")[2]
    kept = portal.get(f"/v1/messages/{uuid}/document", "trader-demo")
    assert json.loads(kept.body) == record


def flat(value: object, at: str = "") -> list[tuple[str, str]]:
    """Pointers and texts, as a form has them."""
    if isinstance(value, dict):
        return [each for name, one in value.items() for each in flat(one, f"{at}/{name}" if at else name)]
    if isinstance(value, list):
        return [each for number, one in enumerate(value) for each in flat(one, f"{at}/{number}")]
    return [(at, {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value))]
