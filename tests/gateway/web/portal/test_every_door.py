"""What holds at every door of the portal, whichever page it is: its headers, its forms' token, its bounds."""

import http.client
import re
import socket
import time
from urllib.parse import urlsplit

import pytest
from fastapi.routing import APIRoute

from gateway.partners.accounts import PLATFORM, PersonRole
from gateway.people.sessions import digest
from gateway.web.api.desk import MOST_OF_STRANGERS
from gateway.web.multipart import MOST_HEAD, MOST_PARTS, parts_of
from gateway.web.portal.pages import PAGES
from gateway.web.portal.routes import ROUTERS
from gateway.web.portal.row import FORM
from gateway.web.portal.visit import MOST_OF_STRANGERS as MOST_OF_A_STRANGER
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.browser import FORM as KIND
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, maker, person
from tests.gateway.web.portal.test_factors import with_codes
from tests.gateway.web.portal.test_signing_in import rows

ROUTES = [route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute)]
POSTED = sorted(route.path for route in ROUTES if "POST" in route.methods)
SHOWN = sorted(route.path for route in ROUTES if "GET" in route.methods)
CAREFUL = {
    "content-security-policy": "default-src 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
WHO = {  # who opens the most of what there is
    "trader": (PersonRole.TRADER_MAKER, "trader-demo"),
    "yard": (PersonRole.YARD, "yard-demo"),
    "agent": (PersonRole.AGENT, "agent-demo"),
    "operator": (PersonRole.OPERATOR, PLATFORM),
    "auditor": (PersonRole.AUDITOR, PLATFORM),
}


def filled(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "0198c0de-0000-7000-8000-000000000000", path)


@pytest.fixture(scope="module")
def everybody(portal: House) -> dict[str, Browser]:
    """One of each, signed in."""
    found = {}
    for name, (role, partner) in WHO.items():
        found[name] = Browser(portal)
        login = person(portal, role, partner=partner)
        if partner is PLATFORM:
            with_codes(found[name], login)
        else:
            found[name].sign_in(login, PASSWORD)
    return found


def test_there_are_as_many_doors_as_rows() -> None:
    assert {route.path for route in ROUTES} == set(PAGES) and len(POSTED) > 30


@pytest.mark.parametrize("path", POSTED)
def test_no_form_of_another_site_and_none_without_its_token_is_taken(
    portal: House, everybody: dict[str, Browser], path: str
) -> None:
    """By whoever comes as far as the form: of the others it is not even read."""
    at = filled(path)
    for browser in (*everybody.values(), Browser(portal)):
        browser.get("/portal/sessions" if browser.token else "/portal/login")
        own, token = {**KIND, "Origin": browser.site}, browser.csrf.encode()
        foreign = browser._ask("POST", at, b"csrf=" + token, {**KIND, "Origin": "https://elsewhere.example"})
        assert foreign.status in (401, 403)
        if b"Origin" not in foreign.body:
            continue
        tries = (
            (own, b""), (own, b"csrf=" + b"0" * 64), ({**KIND, "Origin": "null"}, b"csrf=" + token),
            (KIND, b"csrf=" + token), ({**KIND, "Sec-Fetch-Site": "cross-site"}, b"csrf=" + token),
        )  # fmt: skip
        answers = [browser._ask("POST", at, body, headers) for headers, body in tries]
        assert {each.status for each in answers} == {403}, [each.status for each in answers]
        assert not any("swg-session" in each.headers.get("set-cookie", "") for each in answers)
        return
    raise AssertionError("nobody came as far as its form")


@pytest.mark.parametrize("path", [*SHOWN, "/portal/nothing/here"])
def test_every_answer_has_the_headers_that_keep_browsers_careful(
    portal: House, everybody: dict[str, Browser], path: str
) -> None:
    for browser in (*everybody.values(), Browser(portal)):
        status, headers = head_of(browser, filled(path))
        assert status in (200, 303, 403, 404), (path, status)
        for name, value in CAREFUL.items():
            assert headers[name].startswith(value), (path, name, headers.get(name))
        cached = headers["cache-control"]
        assert cached == "no-store" or path.startswith("/portal/static/"), (path, cached)
        assert "unsafe" not in headers["content-security-policy"]


def head_of(browser: Browser, path: str) -> tuple[int, dict[str, str]]:
    """Status and headers alone: some answers never end."""
    where = urlsplit(browser.house.address)
    line = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
    try:
        cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        line.request("GET", path, headers={"Cookie": cookies})
        answer = line.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.headers.items()}
    finally:
        line.close()


@pytest.mark.parametrize(("language", "says"), [("zh", "没有这个页面"), ("en", "There is no such page")])
def test_where_nothing_is_a_page_says_so_and_leads_back(portal: House, language: str, says: str) -> None:
    answer = Browser(portal).get(f"/portal/nothing?lang={language}")
    assert answer.status == 404 and answer.headers["content-type"].startswith("text/html")
    assert says in answer.body.decode() and b'href="/portal"' in answer.body


def test_what_is_kept_in_the_browser_is_this_sites_alone(portal: House, tmp_path) -> None:
    with opened(tmp_path, public_url="https://window.example") as own:
        browser = Browser(own)
        login = maker(own)
        sent = browser.sign_in(login, PASSWORD)
        said = [value for name, value in sent.headers.items() if name == "set-cookie"]
    assert browser.token and all(
        each in said[0] for each in ("__Host-", "Path=/", "HttpOnly", "SameSite=Lax", "Secure")
    )
    assert "Domain" not in said[0]


def test_every_step_of_signing_in_has_a_token_of_its_own(portal: House) -> None:
    """Whoever saw or planted the one before has nothing."""
    browser, login = Browser(portal), maker(portal)
    with_codes(browser, login)
    seen = [digest(browser.token or "")]
    other = Browser(portal)
    other.sign_in(login, PASSWORD)
    seen.append(digest(other.token or ""))
    other.sign_in(login, PASSWORD)
    seen.append(digest(other.token or ""))
    kept = {row["digest"] for row in rows(portal, _sessions(), login=login)}
    assert len(set(seen)) == 3 and seen[1] not in kept and kept == {seen[0], seen[2]}


def _sessions():
    from gateway.journal import tables

    return tables.sessions


# bounds


def big(browser: Browser, path: str, size: int, *, file: bool = True) -> tuple[int, bytes]:
    """A form of so many bytes, as a browser sends it: all of it, then it reads."""
    mark = "----swg"
    head = (
        f'--{mark}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{browser.csrf}\r\n'
        f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    ).encode()
    plain = f"csrf={browser.csrf}&table=".encode()
    body = head + b"x" * size + f"\r\n--{mark}--\r\n".encode() if file else plain + b"x" * size
    kind = f"multipart/form-data; boundary={mark}" if file else KIND["Content-Type"]
    answer = browser._ask("POST", path, body, {"Content-Type": kind, "Origin": browser.site})
    return answer.status, answer.body


def test_a_file_has_the_bound_of_its_page_and_any_other_form_the_common_one(
    everybody: dict[str, Browser],
) -> None:
    yard, path = everybody["yard"], "/portal/yard/table"
    most = PAGES[path].most
    assert most > FORM
    yard.get(path)
    assert big(yard, path, most - 2000)[0] == 400  # read whole, and no table
    yard.get(path)
    status, body = big(yard, path, most + 1)
    assert status == 413 and f"{most}".encode() in body
    yard.get(path)
    assert big(yard, path, FORM + 1, file=False)[0] == 413
    yard.get(path)
    assert big(yard, "/portal/yard/usual", FORM + 1)[0] == 413


def test_who_is_not_signed_in_is_read_little_of(portal: House) -> None:
    browser = Browser(portal)
    browser.get("/portal/login")
    assert big(browser, "/portal/login", MOST_OF_A_STRANGER + 1)[0] == 413
    browser.get("/portal/login")
    assert big(browser, "/portal/login", MOST_OF_A_STRANGER + 1, file=False)[0] == 413


def test_strangers_fill_their_own_room_and_nobody_elses(portal: House, everybody: dict[str, Browser]) -> None:
    """So many bodies that never end that there is room for none more of a stranger; those who are known are served."""
    where = urlsplit(portal.address)
    piece = MOST_OF_A_STRANGER - 1024
    lines = []
    try:
        for _ in range(MOST_OF_STRANGERS // piece + 2):
            line = socket.create_connection((where.hostname or "", where.port or 0), timeout=10)
            lines.append(line)
            head = f"POST /portal/login HTTP/1.1\r\nHost: {where.netloc}\r\nContent-Length: {piece + 500}\r\n"
            line.sendall(f"{head}Content-Type: application/x-www-form-urlencoded\r\n\r\n".encode() + b"x" * piece)
        stranger, until = Browser(portal), time.monotonic() + 10
        status = 0
        while status != 503 and time.monotonic() < until:
            stranger.get("/portal/login")
            answer = stranger.post("/portal/login", login="a", password="b" * (piece - 500))
            status = answer.status
        assert status == 503 and answer.headers["retry-after"] == "1"
        yard = everybody["yard"]
        yard.get("/portal/yard/usual")
        assert yard.post("/portal/yard/usual", site_name="场").status == 200
        notice = portal.document("inspection.notice.1/one-container", "customs-demo")
        assert portal.send(notice, "customs-demo").status == 202
    finally:
        for line in lines:
            line.close()


PART = b'--x\r\nContent-Disposition: form-data; name="%d"\r\n\r\nv\r\n'


def test_parts_and_their_heads_are_bounded() -> None:
    kind = "multipart/form-data; boundary=x"
    whole = b"".join(PART % number for number in range(MOST_PARTS)) + b"--x--\r\n"
    assert len(parts_of(whole, kind)[0]) == MOST_PARTS
    long = b'--x\r\nContent-Disposition: form-data; name="a"\r\nX: ' + b"y" * MOST_HEAD + b"\r\n\r\nv\r\n--x--\r\n"
    for bad in ((PART % MOST_PARTS) + whole, long, b"--x\r\n\r\n" * 40_000 + b"--x--", b"--x\r\n" * 40_000):
        began = time.perf_counter()
        with pytest.raises(ValueError, match="part"):
            parts_of(bad, kind)
        assert time.perf_counter() - began < 0.5


@pytest.mark.parametrize(
    "said",
    [
        b'form-data; name="a"; name*=utf-8\'\'%ff', b'attachment; name="a"', b"form-data", b"",
        b'form-data; name="\xff"',
        b"form-data; name=" + b"(" * 1900, b'form-data; name=[:<\t"', b'form-data; name="a"\r\n name="b"',
        b'form-data; name="a"\r\nContent-Transfer-Encoding: base64',
    ],
)  # fmt: skip
def test_an_odd_head_is_a_form_or_none_and_never_an_error_of_ours(everybody: dict[str, Browser], said: bytes) -> None:
    yard = everybody["yard"]
    yard.get("/portal/yard/table")
    body = b"--x\r\nContent-Disposition: " + said + b"\r\n\r\nv\r\n--x--\r\n"
    kind = {"Content-Type": "multipart/form-data; boundary=x", "Origin": yard.site}
    assert yard._ask("POST", "/portal/yard/table", body, kind).status in (400, 403)


def test_who_hangs_up_in_the_middle_is_no_error_of_ours(portal: House) -> None:
    where = urlsplit(portal.address)
    line = http.client.HTTPConnection(where.hostname or "", where.port, timeout=10)
    line.putrequest("POST", "/portal/login")
    line.putheader("Content-Type", "application/x-www-form-urlencoded")
    line.putheader("Content-Length", "100")
    line.endheaders(b"login=")
    line.close()
    metrics = portal.get("/metrics", "operator").body.decode()
    assert not re.search(r'swg_requests_total\{[^}]*route="/portal/login"[^}]*status="500"', metrics)


def test_a_page_says_what_it_has_to_say_within_a_partners_only_request(portal: House) -> None:
    """Two requests at once are agreed: the page is one, what it reports for him is within that one."""
    from tests.gateway.web.portal.test_yard import agree

    agree(portal, "small-yard", "xmldsig", "session")
    yard = Browser(portal)
    yard.sign_in(person(portal, PersonRole.YARD, partner="small-yard"), PASSWORD)
    entry = portal.declaration()
    names = "entry_id,bill_no,transport,exam_rec_id,container_no,site_name,site_code,bay_code,in_place_time"
    lines = [
        f"{entry[:-1]}{n},B{n},SHIP,{entry[:-1]}{n}R1,QDGU1000016,场,CNQDG420018,B1,2026-11-22T10:00" for n in range(6)
    ]
    yard.get("/portal/yard/table")
    told = yard.post("/portal/yard/table", table="\n".join([names, *lines]))
    assert told.status == 200, told.body.decode()[-3000:]
    assert "SW" in told.body.decode()
    assert "超出接入约定的限额" not in told.body.decode()


@pytest.mark.parametrize("address", ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9"])
def test_an_address_of_the_newer_kind_is_its_network(address: str) -> None:
    from gateway.people.attempts import named

    assert named("address", address) == named("address", "2001:db8:1:2::77")
    assert named("address", address) != named("address", "2001:db8:1:3::1")
    assert named("address", "::ffff:10.1.2.3") == named("address", "10.1.2.3") != named("address", "10.1.2.4")
    assert named("login", address) != named("login", "2001:db8:1:2::77")
