"""Access tokens for machines, over real HTTP: who gets one, for what, for how long, and what it then opens."""

import base64
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.clock import SECOND, system_clock
from gateway.partners.changes import Apply, IssueToken, RevokeToken, Switch
from gateway.partners.files import PartnerFile
from gateway.partners.once import UseAssertion
from gateway.partners.partner import Purpose, Scope
from gateway.partners.rights import WHOLE, parse
from gateway.trust import assertions, tokens
from gateway.trust.access_tokens import TYPE
from gateway.web.app import build
from gateway.web.oauth.token import FORM
from tests.gateway.web import asgi
from tests.gateway.web.house import Answer, House
from tests.gateway.web.house import house as opened
from tests.journals import until

SETTINGS = {"public_url": "https://gateway.example", "refresh_period_s": 0.2}
YARD = "yard-demo"
ARRIVAL = "inspection.arrival.1/one-container"
NOTICE = "inspection.notice.1/one-container"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("oauth"), **SETTINGS) as own:
        yield own


def told(house: House, command: Any) -> Any:
    """A change of the register, in force."""
    return house.gateway.writer.write_now(command)


def secret(house: House, holder: str = YARD, rights: str | None = None, **more: Any) -> str:
    """A client's secret."""
    made = tokens.new_token(tokens.CLIENT)
    given = {"scope": Scope.PARTNER, "purpose": Purpose.CLIENT, "rights": parse(rights) if rights else WHOLE} | more
    command = IssueToken(
        house.gateway.register, "test", holder=holder, digest=tokens.digest(made), prefix=tokens.shown(made), **given
    )
    told(house, command)
    return made


def ask(house: House, form: dict[str, str] | bytes | None = None, **headers: str) -> Answer:
    """Ask for a token."""
    asked = {"grant_type": "client_credentials"} if form is None else form
    body = asked if isinstance(asked, bytes) else urlencode(asked).encode()
    given = {"Content-Type": FORM} | {name.replace("_", "-"): value for name, value in headers.items()}
    return house.ask("POST", "/oauth2/token", None, body, given)


def basic(name: str, password: str) -> dict[str, str]:
    text = f"{quote(name, safe='')}:{quote(password, safe='')}"
    return {"Authorization": "Basic " + base64.b64encode(text.encode()).decode()}


def token(house: House, name: str, password: str, **form: str) -> str:
    """A token, by secret."""
    answer = ask(house, {"grant_type": "client_credentials", **form}, **basic(name, password))
    assert answer.status == 200, answer.body
    return str(answer.json["access_token"])


def get(house: House, path: str, bearer: str) -> Answer:
    return house.get(path, None, Authorization=f"Bearer {bearer}")


def assertion(house: House, who: str = YARD, key: Any = None, **claims: Any) -> str:
    """One by a partner's own key."""
    said = {"iss": who, "sub": who, "aud": "https://gateway.example/oauth2/token", "exp": int(time.time()) + 60}
    said |= {"jti": str(time.perf_counter_ns())} | claims
    return jwt.encode({"alg": "ES256"}, said, key or ECKey.import_key(house.keys[who].key_pem))


def asserted(made: str, **form: str) -> dict[str, str]:
    own = {"client_assertion_type": assertions.TYPE, "client_assertion": made}
    return {"grant_type": "client_credentials", **own, **form}


# who gets one


def test_a_secret_gets_a_token_that_opens_what_the_key_would(house: House) -> None:
    answer = ask(house, **basic(YARD, secret(house)))
    assert (answer.status, answer.headers["content-type"]) == (200, "application/json")
    assert (answer.headers["cache-control"], answer.headers["pragma"]) == ("no-store", "no-cache")
    assert answer.json.keys() == {"access_token", "token_type", "expires_in", "scope"}
    assert (answer.json["token_type"], answer.json["expires_in"]) == ("Bearer", 600)
    assert answer.json["scope"] == "send read mailbox"
    bearer = {"Authorization": f"Bearer {answer.json['access_token']}"}
    assert house.ask("POST", "/v1/messages", None, house.document(ARRIVAL), XML | bearer).status == 202
    assert get(house, "/v1/inspections", answer.json["access_token"]).status == 200
    assert get(house, "/v1/mailbox", answer.json["access_token"]).status == 200


XML = {"Content-Type": "application/xml"}


def test_the_same_in_the_body(house: House) -> None:
    form = {"grant_type": "client_credentials", "client_id": YARD, "client_secret": secret(house)}
    assert ask(house, form).status == 200


def test_the_key_of_a_registered_certificate_gets_one_without_a_secret(house: House) -> None:
    answer = ask(house, asserted(assertion(house)))
    assert answer.status == 200
    assert get(house, "/v1/mailbox", answer.json["access_token"]).status == 200
    assert ask(house, asserted(assertion(house), client_id=YARD)).status == 200


def test_whoever_is_of_the_platform_gets_one_for_his_scope(house: House) -> None:
    made = secret(house, "auditor-li", scope=Scope.AUDITOR)
    answer = ask(house, **basic("auditor-li", made))
    assert answer.json["scope"] == "auditor"
    assert get(house, "/v1/inspections", answer.json["access_token"]).status == 200
    assert ask(house, {"grant_type": "client_credentials", "scope": "operator"}, **basic("auditor-li", made)).json[
        "error"
    ] == ("invalid_scope")


def test_the_token_is_a_jwt_that_our_keys_verify_and_that_names_no_more_than_needed(house: House) -> None:
    keys = KeySet.import_key_set(house.get("/.well-known/jwks.json").json)
    read = jwt.decode(token(house, YARD, secret(house)), keys)
    assert (read.header["typ"], read.header["alg"]) == (TYPE, "ES256")
    assert (read.claims["iss"], read.claims["aud"]) == ("https://gateway.example", "https://gateway.example")
    assert (read.claims["sub"], read.claims["client_id"]) == (YARD, YARD)
    assert read.claims["exp"] - read.claims["iat"] <= 900


def test_the_metadata_is_as_the_rfc_has_it(house: House) -> None:
    answer = house.get("/.well-known/oauth-authorization-server")
    assert answer.json["issuer"] == "https://gateway.example"
    assert answer.json["token_endpoint"] == "https://gateway.example/oauth2/token"
    assert answer.json["jwks_uri"] == "https://gateway.example/.well-known/jwks.json"
    assert {"client_secret_basic", "private_key_jwt", "tls_client_auth"} <= set(
        answer.json["token_endpoint_auth_methods_supported"]
    )
    assert "send:inspection" in answer.json["scopes_supported"]
    assert "max-age" in answer.headers["cache-control"]


# who does not


@pytest.mark.parametrize(
    ("form", "headers", "status", "error"),
    [
        (None, {}, 401, "invalid_client"),
        (None, basic(YARD, "wrong"), 401, "invalid_client"),
        (None, basic(YARD, "swc_" + "a" * 43), 401, "invalid_client"),
        (None, basic("", ""), 401, "invalid_client"),
        (None, {"Authorization": "Basic"}, 401, "invalid_client"),
        (None, {"Authorization": "Basic ?"}, 401, "invalid_client"),
        (None, {"Authorization": "Basic " + base64.b64encode(b"\xff:x").decode()}, 401, "invalid_client"),
        (None, {"Authorization": "Bearer swg_" + "a" * 43}, 401, "invalid_client"),
        ({"grant_type": "client_credentials", "client_id": YARD, "client_secret": "x"}, {}, 401, "invalid_client"),
        ({"grant_type": "client_credentials", "client_id": YARD}, {}, 401, "invalid_client"),
        (asserted("x"), {}, 401, "invalid_client"),
        (asserted("a.b.c"), {}, 401, "invalid_client"),
        ({"client_assertion": "a.b.c"}, {}, 400, "invalid_request"),
        ({"client_assertion_type": assertions.TYPE}, {}, 400, "invalid_request"),
        (asserted("a.b.c", client_secret="x"), {}, 400, "invalid_request"),
        (b"\xff", {}, 400, "invalid_request"),
        (b"a", {}, 400, "invalid_request"),
        (b"a=1&a=2", {}, 400, "invalid_request"),
        (b"&".join(b"a%d=1" % n for n in range(17)), {}, 400, "invalid_request"),
        (b"a=" + b"x" * (17 << 10), {}, 400, "invalid_request"),
        (b"{}", {"Content-Type": "application/json"}, 400, "invalid_request"),
        (b"", {"Content-Type": ""}, 400, "invalid_request"),
    ],
)
def test_who_cannot_show_who_he_is_gets_none_and_is_told_the_next_step(
    house: House, form: Any, headers: dict[str, str], status: int, error: str
) -> None:
    answer = ask(house, form, **headers)
    assert (answer.status, answer.json["error"]) == (status, error)
    assert answer.json.keys() == {"error", "error_description", "zh", "next"}
    assert answer.json["error_description"].isascii() and '"' not in answer.json["error_description"]
    assert " / " in answer.json["next"]
    assert status != 401 or answer.headers["www-authenticate"].startswith("Basic ")


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({}, "invalid_request"),
        ({"grant_type": ""}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"grant_type": "authorization_code"}, "unsupported_grant_type"),
        ({"grant_type": "client_credentials", "scope": "write"}, "invalid_scope"),
        ({"grant_type": "client_credentials", "scope": "send:nothing"}, "invalid_scope"),
        ({"grant_type": "client_credentials", "scope": "operator"}, "invalid_scope"),
        ({"grant_type": "client_credentials", "client_id": "another"}, "invalid_request"),
        ({"grant_type": "client_credentials", "client_secret": "x"}, "invalid_request"),
        ({"grant_type": "client_credentials", "client_assertion": "x"}, "invalid_request"),
    ],
)
def test_what_a_client_may_not_ask_for(house: House, form: dict[str, str], error: str) -> None:
    answer = ask(house, form, **basic(YARD, secret(house)))
    assert (answer.status, answer.json["error"]) == (400, error)


def test_a_query_is_no_place_for_what_is_secret(house: House) -> None:
    answer = house.ask("POST", f"/oauth2/token?client_secret={secret(house)}", None, b"", {"Content-Type": FORM})
    assert (answer.status, answer.json["error"]) == (400, "invalid_request")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_tokens_are_asked_for_by_post(house: House, method: str) -> None:
    answer = house.ask(method, "/oauth2/token")
    assert (answer.status, answer.headers["allow"]) == (405, "POST")


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "customs-demo"}, {"sub": "nobody", "iss": "nobody"}, {"aud": "https://other.example"},
        {"exp": 1}, {"jti": ""}, {"sub": 7},
    ],
)  # fmt: skip
def test_an_assertion_must_be_the_clients_own_for_us(house: House, claims: dict[str, Any]) -> None:
    assert ask(house, asserted(assertion(house, **claims))).json["error"] == "invalid_client"


def test_an_assertion_of_another_key_or_for_another_client_or_a_second_time_gets_none(house: House) -> None:
    theirs = ECKey.import_key(house.keys["customs-demo"].key_pem)
    first = assertion(house)
    assert ask(house, asserted(assertion(house, key=theirs))).json["error"] == "invalid_client"
    assert ask(house, asserted(assertion(house), client_id="customs-demo")).json["error"] == "invalid_client"
    assert ask(house, asserted(first)).status == 200
    assert ask(house, asserted(first)).json["error"] == "invalid_client"


def test_an_api_key_is_no_clients_secret_and_the_other_way_round(house: House) -> None:
    assert ask(house, **basic(YARD, house.tokens[YARD])).json["error"] == "invalid_client"
    answer = get(house, "/v1/mailbox", secret(house))
    assert answer.status == 401
    assert "/oauth2/token" in answer.json["detail"]


def test_a_secret_of_another_client_gets_none(house: House) -> None:
    assert ask(house, **basic("customs-demo", secret(house))).json["error"] == "invalid_client"


def test_a_secret_that_has_expired_gets_none(house: House) -> None:
    assert ask(house, **basic(YARD, secret(house, expires_at=1))).json["error"] == "invalid_client"


def test_a_disabled_partner_gets_none(house: House) -> None:
    answer = ask(house, **basic("shut-yard", secret(house, "shut-yard")))
    assert (answer.status, answer.json["error"]) == (400, "unauthorized_client")


# what it opens


def test_a_token_opens_what_was_asked_for_and_no_more(house: House) -> None:
    made = secret(house)
    reading = token(house, YARD, made, scope="read")
    assert get(house, "/v1/inspections", reading).status == 200
    refused = get(house, "/v1/mailbox", reading)
    assert (refused.status, refused.json["scope"]) == (403, "mailbox")
    assert 'error="insufficient_scope", scope="mailbox"' in refused.headers["www-authenticate"]
    sent = house.ask(
        "POST", "/v1/messages", None, house.document(ARRIVAL), XML | {"Authorization": f"Bearer {reading}"}
    )
    assert (sent.status, sent.json["scope"]) == (403, "send")


def test_a_client_gets_no_more_than_its_secret_has(house: House) -> None:
    made = secret(house, rights="read:inspection")
    assert ask(house, **basic(YARD, made)).json["scope"] == "read:inspection"
    for scope in ("read", "send", "read:inspection send"):
        answer = ask(house, {"grant_type": "client_credentials", "scope": scope}, **basic(YARD, made))
        assert answer.json["error"] == "invalid_scope"


def test_a_secret_that_is_taken_back_takes_its_tokens_with_it(house: House) -> None:
    made = secret(house)
    given = token(house, YARD, made)
    assert get(house, "/v1/mailbox", given).status == 200
    told(house, RevokeToken(house.gateway.register, "test", named=tokens.digest(made)))
    assert get(house, "/v1/mailbox", given).status == 401


def test_a_certificate_that_is_taken_out_takes_its_tokens_with_it(house: House) -> None:
    given = ask(house, asserted(assertion(house, "port-demo"))).json["access_token"]
    assert get(house, "/v1/mailbox", given).status == 200
    port = house.gateway.register.directory.partner("port-demo")
    told(house, Apply(house.gateway.register, "test", PartnerFile(partner=replace(port, certificates=())), print))
    assert get(house, "/v1/mailbox", given).status == 401


def test_an_assertion_counts_once_for_all_processes_and_after_a_restart(house: House) -> None:
    """Another process, or this one started again, remembers nothing; the journal does."""
    form = urlencode(asserted(assertion(house))).encode()
    assert ask(house, form).status == 200

    again = asgi.ask(build(house.gateway).app, "POST", "/oauth2/token", headers={"Content-Type": FORM}, pieces=[form])

    assert (again.status, again.json["error"]) == (401, "invalid_client")
    assert "once" in again.json["error_description"]


def test_an_assertion_that_has_ended_is_no_more_remembered(house: House) -> None:
    old = UseAssertion("somebody", "1", 1)
    told(house, old)
    assert ask(house, asserted(assertion(house))).status == 200
    with house.gateway.database.connect() as connection:
        assert connection.execute(select(tables.used_assertions).where(tables.used_assertions.c.until == 1)).all() == []


def test_a_partner_who_is_disabled_is_so_at_once(house: House) -> None:
    given = token(house, "agent-demo", secret(house, "agent-demo"))
    told(house, Switch(house.gateway.register, "test", name="agent-demo", disabled=True))
    try:
        assert get(house, "/v1/mailbox", given).json["type"].endswith(":disabled")
    finally:
        told(house, Switch(house.gateway.register, "test", name="agent-demo", disabled=False))


@pytest.mark.parametrize("spoil", ["{0}x", "x{0}", "{1}.{2}.", "{1}..{3}", "{1}.{2}.{3}.{3}", "a.b.c", "..", "eyJ"])
def test_a_token_that_is_not_ours_opens_nothing(house: House, spoil: str) -> None:
    given = token(house, YARD, secret(house))
    answer = get(house, "/v1/mailbox", spoil.format(given, *given.split(".")))
    assert answer.status == 401
    assert 'error="invalid_token"' in answer.headers["www-authenticate"]


def test_a_token_that_is_over_is_told_so_with_where_to_get_another(house: House) -> None:
    later = build(house.gateway, clock=lambda: system_clock() + 15 * 60 * SECOND)
    headers = {"Authorization": f"Bearer {token(house, YARD, secret(house))}"}
    answer = asgi.ask(later.app, path="/v1/mailbox", headers=headers)
    assert answer.status == 401
    assert answer.json["type"].endswith(":token-expired")
    assert "/oauth2/token" in answer.json["next"]


def test_a_token_survives_a_restart(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("again")
    with opened(folder, **SETTINGS) as own:
        made = secret(own)
        given = token(own, YARD, made)
    with opened(folder, **SETTINGS) as own:
        assert get(own, "/v1/mailbox", given).status == 200


def test_no_token_or_secret_is_in_the_journal_or_the_log(house: House) -> None:
    made = secret(house)
    given = token(house, YARD, made)
    journal = (house.gateway.settings.data / "journal.db").read_bytes()
    for each in (made, given, given.split(".")[2]):
        assert each.encode() not in journal


def test_on_which_day_a_key_was_last_used_is_written(house: House) -> None:
    made = secret(house)
    digest = tokens.digest(made)
    assert _used_on(house, digest) is None
    token(house, YARD, made)
    until(lambda: _used_on(house, digest) is not None)
    assert _used_on(house, digest) == f"{datetime.now(UTC) + timedelta(hours=8):%F}"


def _used_on(house: House, digest: str) -> str | None:
    with house.gateway.database.connect() as connection:
        wanted = select(tables.tokens.c.used_on).where(tables.tokens.c.digest == digest)
        return connection.execute(wanted).scalar()


def test_the_description_shows_it(house: House) -> None:
    described = house.get("/openapi.json").json["paths"]["/oauth2/token"]["post"]
    assert "invalid_client" in json.dumps(house.get("/openapi.json").json["components"])
    assert {"200", "400", "401", "429"} <= described["responses"].keys()
