"""How people show who they are, walked in a real browser in both languages: passwords, codes, passkeys, sessions."""

import re

import pyotp
import pytest
from playwright.sync_api import expect

from gateway.partners.accounts import ROLES, PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.portal.chromium import LANGUAGES, PHONE, Windows, chromium, windows
from tests.gateway.web.portal.people import PASSWORD, maker, person
from tests.gateway.web.portal.test_factors import later

__all__ = ["chromium", "windows"]
ANOTHER = "quite another four words"
pytestmark = [pytest.mark.parametrize("language", LANGUAGES), pytest.mark.timeout(400)]


def test_a_password_and_a_code_sign_in_and_no_code_counts_twice(portal: House, windows: Windows, language: str):
    login = person(portal, PersonRole.TRADER_SIGNATORY, partner="trader-demo")
    own = windows(language, PHONE)
    t, page = own.t, own.page

    own.open("/portal/sessions")  # he is sent to sign in
    own.sign_in(login)
    own.at("/portal/security")
    own.says(t("enrol"))
    own.press(t("codes begin"))
    expect(page.locator("img.drawn")).to_be_visible()
    app = pyotp.TOTP(page.locator("code.key").inner_text())
    page.get_by_label(t("code"), exact=True).fill("000000")
    own.press(t("confirm"))
    expect(page.get_by_role("alert")).to_have_text(t("wrong"))
    code = app.now()
    page.get_by_label(t("code"), exact=True).fill(code)
    own.press(t("confirm"))
    expect(page.locator("h2", has_text=t("codes")).first).to_contain_text(t("codes on"))
    own.fits()
    own.sign_out()

    own.sign_in(login)
    own.at("/portal/login/code")
    page.get_by_label(t("code"), exact=True).fill(code)
    own.press(t("confirm"))
    expect(page.get_by_role("alert")).to_have_text(re.compile(f"{t('used code')}|{t('wrong')}"))
    later(portal, login)
    page.get_by_label(t("code"), exact=True).fill(app.now())
    own.press(t("confirm"))
    own.at("/portal")
    own.says(getattr(ROLES[PersonRole.TRADER_SIGNATORY], language))
    own.fits()


def test_who_is_wrong_too_often_waits_and_is_told_what_to_do(portal: House, windows: Windows, language: str):
    login, own = maker(portal), windows(language, PHONE)
    t, page = own.t, own.page
    for _ in range(5):
        own.sign_in(login, "not his password")
        expect(page.get_by_role("alert")).to_have_text(t("wrong"))
        assert page.get_by_label(t("password"), exact=True).input_value() == ""
    own.sign_in(login)
    alert = page.get_by_role("alert")
    seconds = re.search(r"\d+", alert.inner_text())
    assert seconds is not None and 0 < int(seconds[0]) <= 15
    expect(alert).to_contain_text(t("wait lost"))
    own.fits()

    assert portal.control("POST", "/people/unlock", {"login": login, "by": "li.na"}).status == 200
    own.sign_in(login)
    own.at("/portal")


def test_a_password_is_changed_and_every_other_session_ends(portal: House, windows: Windows, language: str):
    login, own, other = maker(portal), windows(language, PHONE), windows(language)
    t, page = own.t, own.page
    for each in (own, other):
        each.sign_in(login)
        each.at("/portal")
    own.open("/portal/sessions")
    rows = page.locator("tbody tr")
    expect(rows).to_have_count(2)
    expect(rows.first).to_contain_text(t("this one"))
    own.fits()
    own.press(t("end"), of=rows.nth(1))
    expect(rows).to_have_count(1)
    other.open("/portal/sessions")
    other.page.wait_for_url("**/portal/login?next=%2Fportal%2Fsessions")
    other.sign_in(login)
    other.at("/portal")

    own.open("/portal/password")
    for now, new, again, said in (
        ("not his password", ANOTHER, ANOTHER, "wrong"),
        (PASSWORD, ANOTHER, f"{ANOTHER}s", "password differs"),
        (PASSWORD, "password1234", "password1234", "password hint"),
        (PASSWORD, ANOTHER, ANOTHER, None),
    ):
        page.get_by_label(t("password now"), exact=True).fill(now)
        page.get_by_label(t("password new"), exact=True).fill(new)
        page.get_by_label(t("password again"), exact=True).fill(again)
        own.press(t("confirm"))
        if said is not None:
            expect(page.get_by_role("alert")).to_have_text(t(said))
    expect(page.get_by_role("status")).to_contain_text(t("password changed"))
    other.open("/portal")
    other.page.wait_for_url("**/portal/login?next=%2Fportal")
    other.sign_in(login, PASSWORD)
    expect(other.page.get_by_role("alert")).to_have_text(t("wrong"))
    other.sign_in(login, ANOTHER)
    other.at("/portal")


def test_a_passkey_is_added_signs_in_and_is_removed(portal: House, windows: Windows, language: str):
    login, own = person(portal, PersonRole.TRADER_SIGNATORY, partner="trader-demo"), windows(language, PHONE)
    t, page = own.t, own.page
    device = own.device()
    own.sign_in(login)
    own.at("/portal/security")
    page.get_by_label(t("passkey name"), exact=True).fill("<b>手机</b>")
    own.press(t("passkey add"))
    expect(page.get_by_role("cell", name="<b>手机</b>")).to_be_visible()
    own.fits()
    own.sign_out()

    own.press(t("with passkey"))
    own.at("/portal")
    own.open("/portal/sessions")
    expect(page.locator("tbody tr").first).to_contain_text("通行密钥" if language == "zh" else "passkey")

    own.open("/portal/security")
    own.press(t("remove"))
    own.says(t("passkey none"))
    own.sign_out()
    own.press(t("with passkey"))
    expect(page.locator("form[data-passkey] [role=status]")).to_have_text(t("passkey failed"))
    device.detach()


def test_an_operators_first_password_is_changed_first(portal: House, windows: Windows, language: str):
    said = {"login": f"first-{language}", "partner": "yard-demo", "display": "李娜", "roles": ["yard"], "by": "li.na"}
    given = portal.control("POST", "/people/add", said).json["password"]
    own = windows(language)
    t, page = own.t, own.page
    own.sign_in(said["login"], given)
    own.at("/portal/password")
    own.says(t("password must"))
    own.open("/portal/yard")  # nothing else is open yet
    own.at("/portal/password")
    page.get_by_label(t("password now"), exact=True).fill(given)
    page.get_by_label(t("password new"), exact=True).fill(ANOTHER)
    page.get_by_label(t("password again"), exact=True).fill(ANOTHER)
    own.press(t("confirm"))
    own.at("/portal")
    own.open("/portal/yard")
    expect(page.get_by_role("heading", level=1)).to_have_text(t("page.yard/work"))
