"""Sample keys for demo and tests: an authority nobody trusts, and what it issues.

Made where they are needed, never kept in the project; every subject says SAMPLE, and production refuses them.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from gateway.trust import issuing, pairs
from gateway.trust.certificates import SAMPLE
from gateway.trust.issuing import Private
from gateway.trust.pairs import Pair

Kind = Literal["rsa", "ec"]
_KINDS: Final[dict[Kind, issuing.Kind]] = {"rsa": "rsa2048", "ec": "p256"}

VALID = timedelta(days=2 * 365)
AUTHORITY_VALID = timedelta(days=10 * 365)


@dataclass(frozen=True, slots=True)
class Authority:
    """The sample authority."""

    pair: Pair

    def issue(
        self, name: str, *, organisation: str, now: datetime, kind: Kind = "ec", valid: timedelta = VALID
    ) -> Pair:
        """A key and certificate for a partner: RSA with 2048 bits, or EC on P-256.

        organisation: who it is, as SenderId has it: "4218MA3YRD663".
        """
        private = issuing.new_key(_KINDS[kind])
        by = load_pem_private_key(self.pair.key_pem, None)
        if not isinstance(by, ec.EllipticCurvePrivateKey):
            raise TypeError("the sample authority has an EC key")
        certificate = issuing.certify(
            issuing.subject(name=name, organisation=organisation, unit=SAMPLE),
            private.public_key(),
            authority=x509.load_pem_x509_certificate(self.pair.cert_pem),
            authority_key=by,
            now=now,
            until=now + valid,
        )
        return _pair(private, certificate)


def authority(folder: Path, *, now: datetime) -> Authority:
    """The authority that keeps its key in this folder, made where there is none."""
    return Authority(pairs.read(folder) or pairs.write(folder, make_authority(now).pair))


def make_authority(now: datetime) -> Authority:
    """A fresh authority."""
    private = issuing.new_key("p256")
    name = issuing.subject(name="Sample authority", organisation=SAMPLE, unit=SAMPLE)
    return Authority(_pair(private, issuing.certify_authority(name, private, now=now, valid=AUTHORITY_VALID)))


def _pair(private: Private, certificate: x509.Certificate) -> Pair:
    return Pair(issuing.key_text(private), certificate.public_bytes(Encoding.PEM))
