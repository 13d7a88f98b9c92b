"""A private authority in a folder, for tests and small installations: issues, renews, takes back, writes its list.

    key.pem (sealed with a passphrase, or 0600)   cert.pem   index.json   crl.pem   issued/<serial>.pem

It needs no gateway, and may live on a machine of its own. What it cannot do is said at once: SM2, authorities below it,
answering over the network (OCSP). Whoever needs these takes a real authority; the gateway trusts either alike.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from gateway.trust import issuing, pairs
from gateway.trust.issuing import Entry, Kind, Private, Public
from gateway.trust.requests import allowed_key
from messages.decoding import from_json
from messages.errors import SingleWindowError
from messages.seals.xmldsig import BadCertificate, certificate

INDEX, CRL, ISSUED, LOCK = "index.json", "crl.pem", "issued", "lock"
REASONS: Final = tuple(
    flag.value
    for flag in x509.ReasonFlags
    if flag not in (x509.ReasonFlags.remove_from_crl, x509.ReasonFlags.certificate_hold)
)
LIST_VALID = timedelta(days=30)
SIGNER_VALID = timedelta(days=2 * 365)
AUTHORITY_VALID = timedelta(days=10 * 365)


class BadCa(SingleWindowError):
    """The private authority cannot do what was asked; the text says why and what next, zh and en."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """A certificate it issued. serial: hex digits, small. Times are aware."""

    serial: str
    subject: str
    not_before: datetime
    not_after: datetime
    revoked_at: datetime | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Index:
    """What index.json holds. lists: how many revocation lists were written."""

    lists: int = 0
    issued: tuple[Issued, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """What was issued. key_pem: None where the key is the applicant's own."""

    issued: Issued
    cert_pem: bytes
    key_pem: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PrivateCa:
    """A private authority whose key is at hand."""

    folder: Path
    certificate: x509.Certificate
    _key: Private = field(repr=False)

    def issue(
        self, name: x509.Name, *, now: datetime, valid: timedelta, kind: Kind, crl_url: str | None = None
    ) -> Made:
        """A fresh key and its certificate."""
        key = issuing.new_key(kind)
        made = self._certify(name, key.public_key(), now=now, valid=valid, crl_url=crl_url)
        return replace(made, key_pem=issuing.key_text(key))

    def issue_for(
        self, request: x509.CertificateSigningRequest, *, now: datetime, valid: timedelta, crl_url: str | None = None
    ) -> Made:
        """A certificate for the key and the subject of a request, as `read_request` gives it."""
        return self._certify(request.subject, allowed_key(request), now=now, valid=valid, crl_url=crl_url)

    def renew(
        self,
        serial: str,
        *,
        now: datetime,
        valid: timedelta,
        request: x509.CertificateSigningRequest | None = None,
        kind: Kind = "p256",
        crl_url: str | None = None,
    ) -> Made:
        """Another certificate for the same subject, beside the one it has: over the request's key, or a fresh one."""
        old = self.find(serial)
        if old.revoked_at is not None:
            raise BadCa(f"{serial} 已吊销，请重新签发 / is revoked; issue a new one: swg cert issue")
        name = x509.load_pem_x509_certificate((self.folder / ISSUED / f"{serial}.pem").read_bytes()).subject
        if request is None:
            return self.issue(name, now=now, valid=valid, kind=kind, crl_url=crl_url)
        if request.subject != name:
            raise BadCa(
                f"申请的主体与原证书不同 / the request's subject is another: {request.subject.rfc4514_string()}, "
                f"want {name.rfc4514_string()}; for another subject: swg cert issue --csr"
            )
        return self.issue_for(request, now=now, valid=valid, crl_url=crl_url)

    def revoke(self, serial: str, *, reason: str, now: datetime) -> Path:
        """Take a certificate back for good; the list that says so, written anew."""
        with self._changing() as index:
            old = self.find(serial)
            if old.revoked_at is not None:
                raise BadCa(
                    f"{serial} 早已吊销 / was revoked already, {old.revoked_at:%F}, {old.reason}; "
                    "重发列表 / the list anew: swg cert crl issue"
                )
            new = replace(old, revoked_at=now.replace(microsecond=0), reason=reason)
            listed = tuple(new if each.serial == serial else each for each in index.issued)
            return self._write_list(replace(index, issued=listed), now, LIST_VALID)

    def write_list(self, *, now: datetime, valid: timedelta = LIST_VALID) -> Path:
        """The revocation list anew, before the one that is out there is overdue."""
        with self._changing() as index:
            return self._write_list(index, now, valid)

    def find(self, serial: str) -> Issued:
        """What it issued under this serial number, or BadCa."""
        for each in self.issued():
            if each.serial == serial:
                return each
        raise BadCa(f"没有签发过 {serial} / it issued no {serial}; `swg cert issued` lists what it issued")

    def issued(self) -> tuple[Issued, ...]:
        """Everything it issued, oldest first."""
        return _index(self.folder).issued

    def _certify(self, name: x509.Name, key: Public, *, now: datetime, valid: timedelta, crl_url: str | None) -> Made:
        until, end = now + valid, self.certificate.not_valid_after_utc
        if until > end:
            raise BadCa(
                f"CA 证书 {end:%F} 到期，最多再签 {(end - now).days} 天 / the authority itself ends {end:%F}: "
                f"--days {(end - now).days} at most, or a new authority: swg cert ca --organisation NAME --ca FOLDER"
            )
        made = issuing.certify(
            name, key, authority=self.certificate, authority_key=self._key, now=now, until=until, crl_url=crl_url
        )
        pem, serial = made.public_bytes(Encoding.PEM), f"{made.serial_number:x}"
        issued = Issued(
            serial=serial,
            subject=made.subject.rfc4514_string(),
            not_before=made.not_valid_before_utc,
            not_after=made.not_valid_after_utc,
        )
        with self._changing() as index:
            pairs.write_file(self.folder / ISSUED / f"{serial}.pem", pem, 0o644)
            _write_index(self.folder, replace(index, issued=(*index.issued, issued)))
        return Made(issued, pem)

    def _write_list(self, index: _Index, now: datetime, valid: timedelta) -> Path:
        """The list for what the index says; the index after it, so that no number is given twice to what is out."""
        number = index.lists + 1
        _write_index(self.folder, replace(index, lists=number))
        made = issuing.revocation_list(
            (
                Entry(serial=int(each.serial, 16), at=each.revoked_at, reason=each.reason or "unspecified")
                for each in index.issued
                if each.revoked_at is not None
            ),
            authority=self.certificate,
            authority_key=self._key,
            number=number,
            now=now,
            valid=valid,
        )
        pairs.write_file(self.folder / CRL, made.public_bytes(Encoding.PEM), 0o644)
        return self.folder / CRL

    @contextmanager
    def _changing(self) -> Iterator[_Index]:
        """The index, while nobody else changes it."""
        with (self.folder / LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield _index(self.folder)


def make_ca(
    folder: Path, name: x509.Name, *, kind: Kind, now: datetime, valid: timedelta, passphrase: bytes | None
) -> PrivateCa:
    """A new authority in a folder that has none yet; its first, empty list is written too."""
    if (folder / pairs.KEY).exists() or (folder / pairs.CERT).exists():
        raise BadCa(f"{folder} 已有 CA / has an authority already; choose another folder with --ca")
    key = issuing.new_key(kind)
    made = issuing.certify_authority(name, key, now=now, valid=valid)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    (folder / ISSUED).mkdir(exist_ok=True)
    _write_index(folder, _Index())
    pairs.write_file(folder / pairs.CERT, made.public_bytes(Encoding.PEM), 0o644)
    pairs.write_file(folder / pairs.KEY, issuing.key_text(key, passphrase), 0o600)
    ca = PrivateCa(folder, made, key)
    ca.write_list(now=now)
    return ca


def open_ca(folder: Path, *, passphrase: bytes | None) -> PrivateCa:
    """The authority of a folder, or BadCa; its key must be sealed, or for its owner alone."""
    try:
        pair = pairs.read(folder)
    except OSError as problem:
        raise BadCa(f"{problem.filename}: {problem.strerror}; key.pem 与 cert.pem 须同在 / belong together") from None
    if pair is None:
        raise BadCa(f"{folder} 没有 CA / has no authority; make one: swg cert ca --organisation NAME --ca {folder}")
    if not is_sealed(folder) and pairs.is_open(folder):
        raise BadCa(f"{folder / pairs.KEY} 他人可读 / can be read by others; chmod 600 {folder / pairs.KEY}")
    try:
        key = load_pem_private_key(pair.key_pem, passphrase if is_sealed(folder) else None)
    except TypeError:
        raise BadCa(
            f"{folder / pairs.KEY} 有口令保护 / is sealed; --passphrase-file FILE, or a terminal to ask at"
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise BadCa(f"{folder / pairs.KEY} 打不开，口令不对？/ cannot be opened; is the passphrase right?") from None
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise BadCa(f"{folder / pairs.KEY} 不是 RSA 或 EC 密钥 / is no RSA or EC key")
    loaded = x509.load_pem_x509_certificate(pair.cert_pem)
    if loaded.public_key() != key.public_key():
        raise BadCa(f"{folder}: cert.pem 不是 key.pem 的证书 / cert.pem is not the certificate of key.pem")
    return PrivateCa(folder, loaded, key)


def is_sealed(folder: Path) -> bool:
    """Whether its key takes a passphrase."""
    return b"ENCRYPTED" in (folder / pairs.KEY).read_bytes()


def list_issued(folder: Path) -> tuple[Issued, ...]:
    """What the authority of a folder issued, without its key; oldest first."""
    if not (folder / INDEX).exists():
        raise BadCa(f"{folder} 没有 CA / has no authority; make one: swg cert ca --organisation NAME --ca {folder}")
    return _index(folder).issued


def serial_of(named: str) -> str:
    """The serial number that somebody names: hex digits as they are, or a certificate's file."""
    path = Path(named)
    if not path.exists():
        return named.lower().removeprefix("0x").replace(":", "").lstrip("0")
    data = path.read_bytes()
    try:
        certificate(data)
    except BadCertificate as problem:
        raise BadCa(f"{path}: {problem}") from None
    return f"{x509.load_pem_x509_certificate(data).serial_number:x}"


def _index(folder: Path) -> _Index:
    try:
        return from_json((folder / INDEX).read_bytes(), _Index)
    except (OSError, msgspec.DecodeError) as problem:
        raise BadCa(f"{folder / INDEX} 读不到 / cannot be read ({problem}); restore it from a backup") from None


def _write_index(folder: Path, index: _Index) -> None:
    pairs.write_file(folder / INDEX, msgspec.json.format(msgspec.json.encode(index)), 0o600)
