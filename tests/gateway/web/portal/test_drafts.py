"""What somebody has begun to write is kept for him alone, sealed, and never written over by what he did not see."""

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.ids import new_id
from gateway.people.changes import SwitchAccount
from gateway.people.drafts import bound
from gateway.people.sealing import SealKey, Unsealable
from gateway.people.sessions import Limits
from gateway.people.sweeping import Sweep
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, maker
from tests.gateway.web.portal.test_applying import CODE, SAMPLE, TYPES, flat, form_on, posted, record_in
from tests.gateway.web.test_applications import agree

FORM = f"/portal/apply/{CODE}"


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("drafts")) as own:
        agree(own, "trader-demo", signatures=("xmldsig", "session"))
        yield own


@pytest.fixture
def trader(portal: House, browser: Browser) -> Browser:
    browser.sign_in(maker(portal), PASSWORD)
    return browser


def fields_on(browser: Browser, **changes: str) -> dict[str, str]:
    """The form he sees, with what he types: names without their slash."""
    found = {name: value for name, value in posted(form_on(browser)) if name != "csrf"}
    return found | {f"/{name}": value for name, value in changes.items()}


def begun(browser: Browser, no: str = "WT-1") -> dict[str, str]:
    """A draft that is kept; its form as it stands then."""
    browser.get(FORM)
    answer = browser.post(FORM, **fields_on(browser, mandate_no=no), _save="1")
    assert answer.status == 200, answer.body
    return fields_on(browser)


def rows(house: House, **asked: str) -> list[dict]:
    wanted = select(tables.drafts)
    for name, value in asked.items():
        wanted = wanted.where(tables.drafts.c[name] == value)
    with house.gateway.database.connect() as connection:
        return [dict(row) for row in connection.execute(wanted).mappings()]


def test_a_draft_is_kept_sealed_and_taken_up_again(portal: House, trader: Browser):
    own = begun(trader, "WT-SECRET-77")
    (row,) = rows(portal, id=own["_draft"])
    assert "WT-SECRET-77" not in row["sealed"] and row["version"] == 1
    page = trader.get("/portal/drafts?lang=zh").body.decode()
    assert own["_draft"] in page and "仅本人可见" in page
    where = trader.get(f"/portal/drafts/{own['_draft']}").headers["location"]
    trader.get(where)
    assert fields_on(trader)["/mandate_no"] == "WT-SECRET-77"
    assert fields_on(trader)["_version"] == "1"


def test_nobody_else_opens_saves_or_ends_a_draft(portal: House, trader: Browser):
    own = begun(trader)
    other = Browser(portal)
    other.sign_in(maker(portal), PASSWORD)
    other.get(FORM)
    assert other.get(f"/portal/drafts/{own['_draft']}").status == 404
    assert other.post(f"/portal/drafts/{own['_draft']}/end").status == 404
    other.get(FORM)
    stolen = fields_on(other) | {"_draft": own["_draft"], "_version": "1"}
    assert other.say(f"/portal/drafts/save/{CODE}", stolen).status == 404
    assert own["_draft"] not in other.get("/portal/drafts").body.decode()
    assert rows(portal, id=own["_draft"])[0]["version"] == 1


def test_two_windows_never_write_over_each_other(portal: House, trader: Browser):
    seen = begun(trader, "WT-FIRST")
    first = trader.say(f"/portal/drafts/save/{CODE}", seen | {"/mandate_no": "WT-LEFT"})
    assert (first.status, first.json["version"]) == (200, 2)
    second = trader.say(f"/portal/drafts/save/{CODE}", seen | {"/mandate_no": "WT-RIGHT"})
    assert second.status == 409
    answer = trader.post(FORM, **(seen | {"/mandate_no": "WT-RIGHT"}), _save="1")
    beside = fields_on(trader)
    assert answer.status == 200 and beside["_draft"] != seen["_draft"]
    texts = set()
    for each in (seen["_draft"], beside["_draft"]):
        trader.get(trader.get(f"/portal/drafts/{each}").headers["location"])
        texts.add(fields_on(trader)["/mandate_no"])
    assert texts == {"WT-LEFT", "WT-RIGHT"}


def test_sending_ends_the_draft_and_a_late_save_does_not_bring_it_back(portal: House, trader: Browser):
    seen = begun(trader)
    said = {f"/{name}": value for name, value in flat(record_in(TYPES[CODE], next(SAMPLE.glob("*.xml"))))}
    sent = trader.post(FORM, **(seen | said))
    assert sent.status == 303, sent.body
    trader.get(FORM)
    for version in ("1", "0"):
        late = trader.say(f"/portal/drafts/save/{CODE}", seen | {"_version": version})
        assert late.status == 404
    assert seen["_draft"] not in trader.get("/portal/drafts").body.decode()
    assert rows(portal, id=seen["_draft"])[0]["sealed"] is None


def test_what_was_refused_stays_a_draft_and_is_sent_as_another_message(trader: Browser):
    seen = begun(trader, "WT-X")
    refused = trader.post(FORM, **seen)
    assert refused.status == 422
    trader.get(trader.get(f"/portal/drafts/{seen['_draft']}").headers["location"])
    again = fields_on(trader)
    assert again["/mandate_no"] == "WT-X" and again["_key"] != seen["_key"]


def test_drafts_are_listed_by_pages_and_thrown_away(trader: Browser):
    trader.get(FORM)
    for number in range(33):
        fields = fields_on(trader, mandate_no=f"WT-{number}") | {"_draft": new_id()}
        assert trader.say(f"/portal/drafts/save/{CODE}", fields).status == 200
    first = trader.get("/portal/drafts").body.decode()
    (following,) = re.findall(r'rel="next" href="([^"]+)"', first)
    second = trader.get(following).body.decode()
    ids = [re.findall(r"/portal/drafts/([0-9a-f-]{36})/end", page) for page in (first, second)]
    assert [len(each) for each in ids] == [30, 3] and not set(ids[0]) & set(ids[1])
    assert trader.post(f"/portal/drafts/{ids[1][0]}/end").status == 303
    assert trader.get(f"/portal/drafts/{ids[1][0]}").status == 404


@pytest.mark.parametrize(
    "wrong", [{"_version": "-1"}, {"_version": "x"}, {"_draft": "../../x"}, {"_version": "9" * 40}, {"_key": "a b"}]
)
def test_a_form_that_no_page_makes_is_refused(trader: Browser, wrong: dict[str, str]):
    trader.get(FORM)
    assert trader.say(f"/portal/drafts/save/{CODE}", fields_on(trader) | wrong).status in (400, 404)
    assert trader.post(FORM, **(fields_on(trader) | wrong), _save="1").status in (400, 404)


def test_a_draft_of_a_message_that_is_not_his_to_say_is_not_kept(trader: Browser):
    trader.get(FORM)
    assert trader.say("/portal/drafts/save/inspection.notice.1", fields_on(trader)).status == 404


def test_drafts_go_with_the_account_and_after_their_time(portal: House, browser: Browser):
    login = maker(portal)
    browser.sign_in(login, PASSWORD)
    begun(browser)
    write = portal.gateway.writer.write_now
    write(Sweep(Limits(idle=1800, whole=43_200, drafts=86_400)))
    assert rows(portal, login=login)
    write(Sweep(Limits(idle=1800, whole=43_200, drafts=0)))
    assert not rows(portal, login=login)
    begun(browser)
    write(SwitchAccount(portal.gateway.register, "test", login, True))
    assert not rows(portal, login=login)


def test_a_copy_of_the_last_one_leaves_out_what_is_new_each_time(trader: Browser):
    trader.get(FORM)
    record = record_in(TYPES[CODE], next(SAMPLE.glob("*.xml"))) | {"mandate_no": "WT-COPIED"}
    said = {f"/{name}": value for name, value in flat(record)}
    assert trader.post(FORM, **(fields_on(trader) | said)).status == 303
    trader.get(f"{FORM}?like=last")
    copied = fields_on(trader)
    assert copied["/agent_id"] == record["agent_id"] and copied["/trader_id"] == record["trader_id"]
    assert [copied[name] for name in ("/mandate_no", "/valid_from", "/valid_until")] == ["", "", ""]


@given(st.text(), st.text(min_size=1), st.text(min_size=1))
def test_a_seal_opens_for_its_own_draft_alone(text: str, one: str, other: str):
    key = SealKey(b"k" * 32)
    clean = text.encode("utf-8", "ignore").decode()
    login = json.dumps(one)
    sealed = key.seal(clean, bound("a", login))
    assert key.open(sealed, bound("a", login)) == clean
    for stranger, whose in ((SealKey(b"j" * 32), bound("a", login)), (key, bound("b", login))):
        with pytest.raises(Unsealable):
            stranger.open(sealed, whose)
