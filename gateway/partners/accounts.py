"""People who sign in: whose they are, and what their roles let them do. The register has them, so that every process
knows at once who may no more, and whoever verifies the journal sees what was changed behind its back.

A role is a row: what it opens is said in the words that keys are given rights in, what it may do with what binds a
trader in the duties of `messages.voice`. Nothing asks for a role by its name where one of the two would do.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

from gateway.partners.partner import Scope
from gateway.partners.rights import Rights, parse
from messages.errors import SingleWindowError
from messages.roles import AGENT, BANK, CUSTOMS, INSURER, PORT, TRADER, YARD, Role
from messages.voice import Duty

PLATFORM = "@gateway"  # whose the people of the platform are; no partner can have this name


class BadRoles(SingleWindowError):
    """Roles that do not go together, or that are none of this partner's."""


class PersonRole(StrEnum):
    """What somebody is."""

    TRADER_MAKER = "trader-maker"
    TRADER_CHECKER = "trader-checker"
    TRADER_SIGNATORY = "trader-signatory"
    AGENT = "agent"
    YARD = "yard"
    BANK = "bank"
    INSURER = "insurer"
    CUSTOMS = "customs"
    OPERATOR = "operator"
    AUDITOR = "auditor"

    __hash__ = str.__hash__


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A role. of: what his partner must be, one of them; none: he is of the platform.

    rights: as keys have them (`gateway.partners.rights`). duties: what he may do with what binds.
    second: whether he shows who he is by two things at least.
    """

    zh: str
    en: str
    scope: Scope = Scope.PARTNER
    of: tuple[Role, ...] = ()
    duties: tuple[Duty, ...] = ()
    rights: str = ""
    second: bool = False


_ALL, _WORD = "send read mailbox", "send:signing read"
_MAKES = (Duty.MAKER,)

ROLES: Mapping[PersonRole, Row] = {
    PersonRole.TRADER_MAKER: Row(zh="企业制单", en="trader, maker", of=(TRADER,), duties=_MAKES, rights=_ALL),
    PersonRole.TRADER_CHECKER: Row(
        zh="企业复核", en="trader, checker", of=(TRADER,), duties=(Duty.CHECKER,), rights=_WORD
    ),
    PersonRole.TRADER_SIGNATORY: Row(
        zh="企业签发", en="trader, signatory", of=(TRADER,), duties=(Duty.SIGNATORY,), rights=_WORD, second=True
    ),
    PersonRole.AGENT: Row(zh="报关代理", en="agent", of=(AGENT,), duties=_MAKES, rights=_ALL),
    PersonRole.YARD: Row(zh="场站或港口", en="yard or port", of=(YARD, PORT), duties=_MAKES, rights=_ALL),
    PersonRole.BANK: Row(zh="银行", en="bank", of=(BANK,), duties=_MAKES, rights=_ALL),
    PersonRole.INSURER: Row(zh="保险", en="insurer", of=(INSURER,), duties=_MAKES, rights=_ALL),
    PersonRole.CUSTOMS: Row(zh="海关", en="customs", of=(CUSTOMS,), duties=_MAKES, rights=_ALL),
    PersonRole.OPERATOR: Row(zh="平台运维", en="operator", scope=Scope.OPERATOR, second=True),
    PersonRole.AUDITOR: Row(zh="审计", en="auditor", scope=Scope.AUDITOR, second=True),
}


@dataclass(frozen=True)
class Account:
    """Somebody who signs in. login: "wang-li". partner: his, or PLATFORM. display: as he is called on pages.

    subject: "<issuer> <sub>", where a provider says who he is.
    """

    login: str
    partner: str
    display: str
    roles: tuple[PersonRole, ...]
    disabled: bool = False
    subject: str | None = None

    @cached_property
    def key(self) -> str:
        """By which the register knows him where others have a token: 64 hex digits, and no secret."""
        return sha256(f"swg account {self.login}".encode()).hexdigest()

    @property
    def who(self) -> str:
        """As records name him: "trader-demo/wang-li", of the platform by his login."""
        return self.login if self.partner == PLATFORM else f"{self.partner}/{self.login}"

    @property
    def scope(self) -> Scope:
        """What he opens."""
        return ROLES[self.roles[0]].scope

    @cached_property
    def duties(self) -> frozenset[Duty]:
        """What he may do with what binds his partner."""
        return frozenset(duty for role in self.roles for duty in ROLES[role].duties)

    @cached_property
    def rights(self) -> Rights:
        """What he opens of his partner's own."""
        return parse(" ".join(ROLES[role].rights for role in self.roles) or "read")

    @property
    def needs_second(self) -> bool:
        """Whether one thing he knows is not enough."""
        return any(ROLES[role].second for role in self.roles)


def hold_roles(roles: Collection[PersonRole], of: Collection[Role] | None) -> None:
    """BadRoles where they do not fit whose he is. of: what his partner is; None: he is of the platform."""
    scopes = {ROLES[role].scope for role in roles}
    if len(scopes) != 1:
        raise BadRoles(f"这些角色不能兼任 / these do not go together: {', '.join(sorted(roles)) or '—'}")
    for role in roles:
        row = ROLES[role]
        fits = row.scope is not Scope.PARTNER if of is None else bool(set(row.of) & set(of))
        if not fits:
            whose = "平台 / the platform" if of is None else ", ".join(sorted(of))
            raise BadRoles(f"{row.zh} 不适用于 / {role} is no role of: {whose}")
