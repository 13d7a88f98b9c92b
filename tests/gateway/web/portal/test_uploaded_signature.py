"""A signatory signs what waits outside, with openssl and the trader's key, and uploads the signature."""

import base64
import html
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509 import load_pem_x509_certificate
from hypothesis import given
from hypothesis import strategies as st

from gateway.partners.accounts import PersonRole
from gateway.web.multipart import parts_of
from gateway.web.portal.signings import COMMANDS
from messages.seals import algorithms
from messages.seals.httpsig import digest_of
from messages.signing.process import statement
from tests.flows.consents import TRADER, Stage
from tests.gateway.web.portal.test_passkey_signing import Signatory, _signatory, known, stage, waiting

OPENSSL = shutil.which("openssl")
KEYS = {
    algorithms.ED25519: ed25519.Ed25519PrivateKey.generate,
    algorithms.ECDSA_P256: lambda: ec.generate_private_key(ec.SECP256R1()),
    algorithms.ECDSA_P384: lambda: ec.generate_private_key(ec.SECP384R1()),
    algorithms.RSA_PSS: lambda: rsa.generate_private_key(65537, 2048),
}
__all__ = ["stage"]


@pytest.fixture
def signatory(stage: Stage) -> Signatory:
    return _signatory(stage, PersonRole.TRADER_SIGNATORY)


def run(folder: Path, key: bytes, command: str, text: bytes, file: str = "statement.txt") -> bytes:
    """What the line that is shown makes of a file."""
    (folder / "key.pem").write_bytes(key)
    (folder / file).write_bytes(text)
    subprocess.run(command.split(), cwd=folder, check=True, capture_output=True)
    return (folder / "statement.sig").read_bytes()


def signed(stage: Stage, signatory: Signatory, message: str, folder: Path) -> bytes:
    """He downloads what is signed, and does what the page says."""
    page = signatory.browser.get(f"/portal/signings/{message}")
    said = re.search(rb"<pre>(openssl .*?)</pre>", page.body, re.DOTALL)
    assert said is not None
    file = signatory.browser.get(f"/portal/signings/{message}/statement")
    assert file.body.decode() == statement(known(stage, message))
    name = re.search(r'filename="(.+)"', file.headers["content-disposition"])
    assert name is not None
    return run(folder, stage.house.keys[TRADER].key_pem, html.unescape(said[1].decode()), file.body, name[1])


def upload(stage: Stage, signatory: Signatory, message: str, signature: bytes, **fields: str):
    signatory.browser.get(f"/portal/signings/{message}")
    certificate = digest_of(stage.house.keys[TRADER].cert_pem)
    return signatory.browser.upload(
        f"/portal/signings/{message}/upload", signature, **{"certificate": certificate, **fields}
    )


@pytest.mark.parametrize("form", [bytes, base64.encodebytes], ids=["as it is", "base64"])
def test_what_openssl_signed_counts_and_is_kept_as_the_interfaces(
    stage: Stage, signatory: Signatory, tmp_path: Path, form
):
    message = waiting(stage)

    answer = upload(stage, signatory, message, form(signed(stage, signatory, message, tmp_path)))

    after = known(stage, message)
    assert answer.status == 303 and after.outcome == "signed"
    assert (after.done[-1].duty, after.done[-1].who) == ("signatory", f"{TRADER}/{signatory.login}")
    assert after.done[-1].certificate and after.done[-1].signature and after.done[-1].assertion is None
    raw = base64.b64decode(after.done[-1].signature)
    public = load_pem_x509_certificate(stage.house.keys[TRADER].cert_pem).public_key()
    assert algorithms.holds(algorithms.of_key(public), public, raw, statement(after).encode())


def test_a_signature_of_another_statement_or_key_counts_nothing(stage: Stage, signatory: Signatory, tmp_path: Path):
    one, other = waiting(stage), waiting(stage)
    good = signed(stage, signatory, one, tmp_path)

    for wrong in (good, good[:-1] + bytes([good[-1] ^ 1]), b"not a signature", b"x" * 5000):
        answer = upload(stage, signatory, other, wrong)
        assert answer.status == 400 and "签名不符".encode() in answer.body
    assert upload(stage, signatory, one, good, certificate="0" * 64).status == 400
    assert known(stage, one).outcome is None and known(stage, other).outcome is None


def test_an_upload_without_the_forms_token_is_refused(stage: Stage, signatory: Signatory, tmp_path: Path):
    message = waiting(stage)
    good = signed(stage, signatory, message, tmp_path)

    assert signatory.browser.upload(f"/portal/signings/{message}/upload", good, csrf="0" * 64).status == 403
    assert known(stage, message).outcome is None


def test_a_maker_uploads_nothing_and_others_find_nothing(stage: Stage, signatory: Signatory, tmp_path: Path):
    message = waiting(stage)
    good = signed(stage, signatory, message, tmp_path)
    maker = _signatory(stage, PersonRole.TRADER_MAKER)

    assert upload(stage, maker, message, good).status == 403
    assert signatory.browser.get("/portal/signings/0198c0de-0000-7000-8000-000000000000/statement").status == 404
    assert known(stage, message).outcome is None


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not here")
@pytest.mark.parametrize("algorithm", COMMANDS)
def test_each_line_that_is_shown_makes_a_signature_that_holds(algorithm: str, tmp_path: Path):
    key = KEYS[algorithm]()
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    made = run(tmp_path, pem, COMMANDS[algorithm].format(file="statement.txt"), "签署内容\n".encode())

    raw = algorithms.of_openssl(algorithm, made)

    assert algorithms.holds(algorithm, key.public_key(), raw, "签署内容\n".encode())


@given(st.binary(max_size=400), st.text(max_size=40).filter(lambda text: "\r" not in text and "\n" not in text))
def test_a_form_with_a_file_is_read_as_it_was_sent(content: bytes, text: str):
    """But for what begins like the boundary, which no browser picks so."""
    body = (
        b'--b0und\r\nContent-Disposition: form-data; name="said"\r\n\r\n' + text.encode() + b"\r\n"
        b'--b0und\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n" + content + b"\r\n--b0und--\r\n"
    )

    assert parts_of(body, "multipart/form-data; boundary=b0und") == ({"said": text}, {"file": content})


@given(st.binary(max_size=300))
def test_what_is_no_form_is_refused(body: bytes):
    with pytest.raises(ValueError, match=r"form|part|decode"):
        parts_of(body, "multipart/form-data; boundary=b0und")
