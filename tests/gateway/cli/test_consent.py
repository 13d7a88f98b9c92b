"""People of a partner and what waits for them, through the verbs, against a gateway that serves."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from messages.seals.httpsig import digest_of
from tests.documents import one
from tests.gateway.cli.swg import Said, swg


@pytest.fixture
def people(served: Path, tmp_path: Path) -> Iterator[dict[str, Path]]:
    """A clerk who makes and a boss who signs, each with a token of his own; the boss with the trader's certificate."""
    tokens = {}
    for name in ("clerk", "boss"):
        tokens[name] = tmp_path / name
        assert swg("partner", "token", "issue", "trader-demo", "--into", tokens[name]).code == 0
    assert _add("clerk", "maker", tokens["clerk"].read_text().strip()).code == 0
    boss = tokens["boss"].read_text().strip()
    assert _add("boss", "signatory", boss, _certificate(served)).code == 0
    yield tokens
    for name in ("clerk", "boss"):
        swg("partner", "person", "remove", "trader-demo", name)


def _add(name: str, duty: str, *keys: str) -> Said:
    named = [word for key in keys for word in ("--key", key)]
    return swg("partner", "person", "add", "trader-demo", name, "--duty", duty, *named)


def _certificate(data: Path) -> str:
    return digest_of((data / "partners/trader-demo/cert.pem").read_bytes())


def test_people_are_listed_with_duties_and_keys(people: dict[str, Path]) -> None:
    said = swg("partner", "person", "list", "trader-demo", "--json").json
    assert [(each["name"], each["duties"], len(each["keys"])) for each in said["items"]] == [
        ("boss", ["signatory"], 2),
        ("clerk", ["maker"], 1),
    ]


def test_a_person_who_is_not_there_cannot_go(served: Path) -> None:
    said = swg("partner", "person", "remove", "trader-demo", "nobody")
    assert said.code != 0
    assert "nobody" in said.err


def test_a_key_is_one_persons(people: dict[str, Path]) -> None:
    said = _add("other", "checker", people["boss"].read_text().strip())
    assert said.code != 0
    assert "boss" in said.err
    assert "keys 'swg_none'" in _add("other", "checker", "swg_none").err


def test_what_waits_is_shown_read_and_signed(people: dict[str, Path], served: Path, tmp_path: Path) -> None:
    assert swg("partner", "person", "remove", "trader-demo", "boss").code == 0  # so that his key only makes
    text = one("mandate.authorization.1", "valid/one-year").read_text("utf-8")
    draft = tmp_path / "mandate.xml"
    draft.write_text(re.sub("<ValidUntil>[^<]*", "<ValidUntil>2099-12-31", text), "utf-8")
    assert "SW404" in swg("send", draft, "--as", "trader-demo").out

    (item,) = swg("signing", "list", "--as", "trader-demo", "--state", "to-sign", "--json").json["items"]
    message = item["message"]
    document = tmp_path / "as-it-came.xml"
    assert swg("signing", "show", message, "--as", "trader-demo", "--document", document).code == 0
    assert b"Signature" in document.read_bytes()

    refused = swg("signing", "sign", message, "--as", "trader-demo")
    assert refused.code != 0
    assert "SW674" in refused.err
    assert _add("boss", "signatory", _certificate(served)).code == 0
    assert "signed" in swg("signing", "sign", message, "--as", "trader-demo").out
    again = swg("signing", "decline", message, "--as", "trader-demo", "--reason", "too late")
    assert again.code != 0
