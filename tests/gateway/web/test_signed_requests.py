"""Documents in signed requests (RFC 9421), over real HTTP: what is taken, what is refused, what is kept to show it."""

import base64
import gzip
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509 import load_pem_x509_certificate
from lxml import etree
from sqlalchemy import func, select

from gateway.check import signatures
from gateway.journal import tables
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile, registered
from gateway.trust.pairs import Pair
from messages.seals import algorithms, httpsig
from messages.seals.http_messages import HttpMessage
from messages.seals.httpsig import claims, digest_of, sign
from messages.seals.xmldsig import SIGNATURE
from tests.gateway.web.house import JSON, Answer, House
from tests.gateway.web.house import house as opened
from tests.keys import Holder, holder

US = "https://gateway.example/eport"  # not where it listens: signatures are about where partners see it
HERE = f"{US}/v1/messages"
ARRIVAL = "inspection.arrival.1/one-container"
KINDS = ("ed25519", "ec", "ec-384", "rsa")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Everyone has agreed to something else: the yard to both forms, the port to requests alone, others to XML."""
    with opened(tmp_path_factory.mktemp("signed"), public_url=US) as own:
        agree(own, "yard-demo", ("xmldsig", "rfc9421"), *(holder(f"yard {kind}", kind) for kind in KINDS))
        agree(own, "port-demo", ("rfc9421",))
        yield own


def agree(house: House, who: str, signatures: tuple[str, ...], *more: Holder) -> None:
    """Agree with a partner on forms, and register further certificates of his."""
    register = house.gateway.register
    partner = register.directory.partner(who)
    certificates = (*partner.certificates, *(registered(each.cert_pem) for each in more))
    terms = replace(partner.terms, signatures=signatures)
    changed = replace(partner, terms=terms, certificates=certificates)
    house.gateway.writer.write_now(Apply(register, "test", PartnerFile(partner=changed), house.gateway.hint))


def plain(house: House, who: str = "yard-demo", **changes: str) -> bytes:
    """A document without a signature in it."""
    root = etree.fromstring(house.document(ARRIVAL, who, **changes))
    for each in list(root.iter(SIGNATURE)):
        root.remove(each)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def headers(
    house: House, body: bytes, by: Holder | Pair | None = None, *, url: str = HERE, method: str = "POST", **more: Any
) -> dict[str, str]:
    """The headers that sign this body as the yard."""
    signer = by or house.keys["yard-demo"]
    fields = [("content-type", "application/xml"), *more.pop("fields", ())]
    message = HttpMessage(method=method, url=url, fields=fields)
    made = sign(
        message,
        body,
        key_pem=signer.key_pem,
        cert_pem=signer.cert_pem,
        created=more.pop("created", datetime.now(UTC)),
        **more,
    )
    return dict(fields) | made


def post(
    house: House, body: bytes, given: dict[str, str], who: str = "yard-demo", path: str = "/v1/messages"
) -> Answer:
    return house.ask("POST", path, who, body, given)


# what is taken


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_in_a_signed_request_is_taken(house: House, kind: str) -> None:
    by, body = holder(f"yard {kind}", kind), plain(house)
    answer = post(house, body, headers(house, body, by) | JSON)
    assert (answer.status, answer.json["verdict"]) == (202, "accepted"), answer.body
    kept = house.get(f"/v1/messages/{answer.json['message']}/signature", "yard-demo").json
    assert kept["certificate"] == digest_of(by.cert_pem)


def test_what_is_kept_shows_the_signature_by_itself(house: House) -> None:
    by, body = holder("yard ed25519", "ed25519"), plain(house)
    message = post(house, body, headers(house, body, by) | JSON).json["message"]
    kept = house.get(f"/v1/messages/{message}/signature", "auditor").json
    lines = [(name, value) for name, value in kept["request"]["headers"]]
    (claim,) = claims(HttpMessage(fields=lines))
    key = load_pem_x509_certificate(by.cert_pem).public_key()
    assert algorithms.holds("ed25519", key, claim.signature, kept["request"]["base"].encode())
    assert f'"@target-uri": {HERE}' in kept["request"]["base"]
    assert kept["request"]["body"] is None
    assert house.get(f"/v1/messages/{message}/document", "yard-demo").body == body
    assert not any(name == "authorization" for name, _ in lines)


def test_of_a_coded_body_the_document_is_what_comes_out_and_the_wire_is_kept(house: House) -> None:
    document = plain(house)
    wire = gzip.compress(document)
    given = headers(house, wire, fields=[("content-encoding", "gzip")])
    answer = post(house, wire, given | JSON)
    assert answer.status == 202, answer.body
    message = answer.json["message"]
    assert house.get(f"/v1/messages/{message}/document", "yard-demo").body == document
    kept = house.get(f"/v1/messages/{message}/signature", "yard-demo").json["request"]
    assert base64.b64decode(kept["body"]) == wire
    assert '"content-encoding": gzip' in kept["base"]


def test_a_request_may_be_signed_for_authority_and_path(house: House) -> None:
    body, by = plain(house), house.keys["yard-demo"]
    given = headers(house, body)
    said = given["Signature-Input"].replace('"@target-uri"', '"@authority" "@path"')
    base = "\n".join(
        (
            '"@method": POST', '"@authority": gateway.example', '"@path": /eport/v1/messages',
            '"content-type": application/xml', f'"content-digest": {given["Content-Digest"]}',
            f'"@signature-params": {said.removeprefix("swg=")}',
        )
    )  # fmt: skip
    private = load_pem_private_key(by.key_pem, None)
    signature = algorithms.ALGORITHMS[algorithms.of_key(private)].sign(private, base.encode())
    given |= {"Signature-Input": said, "Signature": f"swg=:{base64.b64encode(signature).decode()}:"}
    assert post(house, body, given).status == 202


def test_the_same_document_signed_anew_is_a_duplicate(house: House) -> None:
    body = plain(house)
    first = post(house, body, headers(house, body))
    later = headers(house, body, created=datetime.now(UTC) + timedelta(seconds=1))
    second, replayed = post(house, body, later), post(house, body, headers(house, body))
    assert (first.status, second.status, replayed.status) == (202, 200, 200)
    assert first.body == second.body == replayed.body
    with house.gateway.database.connect() as connection:
        seals = tables.http_seals.c
        wanted = select(func.count()).where(seals.document == first.headers["swg-message"])
        assert connection.execute(wanted).scalar() == 1


def test_a_partner_of_requests_alone_needs_nothing_in_the_xml(house: House) -> None:
    body = plain(house, "port-demo", SenderId="4218MA3PRT00X")
    answer = post(house, body, headers(house, body, house.keys["port-demo"]), "port-demo")
    assert answer.status in (202, 422)
    assert not {"SW203", "SW204", "SW205", "SW206", "SW207", "SW210", "SW211"} & set(answer.codes)


def test_both_at_once_hold(house: House) -> None:
    body = house.document(ARRIVAL)
    answer = post(house, body, headers(house, body))
    assert answer.status == 202


def test_a_dry_run_is_signed_for_its_own_address(house: House) -> None:
    body = plain(house)
    there = headers(house, body, url=f"{US}/v1/validate")
    assert post(house, body, there, path="/v1/validate").json["valid"]
    elsewhere = post(house, body, headers(house, body), path="/v1/validate").json
    assert [each["code"] for each in elsewhere["findings"]] == ["SW204"]


# what is refused


def test_a_document_with_neither_is_refused_as_before(house: House) -> None:
    body = plain(house)
    for who in ("yard-demo", "port-demo"):
        answer = post(house, body, {"Content-Type": "application/xml"} | JSON, who)
        assert answer.status == 422
        assert "SW203" in answer.codes or "SW202" in answer.codes


@pytest.mark.parametrize(
    ("who", "in_xml", "of_request", "code"),
    [
        ("customs-demo", False, True, "SW211"),  # agreed to XML alone
        ("customs-demo", True, True, "SW211"),
        ("port-demo", True, False, "SW211"),  # agreed to requests alone
        ("port-demo", True, True, "SW211"),
    ],
)
def test_a_form_that_is_not_agreed_is_refused_whatever_else_holds(
    house: House, who: str, in_xml: bool, of_request: bool, code: str
) -> None:
    name = "inspection.notice.1/one-container" if who == "customs-demo" else ARRIVAL
    signed = house.document(name, who)
    root = etree.fromstring(signed)
    if not in_xml:
        root.remove(root[-1])
    body = etree.tostring(root)
    given = headers(house, body, house.keys[who]) if of_request else {"Content-Type": "application/xml"}
    answer = post(house, body, given, who)
    assert answer.status == 422
    assert code in answer.codes


def test_with_both_present_both_must_hold(house: House) -> None:
    good = house.document(ARRIVAL)
    spoilt = good.replace(b"<BayCode>", b"<BayCode>X", 1)
    assert spoilt != good
    assert post(house, spoilt, headers(house, spoilt)).codes == ["SW204"]  # the request holds, the XML does not
    assert post(house, good, headers(house, spoilt)).codes == ["SW204"]  # the other way round
    other = headers(house, good, holder("stranger", "ec"))
    assert post(house, good, other).codes == ["SW206"]


def test_taking_one_signature_away_gains_nothing(house: House) -> None:
    body = plain(house)
    given = headers(house, body)
    for name in ("Signature", "Signature-Input"):
        left = {key: value for key, value in given.items() if key != name}
        assert post(house, body, left).codes == ["SW205"]
    bare = {key: value for key, value in given.items() if key not in ("Signature", "Signature-Input")}
    assert post(house, body, bare).codes == ["SW203"]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"url": "https://other.example/v1/messages"}, "SW204"),
        ({"url": "http://gateway.example/eport/v1/messages"}, "SW204"),
        ({"url": "https://gateway.example/v1/messages"}, "SW204"),
        ({"method": "PUT"}, "SW204"),
        ({"created": datetime.now(UTC) - timedelta(hours=1)}, "SW210"),
        ({"created": datetime.now(UTC) + timedelta(hours=1)}, "SW210"),
        ({"expires": datetime.now(UTC) - timedelta(minutes=2)}, "SW210"),
        ({"by": holder("stranger", "ec")}, "SW206"),
        ({"by": holder("port", "rsa")}, "SW206"),
    ],
)
def test_what_is_amiss_with_a_request_is_told(house: House, more: dict[str, Any], code: str) -> None:
    body = plain(house)
    answer = post(house, body, headers(house, body, **more) | JSON)
    assert (answer.status, answer.codes) == (422, [code])
    assert answer.json["findings"][0]["mend"]


def test_another_body_under_a_signed_head_is_refused(house: House) -> None:
    assert post(house, plain(house), headers(house, plain(house))).codes == ["SW204"]


def test_nothing_secret_is_covered(house: House) -> None:
    body = plain(house)
    token = f"Bearer {house.tokens['yard-demo']}"
    given = headers(house, body, fields=[("authorization", token)], also=("authorization",))
    assert house.ask("POST", "/v1/messages", None, body, given).codes == ["SW205"]
    assert house.tokens["yard-demo"].encode() not in (house.gateway.settings.data / "journal.db").read_bytes()


def test_what_a_proxy_signs_for_others_is_overlooked(house: House) -> None:
    body = house.document(ARRIVAL)
    foreign = {"Signature-Input": 'cdn=("@method");created=1;tag="cdn"', "Signature": "cdn=:AAAA:"}
    assert post(house, body, {"Content-Type": "application/xml"} | foreign).status == 202


def test_a_content_coding_that_the_signature_does_not_cover_is_refused(house: House) -> None:
    wire = gzip.compress(plain(house))
    assert post(house, wire, headers(house, wire) | {"Content-Encoding": "gzip"}).codes == ["SW205"]


@pytest.mark.parametrize(
    "spoil",
    [
        {"Signature-Input": "?"}, {"Signature-Input": ""}, {"Signature": "?"}, {"Signature": "swg=:AAAA"},
        {"Content-Digest": "?"}, {"Content-Digest": "md5=:AAAA:"}, {"Signature-Input": "swg=()"},
        {"Signature-Input": "x" * 9000}, {"Signature": "swg=:" + "A" * 8000 + ":"}, {"Signature-Input": "\xe9"},
    ],
)  # fmt: skip
def test_garbage_in_the_headers_is_a_finding_and_never_an_error_of_ours(house: House, spoil: dict[str, str]) -> None:
    body = plain(house)
    answer = post(house, body, headers(house, body) | spoil)
    assert answer.status == 422
    assert answer.codes[0] in ("SW204", "SW205")


def test_nobody_else_reads_the_signature(house: House) -> None:
    body = plain(house)
    message = post(house, body, headers(house, body) | JSON).json["message"]
    for who in ("customs-demo", "trader-demo", "other-trader"):
        assert house.get(f"/v1/messages/{message}/signature", who).status == 404
    in_xml = house.send(house.document(ARRIVAL), **JSON).json["message"]
    assert house.get(f"/v1/messages/{in_xml}/signature", "yard-demo").json["request"] is None


# the promise broken on purpose


@pytest.mark.parametrize("gone", ["_hold_body", "_hold_time", "_hold_cover"])
def test_a_check_that_is_left_out_would_be_noticed(house: House, gone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    spoilt = {
        "_hold_body": lambda body: (plain(house), headers(house, body)),
        "_hold_time": lambda body: (body, headers(house, body, created=datetime.now(UTC) - timedelta(hours=1))),
        "_hold_cover": lambda body: (body, _uncovered(house, body)),
    }[gone](plain(house))
    assert post(house, *spoilt).status == 422
    monkeypatch.setattr(httpsig, gone, lambda *_: None)
    assert post(house, *spoilt).status == 202


def _uncovered(house: House, body: bytes) -> dict[str, str]:
    """Signed, and well, but for the body."""
    given = headers(house, body)
    said = given["Signature-Input"].replace(' "content-digest"', "")
    lines = ('"@method": POST', f'"@target-uri": {HERE}', '"content-type": application/xml')
    base = "\n".join((*lines, f'"@signature-params": {said.removeprefix("swg=")}')).encode()
    private = load_pem_private_key(house.keys["yard-demo"].key_pem, None)
    signature = algorithms.ALGORITHMS[algorithms.of_key(private)].sign(private, base)
    return given | {"Signature-Input": said, "Signature": f"swg=:{base64.b64encode(signature).decode()}:"}


def test_one_signature_for_the_other_would_be_noticed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    good = house.document(ARRIVAL)
    other = headers(house, good, holder("stranger", "ec"))
    assert post(house, good, other).status == 422
    monkeypatch.setattr(signatures, "hold_request", lambda *_: iter(()))
    assert post(house, good, other).status == 202
