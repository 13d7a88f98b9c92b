"""Who calls: the token's row in the register, held against the clock.

Rules: RFC 6750 for the answers. The token is looked up by its SHA-256, and neither it nor its digest is ever logged.
"""

from dataclasses import dataclass

from gateway.journal.clock import Clock
from gateway.journal.reading import EVERYONE, Reader
from gateway.partners.partner import Partner, Scope
from gateway.partners.register import Register
from gateway.trust import tokens
from gateway.web.problems import Problem

_ASK = 'Bearer realm="single-window"'
_BAD = f'{_ASK}, error="invalid_token"'


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls. holder: the partner's name, or who of the platform. partner: None for operator and auditor."""

    holder: str
    scope: Scope
    partner: Partner | None = None

    @property
    def himself(self) -> Partner:
        """The partner, where a rule has let none but partners through."""
        if self.partner is None:
            raise Problem("not-allowed", f"{self.holder} is no partner")
        return self.partner

    @property
    def reader(self) -> Reader:
        """What he may read: what concerns him, or everything."""
        return Reader(self.partner.name) if self.partner else EVERYONE


def authenticate(authorization: str | None, register: Register, clock: Clock) -> Caller:
    """The caller of this Authorization header, or Problem (401)."""
    if authorization is None:
        raise Problem("not-signed-in", headers={"WWW-Authenticate": _ASK})
    presented = tokens.of_header(authorization)
    if presented is None:
        raise _refused("not a Bearer token of this gateway")
    directory = register.directory
    token = directory.by_token(tokens.digest(presented))
    if token is None:
        raise _refused("nobody has this token")
    if not token.is_live(clock()):
        raise _refused("the token has expired")
    if token.scope is not Scope.PARTNER:
        return Caller(token.holder, token.scope)
    partner = directory.partners.get(token.holder)
    if partner is None:
        raise _refused("nobody has this token")
    return Caller(token.holder, token.scope, partner)


def _refused(why: str) -> Problem:
    return Problem("not-signed-in", why, headers={"WWW-Authenticate": _BAD})
