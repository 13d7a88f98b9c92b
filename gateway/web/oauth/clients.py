"""Which client asks for a token, and how he shows it: one way at a time.

client_secret_basic, client_secret_post (RFC 6749, 2.3.1), private_key_jwt (RFC 7523) by the key of a registered
certificate, tls_client_auth or self_signed_tls_client_auth (RFC 8705) by the certificate of the connection. A client is
a partner under his name, or someone of the platform who was given a client's secret.
"""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import unquote_plus

from gateway.journal.clock import SECOND
from gateway.journal.writer import Busy, CommitUnknown, NotWritten
from gateway.partners.once import UseAssertion, UsedBefore
from gateway.partners.partner import Partner, Purpose, Scope
from gateway.partners.rights import WHOLE, Rights
from gateway.trust import assertions, tokens
from gateway.trust.assertions import Assertions, BadAssertion, Shown, TooManyAssertions
from gateway.web.authentication import Doorkeeper
from gateway.web.oauth.errors import OAuthError
from gateway.web.parts import Writer
from gateway.web.problems import Problem
from gateway.web.problems import Scope as Asked

METHODS = (
    "client_secret_basic",
    "client_secret_post",
    "private_key_jwt",
    "tls_client_auth",
    "self_signed_tls_client_auth",
)
_BASIC = {"WWW-Authenticate": 'Basic realm="single-window"'}
_ONE_WAY = "one way of client authentication at a time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """Who asks. rights: what he may be given. by, got_by: what showed it, and its SHA-256. partner: None: platform.

    shown: the assertion that showed it; it counts only once it is written down as used (`use`).
    """

    name: str
    scope: Scope
    rights: Rights
    by: Literal["secret", "certificate"]
    got_by: str
    partner: Partner | None = None
    shown: Shown | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clients:
    """Tells clients from strangers. audiences: what an assertion may be made out to."""

    keeper: Doorkeeper
    assertions: Assertions
    audiences: tuple[str, ...]
    writer: Writer

    def of_basic(self, asked: Asked, authorization: str) -> Client:
        """By an Authorization header: Basic; before the body is read."""
        name, _, secret = _decoded(authorization).partition(":")
        return self._of_secret(asked, unquote_plus(name), unquote_plus(secret))

    def of_form(self, asked: Asked, form: Mapping[str, str], certificate: str | None) -> Client:
        """By what the body says, or the certificate of the connection."""
        ways = [name for name in ("client_secret", "client_assertion") if name in form]
        if len(ways) > 1:
            raise OAuthError("invalid_request", _ONE_WAY)
        if "client_secret" in form:
            return self._of_secret(asked, form.get("client_id", ""), form["client_secret"])
        if "client_assertion" in form or "client_assertion_type" in form:
            return self._of_assertion(asked, form)
        if certificate is not None:
            return self._of_certificate(asked, form.get("client_id", ""), certificate)
        raise OAuthError("invalid_client", "nothing says who asks: " + ", ".join(METHODS), _BASIC)

    async def use(self, asked: Asked, client: Client) -> None:
        """What showed him counts for no other token, here or elsewhere; OAuthError where it has counted already."""
        if (shown := client.shown) is None:
            return
        try:
            await self.writer.write(UseAssertion(client.name, shown.jti, shown.until_s * SECOND))
        except UsedBefore as problem:
            raise self._refused(asked, "assertion", "does not hold", str(problem)) from None
        except (Busy, CommitUnknown, NotWritten):
            why = "it cannot be written down as used; try again with another assertion"
            raise OAuthError("temporarily_unavailable", why, {"Retry-After": "1"}) from None

    def _of_secret(self, asked: Asked, name: str, secret: str) -> Client:
        digest = tokens.digest(secret)
        found = self.keeper.register.directory.by_token(digest)
        if found is None or found.purpose is not Purpose.CLIENT or found.holder != name:
            raise self._refused(asked, "secret", "unknown", "no such client with this secret")
        if not found.is_live(self.keeper.clock()):
            raise self._refused(asked, "secret", "expired", "the secret has expired")
        self.keeper.uses.note(digest, self.keeper.clock())
        partner = self._partner(asked, name) if found.scope is Scope.PARTNER else None
        return Client(name=name, scope=found.scope, rights=found.rights, by="secret", got_by=digest, partner=partner)

    def _of_assertion(self, asked: Asked, form: Mapping[str, str]) -> Client:
        if form.get("client_assertion_type") != assertions.TYPE or "client_assertion" not in form:
            raise OAuthError("invalid_request", f"client_assertion with client_assertion_type={assertions.TYPE}")
        self._hold_pace(asked)
        assertion, keeper = form["client_assertion"], self.keeper
        try:
            name = assertions.subject(assertion)
            if form.get("client_id", name) != name:
                raise BadAssertion("client_id is not the sub of client_assertion")
            shown = self.assertions.hold(
                assertion,
                client=name,
                audiences=self.audiences,
                certificates=self._certificates(name),
                now_s=keeper.clock() // SECOND,
            )
        except BadAssertion as problem:
            raise self._refused(asked, "assertion", "does not hold", str(problem)) from None
        except TooManyAssertions as problem:
            raise OAuthError("temporarily_unavailable", str(problem), {"Retry-After": "30"}) from None
        return replace(self._of_key(asked, name, shown.certificate), shown=shown)

    def _certificates(self, name: str) -> dict[str, bytes]:
        """Those of a partner that count now, PEM by digest; none where there is no such partner."""
        keeper = self.keeper
        if (partner := keeper.register.directory.partners.get(name)) is None:
            return {}
        standing = [each for each in partner.certificates if keeper.speaks_for(partner, each.digest)]
        return {each.digest: each.pem.encode() for each in standing}

    def _of_certificate(self, asked: Asked, name: str, certificate: str) -> Client:
        owner = self.keeper.register.directory.by_certificate(certificate)
        if owner is None or not self.keeper.speaks_for(owner, certificate):
            raise self._refused(asked, "certificate", "not registered", "the client certificate does not count")
        if name != owner.name:
            raise self._refused(asked, "certificate", "another", "client_id is not whose certificate this is")
        return self._of_key(asked, name, certificate)

    def _of_key(self, asked: Asked, name: str, certificate: str) -> Client:
        partner = self._partner(asked, name)
        return Client(
            name=name, scope=Scope.PARTNER, rights=WHOLE, by="certificate", got_by=certificate, partner=partner
        )

    def _partner(self, asked: Asked, name: str) -> Partner:
        partner = self.keeper.register.directory.partners.get(name)
        if partner is None:
            raise self._refused(asked, "client", "unknown", "no such client")
        if partner.disabled:
            raise OAuthError("unauthorized_client", f"{name} is disabled")
        return partner

    def _refused(self, asked: Asked, way: str, why: str, description: str) -> OAuthError:
        problem = self.keeper.refuse(asked, way, why, description)
        if problem.kind == "too-many-attempts":
            return OAuthError("slow_down", "too many failed attempts", problem.headers)
        return OAuthError("invalid_client", description, _BASIC)

    def _hold_pace(self, asked: Asked) -> None:
        try:
            self.keeper.hold_pace(asked, "assertion")
        except Problem as problem:
            raise OAuthError("slow_down", "too many failed attempts", problem.headers) from None


def _decoded(authorization: str) -> str:
    """What a Basic header holds, or OAuthError."""
    kind, _, value = authorization.strip().partition(" ")
    if kind.lower() != "basic":
        raise OAuthError("invalid_client", "Authorization: Basic, or credentials in the body", _BASIC)
    try:
        return base64.b64decode(value.strip(), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        raise OAuthError("invalid_client", "the Basic header cannot be read", _BASIC) from None
