"""The keys that sign access tokens: EC P-256, a new one each period, all from one secret of the gateway's own.

The secret is made at the first start and kept in a file for its owner alone; processes that share it agree on every
key without a word between them. A key is derived by HKDF-SHA256 (RFC 5869) from the secret and the number of its
period, with bits to spare (FIPS 186-5, A.2.1). At any time three are told: the one before, which tokens of its last
minutes still name; the one in force; and the next, so that whoever keeps a copy of the list has it before it signs.
"""

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc.jwk import ECKey, KeySetSerialization

from gateway.trust.keys import BadKey

FILE = "token-secret"
_BYTES = 32
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class TokenKeys:
    """The keys of one secret. days: of a period."""

    secret: bytes = field(repr=False)
    days: int = 30

    def signing(self, now_s: int) -> ECKey:
        """The one in force."""
        return _key(self.secret, self.days, self._period(now_s))

    def verifying(self, now_s: int) -> dict[str, ECKey]:
        """By their names: the one in force and the one before."""
        period = self._period(now_s)
        keys = [_key(self.secret, self.days, each) for each in (period - 1, period)]
        return {name(key): key for key in keys}

    def told(self, now_s: int) -> KeySetSerialization:
        """The public halves as a JWK set (RFC 7517)."""
        period = self._period(now_s)
        keys = [_key(self.secret, self.days, each) for each in (period - 1, period, period + 1)]
        return {"keys": [key.as_dict(private=False, use="sig", alg="ES256") for key in keys]}

    def _period(self, now_s: int) -> int:
        return now_s // (self.days * _DAY_S)


def load_or_make(folder: Path, *, days: int = 30, production: bool = False) -> TokenKeys:
    """The keys of the secret in this folder, which is made where there is none; BadKey where it may not be used."""
    path = folder / FILE
    try:
        secret = _read(path) or _make(path)
        mode = path.stat().st_mode
    except OSError as problem:
        raise BadKey(f"{problem.filename or path}: {problem.strerror}") from None
    if len(secret) != _BYTES:
        raise BadKey(
            f"{path}: 应为 {_BYTES} 字节的十六进制；移走即重新生成，现用令牌随之失效 / want {_BYTES} bytes in hex; "
            "take it away and another is made, tokens in use end with it"
        )
    if production and mode & 0o077:
        raise BadKey(f"{path} 他人可读 / can be read by others; chmod 600 it")
    return TokenKeys(secret, days)


def name(key: ECKey) -> str:
    """How a token names its key (`kid`): its thumbprint, RFC 7638."""
    return key.thumbprint()


def _read(path: Path) -> bytes | None:
    with suppress(FileNotFoundError):
        try:
            return bytes.fromhex(path.read_text("ascii"))
        except ValueError:  # not hex, not ASCII
            return b""
    return None


def _make(path: Path) -> bytes:
    """A fresh one; whoever else made one first is who counts."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(secrets.token_hex(_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        with suppress(FileExistsError):
            path.hardlink_to(new)
    finally:
        new.unlink()
    return _read(path) or b""


@lru_cache(maxsize=16)
def _key(secret: bytes, days: int, period: int) -> ECKey:
    info = f"single-window access tokens, {days} days, {period}".encode()
    spare = HKDF(hashes.SHA256(), length=48, salt=None, info=info).derive(secret)
    private = ec.derive_private_key(int.from_bytes(spare, "big") % (_ORDER - 1) + 1, ec.SECP256R1())
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    key = ECKey.import_key(pem)
    key.ensure_kid()
    return key
