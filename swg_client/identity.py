"""Who signs: a private key and its certificate, and the two forms of signature that the gateway knows."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from lxml import etree

from messages.seals import httpsig, xmldsig
from messages.seals.http_messages import HttpMessage
from messages.xml.reader import NotRead, parse
from swg_client.errors import ClientError


@dataclass(frozen=True, slots=True)
class Identity:
    """A key and its registered certificate, PEM. signs_requests: RFC 9421 beside or instead of within the XML.

    An Ed25519 key signs requests alone; any other signs within the XML, and the request too where that is agreed.
    """

    key_pem: bytes = field(repr=False)
    cert_pem: bytes
    signs_requests: bool = False

    @classmethod
    def of_files(cls, key: str | Path, certificate: str | Path, *, signs_requests: bool = False) -> "Identity":
        """Read both from their files."""
        return cls(Path(key).read_bytes(), Path(certificate).read_bytes(), signs_requests)

    @property
    def is_of_requests_alone(self) -> bool:
        """Whether the key can sign nothing but requests."""
        return isinstance(load_pem_private_key(self.key_pem, None), ed25519.Ed25519PrivateKey)

    def sign(self, document: bytes) -> bytes:
        """The document with this signature within; as it is where it has one, or where the key signs requests alone.

        Sign once and keep it: ECDSA signs differently each time, and other bytes are another document.
        """
        try:
            root = parse(document).root
        except NotRead as problem:
            raise ClientError(f"读不了，未发送 / cannot be read, so it was not sent: {problem}") from None
        if self.is_of_requests_alone or next(root.iter(xmldsig.SIGNATURE), None) is not None:
            return document
        xmldsig.sign(root, key_pem=self.key_pem, cert_pem=self.cert_pem)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    def headers(self, document: bytes, url: str, content_type: str) -> dict[str, str]:
        """The headers that sign a POST of these bytes to this address, as of now; none where none are."""
        if not (self.signs_requests or self.is_of_requests_alone):
            return {}
        message = HttpMessage(method="POST", url=url, fields=[("content-type", content_type)])
        now = datetime.now(UTC)
        return httpsig.sign(message, document, key_pem=self.key_pem, cert_pem=self.cert_pem, created=now)
