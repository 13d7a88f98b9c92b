"""What was signed is shown byte for byte, however oddly a document is written; both verifiers follow."""

import base64
from contextlib import suppress
from hashlib import sha256
from xml.etree.ElementTree import ParseError

import pytest
from cryptography.x509 import load_pem_x509_certificate
from lxml import etree

from messages.seals.bundle import sealed
from messages.seals.bundle import verify as program
from messages.seals.xmldsig import DS, sign
from tests.bundles import changed
from tests.keys import holder

ODD = {
    "plain": b"<a><b>1</b></a>",
    "nothing in it": b"<a/>",
    "text beside": b"<a>x<b/>y</a>",
    "prefixes": b'<p:a xmlns:p="urn:x" xmlns="urn:y"><b q:c="1" xmlns:q="urn:z"/><p:b xmlns:p="urn:x"/></p:a>',
    "one name under two prefixes": b'<p:a xmlns:p="urn:x" xmlns:q="urn:x"><q:b q:c="1"/></p:a>',
    "no name within a name": b'<a xmlns="urn:x"><b xmlns=""><c xmlns="urn:x"/></b></a>',
    "blanks": b"<a b='  1\n2\t3 '>\r\n <b>\n</b> &#13;\n</a>",
    "escapes": b"<a b='&lt;&quot;&#10;&#9;&#13;&amp;'>&lt;&gt;&amp;\"' &#x4e2d;</a>",
    "CDATA": b"<a><![CDATA[<x>&]]></a>",
    "comments": b"<!-- before --><a>1<!-- within -->2</a><!-- after -->",
    "instructions": b"<?before it?><a>1<?within it?>2</a><?after it?>",
    "languages": b'<a xml:lang="zh" xml:space="preserve"> <b xml:lang="en"/> </a>',
    "mark": b"\xef\xbb\xbf<a>\xe4\xb8\xad</a>",
    "declared": b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a>\xe4\xb8\xad</a>\n',
}


def signed(document: bytes, kind: str = "rsa", *, encoding: str = "UTF-8") -> bytes:
    tree = etree.ElementTree(etree.fromstring(document))
    by = holder(f"signer {kind}", kind)
    sign(tree.getroot(), key_pem=by.key_pem, cert_pem=by.cert_pem)
    return etree.tostring(tree, xml_declaration=True, encoding=encoding)


def faults(document: bytes, files: dict[str, bytes], kind: str, encoding: str) -> list[tuple[str, str]]:
    bundle = program.Bundle.__new__(program.Bundle)
    bundle.update({"document.xml": document, **{f"signature/{name}": data for name, data in files.items()}})
    certificate = load_pem_x509_certificate(holder(f"signer {kind}", kind).cert_pem)
    return list(program.in_xml(bundle, "document.xml", "signature/", certificate, encoding))


@pytest.mark.parametrize("kind", ["rsa", "ec", "ec-384"])
@pytest.mark.parametrize("name", ODD)
def test_what_was_signed_is_shown_and_the_program_follows(name: str, kind: str) -> None:
    document = signed(ODD[name], kind)
    said, files = sealed.of_xml(document) or ({}, {})
    assert base64.b64encode(sha256(files["signed.xml"]).digest()).decode() == said["digest"]
    assert faults(document, files, kind, str(said["encoding"])) == []


@pytest.mark.parametrize("encoding", ["GB18030", "GBK"])
def test_national_encodings_too(encoding: str) -> None:
    document = signed("<a>查验货物</a>".encode(), encoding=encoding)
    said, files = sealed.of_xml(document) or ({}, {})
    assert faults(document, files, "rsa", str(said["encoding"])) == []


def test_blanks_behind_the_signature_are_signed_as_well() -> None:
    document = signed(b"<a><b>1</b></a>").replace(b"</a>", b"\n</a>")
    said, files = sealed.of_xml(document) or ({}, {})
    told = faults(document, files, "rsa", "utf-8-sig")
    assert told == [("signature/signed.xml", "不是所签的 / is not what was signed")] and said["digest"]


@pytest.mark.parametrize("name", ["signed.xml", "signed-info.xml"])
def test_a_change_of_what_is_shown_is_seen(name: str) -> None:
    document = signed(ODD["prefixes"])
    _, files = sealed.of_xml(document) or ({}, {})
    with suppress(ParseError):  # it may be no XML any more
        assert faults(document, {**files, name: changed(files[name])}, "rsa", "utf-8-sig")


@pytest.mark.parametrize("change", [(b">1<", b">2<"), (b"<b>", b"<b x='1'>"), (b"<a>", b"<a> "), (b"</b>", b"</b>x")])
def test_a_change_of_the_document_is_seen(change: tuple[bytes, bytes]) -> None:
    document = signed(b"<a><b>1</b></a>")
    _, files = sealed.of_xml(document) or ({}, {})
    told = faults(document.replace(*change), files, "rsa", "utf-8-sig")
    assert told == [("document.xml", "与所签的不同 / does not say what was signed")]


def test_a_document_that_is_not_signed_has_nothing_to_show() -> None:
    assert sealed.of_xml(b"<a/>") is None
    assert DS in etree.fromstring(signed(b"<a/>"))[0].tag
