"""A bundle may come from a stranger: neither verifier is brought down, or fooled, by what he put into it."""

import gzip
import tracemalloc

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_pem_x509_certificate

from messages.seals import batches
from messages.seals.bundle import contents
from messages.seals.bundle import verify as program
from messages.seals.bundle.reading import Bundle, Unread
from tests.keys import gateway, holder
from tests.messages.seals.test_evidence import _authority as make_authority
from tests.messages.seals.test_evidence import _issue as issue

BOMB = gzip.compress(b"\0" * (64 << 20))
SWELLS = b"<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;'>]><a>&c;</a>"


UNZIPPED = [lambda data: contents.unzipped(data, most=9), lambda data: program.unzipped(data, 9)]


@pytest.mark.parametrize("unzipped", UNZIPPED, ids=["ours", "theirs"])
def test_no_body_is_unpacked_beyond_its_document(unzipped):
    tracemalloc.start()
    try:
        assert len(unzipped(BOMB)) == 10  # one more, so that it is seen to be another
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("unzipped", UNZIPPED, ids=["ours", "theirs"])
def test_what_is_of_its_length_is_unpacked_whole_and_what_is_not_packed_is_left(unzipped):
    assert unzipped(gzip.compress(b"123456") + gzip.compress(b"789")) == b"123456789"
    assert unzipped(b"<a/>" * 9) == b"<a/>" * 9


@pytest.mark.parametrize("text", [SWELLS, SWELLS.decode(), b"<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>"])
def test_the_program_reads_no_xml_with_a_doctype(text: str | bytes):
    with pytest.raises(ValueError, match="DOCTYPE"):
        program.tree_of(text)
    assert program.tree_of("<a>1</a>").text == "1"


STRANGE = ("keys/same.pem", "是别的密钥 / is of another key")

# The id of a key is 64 bits of a hash: whoever has years and machines finds another key for it.


def test_two_keys_of_one_id_are_not_one_key(monkeypatch: pytest.MonkeyPatch):
    both = holder("mallory", "ec").cert_pem + gateway().cert_pem
    monkeypatch.setattr(batches, "key_id", lambda pem: "571e6151f6404f0c")
    with pytest.raises(Unread, match="another key"):
        Bundle({"keys/571e6151f6404f0c.pem": both}, {}).keys("571e6151f6404f0c")
    assert Bundle({"keys/571e6151f6404f0c.pem": gateway().cert_pem * 2}, {}).keys("571e6151f6404f0c")


def test_nor_are_they_to_the_program(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(program, "sha", Alike)
    key = gateway()
    held = Told({"head.txt": b"x", "head.sig": b"x", "keys/same.pem": key.cert_pem})
    assert STRANGE not in list(program.by_the_gateway(held, "head.txt", "same"))
    held["keys/same.pem"] = holder("mallory", "ec").cert_pem + key.cert_pem
    assert STRANGE in list(program.by_the_gateway(held, "head.txt", "same"))


def test_an_authority_that_vouches_leaves_something_to_see_to():
    authority = make_authority("CA")
    key = batches.SealingKey.load(gateway().key_pem)
    issued = issue(key._key, *authority).public_bytes(Encoding.PEM)
    held = Told({"keys/k.pem": issued})
    held.manifest, held.trusted = {"key": "k"}, [authority[0]]
    with pytest.raises(program.Remark, match="names the gateway: CN=EPORT"):
        list(program.trust(held))
    held.trusted = [load_pem_x509_certificate(gateway().cert_pem)]
    assert list(program.trust(held)) == []


class Told(program.Bundle):
    """A bundle of these files, of which nothing else is asked."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.update(files)


class Alike(str):
    """A digest that begins as any other does."""

    def __new__(cls, data: bytes) -> "Alike":
        return super().__new__(cls, f"same{program.hashlib.sha256(data).hexdigest()}")
