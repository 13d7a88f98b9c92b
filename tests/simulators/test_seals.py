"""Signatures as partners make and check them."""

from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from lxml import etree

from simulators import seals
from simulators.strangers import certified, stranger

KEY, CERT = stranger()
RSA_KEY, RSA_CERT = certified(rsa.generate_private_key(65537, 2048))


def sealed(key: bytes = KEY, cert: bytes = CERT) -> etree._Element:
    root = etree.fromstring(b'<a xmlns="urn:x"><b>1</b></a>')
    seals.sign(root, key, cert)
    return etree.fromstring(etree.tostring(root))


@pytest.mark.parametrize(("key", "cert"), [(KEY, CERT), (RSA_KEY, RSA_CERT)])
def test_what_was_signed_holds(key: bytes, cert: bytes):
    seals.verify(sealed(key, cert), cert)


def test_another_key_does_not_hold():
    with pytest.raises(seals.BadSeal, match="does not hold"):
        seals.verify(sealed(*certified(rsa.generate_private_key(65537, 2048))), RSA_CERT)


def changed(root: etree._Element) -> None:
    root[0].text = "2"


def unsigned(root: etree._Element) -> None:
    root.remove(root[-1])


def wrapped(root: etree._Element) -> None:
    root.insert(0, root[-1])


def about_a_part(root: etree._Element) -> None:
    next(root.iter(f"{{{seals.DS}}}Reference")).set("URI", "#part")


def weakly(root: etree._Element) -> None:
    next(root.iter(f"{{{seals.DS}}}DigestMethod")).set("Algorithm", f"{seals.DS}sha1")


@pytest.mark.parametrize("spoil", [changed, unsigned, wrapped, about_a_part, weakly])
def test_a_document_does_not_hold_when(spoil: Callable[[etree._Element], None]):
    root = sealed()
    spoil(root)
    with pytest.raises(seals.BadSeal):
        seals.verify(root, CERT)


def test_a_key_in_the_document_chooses_nothing():
    own = sealed(RSA_KEY, RSA_CERT)
    with pytest.raises(seals.BadSeal):
        seals.verify(own, CERT)


def test_a_stranger_has_a_certificate_for_the_key():
    assert serialization.load_pem_private_key(KEY, None).public_key() is not None
