"""Who calls: by a key of the register, an access token, the certificate of his connection, or a session of his browser;
held against the clock.

Rules: RFC 6750 for bearers and their answers, RFC 8705 for certificates. What is presented is looked up by its SHA-256,
and neither it nor its digest is ever logged. All of it happens before a body is read. Whoever fails is counted, and
told to wait where he fails too often (`attempts`).
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from math import ceil

from gateway.journal.clock import SECOND, Clock, to_datetime
from gateway.journal.reading import EVERYONE, Reader
from gateway.partners.accounts import PLATFORM, Account
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner, Purpose, Scope
from gateway.partners.register import Register
from gateway.partners.rights import WHOLE, Action, Rights, parse
from gateway.partners.uses import Uses
from gateway.people.sessions import Stage
from gateway.trust import tokens
from gateway.trust.access_tokens import AccessTokens, BadAccessToken, Grant
from gateway.web.attempts import Attempts
from gateway.web.origins import Origins
from gateway.web.problems import Problem
from gateway.web.problems import Scope as Asked
from gateway.web.sameness import Shown, hold_own, shown_in

_ASK = 'Bearer realm="single-window"'
_BAD = f'{_ASK}, error="invalid_token"'

Failed = Callable[[str, str], None]  # way, why: for the numbers


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls. holder: the partner's name, or who of the platform. partner: None for operator and auditor.

    partner is narrowed to the families that his key lets him send. rights: what it opens of his own.
    key: SHA-256 of the key or certificate by which he is known, or by which his token was got. as_of: the register that
    says so. account: who of them signed in; None: no person did.
    """

    holder: str
    scope: Scope
    partner: Partner | None = None
    rights: Rights = WHOLE
    key: str | None = None
    as_of: Directory | None = None
    account: Account | None = None

    @property
    def who(self) -> str:
        """As the record names him: the person, where one signed in."""
        return self.account.who if self.account is not None else self.holder

    @property
    def logged(self) -> str:
        """As log lines name him: no person is in them."""
        return self.scope.value if self.account is not None and self.partner is None else self.holder

    @property
    def himself(self) -> Partner:
        """The partner, where a rule has let none but partners through."""
        if self.partner is None:
            raise Problem("not-allowed", f"{self.holder} is no partner")
        return self.partner

    @property
    def reader(self) -> Reader:
        """What he may read: what concerns him, or everything."""
        return Reader(self.partner.name, self.rights.families(Action.READ)) if self.partner else EVERYONE


@dataclass(slots=True, kw_only=True)
class Doorkeeper:
    """Says who calls, or Problem (401, 429). failed: told of every failure, by what was presented and why."""

    register: Register
    clock: Clock
    access_tokens: AccessTokens
    origins: Origins = field(default_factory=Origins)
    attempts: Attempts = field(default_factory=Attempts)
    uses: Uses = field(default_factory=Uses)
    failed: Failed = lambda way, why: None

    def __call__(self, asked: Asked, authorization: str | None) -> Caller:
        """The caller of a request, by its Authorization header and the certificate of its connection."""
        certificate = self.certificate(asked)
        if authorization is None:
            if (shown := shown_in(asked)) is not None:
                hold_own(asked, shown)
                return self.by_session(asked, shown)
            if certificate is None:
                raise Problem("not-signed-in", headers={"WWW-Authenticate": _ASK})
            return self._by_certificate(asked, certificate)
        presented = tokens.presented_in(authorization)
        if presented is None:
            raise self.refuse(asked, "token", "not a bearer", "not a Bearer token of this gateway")
        if tokens.is_key(presented):
            caller = self._by_key(asked, presented)
        else:
            caller = self._by_token(asked, presented, certificate)
        if caller.partner is not None and (certificate is not None or caller.partner.terms.mutual_tls == "must"):
            self._hold_certificate(asked, caller.partner, certificate)
        return caller

    def by_session(self, asked: Asked, shown: Shown) -> Caller:
        """Who signed in, held to what anybody of his partner is held to, or Problem; its form was looked at before."""
        directory = self.register.directory
        account = directory.accounts.get(shown.session.login)
        if account is None or account.disabled or shown.session.stage is not Stage.WHOLE:
            raise self.refuse(asked, "session", "not whole", "sign in", challenge=_ASK)
        return self.by_account(asked, account, "session")

    def by_account(self, asked: Asked, account: Account, way: str) -> Caller:
        """Somebody who has shown that he is this one, held to what anybody of his partner is held to, or Problem."""
        if account.partner == PLATFORM:
            return Caller(account.login, account.scope, account=account)
        caller = self._of(asked, self.register.directory, account.partner, account.rights, way, account.key)
        certificate = self.certificate(asked)
        if certificate is not None or caller.himself.terms.mutual_tls == "must":
            self._hold_certificate(asked, caller.himself, certificate)
        return replace(caller, account=account)

    def certificate(self, asked: Asked) -> str | None:
        """SHA-256 of the certificate of this connection, or Problem where a proxy tells it in a way none can read."""
        try:
            return self.origins.certificate(asked)
        except ValueError as problem:
            raise self.refuse(asked, "certificate", "unreadable", str(problem), kind="certificate-unknown") from None

    def speaks_for(self, partner: Partner, certificate: str) -> bool:
        """Whether this is a certificate of his that counts now."""
        signers = partner.signers
        return certificate in signers.standings and signers.refusal(certificate, to_datetime(self.clock())) is None

    def refuse(
        self, asked: Asked, way: str, why: str, detail: str, *, kind: str = "not-signed-in", challenge: str = _BAD
    ) -> Problem:
        """What is answered to whoever fails: what is wrong, or to wait where he failed too often. It is counted."""
        source = self.origins.source(asked)
        self.failed(way, why)
        waiting = self.attempts.wait_s(source)
        self.attempts.failed(source)
        if waiting:
            return _wait(waiting)
        return Problem(kind, detail, headers={"WWW-Authenticate": challenge})

    def hold_pace(self, asked: Asked, way: str) -> None:
        """Problem (429) where this source fails too often: nothing dear is done for it now."""
        if waiting := self.attempts.wait_s(self.origins.source(asked)):
            self.failed(way, "too often")
            raise _wait(waiting)

    def _by_certificate(self, asked: Asked, certificate: str) -> Caller:
        directory = self.register.directory
        partner = directory.by_certificate(certificate)
        if partner is None or not self.speaks_for(partner, certificate):
            why = "not registered" if partner is None else "does not count"
            raise self.refuse(asked, "certificate", why, _NO_CERTIFICATE, kind="certificate-unknown", challenge=_ASK)
        return Caller(partner.name, Scope.PARTNER, partner, key=certificate, as_of=directory)

    def _by_key(self, asked: Asked, presented: str) -> Caller:
        directory, now = self.register.directory, self.clock()
        digest = tokens.digest(presented)
        token = directory.by_token(digest)
        if token is None:
            raise self.refuse(asked, "key", "unknown", "nobody has this token")
        if token.purpose is Purpose.CLIENT:
            wanted = "this is a client's secret; POST /oauth2/token gives an access token for it"
            raise self.refuse(asked, "key", "client secret", wanted)
        if not token.is_live(now):
            raise self.refuse(asked, "key", "expired", "the token has expired", kind="token-expired")
        self.uses.note(digest, now)
        if token.scope is not Scope.PARTNER:
            return Caller(token.holder, token.scope)
        return self._of(asked, directory, token.holder, token.rights, "key", digest)

    def _by_token(self, asked: Asked, presented: str, certificate: str | None) -> Caller:
        grant = self._grant(asked, presented)
        if grant.certificate is not None and grant.certificate != certificate:
            detail = "the token is bound to the certificate of the connection it was got over"
            raise self.refuse(asked, "token", "another certificate", detail, kind="certificate-needed")
        directory = self.register.directory
        if grant.by == "secret":
            secret = directory.by_token(grant.got_by)
            if secret is None or secret.holder != grant.client or not secret.is_live(self.clock()):
                raise self.refuse(asked, "token", "taken back", "what the token was got by has been taken back")
            if secret.scope is not Scope.PARTNER:
                return Caller(secret.holder, secret.scope)
        caller = self._of(asked, directory, grant.client, _rights(grant.rights), "token", grant.got_by)
        if grant.by == "certificate" and not self.speaks_for(caller.himself, grant.got_by):
            raise self.refuse(asked, "token", "taken back", "the certificate that the token was got by does not count")
        return caller

    def _grant(self, asked: Asked, presented: str) -> Grant:
        now_s = self.clock() // SECOND
        try:
            if grant := self.access_tokens.known(presented, now_s):
                return grant
            self.hold_pace(asked, "token")
            return self.access_tokens.read(presented, now_s)
        except BadAccessToken as problem:
            kind = "token-expired" if problem.expired else "not-signed-in"
            why = "expired" if problem.expired else "forged"
            raise self.refuse(asked, "token", why, str(problem), kind=kind) from None

    def _of(self, asked: Asked, directory: Directory, holder: str, rights: Rights, way: str, key: str) -> Caller:
        partner = directory.partners.get(holder)
        if partner is None:
            raise self.refuse(asked, way, "unknown", "nobody has this token")
        families = rights.families(Action.SEND)
        narrowed = partner if families is None else directory.narrowed(partner, families)
        return Caller(holder, Scope.PARTNER, narrowed, rights, key, directory)

    def _hold_certificate(self, asked: Asked, partner: Partner, certificate: str | None) -> None:
        """Nobody presents one partner's token over another's connection; some none without their own certificate."""
        owner = self.register.directory.by_certificate(certificate) if certificate is not None else None
        if owner is not None and owner.name != partner.name:
            detail = "the connection's certificate is another partner's"
            raise self.refuse(asked, "certificate", "another partner's", detail, kind="certificate-needed")
        if partner.terms.mutual_tls == "must" and (certificate is None or not self.speaks_for(partner, certificate)):
            detail = "his agreement wants his certificate at every call (mutual TLS)"
            raise self.refuse(asked, "certificate", "missing", detail, kind="certificate-needed")


_NO_CERTIFICATE = "the certificate of this connection is registered with nobody, or does not count now"


@lru_cache(1024)
def _rights(text: str) -> Rights:
    return parse(text)


def _wait(seconds: float) -> Problem:
    return Problem("too-many-attempts", headers={"Retry-After": str(ceil(seconds))})
