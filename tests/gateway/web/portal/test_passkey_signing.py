"""A signatory signs what waits with a passkey: what it answers is kept, and shows later by itself what was signed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec
import pytest
from sqlalchemy import select

from gateway.cli.signing import _shown_by_passkeys
from gateway.journal import tables
from gateway.partners.accounts import PersonRole
from messages.seals.passkeys import holds
from messages.signing.process import Signing, statement
from messages.voice import Duty
from tests.flows.consents import TRADER, Stage, opened, uuid
from tests.gateway.web.portal.authenticator import Authenticator
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import person
from tests.gateway.web.portal.test_factors import with_passkey


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with opened(tmp_path_factory.mktemp("signing")) as own:
        yield own


@dataclass
class Signatory:
    browser: Browser
    device: Authenticator
    login: str

    def asked(self, message: str) -> dict:
        self.browser.get(f"/portal/signings/{message}")
        return self.browser.say(f"/portal/signings/{message}/begin", {}).json

    def sign(self, message: str, options: dict | None = None, **more: str):
        credential = self.device.get(options or self.asked(message), more.get("origin", self.browser.site))
        return self.browser.say(f"/portal/signings/{message}/passkey", {"credential": credential})


@pytest.fixture
def signatory(stage: Stage) -> Signatory:
    return _signatory(stage, PersonRole.TRADER_SIGNATORY)


def _signatory(stage: Stage, *roles: PersonRole) -> Signatory:
    login = person(stage.house, *roles, partner=TRADER)
    browser = Browser(stage.house)
    return Signatory(browser, with_passkey(browser, login), login)


def known(stage: Stage, message: str) -> Signing:
    with stage.house.gateway.database.connect() as connection:
        row = connection.execute(select(tables.cases.c.known).where(tables.cases.c.order_key == message)).one()
    return msgspec.json.decode(row.known, type=Signing)


def waiting(stage: Stage) -> str:
    """The id of a pledge of the agent that waits for the trader."""
    stage.mandate()
    return uuid(stage.pledge(stage.order()))


def test_what_a_passkey_answers_is_a_signature_that_shows_itself_later(stage: Stage, signatory: Signatory):
    message = waiting(stage)
    page = signatory.browser.get(f"/portal/signings/{message}")
    assert known(stage, message).digest.encode() in page.body

    assert signatory.sign(message).status == 200

    after = known(stage, message)
    done = after.done[-1]
    assert (after.outcome, done.duty, done.who) == ("signed", "signatory", f"{TRADER}/{signatory.login}")
    assert done.assertion is not None and holds(statement(after), done.assertion)
    assert not holds(statement(after).replace(after.digest, "0" * 64), done.assertion)
    assert not holds(statement(after), replace(done.assertion, nonce="0"))
    assert "以通行密钥".encode() in signatory.browser.get(f"/portal/signings/{message}").body
    (case,) = signatory.browser.get(f"/v1/signings/{message}").json["cases"]
    ((label, said),) = _shown_by_passkeys(case)
    assert label.endswith("passkey") and said.startswith("签名相符")
    ((_, said),) = _shown_by_passkeys({**case, "statement": case["statement"].replace("sign", "s1gn")})
    assert said.startswith("签名不符")


def test_a_signature_of_one_message_signs_no_other(stage: Stage, signatory: Signatory):
    one, other = waiting(stage), waiting(stage)
    options = signatory.asked(one)

    assert signatory.sign(other, options).status == 401
    assert known(stage, other).outcome is None


def test_a_signature_counts_once_and_from_this_site(stage: Stage, signatory: Signatory):
    message = waiting(stage)
    options = signatory.asked(message)
    assert signatory.sign(message, origin="https://elsewhere.example").status == 401
    assert signatory.sign(message, options).status == 200
    assert signatory.sign(message, options).status == 401


def test_a_maker_signs_nothing(stage: Stage):
    maker = _signatory(stage, PersonRole.TRADER_MAKER)
    message = waiting(stage)

    answer = maker.sign(message)

    assert answer.status == 403 and [each["code"] for each in answer.json["findings"]] == ["SW674"]
    assert known(stage, message).outcome is None


def test_who_has_made_it_does_not_sign_it(stage: Stage):
    """Four eyes, though his roles would let him do both."""
    both = _signatory(stage, PersonRole.TRADER_MAKER, PersonRole.TRADER_SIGNATORY)
    stage.agree(TRADER, signatures=("xmldsig", "transport"), needs=(Duty.MAKER, Duty.SIGNATORY))
    document = stage.unsigned("weighing.pledge.1", TRADER, OrderNo=stage.order())
    both.browser.get("/portal")
    csrf, cookie = both.browser.csrf, f"__Host-swg-session={both.browser.token}"
    headers = {"Content-Type": "application/xml", "Cookie": cookie, "X-CSRF-Token": csrf, "Origin": both.browser.site}
    sent = stage.house.ask("POST", "/v1/messages", None, document, headers)
    assert sent.status == 202, sent.body
    message = sent.headers["swg-message"]
    assert known(stage, message).done[0].who == f"{TRADER}/{both.login}"

    answer = both.sign(message)

    assert answer.status == 403 and "SW675" in [each["code"] for each in answer.json["findings"]]
