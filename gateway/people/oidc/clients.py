"""This gateway as a provider's client: authorization code with PKCE. Source: OpenID Connect Core; RFC 7636, RFC 9207.

What a provider says of itself is kept for a minute, so that nobody is sent to one that is gone, its keys for an hour; a
token that names another key has these fetched anew, not more often than each ten seconds. A provider that did not
answer is not asked again for some seconds, so that whoever signs in locally never waits for it.
"""

import asyncio
from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from urllib.parse import quote_plus, urlencode

from gateway.people.oidc import NotVouched, Unreached, fetching
from gateway.people.oidc.metadata import Metadata, VerifyingKey, read_keys, read_metadata
from gateway.people.oidc.tokens import candidates, claims_of, header_of
from gateway.settings.providers import Provider

KEPT_S = 60
KEYS_KEPT_S = 3600
AGAIN_S = 10
REST_S = 5  # after it did not answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a browser was sent to the provider with, but for the state that finds it again."""

    nonce: str
    verifier: str
    back: str


@dataclass
class Client:
    """Of one provider. Times are whole seconds since 1970."""

    name: str
    provider: Provider
    _metadata: Metadata | None = None
    _read_s: int = 0
    _keys: tuple[VerifyingKey, ...] = ()
    _keys_s: int = 0
    _again_s: int = 0
    _down_s: int = 0
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def is_down(self, now_s: int) -> bool:
        """Whether it did not answer a moment ago."""
        return now_s < self._down_s

    async def metadata(self, now_s: int) -> Metadata:
        """What it says of itself; Unreached."""
        async with self._lock:
            if self._metadata is None or now_s - self._read_s >= KEPT_S:
                issuer = self.provider.issuer
                with self._asking(now_s):
                    said = await fetching.get(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
                    self._metadata, self._read_s = read_metadata(said, issuer), now_s
            return self._metadata

    async def address(self, asked: Asked, state: str, now_s: int) -> str:
        """Where the browser goes; Unreached."""
        found = await self.metadata(now_s)
        said = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": asked.back,
            "scope": " ".join(self.provider.scopes),
            "state": state,
            "nonce": asked.nonce,
            "code_challenge": _challenge(asked.verifier),
            "code_challenge_method": "S256",
            **({"acr_values": " ".join(self.provider.second_acr)} if self.provider.second_acr else {}),
        }
        return _with(found.authorization, said)

    async def claims(self, asked: Asked, *, code: str, issuer: str | None, now_s: int) -> Mapping[str, Any]:
        """Whom it vouches for, by a code; Unreached, NotVouched. issuer: who the browser says has sent it back."""
        found = await self.metadata(now_s)
        self.hold_issuer(found, issuer)
        answer = await self._exchanged(found, asked, code, now_s)
        token, access = answer.get("id_token"), answer.get("access_token")
        if not isinstance(token, str):
            raise NotVouched("no id_token")
        access = access if isinstance(access, str) else None
        claims = claims_of(
            token,
            await self._keys_for(header_of(token), found, now_s),
            provider=self.provider,
            nonce=asked.nonce,
            access_token=access,
            now_s=now_s,
        )
        return {**await self._userinfo(found, access, claims["sub"], now_s), **claims}

    def hold_issuer(self, found: Metadata, issuer: str | None) -> None:
        """NotVouched where another provider sent the browser back (mix-up), or none says so though it would."""
        if issuer is None and not found.says_issuer:
            return
        if issuer != self.provider.issuer:
            raise NotVouched("iss: another provider's answer")

    async def farewell(self, back: str, now_s: int) -> str | None:
        """Where the browser signs out of the provider too; None: it has no such place. Unreached.

        No token is kept to hint at who it is, so the provider asks (RP-Initiated Logout 1.0, 2).
        """
        end = (await self.metadata(now_s)).end_session
        said = {"client_id": self.provider.client_id, "post_logout_redirect_uri": back}
        return _with(end, said) if end is not None else None

    async def _exchanged(self, found: Metadata, asked: Asked, code: str, now_s: int) -> dict[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": asked.back,
            "code_verifier": asked.verifier,
        }
        secret, basic = self.provider.client_secret, None
        if secret is None:
            form["client_id"] = self.provider.client_id
        elif self.provider.authentication == "client_secret_post":
            form |= {"client_id": self.provider.client_id, "client_secret": secret.get_secret_value()}
        else:  # RFC 6749, 2.3.1: both are form-encoded first
            basic = (quote_plus(self.provider.client_id), quote_plus(secret.get_secret_value()))
        with self._asking(now_s):
            return await fetching.post(found.token, form, basic=basic)

    async def _userinfo(self, found: Metadata, access: str | None, subject: str, now_s: int) -> Mapping[str, Any]:
        if not self.provider.userinfo:
            return {}
        if found.userinfo is None or access is None:
            raise NotVouched("userinfo: the provider has none")
        with self._asking(now_s):
            said = await fetching.get(found.userinfo, token=access)
        if said.get("sub") != subject:
            raise NotVouched("userinfo: of somebody else")
        return {name: value for name, value in said.items() if name not in ("acr", "amr")}  # the token's alone

    async def _keys_for(self, header: Mapping[str, Any], found: Metadata, now_s: int) -> list[VerifyingKey]:
        """The keys that may have signed a token; fetched where they are old, or it names one that is not known."""
        async with self._lock:
            fitting = candidates(header, self._keys)
            is_old = now_s - self._keys_s >= KEYS_KEPT_S
            if is_old or (not fitting and now_s - self._again_s >= AGAIN_S):
                with self._asking(now_s):
                    self._keys, self._keys_s = read_keys(await fetching.get(found.jwks)), now_s
                self._again_s = self._again_s if is_old else now_s
                fitting = candidates(header, self._keys)
            return fitting

    @contextmanager
    def _asking(self, now_s: int) -> Iterator[None]:
        """A moment ago it did not answer: then it is left alone."""
        if self.is_down(now_s):
            raise Unreached(f"{self.name}: did not answer a moment ago")
        try:
            yield
        except Unreached:
            self._down_s = now_s + REST_S
            raise


def _challenge(verifier: str) -> str:
    return urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode("ascii")


def _with(url: str, said: Mapping[str, str]) -> str:
    return f"{url}{'&' if '?' in url else '?'}{urlencode(said)}"
