"""People for a demonstration: whoever is printed gets in with what is printed, and nobody is made twice."""

import time

import pyotp
import pytest

from gateway.cli.demo import show_people
from gateway.partners.accounts import PersonRole
from gateway.people.demo import Login, make_people
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser


@pytest.fixture(scope="module")
def people(portal: House) -> list[Login]:
    gateway = portal.gateway
    return make_people(gateway.register, gateway.writer.write_now, gateway.people_key)


def sign_in(browser: Browser, each: Login) -> str:
    """Where he comes to, with a code where he has a key for them."""
    where = browser.sign_in(each.login, each.password).headers["location"]
    if each.totp is None:
        return where
    assert where == "/portal/login/code"
    browser.get(where)
    return browser.post(where, code=pyotp.TOTP(each.totp).at(int(time.time()))).headers["location"]


def test_there_is_one_of_each_role(people: list[Login]):
    assert {each.role for each in people} == set(PersonRole)


@pytest.mark.parametrize("role", PersonRole)
def test_who_is_printed_gets_in_with_what_is_printed(portal: House, people: list[Login], role: PersonRole):
    browser = Browser(portal)
    (each,) = (each for each in people if each.role is role)

    assert sign_in(browser, each) == "/portal"
    assert browser.get("/portal").status == 200


def test_who_is_there_is_not_made_again(portal: House, people: list[Login]):
    gateway = portal.gateway

    assert make_people(gateway.register, gateway.writer.write_now, gateway.people_key) == []


def test_no_two_have_one_password(people: list[Login]):
    assert len({each.password for each in people}) == len(people) == len(PersonRole)
    assert all(len(each.password) >= 12 for each in people)


def test_what_is_printed_has_the_address_and_each_login_with_its_password_once(
    portal: House, people: list[Login], capsys: pytest.CaptureFixture[str]
):
    show_people(portal.gateway.settings.model_copy(update={"port": 8440}), people)
    text = capsys.readouterr().out

    assert "门户 / portal" in text and "http://localhost:8440/portal" in text
    for each in people:
        assert text.count(each.password) == 1 and (each.totp is None or text.count(each.totp) == 1)
