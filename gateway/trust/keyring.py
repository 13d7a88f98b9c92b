"""The gateway's keys over time: the one it signs with, the one that comes next, those that were.

    gateway/key.pem cert.pem         the key in force
    gateway/next/key.pem cert.pem    announced, so that partners have its certificate before it signs
    gateway/former/<digest>.pem      certificates of those before; their private halves are gone

Which key is in force, the journal says: a change holds from the moment it is committed there, and the files follow. A
process that was killed between the two finishes at its next start.
"""

import fcntl
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from gateway.trust import keys, pairs
from gateway.trust.certificates import digest, key_id, load, refuse_samples
from gateway.trust.keys import BadKey, GatewayKey
from gateway.trust.pairs import Pair

NEXT, FORMER, CHANGING = "next", "former", "changing"
BUSY = "另有人正在更换密钥，稍后再试 / someone else is changing keys just now; try again in a moment"


class NoNextKey(keys.BadKey):
    """No key was announced that could take over."""


@dataclass(slots=True)
class Keyring:
    """The keys of this process. It is itself a signer: it signs with the key in force."""

    folder: Path
    current: GatewayKey
    next: GatewayKey | None = None
    production: bool = False
    _changing: Lock = field(default_factory=Lock, repr=False)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Change keys while nobody else does, or BadKey."""
        if not self._changing.acquire(blocking=False):
            raise BadKey(BUSY)
        try:
            with (self.folder / CHANGING).open("w") as file:  # another process on the same folder
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    raise BadKey(BUSY) from None
                yield
        finally:
            self._changing.release()

    @property
    def key_id(self) -> str:
        """Of the key in force."""
        return self.current.key_id

    @property
    def cert_pem(self) -> bytes:
        """Of the key in force."""
        return self.current.cert_pem

    def sign(self, data: bytes) -> bytes:
        """With the key in force."""
        return self.current.sign(data)

    def announce(self, pair: Pair, *, now: datetime) -> GatewayKey:
        """Keep a pair as the next key; BadKey where it cannot be one, or where another was announced."""
        if not self._read_again(lambda key: key.cert_pem == self.current.cert_pem):
            raise BadKey(BUSY)  # another process has put its key there, and this one has not followed yet
        self._bring_home()
        if self.next is not None:
            raise BadKey(
                f"已预告密钥 {self.next.key_id}；先启用 swg key rotate，或撤下 swg key withdraw / "
                f"key {self.next.key_id} is announced already; let it take over (swg key rotate) or withdraw it "
                "(swg key withdraw)"
            )
        key = self._checked(pair, now)
        if key.cert_pem == self.current.cert_pem:
            raise BadKey("该证书正在使用 / this certificate is in force already")
        shutil.rmtree(self.folder / NEXT, ignore_errors=True)
        pairs.write(self.folder / NEXT, pair)
        self.next = key
        return key

    def withdraw(self) -> GatewayKey:
        """Forget the key that was announced; NoNextKey."""
        key, self.next = self.coming(), None
        shutil.rmtree(self.folder / NEXT, ignore_errors=True)
        return key

    def coming(self) -> GatewayKey:
        """The key that was announced, or NoNextKey."""
        if self.next is None:
            raise NoNextKey(
                "尚未预告新密钥，先执行 swg key announce / no key is announced; first: swg key announce, "
                "so that partners see its certificate before it signs"
            )
        return self.next

    def take_over(self, certificate_digest: str) -> bool:
        """The announced key signs from now on, where the journal has this certificate in force; whether it does.

        In memory first: what follows must not fail for want of a disk, and the next start finishes the files.
        """
        if self.next is None or _digest(self.next.cert_pem) != certificate_digest:
            return False
        self.current, self.next = self.next, None
        self._bring_home()
        return True

    def has_taken_over(self, certificate_digest: str) -> bool:
        """Whether this one signs already: another way than `take_over` was quicker; the files follow in any case."""
        if _digest(self.current.cert_pem) != certificate_digest:
            return False
        self._bring_home()
        return True

    def _bring_home(self) -> None:
        """The files as they are in memory: a key in force that lies where the next one does would go with that."""
        if (before := _certificate(self.folder)) != self.current.cert_pem:
            _promote(self.folder, Pair(self.current.key_pem, self.current.cert_pem), before)

    def follow(self, in_force: bytes | None) -> None:
        """What another process on this folder has announced, withdrawn or put into force.

        in_force: the certificate that the journal has in force, PEM.
        """
        if in_force is None or not self._changing.acquire(blocking=False):
            return  # whoever changes keys here knows better
        try:
            self._read_again(lambda key: _digest(key.cert_pem) == _digest(in_force))
        finally:
            self._changing.release()

    def named(self, key_id: str) -> GatewayKey | None:
        """The key with this id, which another process has put into force: it signs here too from now on."""
        if self.current.key_id == key_id or self._read_again(lambda key: key.key_id == key_id):
            return self.current
        return None

    def _read_again(self, is_in_force: Callable[[GatewayKey], bool]) -> bool:
        """Take the pairs of the folder as they are now; whether the one in force is among them.

        Twice, since what was next is moved while one looks.
        """
        for _ in range(2):
            found = [_usable(self.folder), _usable(self.folder / NEXT)]
            current = next((key for key in found if key is not None and is_in_force(key)), None)
            if current is not None:
                coming = found[1]
                if current.cert_pem != self.current.cert_pem:
                    self.current = current
                self.next = None if coming is None or coming.cert_pem == current.cert_pem else coming
                return True
        return False

    def _checked(self, pair: Pair, now: datetime) -> GatewayKey:
        if self.production:
            refuse_samples([("gateway", pair.cert_pem)])
        return keys.of_pair(pair, now=now)


def open_keyring(
    folder: Path, *, party_id: str, now: datetime, in_force: bytes | None, production: bool = False
) -> Keyring:
    """The keys in this folder, the first made where there is none; BadKey or SampleKey.

    in_force: the certificate that the journal has in force, PEM; None: it has none yet.
    """
    coming = pairs.read(folder / NEXT)
    if coming is not None and in_force is not None and _digest(coming.cert_pem) == _digest(in_force):
        _promote(folder, coming, _certificate(folder))  # killed before the files had followed
        coming = None
    if in_force is not None and pairs.read(folder) is None:
        raise BadKey(_lost(folder, in_force))
    current = keys.load_or_make(folder, party_id=party_id, now=now, production=production)
    if in_force is not None and current.key_id != key_id(in_force):
        raise BadKey(_another(folder, current.key_id, in_force))
    return Keyring(folder, current, _next(folder, coming, now, production=production), production)


def replace_certificate(folder: Path, certificate: bytes | None, *, party_id: str, now: datetime) -> GatewayKey:
    """Another certificate for the key in this folder, while nothing runs on it; BadKey. None: one it issues itself."""
    pair = pairs.read(folder)
    if pair is None:
        raise BadKey(f"{folder} 没有平台密钥 / holds no key")
    new = Pair(pair.key_pem, certificate) if certificate is not None else keys.reissued(pair, party_id, now)
    key = keys.of_pair(new, now=now)
    _promote(folder, new, pair.cert_pem, forget_next=False)
    return key


def former(folder: Path) -> tuple[bytes, ...]:
    """The certificates of keys that were, PEM."""
    return tuple(path.read_bytes() for path in sorted((folder / FORMER).glob("*.pem")))


def _promote(folder: Path, pair: Pair, before: bytes | None, *, forget_next: bool = True) -> None:
    """The files as the journal has it; may be done again from the start at any point of it."""
    if before is not None and before != pair.cert_pem:
        (folder / FORMER).mkdir(exist_ok=True)
        pairs.write_file(folder / FORMER / f"{_digest(before)}.pem", before, 0o644)
    pairs.write_file(folder / pairs.KEY, pair.key_pem, 0o600)
    pairs.write_file(folder / pairs.CERT, pair.cert_pem, 0o644)
    if forget_next:
        shutil.rmtree(folder / NEXT, ignore_errors=True)


def _next(folder: Path, coming: Pair | None, now: datetime, *, production: bool) -> GatewayKey | None:
    """The announced key; one that cannot be used by now is none."""
    if coming is None:
        return None
    if production and pairs.is_open(folder / NEXT):
        raise BadKey(f"{folder / NEXT / pairs.KEY} 他人可读，chmod 600 / can be read by others; chmod 600 it")
    try:
        return keys.of_pair(coming, now=now)
    except BadKey:
        return None


def _usable(folder: Path) -> GatewayKey | None:
    """The pair in this folder; None: there is none, or it is being written."""
    try:
        pair = pairs.read(folder)
        return keys.of_pair(pair, now=datetime.now(UTC)) if pair is not None else None
    except (OSError, BadKey, ValueError):
        return None


def _certificate(folder: Path) -> bytes | None:
    path = folder / pairs.CERT
    return path.read_bytes() if path.exists() else None


def _digest(cert_pem: bytes) -> str:
    return digest(load(cert_pem))


def _lost(folder: Path, in_force: bytes) -> str:
    name = key_id(in_force)
    return (
        f"{folder} 没有平台密钥，台账以密钥 {name} 封存；请从备份恢复该目录 / "
        f"{folder} holds no key, and the journal is sealed with key {name}; restore the folder from its backup"
    )


def _another(folder: Path, found: str, in_force: bytes) -> str:
    name = key_id(in_force)
    return (
        f"{folder} 中的密钥是 {found}，台账以 {name} 封存；请放回原密钥 / "
        f"{folder} holds key {found}, and the journal is sealed with key {name}; put that one back, and change keys "
        "with `swg key announce --pair` and `swg key rotate`"
    )
