"""Where a webhook may lead: to the public internet over https, and elsewhere only where the operator's settings say so.

A name is resolved once, every address it has is held against the table below, and the connection goes to just those
addresses; so a name that answers otherwise the second time (rebinding) leads nowhere. Sources: the special-purpose
address registries of IANA (RFC 6890), RFC 6052 and 8215 for NAT64, RFC 3056 for 6to4, RFC 4380 for Teredo.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_network

from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from messages.errors import SingleWindowError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]

MOST_URL = 2048
MOST_ADDRESSES = 16  # of one name
_NAT64 = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"))
_EMBEDDING = (ip_network("2002::/16"), ip_network("2001::/32"), ip_network("::/96"))  # 6to4, Teredo, compatible
_NEVER = (  # beside what `is_global` leaves out
    (ip_network("168.63.129.16/32"), "a cloud's own"),
    (ip_network("192.0.0.0/24"), "for protocols"),
    (ip_network("192.88.99.0/24"), "a 6to4 relay"),
    (ip_network("fec0::/10"), "site-local"),
)


class Forbidden(SingleWindowError):
    """No request may go there; the text says why."""


@dataclass(frozen=True, slots=True)
class Guard:
    """The rules of one gateway. networks: private ones that may be reached all the same. plain: http will do."""

    networks: tuple[Network, ...] = ()
    plain: bool = False

    @classmethod
    def of(cls, networks: Iterable[str], *, plain: bool) -> "Guard":
        """As the settings write them."""
        return cls(tuple(ip_network(each, strict=False) for each in networks), plain)

    def url(self, text: str) -> URL:
        """The address that a text is, or Forbidden by its form alone, or by the address that stands in it."""
        if len(text) > MOST_URL or not text.isprintable() or any(each in text for each in ' \\"<>'):
            raise Forbidden(f"不是网址，或超过 {MOST_URL} 字符 / no URL, or longer than {MOST_URL} characters")
        try:
            url = URL(text)
            host, port = url.host, url.port
        except ValueError as problem:
            raise Forbidden(f"不是网址 / no URL: {problem}") from None
        if url.scheme != "https" and not (self.plain and url.scheme == "http"):
            raise Forbidden("须为 https 网址 / want an https URL")
        if not host or not port:
            raise Forbidden("网址缺少主机名 / the URL names no host")
        if url.user is not None or url.password is not None:
            raise Forbidden("网址不得含用户名或口令 / no user or password in the URL")
        if url.fragment:
            raise Forbidden("网址不得含 # 片段 / no fragment in the URL")
        if (literal := _literal(host)) is not None:
            self.hold(literal)
        return url

    def hold(self, address: Address) -> None:
        """Let an address pass, or Forbidden."""
        if any(address in each for each in self.networks if each.version == address.version):
            return
        if (why := refusal(address)) is not None:
            raise Forbidden(f"不得访问该地址（{address}） / {address} may not be reached: {why}")

    def among(self, found: Sequence[str]) -> list[Address]:
        """The addresses of a name, or Forbidden where any of them may not be reached."""
        if not found or len(found) > MOST_ADDRESSES:
            raise Forbidden(f"主机名无地址，或过多 / the name has {len(found)} addresses")
        addresses = [ipaddress.ip_address(each.partition("%")[0]) for each in found]
        for each in addresses:
            self.hold(each)
        return addresses


def refusal(address: Address) -> str | None:
    """Why nobody should be led to an address; None: it is a public one."""
    if address.is_loopback or address.is_unspecified:
        return "this machine"
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return refusal(address.ipv4_mapped)
        if any(address in each for each in _NAT64):
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
            return refusal(inner) if address in _NAT64[0] else "a network's own NAT64"
        if any(address in each for each in _EMBEDDING):
            return "it stands for another address"
    if (
        why := next((why for network, why in _NEVER if address.version == network.version and address in network), None)
    ) is not None:
        return why
    if address.is_multicast:
        return "multicast"
    if address.is_link_local:
        return "link-local, where clouds keep what they know of a machine"
    if not address.is_global:
        return "private or reserved"
    return None


async def system_resolve(host: str, port: int) -> list[str]:
    """The addresses of a name, as this machine's resolver has them."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


class Pinned(AbstractResolver):
    """Resolves for one session: asks once for each connection, and gives what has passed, never a name again."""

    def __init__(self, guard: Guard, resolve: Resolve = system_resolve) -> None:
        self._guard, self._resolve = guard, resolve

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses to connect to, or Forbidden."""
        addresses = self._guard.among(await self._resolve(host, port))
        return [
            ResolveResult(
                hostname=host,
                host=str(each),
                port=port,
                family=socket.AF_INET6 if each.version == 6 else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for each in addresses
        ]

    async def close(self) -> None:
        """Nothing is open."""


def _literal(host: str) -> Address | None:
    """The address that stands in a URL as such; None: it is a name."""
    try:
        return ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return None
