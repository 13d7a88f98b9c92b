"""Mutual TLS over real sockets: whose certificate counts, what is bound to it, and what is not taken for it."""

import base64
import http.client
import json
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from joserfc import jwt
from joserfc.jwk import KeySet

from gateway.cli.http import call
from gateway.cli.output import Unreached
from gateway.partners.changes import Apply, IssueToken
from gateway.partners.files import PartnerFile, registered
from gateway.partners.partner import Purpose, Scope
from gateway.settings import BadSettings, Settings
from gateway.trust import tokens
from gateway.web.oauth.token import FORM
from gateway.web.tls import server_context
from tests.gateway.web.house import Answer, House, exchange
from tests.gateway.web.house import house as opened
from tests.keys import Holder, holder

YARD, PORT, STRANGER, UNKNOWN = (holder(name, "ec") for name in ("yard tls", "port tls", "stranger", "unknown"))
OLD = holder("yard of old", "ec", to_day=-1)
ARRIVAL = "inspection.arrival.1/one-container"


@dataclass
class Stand:
    """A gateway with TLS of its own, and what a client needs to reach it."""

    house: House
    server: Path
    folder: Path

    def ask(
        self,
        method: str,
        path: str,
        by: Holder | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One request over a connection with this certificate."""
        context = ssl.create_default_context(cafile=str(self.server))
        if by is not None:
            pair = self.folder / f"{by.name}.pem"
            pair.write_bytes(by.key_pem + by.cert_pem)
            context.load_cert_chain(pair)
        where = urlsplit(self.house.address)
        connection = http.client.HTTPSConnection(where.hostname or "", where.port, timeout=20, context=context)
        return exchange(connection, method, path, body, headers or {})

    def token(self, by: Holder | None, headers: Mapping[str, str] | None = None, **form: str) -> Answer:
        """Ask for a token."""
        body = urlencode({"grant_type": "client_credentials", **form}).encode()
        return self.ask("POST", "/oauth2/token", by, body, {"Content-Type": FORM, **(headers or {})})


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def register(house: House, who: str, *certificates: Holder, **terms: Any) -> None:
    """Register certificates of a partner besides, and agree on terms."""
    partner = house.gateway.register.directory.partner(who)
    more = tuple(registered(each.cert_pem) for each in certificates)
    changed = replace(partner, terms=replace(partner.terms, **terms), certificates=(*partner.certificates, *more))
    house.gateway.writer.write_now(
        Apply(house.gateway.register, "test", PartnerFile(partner=changed), house.gateway.hint)
    )


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    folder = tmp_path_factory.mktemp("tls")
    cert, key = server_pair(folder)
    trusted = folder / "client-ca.pem"
    trusted.write_bytes(b"".join(each.cert_pem for each in (YARD, PORT, STRANGER, OLD)))
    with opened(folder / "data", tls_cert=cert, tls_key=key, client_ca=trusted) as own:
        register(own, "yard-demo", YARD, OLD)
        register(own, "port-demo", PORT, mutual_tls="must")
        yield Stand(own, cert, folder)


def server_pair(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 and its key."""
    private, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "s")])
    certificate = (
        x509.CertificateBuilder(name, name, private.public_key(), x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(private, hashes.SHA256())
    )
    cert, key = folder / "server.pem", folder / "server-key.pem"
    cert.write_bytes(certificate.public_bytes(Encoding.PEM))
    key.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return cert, key


# the certificate alone


def test_a_registered_certificate_says_who_calls(stand: Stand) -> None:
    assert stand.house.address.startswith("https://")
    assert stand.ask("GET", "/v1/mailbox", YARD).status == 200
    sent = stand.ask("POST", "/v1/messages", YARD, stand.house.document(ARRIVAL), {"Content-Type": "application/xml"})
    assert sent.status == 202


@pytest.mark.parametrize("by", [None, STRANGER, OLD], ids=["none", "registered with nobody", "out of its time"])
def test_any_other_says_nothing(stand: Stand, by: Holder | None) -> None:
    if by is OLD:  # TLS itself lets no certificate in whose time is over
        with pytest.raises((ssl.SSLError, ConnectionError, http.client.RemoteDisconnected)):
            stand.ask("GET", "/v1/mailbox", by)
        return
    answer = stand.ask("GET", "/v1/mailbox", by)
    assert answer.status == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert by is None or answer.json["type"].endswith(":certificate-unknown")
    assert " / " in answer.json["next"]


def test_a_certificate_of_an_authority_that_is_not_named_does_not_come_in(stand: Stand) -> None:
    with pytest.raises((ssl.SSLError, ConnectionError, http.client.RemoteDisconnected)):
        stand.ask("GET", "/livez", UNKNOWN)


def test_what_is_open_is_open_without_one(stand: Stand) -> None:
    assert stand.ask("GET", "/livez").status == 200


def test_a_header_is_no_certificate_where_no_proxy_is_trusted(stand: Stand) -> None:
    forged = {"Client-Cert": _client_cert(YARD), "X-SSL-Client-Cert": _client_cert(YARD)}
    assert stand.ask("GET", "/v1/mailbox", None, None, forged).status == 401


# with a key or a token


def test_a_key_goes_over_its_own_connection_or_over_one_without_certificate(stand: Stand) -> None:
    key = bearer(stand.house.tokens["yard-demo"])
    assert stand.ask("GET", "/v1/mailbox", None, None, key).status == 200
    assert stand.ask("GET", "/v1/mailbox", YARD, None, key).status == 200
    assert stand.ask("GET", "/v1/mailbox", STRANGER, None, key).status == 200  # it is nobody's


def test_a_key_does_not_go_over_anothers(stand: Stand) -> None:
    answer = stand.ask("GET", "/v1/mailbox", PORT, None, bearer(stand.house.tokens["yard-demo"]))
    assert (answer.status, answer.json["type"].rpartition(":")[2]) == (401, "certificate-needed")


def test_who_agreed_to_mutual_tls_needs_his_certificate_at_every_call(stand: Stand) -> None:
    key = bearer(stand.house.tokens["port-demo"])
    for by in (None, STRANGER):
        answer = stand.ask("GET", "/v1/mailbox", by, None, key)
        assert (answer.status, answer.json["type"].rpartition(":")[2]) == (401, "certificate-needed")
    assert stand.ask("GET", "/v1/mailbox", PORT, None, key).status == 200


def test_a_token_got_over_mutual_tls_is_bound_to_the_certificate(stand: Stand) -> None:
    answer = stand.token(YARD, client_id="yard-demo")
    assert answer.status == 200
    given = answer.json["access_token"]
    keys = KeySet.import_key_set(json.loads(stand.ask("GET", "/.well-known/jwks.json").body))
    assert list(jwt.decode(given, keys).claims["cnf"]) == ["x5t#S256"]
    assert stand.ask("GET", "/v1/mailbox", YARD, None, bearer(given)).status == 200
    for by in (None, STRANGER, PORT):
        refused = stand.ask("GET", "/v1/mailbox", by, None, bearer(given))
        assert (refused.status, refused.json["type"].rpartition(":")[2]) == (401, "certificate-needed")
        assert 'error="invalid_token"' in refused.headers["www-authenticate"]


def test_a_token_got_by_secret_over_ones_own_connection_is_bound_too(stand: Stand) -> None:
    made = tokens.new_token(tokens.CLIENT)
    command = IssueToken(
        stand.house.gateway.register, "test", "yard-demo", tokens.digest(made), tokens.shown(made), Scope.PARTNER,
        purpose=Purpose.CLIENT,
    )  # fmt: skip
    stand.house.gateway.writer.write_now(command)
    by_secret = {"client_id": "yard-demo", "client_secret": made}
    bound, free = (stand.token(by, **by_secret).json["access_token"] for by in (YARD, None))
    assert stand.ask("GET", "/v1/mailbox", None, None, bearer(bound)).status == 401
    assert stand.ask("GET", "/v1/mailbox", None, None, bearer(free)).status == 200


@pytest.mark.parametrize(
    ("by", "form"),
    [
        (YARD, {}),
        (YARD, {"client_id": "port-demo"}),
        (STRANGER, {"client_id": "yard-demo"}),
        (None, {"client_id": "x"}),
    ],
)
def test_whoever_is_not_whose_certificate_it_is_gets_no_token(
    stand: Stand, by: Holder | None, form: dict[str, str]
) -> None:
    answer = stand.token(by, **form)
    assert (answer.status, answer.json["error"]) == (401, "invalid_client")


def test_whoever_runs_it_reaches_it_by_its_own_certificate(stand: Stand) -> None:
    assert (
        call(stand.house.address.replace("127.0.0.1", "localhost"), "GET", "/livez", trusted=stand.server).status == 200
    )
    with pytest.raises(Unreached):
        call(stand.house.address, "GET", "/livez")


# settings


def test_older_tls_is_not_spoken(stand: Stand) -> None:
    context = server_context(stand.house.gateway.settings)
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize(
    "given",
    [
        {"tls_cert": "server.pem"},
        {"tls_key": "server-key.pem"},
        {"client_ca": "client-ca.pem"},
        {"proxy_certificate_header": "Client-Cert"},
        {"proxies": ("nowhere",)},
        {"proxies": ("10.0.0.1",), "proxy_certificate_header": "a b"},
    ],
)
def test_settings_that_do_not_go_together_are_told(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"tls_cert|proxies|address|pattern"):
        Settings(**given)


def test_files_that_cannot_be_used_are_told(stand: Stand, tmp_path: Path) -> None:
    settings = stand.house.gateway.settings
    (tmp_path / "no.pem").write_text("no")
    for name in ("tls_cert", "tls_key", "client_ca"):
        with pytest.raises(BadSettings, match=name):
            server_context(settings.model_copy(update={name: tmp_path / "no.pem"}))


def _client_cert(by: Holder) -> str:
    der = x509.load_pem_x509_certificate(by.cert_pem).public_bytes(Encoding.DER)
    return f":{base64.b64encode(der).decode()}:"
