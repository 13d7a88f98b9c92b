"""Whom a provider's claims are about here: an account that has their subject, or, where settings say so, a new one.

An account is found by issuer and subject and by nothing else: no name, no address that somebody could take on there.
Nobody changes his partner by a claim; his roles follow the claim only where accounts are made from it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from gateway.partners.accounts import PLATFORM, Account, BadRoles, PersonRole, hold_roles
from gateway.partners.directory import Directory
from gateway.partners.register import Register
from gateway.people.changes import AddAccount, SetRoles
from gateway.people.oidc import NotVouched
from gateway.settings import BadSettings
from gateway.settings.providers import Provider

MOST_DISPLAY = 60
MEANS, MEANS_SECOND = "provider", "provider-second"


class Nobody(NotVouched):
    """The provider's word is good, and nobody here has this subject. subject: "<issuer> <sub>"."""

    def __init__(self, subject: str) -> None:
        super().__init__("no account has this subject")
        self.subject = subject


@dataclass(frozen=True, slots=True)
class Vouched:
    """By a provider of this name: its word, as claims."""

    name: str
    provider: Provider
    claims: Mapping[str, Any]

    @property
    def subject(self) -> str:
        """As an account has it."""
        return f"{self.provider.issuer} {self.claims['sub']}"

    @property
    def means(self) -> str:
        """What he has shown: one way, or two where the provider says so in a way that is configured."""
        methods = _listed(self.claims.get("amr"))
        has_two = not methods.isdisjoint(self.provider.second_amr) or self.claims.get("acr") in self.provider.second_acr
        return MEANS_SECOND if has_two else MEANS

    def account(self, directory: Directory) -> Account | None:
        """Who has this subject; NotVouched where he is disabled, or the provider does not speak for his partner."""
        found = next((each for each in directory.accounts.values() if each.subject == self.subject), None)
        if found is None:
            return None
        if found.disabled:
            raise NotVouched("the account is disabled")
        if self.provider.partner not in (None, found.partner):
            raise NotVouched("the account is of a partner for whom this provider does not speak")
        if self.provider.partner_claim is not None and self._partner() != found.partner:
            raise NotVouched("the provider says he is another partner's")
        return found

    def change(self, register: Register, found: Account | None) -> AddAccount | SetRoles | None:
        """What is to be changed before he signs in; None: nothing. Nobody, NotVouched."""
        if self.provider.accounts == "known":
            if found is None:
                raise Nobody(self.subject)
            return None
        roles, by = self._roles(), f"provider {self.name}"
        if found is not None:
            return SetRoles(register, by, found.login, roles) if roles != found.roles else None
        partner = self._partner()
        _hold(roles, partner, register.directory)
        login = self._login(register.directory)
        return AddAccount(register, by, login, partner, self._display(login), roles, subject=self.subject)

    def _partner(self) -> str:
        claim = self.claims.get(self.provider.partner_claim) if self.provider.partner_claim else None
        said = self.provider.partners.get(str(claim), None if self.provider.partners else claim)
        if self.provider.partner_claim is None:
            said = self.provider.partner
        if not isinstance(said, str) or self.provider.partner not in (None, said):
            raise NotVouched("no partner, or not one for whom this provider speaks")
        if said == PLATFORM and PLATFORM not in (self.provider.partner, *self.provider.partners.values()):
            raise NotVouched("nobody is of the platform unless the settings say so")
        return said

    def _roles(self) -> tuple[PersonRole, ...]:
        said = _listed(self.claims.get(self.provider.roles_claim or ""))
        found = {PersonRole(role) for value in said for role in self.provider.roles.get(value, ())}
        if not found:
            raise NotVouched("no role")
        return tuple(sorted(found))

    def _login(self, directory: Directory) -> str:
        """From his name there where nobody has it here; else with a mark of his own. Never somebody else's."""
        said = str(self.claims.get(self.provider.login_claim, "")).lower().partition("@")[0]
        name = re.sub(r"[^a-z0-9.-]+", "-", said).strip("-.")[:40]
        mark = sha256(self.subject.encode()).hexdigest()[:8]
        return name if len(name) > 1 and name not in directory.accounts else f"{name or 'person'}-{mark}"

    def _display(self, login: str) -> str:
        said = self.claims.get("name")
        shown = "".join(sign for sign in said if sign.isprintable()).strip() if isinstance(said, str) else ""
        return shown[:MOST_DISPLAY] or login


def hold_providers(providers: Mapping[str, Provider]) -> None:
    """BadSettings where one gives roles that there are not, or two are the same issuer."""
    for name, provider in providers.items():
        for role in {role for roles in provider.roles.values() for role in roles} - set(PersonRole):
            raise BadSettings(f"providers.{name}.roles: no role {role!r}; `swg person roles` lists them")
    issuers = [provider.issuer for provider in providers.values()]
    if len(set(issuers)) < len(issuers):
        raise BadSettings("providers: an issuer stands there once")


def _hold(roles: tuple[PersonRole, ...], partner: str, directory: Directory) -> None:
    found = directory.partners.get(partner)
    if partner != PLATFORM and found is None:
        raise NotVouched("no such partner")
    try:
        hold_roles(roles, None if found is None else found.roles)
    except BadRoles:
        raise NotVouched("these are no roles of this partner's") from None


def _listed(value: object) -> set[str]:
    """A claim that is a word, several, or a list of them."""
    if isinstance(value, str):
        return {value, *value.split()}
    return {each for each in value if isinstance(each, str)} if isinstance(value, Iterable) else set()
