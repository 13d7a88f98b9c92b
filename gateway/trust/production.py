"""What production refuses of its settings: the clear beyond this machine, known secrets, keys others may read.

Each names the next step. Everything is said at once, since whoever sets up a gateway wants to know all of it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from gateway.settings import BadSettings, Settings
from gateway.trust.plain import is_loopback, is_plain_beyond

KNOWN = frozenset(
    ("admin", "changeme", "default", "guest", "letmein", "pass", "password", "postgres", "rabbitmq", "root", "secret")
)


@dataclass(frozen=True, slots=True)
class Refused:
    """One thing that production refuses, and what to do about it; zh and en."""

    zh: str
    en: str
    mend_zh: str
    mend_en: str

    def __str__(self) -> str:
        return f"{self.zh}：{self.mend_zh} / {self.en}: {self.mend_en}"


def refused(settings: Settings) -> Iterator[Refused]:
    """What of these settings production refuses; nothing where they are meant for a desk."""
    if settings.production:
        yield from _clear(settings)
        yield from _known_secrets(settings)
        yield from _open_files(settings)


def hold(problems: Iterable[Refused]) -> None:
    """Raise BadSettings with all of it, where there is anything."""
    if said := [str(each) for each in problems]:
        raise BadSettings("生产环境拒绝启动 / production refuses to start: " + "; ".join(said))


def _clear(settings: Settings) -> Iterator[Refused]:
    if not is_loopback(settings.host) and settings.tls_cert is None:
        yield Refused(
            f"在 {settings.host} 上以明文 HTTP 监听",
            f"plain HTTP on {settings.host}",
            "设置 tls_cert 与 tls_key，或只监听 127.0.0.1 并在前面放 TLS 反向代理",
            "set tls_cert and tls_key, or listen on 127.0.0.1 alone with a TLS proxy before it",
        )
    if settings.public_url and is_plain_beyond(settings.public_url):
        yield Refused(
            f"对外地址是明文的：{settings.public_url}",
            f"the public address is in the clear: {settings.public_url}",
            "将 public_url 改为 https://",
            "make public_url an https:// one",
        )
    if settings.webhook_plain:
        yield Refused(
            "回调地址允许明文 HTTP",
            "webhooks may be plain HTTP",
            "将 webhook_plain 改为 false",
            "set webhook_plain to false",
        )


def _known_secrets(settings: Settings) -> Iterator[Refused]:
    broker = settings.amqp_url.get_secret_value() if settings.amqp_url else None
    for name, url in (("database", settings.database), ("amqp_url", broker)):
        parts = urlsplit(url or "")
        password, user = unquote(parts.password or ""), unquote(parts.username or "")
        if password and (password.lower() in KNOWN or password == user):
            yield Refused(
                f"{name} 用的是人人皆知的口令（用户 {user}）",
                f"{name} has a password that everybody knows (user {user})",
                "为该用户换一个随机口令",
                "give that user a random one",
            )
        elif name == "amqp_url" and url and not parts.username:  # a client that says nothing is guest
            yield Refused(
                "amqp_url 未写用户，即默认的 guest",
                "amqp_url names no user, which is guest",
                "为平台建专用用户并写入 amqp_url",
                "make a user for the gateway and name it there",
            )


def _open_files(settings: Settings) -> Iterator[Refused]:
    for path in secret_files(settings):
        if path.stat().st_mode & 0o077:
            yield Refused(f"他人可读 {path}", f"others may read {path}", f"chmod 600 {path}", f"chmod 600 {path}")


def secret_files(settings: Settings) -> tuple[Path, ...]:
    """The keys of this installation that are there: the gateway's, the private authority's, that of TLS."""
    wanted = (
        settings.gateway_folder / "key.pem",
        settings.gateway_folder / "next" / "key.pem",
        settings.data / "ca" / "key.pem",
        *((settings.tls_key,) if settings.tls_key else ()),
    )
    return tuple(path for path in wanted if path.exists())
