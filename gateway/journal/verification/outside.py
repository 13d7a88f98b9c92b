"""A checkpoint that somebody keeps outside: what it says, and whether the journal still contains what it covers.

Taken as `GET /v1/checkpoints` gives it, as the gateway keeps it beside its data, as a receipt shows it, or bare.
"""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.journal.verification import texts
from messages.errors import SingleWindowError
from messages.seals import batches, certificates
from messages.seals.leaves import BadLeaf
from messages.seals.receipts import NoReceipt, take_apart

FORM = batches.CHECKPOINT


class NoCheckpoint(SingleWindowError):
    """There is no checkpoint in what was given."""


@dataclass(frozen=True, slots=True)
class Outside:
    """name: of the file. signature, certificate: as it was signed; None: it is bare, and nobody signed it."""

    name: str
    size: int
    root: bytes
    text: str
    signature: str | None = None
    certificate: str | None = None

    def is_ours(self, trusted: Sequence[bytes]) -> bool | None:
        """Whether a trusted key, or one whose authority is, signed it; None: it is bare."""
        if self.signature is None or self.certificate is None:
            return None
        try:
            given = batches.is_signed(self.text.encode(), _bytes(self.signature), certificates.pem(self.certificate))
            return given and certificates.vouches(trusted, self.certificate)
        except (ValueError, batches.BadKey, certificates.BadCertificate):
            return False


def read(name: str, data: bytes) -> Outside:
    """The checkpoint in a file, or NoCheckpoint."""
    try:
        if data.lstrip().startswith(b"{"):
            return _of(name, json.loads(data))
        if data.lstrip().startswith(b"<"):
            log = take_apart(data).proof.log
            if log is None:
                raise NoCheckpoint(f"{name}: 回执未附检查点 / the receipt shows none; fetch it with ?checkpoint=latest")
            return _bare(name, log.checkpoint, log.signature, log.certificate)
        return _bare(name, data.decode().strip("\n"))
    except (NoReceipt, BadLeaf, ValueError, KeyError, TypeError) as problem:
        raise NoCheckpoint(f"{name}: 不是检查点 / not a checkpoint: {problem}") from None


def _of(name: str, said: Mapping[str, Any]) -> Outside:
    newest = said["items"][0] if "items" in said else said.get("to", said)
    return _bare(name, newest["checkpoint"], newest.get("signature"), newest.get("certificate"))


def _bare(name: str, text: str, signature: str | None = None, certificate: str | None = None) -> Outside:
    stated = batches.read_checkpoint(text)
    size = texts.number(stated["size"])
    if not size:
        raise ValueError("it covers no batch")
    return Outside(name, size, bytes.fromhex(stated["root"]), text, signature, certificate)


def _bytes(signature: str) -> bytes:
    return base64.b64decode(signature, validate=True)
