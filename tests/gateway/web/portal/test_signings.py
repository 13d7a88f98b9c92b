"""What waits to be signed comes first, by page; it is declined with a reason, or taken back by whoever sent it."""

import json
from collections.abc import Iterator

import pytest
from lxml import html as lxml_html

from gateway.partners.accounts import PersonRole
from gateway.web.portal import signings
from messages.voice import Duty
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, person
from tests.gateway.web.portal.test_applying import flat
from tests.gateway.web.portal.test_factors import with_passkey
from tests.gateway.web.portal.test_forms import record_in
from tests.gateway.web.portal.test_sheets import TYPES
from tests.gateway.web.portal.test_signing_in_a_browser import CODE, SAMPLE, TRADER, number_of, state_of
from tests.gateway.web.test_applications import agree


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Whose trader's maker, checker and signatory are three."""
    with opened(tmp_path_factory.mktemp("signings")) as own:
        agree(own, TRADER, signatures=("xmldsig", "session"), needs=(Duty.MAKER, Duty.CHECKER, Duty.SIGNATORY))
        yield own


def of(house: House, role: PersonRole) -> Browser:
    browser = Browser(house)
    login = person(house, role, partner=TRADER)
    if role is PersonRole.TRADER_SIGNATORY:
        with_passkey(browser, login)
    else:
        browser.sign_in(login, PASSWORD)
    return browser


def written(maker: Browser, number: str) -> str:
    """A form that is filled in and sent; the message that waits."""
    maker.get(f"/portal/apply/{CODE}")
    record = record_in(TYPES[CODE], SAMPLE) | {"authorization_no": f"MA3ABC127SQ{number}"}
    key = lxml_html.fromstring(maker.page.body).cssselect("[name=_key]")[0].get("value")  # type: ignore[union-attr]
    said = maker.post(f"/portal/apply/{CODE}", _key=key, _function="new", **{f"/{at}": v for at, v in flat(record)})
    assert said.status == 303, said.body
    return number_of(maker.house)


def listed(browser: Browser, query: str = "") -> list[str]:
    tree = lxml_html.fromstring(browser.get(f"/portal/signings{query}").body)
    return [each.get("href").rpartition("/")[2] for each in tree.cssselect("tbody a")]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_is_declined_with_a_reason_and_taken_back_by_whoever_sent_it(house: House, language: str):
    maker, checker, signatory = (
        of(house, role) for role in (PersonRole.TRADER_MAKER, PersonRole.TRADER_CHECKER, PersonRole.TRADER_SIGNATORY)
    )
    message = written(maker, f"2026-NO-{language.upper()}")
    at = f"/portal/signings/{message}"
    page = maker.get(f"{at}?lang={language}").body.decode()
    assert f"{at}/check" not in page and f"{at}/withdraw" in page
    assert ("复核人员" in page) if language == "zh" else ("the checker of your organisation" in page)
    assert maker.post(f"{at}/check").status == 403 and state_of(house, message) == "to-check"
    checker.get(at)
    assert checker.post(f"{at}/withdraw", reason="mine").status == 403
    assert checker.post(f"{at}/check").status == 303
    signatory.get(at)
    assert signatory.post(f"{at}/decline", reason=" \n").status == 400
    assert signatory.post(f"{at}/decline", reason="保费过高 <script>").status == 303
    assert state_of(house, message) == "declined"
    assert "保费过高 &lt;script&gt;" in signatory.get(at).body.decode()
    assert message not in listed(signatory) and message in listed(signatory, "?show=all")

    other = written(maker, f"2026-BACK-{language.upper()}")
    maker.get(f"/portal/signings/{other}")
    assert maker.post(f"/portal/signings/{other}/withdraw", reason="").status == 400
    assert maker.post(f"/portal/signings/{other}/withdraw", reason="填错了").status == 303
    assert state_of(house, other) == "withdrawn"
    assert maker.post(f"/portal/signings/{other}/withdraw", reason="填错了").status in (403, 409)


def test_a_long_list_goes_on_where_the_page_ends(house: House):
    maker = of(house, PersonRole.TRADER_MAKER)
    sent = {written(maker, f"2026-LIST-{number}") for number in range(5)}
    for show in signings.SHOWS:
        seen: list[str] = []
        path = f"?show={show}&limit=2"
        for _ in range(20):
            seen += listed(maker, path)
            following = lxml_html.fromstring(maker.page.body).cssselect("a[rel=next]")  # type: ignore[union-attr]
            if not following:
                break
            path = following[0].get("href").removeprefix("/portal/signings")
        assert sent <= set(seen) and len(seen) == len(set(seen))
    for odd in (
        "?show=nothing",
        "?cursor=%27",
        "?cursor=x.y&show=all",
        "?limit=0",
        "?limit=99999",
        "?show=" + "x" * 500,
    ):
        assert maker.get(f"/portal/signings{odd}").status == 200
    assert json.loads(maker.get("/v1/signings?limit=1").body)["items"]
