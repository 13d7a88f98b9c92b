"""Where calls come from, and what a trusted proxy may say of them; over real HTTP, the test itself is the proxy."""

import base64
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile, registered
from gateway.web.origins import CERTIFICATE, Origins, digest_of
from messages.seals import httpsig
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.keys import holder

YARD, STRANGER = holder("yard behind a proxy", "ec"), holder("stranger", "rsa")
DER = {each.name: x509.load_pem_x509_certificate(each.cert_pem).public_bytes(Encoding.DER) for each in (YARD, STRANGER)}


def rfc9440(by: Any) -> str:
    return f":{base64.b64encode(DER[by.name]).decode()}:"


def escaped(by: Any) -> str:
    return quote(by.cert_pem.decode(), safe="")


FORMS = {
    "RFC 9440": rfc9440,
    "nginx, escaped": escaped,
    "PEM on one line": lambda by: by.cert_pem.decode().replace("\n", " ").strip(),
    "DER in base64": lambda by: base64.b64encode(DER[by.name]).decode(),
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Whoever asks from this machine is the proxy."""
    folder = tmp_path_factory.mktemp("proxied")
    with opened(folder, proxies=("127.0.0.1", "10.0.0.0/8"), proxy_certificate_header="Client-Cert") as own:
        yard = own.gateway.register.directory.partner("yard-demo")
        changed = replace(yard, certificates=(*yard.certificates, registered(YARD.cert_pem)))
        own.gateway.writer.write_now(
            Apply(own.gateway.register, "test", PartnerFile(partner=changed), own.gateway.hint)
        )
        yield own


@pytest.mark.parametrize("form", FORMS)
def test_a_proxy_says_whose_certificate_it_saw(house: House, form: str) -> None:
    assert house.get("/v1/mailbox", None, **{"Client-Cert": FORMS[form](YARD)}).status == 200
    assert digest_of(FORMS[form](YARD)) == httpsig.digest_of(YARD.cert_pem)


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "x",
        "::",
        ":AAAA:",
        ":????:",
        "-----BEGIN CERTIFICATE-----",
        "%ff%fe",
        "\xe9",
        "A" * 9000,
        rfc9440(STRANGER),
    ],
)
def test_what_is_no_certificate_of_a_partner_opens_nothing(house: House, value: str) -> None:
    answer = house.get("/v1/mailbox", None, **{"Client-Cert": value})
    assert (answer.status, answer.headers["content-type"]) == (401, "application/problem+json")


def test_a_header_twice_is_refused_since_one_came_from_elsewhere(house: House) -> None:
    head = (
        f"GET /v1/mailbox HTTP/1.1\r\nHost: x\r\nClient-Cert: {rfc9440(YARD)}\r\nClient-Cert: {rfc9440(YARD)}\r\n\r\n"
    )
    assert house.raw(head.encode()).startswith(b"HTTP/1.1 401 ")


def test_numbers_are_told_to_this_machine_but_not_to_whom_a_proxy_forwards_for(house: House) -> None:
    assert house.get("/metrics").status == 200
    for name in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"):
        assert house.get("/metrics", None, **{name: "203.0.113.7"}).status == 401


# who is believed


def _scope(peer: str | None, *headers: tuple[str, str], **more: Any) -> dict[str, Any]:
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers]
    return {"client": (peer, 1) if peer else None, "headers": pairs, **more}


PROXIES = Origins(("10.0.0.1", "10.1.0.0/16", "fd00::/8"), "Client-Cert")


@pytest.mark.parametrize(
    ("peer", "forwarded", "source"),
    [
        ("203.0.113.7", None, "203.0.113.7"),
        ("203.0.113.7", "127.0.0.1", "203.0.113.7"),  # not a proxy: he made it up
        ("10.0.0.1", None, "10.0.0.1"),
        ("10.0.0.1", "203.0.113.7", "203.0.113.7"),
        ("10.0.0.1", "127.0.0.1, 203.0.113.7", "203.0.113.7"),  # the first was his own word
        ("10.0.0.1", "203.0.113.7, 10.1.2.3", "203.0.113.7"),
        ("10.0.0.1", "10.1.2.3, 10.1.2.4", "10.0.0.1"),
        ("10.0.0.1", "garbage", "10.0.0.1"),
        ("10.0.0.1", "203.0.113.7, garbage", "10.0.0.1"),
        ("fd00::1", "2001:db8::7", "2001:db8::7"),
        (None, "203.0.113.7", "127.0.0.1"),
    ],
)
def test_the_source_is_the_last_that_no_proxy_of_ours_added(
    peer: str | None, forwarded: str | None, source: str
) -> None:
    headers = [("X-Forwarded-For", forwarded)] if forwarded else []
    assert PROXIES.source(_scope(peer, *headers)) == source


def test_several_lines_are_one_list() -> None:
    scope = _scope("10.0.0.1", ("X-Forwarded-For", "127.0.0.1"), ("X-Forwarded-For", "203.0.113.7"))
    assert PROXIES.source(scope) == "203.0.113.7"


def test_only_proxies_say_what_certificate_there_was() -> None:
    header = ("Client-Cert", rfc9440(YARD))
    assert PROXIES.certificate(_scope("10.1.9.9", header)) == httpsig.digest_of(YARD.cert_pem)
    assert PROXIES.certificate(_scope("203.0.113.7", header)) is None
    assert Origins().certificate(_scope("127.0.0.1", header)) is None
    assert Origins(("10.0.0.1",)).certificate(_scope("10.0.0.1", header)) is None


def test_the_connections_own_certificate_goes_before_a_header() -> None:
    scope = _scope("10.0.0.1", ("Client-Cert", rfc9440(STRANGER)), **{CERTIFICATE: "ab" * 32})
    assert PROXIES.certificate(scope) == "ab" * 32


@pytest.mark.parametrize(
    ("peer", "nearby"), [("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("10.0.0.1", False), ("x", False)]
)
def test_nearby_is_this_machine(peer: str, nearby: bool) -> None:
    assert Origins().is_nearby(_scope(peer)) is nearby
    assert not Origins().is_nearby(_scope(peer, ("X-Forwarded-For", "127.0.0.1")))
