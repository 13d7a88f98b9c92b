"""Gateways that may be attacked: one of its own, made for it and gone afterwards, or one that the caller controls."""

import os
import socket
import struct
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from gateway.cli.cast import engage
from gateway.cli.http import call
from gateway.cli.output import Misused, NotAllowed
from gateway.cli.processes import await_ready, end, free_port, start_gateway
from gateway.partners.files import PartnerFile
from gateway.partners.samples import read_samples
from gateway.settings import PREFIX, Settings
from gateway.web.control import SOCKET
from messages.catalogue import Catalogue

ATTACKER, PUSHED = "yard-demo", "port-demo"
QUICK_S = {"head_s": 1.0, "piece_s": 1.0, "body_s": 2.0, "unread_s": 1.0}  # so that nothing slow takes long
PUSH_S = 1.5


@dataclass(frozen=True, slots=True)
class Victim:
    """A gateway, and what the attacks are told of it. url: where it listens. words: further flags of the attacks."""

    url: str
    profile: Path
    words: Sequence[str]


@contextmanager
def own() -> Iterator[Victim]:
    """A gateway of its own on a free port of this machine, with the demo's partners; its data are gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="swg-attack-self-") as name, _alone(Path(name)):
        port, listen, offer = free_port(), free_port(), free_port()
        folder = Path(name) / "folder"
        folder.mkdir()
        settings = Settings(data=Path(name) / "data", port=port)
        members, _ = engage(settings, {PUSHED: f"127.0.0.1:{listen}"}, cast=partial(_quick, folder=folder, offer=offer))
        profile = next(member.folder for member in members if member.name == ATTACKER)
        more = {
            f"{PREFIX}{setting.upper()}": str(value) for setting, value in {**QUICK_S, "relay_period_s": 0.2}.items()
        }
        process = start_gateway(settings, more=more)
        try:
            await_ready(settings, process)
            words = ["--pid", str(process.pid), "--listen", str(listen), "--push-s", str(PUSH_S), *_limits(QUICK_S)]
            yield Victim(settings.url, profile, [*words, "--folder", str(folder), "--offer", str(offer)])
        finally:
            end(process)


def named(url: str, profile: Path, settings: Settings, operator_token: str | None) -> Victim:
    """A gateway that runs, if the caller controls it; Misused or NotAllowed where that is not shown."""
    if not (profile / "key.pem").exists():
        raise Misused(f"{profile} 没有密钥 / has no key; a profile with key.pem, cert.pem and token is needed")
    if not _is_here(url):
        if operator_token is None:
            raise Misused(
                "只可攻击自己的平台：本机地址，或出示其运维令牌 --operator-token / "
                "only a gateway of your own: on this machine, or show its operator token with --operator-token"
            )
        if call(url, "GET", "/metrics", headers={"Authorization": f"Bearer {operator_token}"}).status != 200:
            raise NotAllowed(f"{url} 不认此运维令牌 / does not take this operator token")
    limits = {name: getattr(settings, name) for name in QUICK_S}
    pid = _pid_of(settings.data / SOCKET) if urlsplit(url).port == settings.port else None
    return Victim(url, profile, [*(["--pid", str(pid)] if pid else []), *_limits(limits)])


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """No setting of whoever calls is in force within: what is attacked is nobody's."""
    before = dict(os.environ)
    empty = folder / "swg.toml"
    empty.touch()
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        del os.environ[name]
    os.environ["SWG_CONFIG"] = str(empty)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _quick(catalogue: Catalogue, *, folder: Path, offer: int) -> Iterator[PartnerFile]:
    """The sample partners, tried again after a moment; the one who attacks has a folder and a mailbox of his own."""
    for file in read_samples(catalogue):
        terms = replace(file.partner.terms, channel="mailbox", url=None, timeout_s=PUSH_S, retry_first_s=0.1)
        terms = replace(terms, signatures=("xmldsig", "rfc9421"))
        if file.partner.name == ATTACKER:
            terms = replace(
                terms,
                folders=(str(folder),),
                folder_period_s=0.05,
                folder_settle_s=0.0,
                collect_url=f"http://127.0.0.1:{offer}/out",
                collect_period_s=0.1,
                collect_done="receipt",
            )
        yield PartnerFile(partner=replace(file.partner, terms=replace(terms, retry_most_s=0.5, max_attempts=1000)))


def _limits(limits: Mapping[str, float]) -> list[str]:
    return [word for name, value in limits.items() for word in (f"--{name.replace('_', '-')}", str(value))]


def _is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"


def _pid_of(path: Path) -> int | None:
    """The process that listens on the operators' socket of this folder."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        try:
            line.connect(str(path))
            said = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        except (OSError, AttributeError):
            return None
        pid: int = struct.unpack("3i", said)[0]
        return pid
