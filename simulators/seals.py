"""Signing and verifying, enveloped XML-DSig through xmlsec: what a partner's own signing box would do.

One Reference to the whole document, exclusive canonicalisation, SHA-256, RSA or ECDSA. The signature is the root's last
child. Which key may have signed is known beforehand; KeyInfo chooses nothing.
"""

from functools import cache
from typing import Any

import xmlsec
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from lxml import etree

DS = "http://www.w3.org/2000/09/xmldsig#"
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
_ACCEPTED = {
    "SignatureMethod": {
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
        "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
    },
    "CanonicalizationMethod": {_EXCLUSIVE},
    "DigestMethod": {"http://www.w3.org/2001/04/xmlenc#sha256"},
    "Transform": {f"{DS}enveloped-signature", _EXCLUSIVE},
}


class BadSeal(Exception):
    """The signature is missing, of another shape than agreed, or does not hold."""


def sign(root: etree._Element, key_pem: bytes, cert_pem: bytes) -> None:
    """Add the signature as the root's last child."""
    method, key = _signing_key(key_pem, cert_pem)
    node = xmlsec.template.create(root, xmlsec.constants.TransformExclC14N, method, ns="ds")
    root.append(node)
    reference = xmlsec.template.add_reference(node, xmlsec.constants.TransformSha256, uri="")
    xmlsec.template.add_transform(reference, xmlsec.constants.TransformEnveloped)
    xmlsec.template.add_transform(reference, xmlsec.constants.TransformExclC14N)
    xmlsec.template.add_x509_data(xmlsec.template.ensure_key_info(node))
    context = xmlsec.SignatureContext()
    context.key = key
    context.sign(node)


def verify(root: etree._Element, *cert_pems: bytes) -> None:
    """Raise BadSeal unless the holder of one of these certificates signed the whole document."""
    nodes = root.findall(f".//{{{DS}}}Signature")
    if len(nodes) != 1 or root[-1] is not nodes[0]:
        raise BadSeal("want one signature, the root's last child")
    references = nodes[0].findall(f".//{{{DS}}}Reference")
    if [reference.get("URI") for reference in references] != [""]:
        raise BadSeal("want one reference, to the whole document")
    for name, accepted in _ACCEPTED.items():
        if any(found.get("Algorithm") not in accepted for found in nodes[0].iter(f"{{{DS}}}{name}")):
            raise BadSeal(f"{name} is not one that was agreed")
    if not any(_holds(nodes[0], each) for each in cert_pems):
        raise BadSeal("the signature does not hold")


def _holds(signature: etree._Element, cert_pem: bytes) -> bool:
    context = xmlsec.SignatureContext()
    context.key = _verifying_key(cert_pem)
    try:
        context.verify(signature)
    except xmlsec.Error:
        return False
    return True


@cache
def _signing_key(key_pem: bytes, cert_pem: bytes) -> tuple[Any, xmlsec.Key]:
    """The method that goes with this key, and the key; kept, since reading an RSA key costs a hundred signatures."""
    elliptic = isinstance(load_pem_private_key(key_pem, None), ec.EllipticCurvePrivateKey)
    key = xmlsec.Key.from_memory(key_pem, xmlsec.constants.KeyDataFormatPem)
    key.load_cert_from_memory(cert_pem, xmlsec.constants.KeyDataFormatCertPem)
    return xmlsec.constants.TransformEcdsaSha256 if elliptic else xmlsec.constants.TransformRsaSha256, key


@cache
def _verifying_key(cert_pem: bytes) -> xmlsec.Key:
    return xmlsec.Key.from_memory(cert_pem, xmlsec.constants.KeyDataFormatCertPem)
