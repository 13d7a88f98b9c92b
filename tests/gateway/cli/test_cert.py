"""`swg cert`, with `openssl` as the other side, and a gateway that runs or does not."""

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.cli.swg import Said, swg
from tests.openssl import done, needed, openssl


@pytest.fixture
def at(tmp_path: Path) -> Path:
    return tmp_path / "work"


def made(at: Path, *more: object) -> Said:
    return swg("cert", "ca", "--organisation", "示例港口", "--ca", at / "ca", *more)


def issued(at: Path, name: str = "yard", *more: object) -> dict[str, Any]:
    words = ("--organisation", "4218MA3YRD663", "--into", at / name, "--ca", at / "ca", "--json")
    said = swg("cert", "issue", name, *words, *more)
    assert said.code == 0, said.err
    return said.json


@needed
def test_what_it_issues_and_takes_back_openssl_sees_so(empty, at):
    assert made(at).code == 0
    one = issued(at)
    words = ("verify", "-CAfile", at / "ca" / "cert.pem", "-crl_check", "-CRLfile", at / "ca" / "crl.pem")
    assert done(*words, at / "yard" / "cert.pem").strip().endswith("OK")

    said = swg("cert", "revoke", at / "yard" / "cert.pem", "--reason", "keyCompromise", "--ca", at / "ca", "--json")

    assert said.json["serial"] == one["serial"]
    assert "certificate revoked" in openssl(*words, at / "yard" / "cert.pem").stderr


def test_it_needs_no_gateway_and_makes_none(empty, at):
    made(at)
    issued(at)

    assert not empty.exists()
    assert stat.S_IMODE((at / "yard" / "key.pem").stat().st_mode) == 0o600


@needed
@pytest.mark.parametrize(("kind", "words"), [("rsa3072", "3072 bit"), ("p256", "prime256v1")])
def test_the_key_is_of_the_kind_that_was_asked_for(empty, at, kind, words):
    made(at)
    issued(at, "yard", "--kind", kind)

    assert words in done("x509", "-in", at / "yard" / "cert.pem", "-noout", "-text")


def test_another_kind_of_key_is_not_made_and_sm2_is_named(empty, at):
    said = made(at, "--kind", "sm2")

    assert said.code == 2 and "SM2 不支持" in said.err and "rsa3072" in said.err


@needed
def test_a_request_leaves_the_key_where_it_is(empty, at):
    made(at)
    at.mkdir(exist_ok=True)
    done(
        "req",
        "-new",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        at / "k",
        "-subj",
        "/O=4218MA3YRD663",
        "-out",
        at / "r",
    )

    said = swg("cert", "issue", "--csr", at / "r", "--into", at / "yard", "--ca", at / "ca", "--json")

    assert said.json["files"] == ["cert.pem"]
    assert [path.name for path in (at / "yard").iterdir()] == ["cert.pem"]


def test_a_renewed_one_is_valid_beside_the_old(empty, at):
    made(at)
    old = issued(at)

    said = swg("cert", "renew", old["serial"], "--into", at / "new", "--ca", at / "ca", "--json")

    assert said.json["serial"] != old["serial"] and said.json["subject"] == old["subject"]
    listed = swg("cert", "issued", "--ca", at / "ca", "--json").json["items"]
    assert [each["revoked_at"] for each in listed] == [None, None]


def test_a_sealed_authority_asks_for_its_passphrase(empty, at):
    at.mkdir()
    (at / "words").write_text("three blind mice\n")
    (at / "words").chmod(0o600)
    assert made(at, "--passphrase-file", at / "words").code == 0

    refused = swg("cert", "issue", "y", "--organisation", "X", "--ca", at / "ca", "--into", at / "y")
    assert refused.code == 2 and "--passphrase-file" in refused.err
    assert issued(at, "yard", "--passphrase-file", at / "words")["serial"]
    (at / "words").write_text("four\n")
    wrong = (
        swg("cert", "issued", "--ca", at / "ca").code,
        swg("cert", "crl", "issue", "--ca", at / "ca", "--passphrase-file", at / "words"),
    )
    assert wrong[0] == 0 and wrong[1].code == 1 and "passphrase right" in wrong[1].err


def test_words_that_are_off_say_the_next_step(empty, at):
    assert "swg cert ca" in swg("cert", "issued", "--ca", at / "none").err
    made(at)
    assert made(at).code == 1
    assert swg("cert", "issue", "--ca", at / "ca").code == 2
    assert "keyCompromise" in swg("cert", "revoke", "abc", "--reason", "stolen", "--ca", at / "ca").err
    assert "swg cert issued" in swg("cert", "revoke", "abc", "--ca", at / "ca").err
    assert swg("cert", "trust", at / "none", "--name", "x").code == 2
    assert swg("cert", "crl", "import", at / "none").code == 2


@pytest.mark.parametrize("place", ["folder", "served"])
def test_an_authority_is_trusted_its_list_taken_in_and_all_of_it_on_record(request, at, place):
    request.getfixturevalue(place)
    made(at)
    one = issued(at)
    trusted = swg("cert", "trust", at / "ca" / "cert.pem", "--name", f"ca-{place}", "--json").json
    assert trusted["lines"][0].startswith(f"+ authority ca-{place}")

    taken = swg("cert", "revoke", one["serial"], "--reason", "superseded", "--ca", at / "ca", "--json").json
    again = swg("cert", "crl", "import", at / "ca" / "crl.pem")

    assert "1 revoked" in taken["lines"][0]
    assert "was known already" in again.out
    listed = swg("cert", "list", "--json").json
    assert f"ca-{place}" in {each["name"] for each in listed["authorities"]}
    assert {each["authority"]: each["entries"] for each in listed["lists"]}[f"ca-{place}"] == 1
    assert swg("cert", "distrust", f"ca-{place}").code == 0
    assert swg("cert", "distrust", f"ca-{place}").code == 2


def test_a_file_that_is_no_authoritys_is_not_trusted(folder, at):
    made(at)
    issued(at)

    said = swg("cert", "trust", at / "yard" / "cert.pem", "--name", "yard")

    assert said.code == 2 and "CA:FALSE" in said.err


def test_a_list_of_somebody_else_is_not_taken(folder, at):
    made(at)

    said = swg("cert", "crl", "import", at / "ca" / "crl.pem")

    assert said.code == 2 and "swg cert trust" in said.err


def test_everything_registered_is_listed_with_how_it_stands(folder):
    said = swg("cert", "list")
    items = json.loads(swg("cert", "list", "--json").out)["certificates"]

    assert {each["partner"] for each in items} >= {"yard-demo", "customs-demo"}
    assert "正常 / ok" in said.out
