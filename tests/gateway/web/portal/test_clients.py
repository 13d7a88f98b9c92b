"""An agent speaks for one of his clients, as long as that one's mandate is in force; each page says so."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from urllib.parse import quote

import pytest

from gateway.journal.clock import to_datetime
from gateway.partners.accounts import PersonRole
from messages.times import beijing_date
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, person
from tests.gateway.web.portal.test_applying import form_on, posted
from tests.gateway.web.test_applications import agree

TRADER, OTHER = "91370200MA3ABC127P", "91370700MA3WFT002W"
STRANGER = "91370200MA3C0GK000"
_numbers = count(1)


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("clients")) as own:
        agree(own, "trader-demo", signatures=("xmldsig", "session"))
        agree(own, "agent-demo", signatures=("xmldsig", "session"))
        yield own


@pytest.fixture
def agent(portal: House, browser: Browser) -> Browser:
    browser.sign_in(person(portal, PersonRole.AGENT, partner="agent-demo"), PASSWORD)
    return browser


def mandated(house: House, *, who: str = "trader-demo", days: int = 30, **more: str) -> str:
    """A mandate of the trader's to the agent, signed by the trader's key; its number."""
    today = beijing_date(to_datetime(house.gateway.clock()))
    no = f"WT-{next(_numbers)}"
    document = house.document(
        "mandate.authorization.1/one-year",
        who,
        MandateNo=no,
        ValidFrom=str(today - timedelta(days=1)),
        ValidUntil=str(today + timedelta(days=days)),
        FunctionCode="2",
        **more,
    )
    answer = house.send(document, who)
    assert answer.status == 202, answer.body
    return no


def withdrawn(house: House, no: str) -> None:
    today = beijing_date(to_datetime(house.gateway.clock()))
    changes = {"ValidFrom": str(today - timedelta(days=1)), "ValidUntil": str(today + timedelta(days=30))}
    document = house.document(
        "mandate.authorization.1/one-year", "trader-demo", MandateNo=no, FunctionCode="3", **changes
    )
    assert house.send(document, "trader-demo").status == 202


@pytest.mark.parametrize(("language", "says"), [("zh", "当前委托企业"), ("en", "Speaking for")])
def test_a_client_is_chosen_said_on_every_page_and_spoken_for(portal: House, agent: Browser, language: str, says: str):
    no = mandated(portal)
    agent.get(f"/portal?lang={language}")
    name = portal.gateway.register.directory.partner("trader-demo")
    for asked in ("", no, TRADER, name.zh[1:4], name.en[:5].lower()):
        assert TRADER in agent.get(f"/portal/clients?asked={quote(asked)}").body.decode()
    assert agent.post("/portal/clients/choose", client=TRADER).status == 303
    for path in ("/portal", "/portal/cases", "/portal/apply", "/portal/find?number=x"):
        assert says in agent.get(path).body.decode(), path
    agent.get("/portal/apply/declaration.amendment.1")
    assert dict(posted(form_on(agent)))["/trader_id"] == TRADER
    assert agent.post("/portal/clients/choose", client="").status == 303
    assert says not in agent.get("/portal").body.decode()


def test_whoever_gave_no_mandate_is_no_client(agent: Browser):
    agent.get("/portal/clients?asked=nobody-at-all")
    assert agent.post("/portal/clients/choose", client=STRANGER).status == 403
    agent.cookies["swg-client"] = STRANGER
    assert STRANGER not in agent.get("/portal").body.decode()


def test_a_mandate_that_ended_closes_what_was_chosen(portal: House, agent: Browser):
    numbers = [mandated(portal)]
    agent.get("/portal/clients")
    agent.post("/portal/clients/choose", client=TRADER)
    assert "当前委托企业" in agent.get("/portal?lang=zh").body.decode()
    cases = portal.get("/v1/mandates?state=given", "agent-demo").json["items"]
    for no in {each["mandate_no"] for each in cases} | set(numbers):
        withdrawn(portal, no)
    page = agent.get("/portal?lang=zh").body.decode()
    assert "已到期或撤销" in page and "当前委托企业" not in page
    assert "已到期或撤销" not in agent.get("/portal?lang=zh").body.decode()
    assert agent.post("/portal/clients/choose", client=TRADER).status == 403


def test_lists_show_what_concerns_the_client_alone(portal: House, agent: Browser):
    mandated(portal)
    mandated(portal, who="other-trader", TraderId=OTHER, SenderId="4218MA3WFT002")
    agent.get("/portal/clients")
    both = agent.get("/portal/cases/in/mandate").body.decode()
    assert f"{TRADER}-" in both and f"{OTHER}-" in both
    agent.post("/portal/clients/choose", client=TRADER)
    one = agent.get("/portal/cases/in/mandate").body.decode()
    assert f"{TRADER}-" in one and f"{OTHER}-" not in one
    assert f"{OTHER}-" not in agent.get("/portal/cases").body.decode()


def test_a_traders_person_has_no_switcher(portal: House, browser: Browser):
    browser.sign_in(person(portal, PersonRole.TRADER_MAKER, partner="trader-demo"), PASSWORD)
    assert browser.get("/portal/clients").status == 403
