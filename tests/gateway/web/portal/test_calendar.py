"""A calendar by a secret address: what is due and nothing else, ended with password and account."""

import re
from datetime import UTC, datetime

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from gateway.journal import tables
from gateway.partners.accounts import PersonRole
from gateway.people.changes import ResetAccount, SwitchAccount, account_of
from gateway.people.secrets import SetPassword
from gateway.web.portal.calendar.text import escaped, folded
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import HASHED, PASSWORD, person

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"))


def subscribed(house: House) -> tuple[Browser, str, str]:
    """A person of the yard, his login and the path of his address."""
    login = person(house, PersonRole.YARD, partner="yard-demo")
    browser = Browser(house)
    browser.sign_in(login, PASSWORD)
    browser.get("/portal/calendar")
    page = browser.post("/portal/calendar/make").body.decode()
    (path,) = re.findall(r"(/portal/calendar/feed\?key=[\w-]{43})<", page)
    return browser, login, path


@pytest.fixture
def notice(portal: House) -> str:
    entry = portal.declaration()
    document = portal.document("inspection.notice.1/one-container", "customs-demo", entry=entry)
    assert portal.send(document, "customs-demo").status == 202
    return entry


def test_the_calendar_has_what_is_due_and_a_program_reads_it(portal: House, notice: str):
    _, _, path = subscribed(portal)
    answer = portal.get(path)
    assert answer.status == 200 and answer.headers["content-type"].startswith("text/calendar")
    assert max(len(line) for line in answer.body.split(b"\r\n")) <= 75
    read = icalendar.Calendar.from_ical(answer.body)
    (event,) = [each for each in read.walk("VEVENT") if notice in str(each["SUMMARY"])]
    (case,) = portal.get(f"/v1/inspections/{notice}", "yard-demo").json["cases"]
    assert event.decoded("DTEND").isoformat()[:16] == _utc(case["due_at"]) and case["id"] in str(event["URL"])
    assert "青岛" not in answer.body.decode() and "王丽" not in answer.body.decode()


def _utc(text: str) -> str:
    return datetime.fromisoformat(text).astimezone(UTC).isoformat()[:16]


def test_what_has_not_changed_is_not_sent_again(portal: House, notice: str):
    _, _, path = subscribed(portal)
    first = portal.get(path)
    again = portal.get(path, **{"If-None-Match": first.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


def test_the_address_is_kept_as_a_digest_and_ends_when_it_is_renewed_or_ended(portal: House):
    browser, login, path = subscribed(portal)
    key = path.rpartition("=")[2]
    with portal.gateway.database.connect() as connection:
        rows = connection.execute(select(tables.feeds).where(tables.feeds.c.login == login)).all()
    assert len(rows) == 1 and key not in str(rows)
    page = browser.post("/portal/calendar/make").body.decode()
    (other,) = re.findall(r"(/portal/calendar/feed\?key=[\w-]{43})<", page)
    assert (portal.get(path).status, portal.get(other).status) == (404, 200)
    assert key not in browser.get("/portal/calendar").body.decode()
    browser.post("/portal/calendar/end")
    assert portal.get(other).status == 404


@pytest.mark.parametrize("how", ["password", "reset", "disabled"])
def test_the_address_ends_with_what_it_was_made_under(portal: House, how: str):
    _, login, path = subscribed(portal)
    register, write = portal.gateway.register, portal.gateway.writer.write_now
    assert portal.get(path).status == 200
    if how == "password":
        write(SetPassword(account_of(register.directory, login), HASHED))
    elif how == "reset":
        write(ResetAccount(register, "test", login, HASHED))
    else:
        write(SwitchAccount(register, "test", login, True))
    assert portal.get(path).status == 404


@pytest.mark.parametrize("key", ["", "x", "a" * 43, "a" * 5000, "%00"])
def test_an_address_that_is_none_is_not_found(portal: House, key: str):
    assert portal.get(f"/portal/calendar/feed?key={key}").status == 404


@given(TEXT)
def test_lines_are_folded_at_75_octets_and_read_back_whole(text: str):
    line = f"SUMMARY:{escaped(text)}"
    pieces = folded(line).split("\r\n")
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line
    whole = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{folded(line)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    (event,) = icalendar.Calendar.from_ical(whole).walk("VEVENT")
    assert str(event["SUMMARY"]) == text
