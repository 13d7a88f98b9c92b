"""Second steps: codes that count once, passkeys that belong to this site and answer what was asked."""

import re

import pyotp
import pytest

from gateway.journal import tables
from gateway.partners.accounts import PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.portal.authenticator import Authenticator
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, maker, person
from tests.gateway.web.portal.test_signing_in import rows


def with_codes(browser: Browser, login: str) -> pyotp.TOTP:
    """He signs in and sets codes up."""
    browser.sign_in(login, PASSWORD)
    browser.get("/portal/security")
    page = browser.post("/portal/security/codes")
    app = pyotp.TOTP(re.search(rb'class="key">([A-Z2-7]+)<', page.body)[1].decode())  # type: ignore[index]
    app.name = app.now()  # the code that has counted
    assert browser.post("/portal/security/codes/confirm", code=app.name).status == 303
    return app


def later(house: House, login: str) -> None:
    """As if the codes so far were of a minute ago."""
    with house.gateway.database.begin() as connection:
        kept = tables.account_secrets
        connection.execute(kept.update().where(kept.c.login == login).values(totp_step=0))


def with_passkey(browser: Browser, login: str) -> Authenticator:
    """He signs in and adds a passkey."""
    browser.sign_in(login, PASSWORD)
    browser.get("/portal/security")
    device = Authenticator()
    options = browser.say("/portal/security/passkeys/begin", {}).json
    said = {"credential": device.create(options, browser.site), "label": "电脑"}
    answer = browser.say("/portal/security/passkeys", said)
    assert answer.status == 200, answer.body
    return device


def test_an_operator_sets_codes_up_and_is_in(portal: House, browser: Browser):
    with_codes(browser, person(portal, PersonRole.OPERATOR))

    assert browser.get("/portal").status == 200 and browser.get("/v1/signings").status == 200


def test_who_has_codes_is_asked_for_one(portal: House, browser: Browser):
    login = maker(portal)
    app = with_codes(browser, login)
    later(portal, login)
    again = Browser(portal)

    assert again.sign_in(login, PASSWORD).headers["location"] == "/portal/login/code"
    assert again.get("/v1/mailbox").status == 401 and again.get("/portal").status == 303
    before, page = again.token, again.get("/portal/login/code")
    assert page.status == 200
    assert again.post("/portal/login/code", code=app.now()).headers["location"] == "/portal"
    assert again.token != before and again.get("/v1/mailbox").status == 200


def test_a_code_counts_once(portal: House, browser: Browser):
    login = maker(portal)
    app = with_codes(browser, login)
    again = Browser(portal)
    again.sign_in(login, PASSWORD)
    again.get("/portal/login/code")

    answer = again.post("/portal/login/code", code=str(app.name))

    assert answer.status == 401 and "已用过".encode() in answer.body


def test_a_wrong_code_opens_nothing_and_the_sixth_waits(portal: House, browser: Browser):
    login = maker(portal)
    app = with_codes(browser, login)
    later(portal, login)
    again = Browser(portal)
    again.sign_in(login, PASSWORD)
    again.get("/portal/login/code")
    wrong = f"{(int(app.now()) + 500_000) % 1_000_000:06}"

    assert [again.post("/portal/login/code", code=wrong).status for _ in range(5)] == [401] * 5
    assert again.post("/portal/login/code", code=app.now()).status == 429


def test_half_signed_in_nobody_changes_what_shows_who_he_is(portal: House, browser: Browser):
    """Whoever has the password alone sets up no codes, no passkey, and no other password."""
    login = maker(portal)
    with_codes(browser, login)
    thief = Browser(portal)
    thief.sign_in(login, PASSWORD)
    thief.get("/portal/login/code")

    assert thief.post("/portal/security/codes").status == 403
    assert thief.post("/portal/security/codes/end").status == 403
    assert thief.say("/portal/security/passkeys/begin", {}).status == 403
    new = "quite another four words"
    assert thief.post("/portal/password", password=PASSWORD, new=new, again=new).headers["location"].endswith("/code")


def test_the_secret_of_codes_is_kept_sealed(portal: House, browser: Browser):
    login = maker(portal)
    app = with_codes(browser, login)

    (kept,) = rows(portal, tables.account_secrets, login=login)

    assert app.secret not in kept["totp"] and portal.gateway.people_key.open(kept["totp"], login) == app.secret


def test_a_passkey_signs_in_without_a_password(portal: House, browser: Browser):
    login = person(portal, PersonRole.TRADER_SIGNATORY, partner="trader-demo")
    device, again = with_passkey(browser, login), Browser(portal)
    again.get("/portal/login")
    options = again.say("/portal/login/passkey/begin", {}).json
    assert options["allowCredentials"] == []

    answer = again.say("/portal/login/passkey", {"credential": device.get(options, again.site)})

    assert answer.json == {"location": "/portal"} and again.get("/portal").status == 200


@pytest.mark.parametrize(
    ("origin", "rp_id", "verified"),
    [("https://elsewhere.example", None, True), (None, "elsewhere.example", True), (None, None, False)],
)
def test_a_passkey_of_another_site_or_unverified_opens_nothing(
    portal: House, browser: Browser, origin: str | None, rp_id: str | None, verified: bool
):
    device, again = with_passkey(browser, maker(portal)), Browser(portal)
    device.verified = verified
    again.get("/portal/login")
    options = again.say("/portal/login/passkey/begin", {}).json

    answer = again.say("/portal/login/passkey", {"credential": device.get(options, origin or again.site, rp_id=rp_id)})

    assert answer.status == 401 and again.token is None


def test_an_answer_of_a_passkey_counts_once(portal: House, browser: Browser):
    device, again = with_passkey(browser, maker(portal)), Browser(portal)
    again.get("/portal/login")
    credential = device.get(again.say("/portal/login/passkey/begin", {}).json, again.site)
    csrf, cookies = again.csrf, dict(again.cookies)
    assert again.say("/portal/login/passkey", {"credential": credential}).status == 200

    again.cookies = cookies
    replayed = again.say("/portal/login/passkey", {"credential": credential}, **{"X-CSRF-Token": csrf})

    assert replayed.status == 401


def test_a_question_put_to_one_browser_is_not_answered_by_another(portal: House, browser: Browser):
    device, one, other = with_passkey(browser, maker(portal)), Browser(portal), Browser(portal)
    one.get("/portal/login")
    other.get("/portal/login")
    credential = device.get(one.say("/portal/login/passkey/begin", {}).json, one.site)

    assert other.say("/portal/login/passkey", {"credential": credential}).status == 401


def test_a_passkey_whose_counter_stands_is_refused(portal: House, browser: Browser):
    device, again = with_passkey(browser, maker(portal)), Browser(portal)
    for expected in (200, 401):
        again.cookies.clear()
        again.get("/portal/login")
        device.counter = 6
        credential = device.get(again.say("/portal/login/passkey/begin", {}).json, again.site)
        assert again.say("/portal/login/passkey", {"credential": credential}).status == expected


def test_a_passkey_that_is_removed_or_reset_opens_nothing(portal: House, browser: Browser):
    login = maker(portal)
    device, again = with_passkey(browser, login), Browser(portal)
    assert portal.control("POST", "/people/reset", {"login": login, "by": "li.na"}).status == 200
    again.get("/portal/login")
    credential = device.get(again.say("/portal/login/passkey/begin", {}).json, again.site)

    assert again.say("/portal/login/passkey", {"credential": credential}).status == 401
    assert browser.get("/portal").status == 303
