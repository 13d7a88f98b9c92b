"""Operators and auditors who are signed in, with what their role wants shown, for tests of their pages."""

from gateway.partners.accounts import PersonRole
from gateway.people.changes import account_of
from gateway.people.sessions import Begin, Stage, digest, new_token
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import person


def at_work(house: House, role: PersonRole = PersonRole.OPERATOR, *, login: str | None = None) -> Browser:
    """A browser of somebody who has just shown two things."""
    login, token = person(house, role, login=login), new_token()
    account = account_of(house.gateway.register.directory, login)
    house.gateway.writer.write_now(Begin(account, digest(token), Stage.WHOLE, "password totp", "127.0.0.1", "test"))
    browser = Browser(house)
    browser.cookies["swg-session"] = token
    return browser
