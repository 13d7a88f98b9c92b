"""Signing in by the word of a provider that is not ours: oidc-provider, certified, in a process of its own."""

import os
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from joserfc.jwk import RSAKey

from gateway.journal import tables
from gateway.partners.accounts import PLATFORM, PersonRole
from gateway.people.changes import AddAccount, SwitchAccount
from tests.gateway.web.house import House, house
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.people import maker
from tests.gateway.web.portal.test_signing_in import rows
from tests.gateway.web.portal.walker import Walker
from tests.services.openid import OpenIdProvider
from tests.services.processes import free_ports

PEOPLE = {
    "li": {"name": "李雷"},
    "han": {"name": "韩梅梅", "amr": ["pwd", "otp", "mfa"]},
    "acr": {"name": "王芳", "acr": "urn:two"},
    "stranger": {},
    "plain": {},
    "off": {},
    "once": {},
    "leaves": {},
    "changed": {},
    "moved": {"org": "T", "groups": ["checkers"]},
    "new-maker-2": {"preferred_username": "bank", "org": "T", "groups": ["makers"]},
    "new-maker": {"preferred_username": "New.Maker@corp.example", "name": "新人", "org": "T", "groups": ["makers"]},
    "new-nothing": {"preferred_username": "idle", "org": "T", "groups": ["others"]},
    "new-elsewhere": {"preferred_username": "far", "org": "unknown", "groups": ["makers"]},
    "new-bank": {"preferred_username": "bank", "org": "T", "groups": ["bank"]},
    "operator": {"preferred_username": "operator", "org": PLATFORM, "groups": ["operators"]},
}
SECRET = "a secret of the client's & its own: 100%"


def key(name: str) -> dict[str, object]:
    return {**RSAKey.generate_key(2048).as_dict(private=True), "kid": name, "use": "sig", "alg": "RS256"}


@dataclass
class Corp:
    """A provider, and a house that takes its word: as "corp" of people who are registered, as "made" of anybody."""

    server: OpenIdProvider
    house: House

    def known(self, who: str, *roles: PersonRole, partner: str = "trader-demo") -> str:
        """Somebody of the provider's who is registered here, under a name that nobody else has."""
        login = f"{who}-{len(self.house.gateway.register.directory.accounts)}"
        subject = f"{self.server.url} {who}"
        self.house.gateway.writer.write_now(
            AddAccount(self.house.gateway.register, "test", login, partner, "某人", roles, subject=subject)
        )
        return login


@dataclass
class Sites:
    """A provider, and where the houses that take its word will be."""

    server: OpenIdProvider
    ports: tuple[int, int]

    def told(self, **more: object) -> dict[str, object]:
        """What a house is told of it."""
        return {"issuer": self.server.url, "zh": "某某银行", "en": "Some Bank", "second_amr": ["mfa"], **more}


@pytest.fixture(scope="module")
def sites() -> Iterator[Sites]:
    if os.environ.get("SWG_NO_SERVICES") == "1":
        pytest.skip("SWG_NO_SERVICES=1: no OpenID provider")
    known, made = free_ports(2)
    clients = [
        {
            "client_id": "swg",
            "client_secret": SECRET,
            "redirect_uris": [f"http://localhost:{known}/portal/login/with/corp/back"],
            "post_logout_redirect_uris": [f"http://localhost:{known}/portal/login"],
        },
        {
            "client_id": "open",
            "token_endpoint_auth_method": "none",
            "redirect_uris": [f"http://localhost:{made}/portal/login/with/corp/back"],
        },
    ]
    server = OpenIdProvider(clients, PEOPLE, [key("first")])
    server.start()
    try:
        server.wait()
        yield Sites(server, (known, made))
    finally:
        server.stop()


@pytest.fixture(scope="module")
def corp(sites: Sites, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corp]:
    """A house that takes its word of people who are registered."""
    told = sites.told(client_id="swg", client_secret=SECRET, second_acr=["urn:two"])
    site = f"http://localhost:{sites.ports[0]}"
    with house(tmp_path_factory.mktemp("corp"), port=sites.ports[0], public_url=site, providers={"corp": told}) as own:
        yield Corp(sites.server, own)


@pytest.fixture(scope="module")
def making(sites: Sites, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corp]:
    """One that makes accounts from it."""
    told = sites.told(
        client_id="open",
        userinfo=True,
        accounts="made",
        partner_claim="org",
        partners={"T": "trader-demo"},
        roles_claim="groups",
        roles={"makers": ["trader-maker"], "checkers": ["trader-checker"], "bank": ["bank"], "operators": ["operator"]},
    )
    site = f"http://localhost:{sites.ports[1]}"
    with house(tmp_path_factory.mktemp("made"), port=sites.ports[1], public_url=site, providers={"corp": told}) as own:
        yield Corp(sites.server, own)


def account_of(corp: Corp, who: str):
    accounts = corp.house.gateway.register.directory.accounts.values()
    return next((each for each in accounts if each.subject == f"{corp.server.url} {who}"), None)


def test_who_is_registered_signs_in_by_the_providers_word(corp: Corp):
    login = corp.known("li", PersonRole.TRADER_MAKER)
    walker = Walker(Browser(corp.house))

    answer = walker.sign_in("li", following="/portal/sessions")

    assert (answer.status, answer.headers["location"]) == (303, "/portal/sessions")
    assert login.encode() in walker.browser.get("/portal").body
    (act,) = rows(corp.house, tables.acts, subject=f"account {login}", act="sign in")
    assert act["note"] == "provider"


@pytest.mark.parametrize("who", ["han", "acr"])
def test_a_second_factor_that_the_provider_vouches_for_counts(corp: Corp, who: str):
    corp.known(who, PersonRole.TRADER_SIGNATORY)

    answer = Walker(Browser(corp.house)).sign_in(who)

    assert answer.headers["location"] == "/portal"


def test_without_one_whoever_needs_two_ways_sets_up_another(corp: Corp):
    corp.known("plain", PersonRole.TRADER_SIGNATORY)

    answer = Walker(Browser(corp.house)).sign_in("plain")

    assert answer.headers["location"] == "/portal/security"


def test_whom_nobody_has_registered_is_told_his_identity_and_gets_in_nowhere(corp: Corp):
    walker = Walker(Browser(corp.house))
    before = len(corp.house.gateway.register.directory.accounts)

    answer = walker.sign_in("stranger")

    assert answer.status == 403 and f"{corp.server.url} stranger".encode() in answer.body
    assert walker.browser.token is None
    assert len(corp.house.gateway.register.directory.accounts) == before


def test_who_is_disabled_here_is_not_let_in_by_a_provider(corp: Corp):
    login = corp.known("off", PersonRole.TRADER_MAKER)
    corp.house.gateway.writer.write_now(SwitchAccount(corp.house.gateway.register, "test", login, True))

    assert Walker(Browser(corp.house)).sign_in("off").status == 401


def test_who_says_no_at_the_provider_is_told_so_in_both_languages(corp: Corp):
    walker = Walker(Browser(corp.house))
    zh = walker.sign_in("nobody at all")
    walker.browser.get("/portal/login?lang=en")
    en = walker.sign_in("nobody at all")

    assert zh.status == en.status == 401
    assert "某某银行未同意登录".encode() in zh.body and b"Some Bank did not let you in" in en.body


def test_a_code_and_its_state_count_once_and_for_one_browser(corp: Corp):
    corp.known("once", PersonRole.TRADER_MAKER)
    walker, other = Walker(Browser(corp.house)), Browser(corp.house)
    walker.browser.get("/portal/login")
    other.get("/portal/login")
    came = walker.ours(walker.answer("once", walker.sent()))

    assert other.get(came).status == 401
    assert walker.browser.get(came).status == 303
    walker.browser.cookies.clear()
    assert walker.browser.get(came).status == 401


def test_who_signs_out_is_told_that_the_provider_still_knows_him_and_may_leave_there_too(corp: Corp):
    corp.known("leaves", PersonRole.TRADER_MAKER)
    walker = Walker(Browser(corp.house))
    walker.sign_in("leaves")
    walker.browser.get("/portal")

    left = walker.browser.post("/portal/logout").headers["location"]
    page = walker.browser.get(left)
    out = walker.browser.get("/portal/logout/with/corp")

    assert left == "/portal/login?left=corp" and "在某某银行仍处于登录状态".encode() in page.body
    assert out.headers["location"].startswith(f"{corp.server.url}/session/end?client_id=swg&post_logout_redirect_uri=")
    asked = walker.ask("GET", out.headers["location"])
    assert asked.status == 200 and b"xsrf" in asked.body


def test_a_key_that_the_provider_changes_is_fetched(corp: Corp):
    corp.known("changed", PersonRole.TRADER_MAKER)
    assert Walker(Browser(corp.house)).sign_in("changed").status == 303  # with the key of before
    corp.server.stop()
    corp.server.keys = [key("second")]
    corp.server.start()
    corp.server.wait()

    assert Walker(Browser(corp.house)).sign_in("changed").status == 303


def test_an_account_is_made_from_claims_where_settings_say_so(making: Corp):
    answer = Walker(Browser(making.house)).sign_in("new-maker")

    made = account_of(making, "new-maker")
    assert answer.status == 303
    assert (made.login, made.partner, made.display, made.roles) == (
        "new.maker",
        "trader-demo",
        "新人",
        ("trader-maker",),
    )


def test_roles_follow_the_claim_at_the_next_signing_in(making: Corp):
    login = making.known("moved", PersonRole.TRADER_MAKER)

    Walker(Browser(making.house)).sign_in("moved")

    assert making.house.gateway.register.directory.accounts[login].roles == ("trader-checker",)


@pytest.mark.parametrize("who", ["new-nothing", "new-elsewhere", "new-bank", "operator", "li"])
def test_claims_that_give_nothing_here_make_nobody(making: Corp, who: str):
    """No role that is known, a partner nobody is, no role of that partner's, the platform, nothing at all."""
    answer = Walker(Browser(making.house)).sign_in(who)

    assert answer.status == 401 and account_of(making, who) is None


def test_an_account_never_changes_its_partner_by_a_claim(making: Corp):
    login = making.known("new-maker-2", PersonRole.BANK, partner="bank-demo")

    assert Walker(Browser(making.house)).sign_in("new-maker-2").status == 401
    assert making.house.gateway.register.directory.accounts[login].partner == "bank-demo"


def test_a_name_that_somebody_has_here_is_not_taken_over(making: Corp):
    theirs = maker(making.house)
    making.server.people["same-name"] = {"preferred_username": theirs, "org": "T", "groups": ["makers"]}
    making.server.stop()
    making.server.start()
    making.server.wait()

    Walker(Browser(making.house)).sign_in("same-name")

    made = account_of(making, "same-name")
    assert made.login.startswith(f"{theirs}-") and made.login != theirs
    assert making.house.gateway.register.directory.accounts[theirs].subject is None
