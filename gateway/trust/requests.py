"""Requests for certificates (PKCS#10): whoever asks shows that he has the key, and keeps it to himself."""

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from gateway.trust.issuing import Public
from messages.errors import SingleWindowError


class BadRequest(SingleWindowError):
    """A request cannot be granted; the text says why, zh and en."""


def read_request(data: bytes) -> x509.CertificateSigningRequest:
    """A request for a certificate, PEM, whose own signature holds; or BadRequest."""
    try:
        request = x509.load_pem_x509_csr(data)
        holds = request.is_signature_valid
        request.public_key()
    except (ValueError, UnsupportedAlgorithm, InvalidSignature) as problem:
        raise BadRequest(
            f"不是可用的证书申请（不支持 SM2）/ not a request that can be used (SM2 is not): {problem}"
        ) from None
    if not holds:
        raise BadRequest("申请的签名无效 / the request's own signature does not hold; make it anew: openssl req -new")
    if not request.subject.get_attributes_for_oid(x509.NameOID.ORGANIZATION_NAME):
        raise BadRequest(
            "申请未写明单位 (O) / the request's subject names no organisation; openssl req -subj '/C=CN/O=…/CN=…'"
        )
    return request


def allowed_key(request: x509.CertificateSigningRequest) -> Public:
    """Its key, where the gateway could verify with it; the same rule as for any certificate."""
    key = request.public_key()
    if isinstance(key, rsa.RSAPublicKey) and key.key_size >= 2048:
        return key
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1 | ec.SECP384R1):
        return key
    raise BadRequest("密钥不被接受 / its key is not taken; want RSA of 2048 bits or more, P-256 or P-384")
