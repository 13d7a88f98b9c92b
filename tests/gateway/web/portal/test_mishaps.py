"""What goes wrong is a page with a next step, and what was typed outlives its session."""

import re
from html import unescape

import pytest

from tests.gateway.web.house import Answer, House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, maker

PATH = "/portal/apply/settlement.query.1"
TYPED = {"remark": '第一行\n第二行 <b>"x"</b>', "key": "once"}


@pytest.fixture
def trader(portal: House, browser: Browser) -> Browser:
    browser.sign_in(maker(portal), PASSWORD)
    browser.get("/portal/apply")
    return browser


def kept(page: Answer) -> list[tuple[str, str]]:
    found = re.findall(r'<textarea hidden name="([^"]+)"[^>]*>\n(.*?)</textarea>', page.body.decode(), re.DOTALL)
    return [(name, unescape(value)) for name, value in found]


def test_what_was_typed_is_kept_until_one_has_signed_in_and_said_yes(portal: House, trader: Browser) -> None:
    login, old = maker(portal), dict(trader.cookies)
    trader.cookies.clear()  # the session has ended

    ended = trader.post(f"{PATH}?x=1", **TYPED, password="mine")
    assert ended.status == 401 and dict(kept(ended)) == TYPED and "mine" not in ended.body.decode()
    assert f'action="{PATH}?x=1"' in ended.body.decode()
    still = trader.post(PATH, **dict(kept(ended)))
    assert still.status == 401 and kept(still) == kept(ended)

    elsewhere = Browser(portal)  # the same browser's other window
    elsewhere.sign_in(login, PASSWORD)
    trader.cookies = elsewhere.cookies
    old_token = trader.post(PATH, **dict(kept(still)))
    assert old_token.status == 403 and dict(kept(old_token)) == TYPED, "nothing is sent with a token of before"
    assert "王丽" in old_token.body.decode() and old != trader.cookies
    assert trader.post(PATH, **dict(kept(old_token))).status not in (401, 403)


def test_a_form_of_another_site_comes_back_to_nobody(trader: Browser) -> None:
    for cookies in ({}, dict(trader.cookies)):
        trader.cookies = cookies
        answer = trader.post(PATH, origin="https://elsewhere.example", csrf="0" * 64, **TYPED)
        assert answer.status in (401, 403) and kept(answer) == []


def test_what_shows_who_one_is_is_never_handed_back(portal: House, browser: Browser) -> None:
    browser.get("/portal/login")
    answer = browser.post("/portal/login", csrf="0" * 64, login=maker(portal), password=PASSWORD)
    assert answer.status == 403 and PASSWORD not in answer.body.decode()


def test_a_form_too_large_to_keep_says_so(trader: Browser) -> None:
    trader.cookies.clear()
    assert trader.post(PATH, text="x" * (300 << 10)).status == 413


@pytest.mark.parametrize("path", ["/portal/nothing", "/portal/cases/in/nothing/at/all", "/portal/static/nothing.css"])
@pytest.mark.parametrize(("language", "said"), [("zh", "没有这个页面"), ("en", "There is no such page")])
def test_where_nothing_stands_a_page_of_the_portal_says_so(
    browser: Browser, path: str, language: str, said: str
) -> None:
    answer = browser.get(f"{path}?lang={language}")
    assert answer.status == 404 and f'role="alert">{said}' in answer.body.decode()
    assert 'href="/portal"' in answer.body.decode() and answer.headers["content-security-policy"]


def test_a_slash_too_many_is_forgiven(browser: Browser) -> None:
    assert browser.get("/portal/?lang=en").headers["location"] == "/portal?lang=en"
    assert browser.get("/portal//elsewhere.example/").headers["location"].startswith("/portal/")


def test_who_may_not_is_told_the_next_step_in_both_languages(trader: Browser) -> None:
    text = trader.get("/portal/board?lang=en").body.decode()
    assert "begin at the start" in text and '<p class="faint" lang="zh-CN">' in text and "Bearer" not in text
