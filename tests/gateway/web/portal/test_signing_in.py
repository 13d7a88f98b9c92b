"""Signing in with a password: what opens, what does not, and what nobody learns from it."""

import statistics
import time
from urllib.parse import urlsplit

import pytest
from sqlalchemy import select

from gateway.journal import tables
from gateway.partners.accounts import PLATFORM, PersonRole
from gateway.people.changes import SwitchAccount
from gateway.people.sessions import digest
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import HASHED, PASSWORD, maker, person


def rows(house: House, table, **where):
    with house.gateway.database.connect() as connection:
        asked = select(table).where(*(table.c[name] == value for name, value in where.items()))
        return connection.execute(asked).mappings().all()


def test_who_signs_in_sees_who_he_is(portal: House, browser: Browser):
    assert browser.sign_in(maker(portal), PASSWORD).headers["location"] == "/portal"

    home = browser.get("/portal")

    assert home.status == 200 and "王丽".encode() in home.body and "企业制单".encode() in home.body


def test_who_is_not_signed_in_is_sent_to_do_that_and_back(portal: House, browser: Browser):
    sent = browser.get("/portal/sessions")
    assert (sent.status, sent.headers["location"]) == (303, "/portal/login?next=%2Fportal%2Fsessions")

    browser.get("/portal/login")
    answer = browser.post("/portal/login", login=maker(portal), password=PASSWORD, next="/portal/sessions")

    assert answer.headers["location"] == "/portal/sessions"


def test_a_session_calls_the_interface_as_its_person(portal: House, browser: Browser):
    browser.sign_in(maker(portal), PASSWORD)

    assert browser.get("/v1/mailbox").status == 200
    assert browser.get("/v1/signings").status == portal.get("/v1/signings", "trader-demo").status == 200


def test_a_session_opens_no_more_than_its_role(portal: House, browser: Browser):
    login = person(portal, PersonRole.TRADER_CHECKER, partner="trader-demo")
    browser.sign_in(login, PASSWORD)

    assert browser.get("/v1/mailbox").status == 403
    assert browser.get("/v1/signings").status == 200


def test_what_a_person_reads_is_on_record_with_his_name(portal: House, browser: Browser):
    login = maker(portal)
    notice = portal.document("inspection.notice.1/one-container", "customs-demo")
    message = portal.send(notice, "customs-demo").headers["swg-message"]
    browser.sign_in(login, PASSWORD)
    assert browser.get(f"/v1/messages/{message}/document").status == 200
    deadline = time.monotonic() + 10
    while not (found := rows(portal, tables.acts, subject=message)) and time.monotonic() < deadline:
        time.sleep(0.05)

    assert found[0]["by"] == f"trader-demo/{login}"


def test_signing_in_is_on_record_and_the_token_nowhere(portal: House, browser: Browser):
    login = maker(portal)
    browser.sign_in(login, PASSWORD)

    (act,) = rows(portal, tables.acts, subject=f"account {login}", act="sign in")

    assert (act["by"], act["note"]) == (f"trader-demo/{login}", "password")
    assert [row["digest"] for row in rows(portal, tables.sessions, login=login)] == [digest(browser.token or "")]


@pytest.mark.parametrize("name", ["nobody-here", "known", "off"])
def test_what_is_wrong_is_answered_alike(portal: House, browser: Browser, name: str):
    login = maker(portal)
    if name == "off":
        portal.gateway.writer.write_now(SwitchAccount(portal.gateway.register, "test", login, True))
    answer = browser.sign_in(
        login if name != "nobody-here" else name, PASSWORD if name == "off" else "not his password"
    )

    assert answer.status == 401 and "登录名、口令或验证码不正确".encode() in answer.body
    assert browser.token is None


def test_a_name_that_nobody_has_takes_as_long(portal: House, browser: Browser):
    """Loosely: an answer without the hash would come in a tenth of the time."""
    known = [maker(portal) for _ in range(4)]
    took: dict[bool, list[float]] = {True: [], False: []}
    for number, login in enumerate(known):
        for is_known in (True, False):
            browser.get("/portal/login")
            began = time.perf_counter()
            browser.post("/portal/login", login=login if is_known else f"nobody-{number}", password="wrong words here")
            took[is_known].append(time.perf_counter() - began)

    assert 0.4 < statistics.median(took[False]) / statistics.median(took[True]) < 2.5


def test_after_five_failures_even_the_right_password_waits(portal: House, browser: Browser):
    login = maker(portal)
    for _ in range(5):
        assert browser.sign_in(login, "not his password").status == 401

    answer = browser.sign_in(login, PASSWORD)

    assert answer.status == 429 and 0 < int(answer.headers["retry-after"]) <= 15
    assert [row["act"] for row in rows(portal, tables.acts, subject=f"account {login}")] == ["change password", "lock"]


def test_a_name_that_nobody_has_is_locked_alike(portal: House, browser: Browser):
    statuses = [browser.sign_in("nobody-at-all", "not his password").status for _ in range(6)]

    assert statuses == [401] * 5 + [429]


def test_an_operator_unlocks_on_record(portal: House, browser: Browser):
    login = maker(portal)
    for _ in range(6):
        browser.sign_in(login, "not his password")

    assert portal.control("POST", "/people/unlock", {"login": login, "by": "li.na"}).status == 200

    assert browser.sign_in(login, PASSWORD).status == 303
    assert rows(portal, tables.acts, subject=f"account {login}", act="unlock")[0]["by"] == "li.na"


def test_a_session_that_was_planted_is_not_taken(portal: House, browser: Browser):
    """Session fixation: what came with the request is never what is signed in."""
    login, planted = maker(portal), "A" * 43
    browser.cookies["swg-session"] = planted
    browser.sign_in(login, PASSWORD)

    assert browser.token not in (None, planted)
    assert not rows(portal, tables.sessions, digest=digest(planted))


def test_a_form_without_its_token_changes_nothing(portal: House, browser: Browser):
    login = maker(portal)
    browser.get("/portal/login")

    assert browser.post("/portal/login", csrf="0" * 64, login=login, password=PASSWORD).status == 403
    assert browser.token is None


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", None])
def test_a_form_of_another_site_changes_nothing(portal: House, browser: Browser, origin: str | None):
    browser.sign_in(maker(portal), PASSWORD)
    browser.get("/portal")

    assert browser.post("/portal/logout", origin=origin).status == 403
    assert browser.get("/portal").status == 200


def test_the_interface_takes_no_session_from_another_site(portal: House, browser: Browser):
    browser.sign_in(maker(portal), PASSWORD)
    browser.get("/portal")
    document = portal.document("inspection.arrival.1/one-container")
    cookie = {"Cookie": f"swg-session={browser.token}", "Content-Type": "application/xml"}
    where = {"Host": urlsplit(portal.address).netloc}

    def sent(**more: str):
        given = {name.replace("_", "-"): value for name, value in more.items()}
        return portal.ask("POST", "/v1/messages", None, document, {**cookie, **where, **given}).status

    assert sent(Origin="https://elsewhere.example", X_CSRF_Token=browser.csrf) == 403
    assert sent(Origin=portal.address) == 403
    assert sent() == 403
    assert sent(Origin=portal.address, X_CSRF_Token=browser.csrf) in (202, 422)


@pytest.mark.parametrize(
    "to",
    [
        "https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/portalx", "javascript:alert(1)",
        "/portal\r\nSet-Cookie: a=b", "/portal/../v1", "\\\\elsewhere", "/ portal",
    ],
)  # fmt: skip
def test_nobody_is_sent_elsewhere_after_signing_in(portal: House, browser: Browser, to: str):
    browser.get("/portal/login")

    answer = browser.post("/portal/login", login=maker(portal), password=PASSWORD, next=to)

    assert answer.headers["location"].startswith("/portal") and "elsewhere" not in answer.headers["location"]
    assert answer.headers["location"] in ("/portal", "/portal/../v1")


def test_who_signs_out_has_no_session_any_more(portal: House, browser: Browser):
    browser.sign_in(maker(portal), PASSWORD)
    token = browser.token
    browser.get("/portal")
    browser.post("/portal/logout")

    browser.cookies["swg-session"] = token or ""

    assert browser.get("/portal").status == 303 and browser.get("/v1/mailbox").status == 401


def test_who_is_disabled_is_out_at_once(portal: House, browser: Browser):
    login = maker(portal)
    browser.sign_in(login, PASSWORD)

    portal.gateway.writer.write_now(SwitchAccount(portal.gateway.register, "test", login, True))

    assert browser.get("/v1/mailbox").status == 401


def test_pages_load_nothing_but_ours(portal: House, browser: Browser):
    page = Browser(portal).get("/portal/login")

    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe-inline" not in policy and "*" not in policy
    assert b"<script>" not in page.body and b"style=" not in page.body and b"http" not in page.body
    assert page.headers["x-frame-options"] == "DENY" and page.headers["referrer-policy"] == "same-origin"
    assert "HttpOnly" in page.headers["set-cookie"] and "SameSite=Lax" in page.headers["set-cookie"]


def test_over_https_cookies_are_this_hosts_alone(tmp_path):
    from tests.gateway.web.house import house as opened

    with opened(tmp_path, public_url="https://window.example") as own:
        answer = own.get("/portal/login")

    assert answer.headers["set-cookie"].startswith("__Host-swg-before=") and "; Secure" in answer.headers["set-cookie"]
    assert "max-age=31536000" in answer.headers["strict-transport-security"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_pages_speak_both_languages(portal: House, browser: Browser, language: str):
    browser.sign_in(maker(portal), PASSWORD)
    for path in ("/portal", "/portal/sessions", "/portal/password", "/portal/security"):
        page = browser.get(f"{path}?lang={language}")
        assert page.status == 200 and (b'<html lang="en">' in page.body) is (language == "en")


def test_a_first_password_is_changed_first_and_the_token_with_it(portal: House, browser: Browser):
    said = {"login": "new-one", "partner": "trader-demo", "display": "李娜", "roles": ["trader-maker"], "by": "li.na"}
    given = portal.control("POST", "/people/add", said).json["password"]

    assert browser.sign_in("new-one", given).headers["location"] == "/portal/password"
    assert browser.get("/v1/mailbox").status == 401 and browser.get("/portal").status == 303
    before, page = browser.token, browser.get("/portal/password")
    assert page.status == 200
    answer = browser.post("/portal/password", password=given, new=PASSWORD, again=PASSWORD)

    assert answer.headers["location"] == "/portal" and browser.token != before
    assert browser.get("/v1/mailbox").status == 200


def test_another_password_ends_every_other_session(portal: House, browser: Browser):
    login, other = maker(portal), Browser(portal)
    browser.sign_in(login, PASSWORD)
    other.sign_in(login, PASSWORD)
    browser.get("/portal/password")

    browser.post(
        "/portal/password", password=PASSWORD, new="quite another four words", again="quite another four words"
    )

    assert other.get("/portal").status == 303 and browser.get("/portal").status == 200


def test_a_session_is_ended_from_the_list(portal: House, browser: Browser):
    login, other = maker(portal), Browser(portal)
    browser.sign_in(login, PASSWORD)
    other.sign_in(login, PASSWORD)
    page = browser.get("/portal/sessions")
    assert digest(other.token or "").encode() in page.body

    browser.post("/portal/sessions/end", session=digest(other.token or ""))

    assert other.get("/portal").status == 303 and browser.get("/portal").status == 200


def test_nobody_ends_anothers_session(portal: House, browser: Browser):
    other = Browser(portal)
    browser.sign_in(maker(portal), PASSWORD)
    other.sign_in(maker(portal), PASSWORD)
    browser.get("/portal/sessions")

    browser.post("/portal/sessions/end", session=digest(other.token or ""))

    assert other.get("/portal").status == 200


def test_an_operator_must_have_a_second_way(portal: House, browser: Browser):
    browser.sign_in(person(portal, PersonRole.OPERATOR), PASSWORD)

    assert browser.get("/portal").headers["location"] == "/portal/security"
    assert browser.get("/v1/signings").status == 401
    assert PLATFORM.startswith("@") and HASHED.startswith("$argon2id$")
