"""What a page weighs on a poor line, and what of it a browser may keep."""

import gzip
import re
from urllib.parse import urljoin

import pytest

from gateway.web.portal import assets
from gateway.web.portal.compressing import MOST_PADDING, packed, takes_gzip
from gateway.web.sameness import masked, unmasked
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import PASSWORD, maker

FIRST_KB, PAGE_KB = 100, 400
NEEDS = re.compile(r'<(?:link|script)\b[^>]*\b(?:href|src)="([^"]+)"')
PACKED = {"Accept-Encoding": "gzip, deflate, br"}


@pytest.mark.parametrize("path", ["/portal/login", "/portal"])
def test_a_first_page_with_all_it_needs_is_below_100_kb(portal: House, browser: Browser, path: str) -> None:
    browser.sign_in(maker(portal), PASSWORD)
    page = Browser(portal).get(path, **PACKED) if path.endswith("login") else browser.get(path, **PACKED)
    text = gzip.decompress(page.body).decode()
    needs = set(NEEDS.findall(text))
    assert needs and all(each.startswith("/portal/static/") for each in needs), "nothing comes from elsewhere"
    sizes = [len(page.body), *(len(browser.get(each, **PACKED).body) for each in needs)]
    assert sum(sizes) < FIRST_KB * 1000, sizes
    assert len(text) <= PAGE_KB * 1000


def test_what_a_page_names_is_kept_for_ever_and_asked_for_by_its_tag_elsewhere(portal: House, browser: Browser) -> None:
    text = browser.get("/portal/login").body.decode()
    (style,) = re.findall(r'href="([^"]+portal\.css)"', text)
    answer = browser.get(style)
    assert "immutable" in answer.headers["cache-control"] and answer.headers["content-type"].startswith("text/css")
    plain = browser.get("/portal/static/portal.css")
    assert plain.headers["cache-control"] == assets.ASK_AGAIN and plain.body == answer.body
    again = browser.get("/portal/static/portal.css", **{"If-None-Match": plain.headers["etag"]})
    assert (again.status, again.body) == (304, b"")
    old = browser.get("/portal/static/000000000000/portal.css")
    assert (old.status, old.headers["cache-control"]) == (200, assets.ASK_AGAIN)
    assert browser.get(urljoin("/portal/static/", "../../etc/passwd")).status == 404


def test_static_files_and_pages_are_packed_only_for_who_takes_that(browser: Browser) -> None:
    for path in ("/portal/login", "/portal/static/portal.css"):
        plain, small = browser.get(path), browser.get(path, **PACKED)
        assert "content-encoding" not in plain.headers and small.headers["content-encoding"] == "gzip"
        assert int(small.headers["content-length"]) == len(small.body) < len(plain.body) * 0.6
        assert "accept-encoding" in small.headers["vary"].lower()


@pytest.mark.parametrize(
    ("said", "takes"),
    [
        ("gzip", True),
        ("br, GZIP;q=0.5", True),
        ("*", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000", False),
        ("br", False),
        ("", False),
    ],
)
def test_who_takes_gzip(said: str, takes: bool) -> None:
    assert takes_gzip({"headers": [(b"accept-encoding", said.encode())]}) is takes


def test_the_length_of_a_packed_page_does_not_tell_what_is_in_it() -> None:
    lengths = {len(packed(b"the same page " * 100)) for _ in range(200)}
    assert max(lengths) - min(lengths) > MOST_PADDING / 2
    assert gzip.decompress(packed(b"page" * 400)) == b"page" * 400


def test_a_form_token_is_another_one_each_time_and_counts_each_time(portal: House, browser: Browser) -> None:
    login = maker(portal)
    browser.get("/portal/login")
    first = browser.csrf
    browser.get("/portal/login")
    assert first != browser.csrf and unmasked(first) == unmasked(browser.csrf)
    assert browser.post("/portal/login", csrf=first, login=login, password=PASSWORD).status == 303


@pytest.mark.parametrize("given", ["", "zz", "00" * 63, "00" * 65, "é" * 128])
def test_what_is_no_masked_token_is_no_other_token(given: str) -> None:
    token = "5a" * 32
    assert unmasked(given) != token and unmasked(masked(token)) == token
