"""A provider that lies, others who pretend to be it, one that is gone: nobody gets in, and locally everybody."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from joserfc.jwk import RSAKey
from joserfc.util import urlsafe_b64encode
from pydantic import ValidationError

from gateway.partners.accounts import PersonRole
from gateway.people.attempts import Forgive
from gateway.people.changes import AddAccount
from gateway.people.oidc import Unreached
from gateway.people.oidc.metadata import read_metadata
from gateway.people.oidc.vouched import hold_providers
from gateway.settings import BadSettings, Settings
from tests.gateway.web.house import Answer, House, house
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.liar import CLIENT, Liar, lying
from tests.gateway.web.portal.people import PASSWORD, maker
from tests.services.processes import free_ports


@dataclass
class Scene:
    """Two providers whose word one house takes, and a third that is gone."""

    house: House
    liar: Liar
    other: Liar

    def begin(self, browser: Browser, name: str = "corp", **query: str) -> dict[str, str]:
        """What the browser is sent to the provider with, who learns it."""
        liar = self.liar if name == "corp" else self.other
        browser.get("/portal/login")
        sent = browser.get(f"/portal/login/with/{name}?{urlencode(query)}").headers["location"]
        assert sent.startswith(f"{liar.url}/authorize?")
        liar.asked = dict(parse_qsl(urlsplit(sent).query))
        return liar.asked

    def back(self, browser: Browser, name: str = "corp", **query: str) -> Answer:
        """It comes back."""
        return browser.get(f"/portal/login/with/{name}/back?{urlencode(query)}")

    def sign_in(self, browser: Browser, **query: str) -> Answer:
        """The whole way."""
        asked = self.begin(browser, **query)
        return self.back(browser, code="a code", state=asked["state"])


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    [gone] = free_ports(1)
    words = {"zh": "某某银行", "en": "Some Bank", "client_id": CLIENT}
    with lying() as liar, lying() as other:
        told = {
            "corp": {**words, "issuer": liar.url, "userinfo": True, "partner": "trader-demo"},
            "other": {**words, "issuer": other.url},
            "gone": {**words, "issuer": f"http://127.0.0.1:{gone}"},
        }
        with house(tmp_path_factory.mktemp("liar"), providers=told) as own:
            for each in (liar, other):
                register = own.gateway.register
                subject, login = f"{each.url} somebody", f"somebody-{urlsplit(each.url).port}"
                roles = (PersonRole.TRADER_MAKER,)
                own.gateway.writer.write_now(
                    AddAccount(register, "test", login, "trader-demo", "某人", roles, subject=subject)
                )
            yield Scene(own, liar, other)


@pytest.fixture
def scene(opened: Scene) -> Iterator[Scene]:
    """Each test begins with the truth."""
    before = [(each, replace(each)) for each in (opened.liar, opened.other)]
    for each in (opened.liar, opened.other):
        each.claims, each.userinfo, each.metadata, each.token, each.jwks = {}, {}, {}, None, None

    opened.house.gateway.writer.write_now(Forgive((("address", "127.0.0.1"),)))
    yield opened
    for each, was in before:
        each.key = was.key


@pytest.fixture
def browser(scene: Scene) -> Browser:
    return Browser(scene.house)


def test_the_truth_is_believed(scene: Scene, browser: Browser):
    answer = scene.sign_in(browser, next="/portal/sessions")

    assert (answer.status, answer.headers["location"]) == (303, "/portal/sessions")
    assert browser.get("/portal").status == 200


def test_a_browser_is_sent_with_all_that_binds_the_answer_to_it(scene: Scene, browser: Browser):
    first, second = scene.begin(browser), scene.begin(browser)

    assert first["response_type"] == "code" and first["code_challenge_method"] == "S256"
    assert first["redirect_uri"] == f"{browser.site}/portal/login/with/corp/back"
    for name in ("state", "nonce", "code_challenge"):
        assert len(first[name]) >= 43 and first[name] != second[name]


PUBLIC = b"a secret that the provider has told everybody"

LIES: dict[str, dict[str, object]] = {
    "another nonce": {"nonce": "n" * 43},
    "no nonce": {"nonce": None},
    "another audience": {"aud": "another client"},
    "no audience": {"aud": None},
    "several audiences and no party": {"aud": [CLIENT, "another client"]},
    "another party": {"aud": [CLIENT, "another client"], "azp": "another client"},
    "another issuer": {"iss": "https://login.example"},
    "an issuer with a slash more": {"iss": "http://127.0.0.1/"},
    "no issuer": {"iss": None},
    "expired": {"exp": int(time.time()) - 120},
    "no end": {"exp": None},
    "made tomorrow": {"iat": int(time.time()) + 86_400},
    "made long ago": {"iat": int(time.time()) - 86_400},
    "not yet good": {"nbf": int(time.time()) + 3600},
    "nobody": {"sub": ""},
    "no subject": {"sub": None},
    "a subject that is none": {"sub": ["somebody"]},
    "of another access token": {"at_hash": "A" * 22},
}


@pytest.mark.parametrize("lie", LIES)
def test_a_token_that_lies_lets_nobody_in(scene: Scene, browser: Browser, lie: str):
    scene.liar.claims = LIES[lie]

    answer = scene.sign_in(browser)

    assert answer.status == 401 and browser.token is None
    assert "某某银行的应答无效或已使用".encode() in answer.body


def _stranger(liar: Liar) -> str:
    return replace(liar, key=RSAKey.generate_key(2048)).signed()


def _own_key_inside(liar: Liar) -> str:
    key = RSAKey.generate_key(2048)
    return replace(liar, key=key).signed(jwk=key.as_dict(private=False))


FORGERIES: dict[str, Callable[[Liar], str]] = {
    "not signed": Liar.unsigned,
    "signed with the public key": Liar.by_public_key,
    "signed by a stranger": _stranger,
    "with a key of its own": _own_key_inside,
    "changed": lambda liar: liar.signed()[:-8] + "AAAAAAAA",
    "not a token": lambda liar: "a.b.c",
    "too long": lambda liar: "a" * 40_000,
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_token_that_is_not_the_providers_lets_nobody_in(scene: Scene, browser: Browser, forgery: str):
    scene.liar.token = FORGERIES[forgery]

    assert scene.sign_in(browser).status == 401 and browser.token is None


def test_a_shared_secret_among_the_keys_signs_nothing(scene: Scene, browser: Browser):
    scene.liar.jwks = [{"kty": "oct", "k": urlsafe_b64encode(PUBLIC).decode(), "kid": "own"}]
    scene.liar.token = lambda liar: liar.by_secret(PUBLIC)

    assert scene.sign_in(browser).status == 401


def test_a_clock_that_is_a_little_off_is_borne(scene: Scene, browser: Browser):
    now = int(time.time())
    scene.liar.claims = {"iat": now + 40, "exp": now - 40}

    assert scene.sign_in(browser).status == 303


def test_what_userinfo_says_of_somebody_else_lets_nobody_in(scene: Scene, browser: Browser):
    scene.liar.userinfo = {"sub": "somebody else"}

    assert scene.sign_in(browser).status == 401


def test_an_answer_counts_once_and_only_here(scene: Scene, browser: Browser):
    other = Browser(scene.house)
    other.get("/portal/login")
    asked = scene.begin(browser)
    answer = {"code": "a code", "state": asked["state"]}

    assert scene.back(other, **answer).status == 401  # a browser that was led here with it
    assert scene.back(browser, **answer).status == 303
    assert scene.back(browser, **answer).status == 401


@pytest.mark.parametrize("state", ["", "made-up", "状态", "x" * 5000])
def test_a_state_that_nobody_was_sent_with_lets_nobody_in(scene: Scene, browser: Browser, state: str):
    scene.begin(browser)

    assert scene.back(browser, code="a code", state=state).status == 401


def test_no_provider_answers_what_another_was_asked(scene: Scene, browser: Browser):
    """Mix-up: the browser was sent to one, whose answer is brought to where the other's is awaited."""
    asked, before = scene.begin(browser), len(scene.other.posted)
    assert scene.back(browser, "other", code="a code", state=asked["state"]).status == 401
    assert len(scene.other.posted) == before  # who is not asked learns no code

    asked, before = scene.begin(browser), len(scene.liar.posted)
    named = scene.back(browser, code="a code", state=asked["state"], iss=scene.other.url)
    assert named.status == 401 and len(scene.liar.posted) == before  # nor is it told the other's code


def test_a_provider_speaks_for_nobody_but_its_own(scene: Scene, browser: Browser):
    register = scene.house.gateway.register
    subject = f"{scene.liar.url} banker"
    scene.house.gateway.writer.write_now(
        AddAccount(register, "test", "banker", "bank-demo", "某人", (PersonRole.BANK,), subject=subject)
    )
    scene.liar.claims, scene.liar.userinfo = {"sub": "banker"}, {"sub": "banker"}

    assert scene.sign_in(browser).status == 401


@pytest.mark.parametrize(
    "where", ["https://evil.example/", "//evil.example", "/portal/../..//evil.example", "\\\\evil", "/v1/messages"]
)
def test_nobody_is_sent_elsewhere_by_way_of_a_provider(scene: Scene, browser: Browser, where: str):
    answer = scene.sign_in(browser, next=where)

    assert answer.status == 303
    landed = urlsplit(answer.headers["location"])
    assert not landed.netloc and landed.path.startswith("/portal")


def test_the_verifier_and_the_secret_of_a_session_are_told_to_the_provider_alone(scene: Scene, browser: Browser):
    asked = scene.begin(browser)
    answer = scene.back(browser, code="a code", state=asked["state"])
    told = scene.liar.posted[-1]

    assert told["grant_type"] == "authorization_code" and len(told["code_verifier"]) >= 43
    assert told["code_verifier"] not in str(asked) + str(answer.headers)


def test_a_session_from_before_is_not_the_one_afterwards(scene: Scene, browser: Browser):
    browser.sign_in(maker(scene.house), PASSWORD)
    before = browser.token
    asked = dict(parse_qsl(urlsplit(browser.get("/portal/login/with/corp").headers["location"]).query))
    scene.liar.asked = asked

    assert scene.back(browser, code="a code", state=asked["state"]).status == 303
    after, browser.cookies["swg-session"] = browser.token, str(before)
    assert after != before and browser.get("/portal").status == 303  # the old one opens nothing


@pytest.mark.parametrize(
    "lie",
    [
        {"issuer": "https://login.example"},
        {"token_endpoint": "http://login.example/token"},
        {"token_endpoint": "file:///etc/passwd"},
        {"jwks_uri": None},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": "http://somebody@127.0.0.1/authorize"},
    ],
)
def test_a_provider_that_calls_itself_otherwise_or_sends_elsewhere_is_not_asked(
    scene: Scene, tmp_path, lie: dict[str, object]
):

    scene.liar.metadata = lie
    with pytest.raises(Unreached):
        read_metadata(scene.liar.answer("/.well-known/openid-configuration"), scene.liar.url)


def test_when_a_provider_is_gone_people_sign_in_locally_and_the_page_says_so(scene: Scene, browser: Browser):
    answer = browser.get("/portal/login/with/gone?lang=en")
    began = time.monotonic()
    page = browser.get("/portal/login?lang=zh")
    signed = browser.post("/portal/login", login=maker(scene.house), password=PASSWORD)

    assert answer.status == 503 and b"Some Bank cannot be reached at the moment" in answer.body
    assert "某某银行暂时无法访问；可用本平台的登录名和口令登录".encode() in page.body
    assert signed.headers["location"] == "/portal" and time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"issuer": "http://login.example"}, "issuer"),
        ({"accounts": "made"}, "roles_claim"),
        ({"roles": {"x": ["emperor"]}}, "no role 'emperor'"),
        ({"secret": "x"}, "extra"),
    ],
)
def test_settings_that_would_let_in_too_many_are_refused(wrong: dict[str, object], why: str):

    told = {"issuer": "https://login.example", "client_id": CLIENT, "zh": "某", "en": "Some", **wrong}
    with pytest.raises((BadSettings, ValidationError), match=why):
        hold_providers(Settings(providers={"corp": told}).providers)
