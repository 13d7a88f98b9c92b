"""A partner's profile on this machine: who he is, his key, his token, and the gateway he speaks to.

Folder `<data>/partners/<name>/` with profile.json, key.pem, cert.pem, token. What was signed stays in `signed/`, so
that the same file sent again is the same bytes, and so the same receipt.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from lxml import etree

from gateway.cli.output import Misused
from messages.seals import httpsig, xmldsig
from messages.seals.http_messages import HttpMessage
from messages.xml.reader import parse

KEY = "Idempotency-Key"


@dataclass(frozen=True, slots=True)
class Profile:
    """One partner, as he keeps himself."""

    folder: Path
    name: str
    gateway: str
    gateway_cert: Path

    @classmethod
    def load(cls, partners: Path, name: str) -> "Profile":
        """The profile of this name, or Misused naming those there are."""
        folder = partners / name
        file = folder / "profile.json"
        if not file.exists():
            there = sorted(each.parent.name for each in partners.glob("*/profile.json"))
            hint = f"there are: {', '.join(there)}" if there else "`make demo` makes some"
            raise Misused(f"{partners} 下没有 {name!r} 的配置 / no profile {name!r} under {partners}; {hint}")
        said: dict[str, Any] = json.loads(file.read_text("utf-8"))
        return cls(folder, said["name"], said["gateway"].rstrip("/"), Path(said["gateway_cert"]))

    @property
    def token(self) -> str:
        """The bearer key."""
        return (self.folder / "token").read_text("ascii").strip()

    @property
    def pair(self) -> tuple[Path, Path]:
        """Certificate and key, as files."""
        return self.folder / "cert.pem", self.folder / "key.pem"

    def sign_request(self, document: bytes, url: str, *, number: str | None = None) -> dict[str, str]:
        """The headers that sign a request with this document, as of now; number: its Idempotency-Key, if any."""
        cert, key = self.pair
        return sign_request(document, url, key_pem=key.read_bytes(), cert_pem=cert.read_bytes(), number=number)

    def sign(self, document: bytes) -> bytes:
        """The document with this partner's signature; one that is signed already stays as it is."""
        root = parse(document).root
        if next(root.iter(xmldsig.SIGNATURE), None) is not None:
            return document
        kept = self.folder / "signed" / f"{hashlib.sha256(document).hexdigest()}.xml"
        if not kept.exists():
            key, cert = (self.folder / "key.pem").read_bytes(), (self.folder / "cert.pem").read_bytes()
            xmldsig.sign(root, key_pem=key, cert_pem=cert)
            kept.parent.mkdir(exist_ok=True)
            kept.write_bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))
        return kept.read_bytes()


def sign_request(
    document: bytes, url: str, *, key_pem: bytes, cert_pem: bytes, number: str | None = None
) -> dict[str, str]:
    """The headers that sign a POST of this document, as it is, to this address.

    number: its Idempotency-Key, where it is a record in JSON.
    """
    said = {"Content-Type": "application/xml"}
    if number is not None:
        said = {"Content-Type": "application/json", KEY: number}
    message = HttpMessage(method="POST", url=url, fields=[(name.lower(), value) for name, value in said.items()])
    also = (KEY.lower(),) if number is not None else ()
    made = httpsig.sign(message, document, key_pem=key_pem, cert_pem=cert_pem, created=datetime.now(UTC), also=also)
    return said | made
