"""The examples in other languages do what they say, where their tools are."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key
from lxml import etree

from messages.seals.xmldsig import SIGNATURE
from tests.docs.pages import ROOT
from tests.gateway.web.house import House, house

EXAMPLES = ROOT / "docs" / "examples"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(tmp_path_factory.mktemp("examples")) as it:
        yield it


@pytest.fixture
def desk(own: House, tmp_path: Path) -> Path:
    """A yard's folder: a document that is not signed yet, its key and its token."""
    root = etree.fromstring(own.document("inspection.arrival.1/one-container"))
    for each in list(root.iter(SIGNATURE)):
        root.remove(each)
    (tmp_path / "arrival.xml").write_bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))
    key = load_pem_private_key(own.keys["yard-demo"].key_pem, None)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "key.pem").write_bytes(pem)
    (tmp_path / "token").write_text(own.tokens["yard-demo"])
    return tmp_path


@pytest.mark.skipif(not shutil.which("javac"), reason="no JDK here")
def test_the_java_example_signs_once_and_is_taken(own: House, desk: Path):
    subprocess.run(["javac", "-Xlint:all", "-Werror", "-d", str(desk), str(EXAMPLES / "Send.java")], check=True)
    one, other = (_run(desk, ["java", "-cp", ".", "Send", *_words(own)]) for _ in range(2))
    assert one.splitlines()[0] == "202" and other.splitlines()[0] == "200"
    assert one.partition("\n")[2] == other.partition("\n")[2]  # the same receipt, byte for byte


@pytest.mark.timeout(300)
@pytest.mark.skipif(not shutil.which("dotnet"), reason="no .NET SDK here")
def test_the_csharp_example_compiles(desk: Path):
    for name in ("Send.cs", "Send.csproj"):
        shutil.copy(EXAMPLES / name, desk / name)
    _run(desk, ["dotnet", "build", "--nologo"])


def _words(own: House) -> list[str]:
    return ["arrival.xml", "key.pem", "token", own.address]


def _run(desk: Path, command: list[str]) -> str:
    done = subprocess.run(command, cwd=desk, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
