"""Signed requests from the command line: `swg send --signature rfc9421`, and `swg sign --http` for curl."""

import subprocess
from pathlib import Path
from shutil import which

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from gateway.cli.profile import Profile
from gateway.partners import samples
from tests.documents import one
from tests.gateway.cli.swg import swg
from tests.keys import holder

ARRIVAL = one("inspection.arrival.1", "valid/one-container")


@pytest.fixture(scope="module")
def agreed(served: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The yard may sign either way."""
    file = tmp_path_factory.mktemp("agreed") / "yard-demo.toml"
    text = (Path(samples.__file__).with_name("yard-demo.toml")).read_text("utf-8")
    file.write_text(
        text.replace('signatures = ["xmldsig", "session"]', 'signatures = ["xmldsig", "rfc9421", "session"]'), "utf-8"
    )
    said = swg("partner", "apply", file, "--yes")
    assert "~ terms.signatures: xmldsig session -> xmldsig rfc9421 session" in said.out
    return served


def fresh(folder: Path, number: int) -> Path:
    """An arrival that was not sent before."""
    text = ARRIVAL.read_text("utf-8").replace("421820261000000123", f"42182026100000{number:04d}")
    file = folder / f"arrival-{number}.xml"
    file.write_text(text.replace("<MessageId>", f"<MessageId>{number}-"), "utf-8")
    return file


@pytest.mark.parametrize(("form", "number"), [("rfc9421", 8001), ("both", 8002), ("xmldsig", 8003)])
def test_a_document_is_sent_signed_as_asked(agreed: Path, tmp_path: Path, form: str, number: int) -> None:
    said = swg("send", fresh(tmp_path, number), "--as", "yard-demo", "--signature", form, "--json")
    assert said.code == 0, said
    kept = swg("send", fresh(tmp_path, number), "--as", "yard-demo", "--signature", form, "--json")
    assert (kept.json["verdict"], kept.json["message"]) == ("duplicate", said.json["message"])


def test_who_did_not_agree_to_it_is_told(agreed: Path, tmp_path: Path) -> None:
    notice = one("inspection.notice.1", "valid/by-road")
    said = swg("send", notice, "--as", "customs-demo", "--signature", "rfc9421")
    assert said.code == 1 and "SW211" in said.out


@pytest.mark.skipif(which("curl") is None, reason="no curl")
def test_the_headers_are_what_curl_wants(agreed: Path, tmp_path: Path) -> None:
    profile = Profile.load(agreed / "partners", "yard-demo")
    document, headers = fresh(tmp_path, 8004), tmp_path / "headers"
    assert swg("sign", document, "--http", "--as", "yard-demo", "-o", headers).code == 0
    assert headers.read_text("ascii").startswith("Content-Type: application/xml\nContent-Digest: sha-256=:")
    words = ["curl", "-s", "-o", tmp_path / "receipt", "-w", "%{http_code}", "-H", f"@{headers}"]
    words += ["-H", f"Authorization: Bearer {profile.token}", "--data-binary", f"@{document}"]
    told = subprocess.run([*words, f"{profile.gateway}/v1/messages"], capture_output=True, text=True, check=True)
    assert told.stdout == "202", (tmp_path / "receipt").read_text("utf-8")


def test_any_key_signs_a_request(empty: Path, tmp_path: Path) -> None:
    bank = holder("bank", "ed25519")
    (tmp_path / "key.pem").write_bytes(bank.key_pem)
    (tmp_path / "cert.pem").write_bytes(bank.cert_pem)
    words = ("sign", ARRIVAL, "--http", "--key", tmp_path / "key.pem", "--cert", tmp_path / "cert.pem")
    assert swg(*words).code == 2
    said = swg(*words, "--to", "https://gateway.example/v1/messages")
    assert said.code == 0 and "Signature: swg=:" in said.out


def test_a_key_that_will_not_do_is_told(empty: Path, tmp_path: Path) -> None:
    odd = ec.generate_private_key(ec.SECP521R1())
    key = odd.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "key.pem").write_bytes(key)
    (tmp_path / "cert.pem").write_bytes(holder("bank", "ed25519").cert_pem)
    words = ("--key", tmp_path / "key.pem", "--cert", tmp_path / "cert.pem", "--to", "https://x/")
    said = swg("sign", ARRIVAL, "--http", *words)
    assert said.code == 2 and "P-256" in said.err


def test_an_application_in_json_is_signed_with_its_number(served: Path, tmp_path: Path) -> None:
    (tmp_path / "mandate.json").write_text("{}", "utf-8")
    words = (
        "--as",
        "trader-demo",
        "--idempotency-key",
        "WT-1",
        "--to",
        "http://gateway.example/v1/mandates/authorization",
    )
    said = swg("sign", tmp_path / "mandate.json", "--http", *words)
    assert said.code == 0
    headers = dict(line.split(": ", 1) for line in said.out.splitlines())
    assert (headers["Content-Type"], headers["Idempotency-Key"]) == ("application/json", "WT-1")
    assert '"idempotency-key"' in headers["Signature-Input"] and '"@target-uri"' in headers["Signature-Input"]
