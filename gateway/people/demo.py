"""People for a demonstration: one a role, with the passwords they are printed with. Never for anything in earnest.

Those who must have a second way get codes whose secret is printed too; any authenticator app takes it.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from gateway.partners.accounts import PLATFORM, ROLES, PersonRole
from gateway.partners.register import Register
from gateway.people import codes, passwords
from gateway.people.changes import AddAccount, account_of
from gateway.people.sealing import SealKey
from gateway.people.secrets import OfferTotp, SetPassword, UseCode

PARTNERS: Mapping[PersonRole, str] = {  # whose each is, in the demo's cast
    PersonRole.TRADER_MAKER: "trader-demo",
    PersonRole.TRADER_CHECKER: "trader-demo",
    PersonRole.TRADER_SIGNATORY: "trader-demo",
    PersonRole.AGENT: "agent-demo",
    PersonRole.YARD: "yard-demo",
    PersonRole.BANK: "bank-demo",
    PersonRole.INSURER: "insurer-demo",
    PersonRole.CUSTOMS: "customs-demo",
    PersonRole.OPERATOR: PLATFORM,
    PersonRole.AUDITOR: PLATFORM,
}


class Login(NamedTuple):
    """What is printed of one. totp: the secret of his codes, base32; None: he needs none."""

    login: str
    password: str
    role: PersonRole
    totp: str | None


def make_people(register: Register, write: Callable[[Any], Any], key: SealKey, *, by: str = "demo") -> list[Login]:
    """One a role, of those whose partner is registered and who are not there yet. write: `Writer.write_now`.

    The logins are the roles' own names.
    """
    made = []
    for role, partner in PARTNERS.items():
        directory = register.directory
        if role.value in directory.accounts or (partner != PLATFORM and partner not in directory.partners):
            continue
        password = passwords.make()
        hashed = passwords.hashed(password)
        write(AddAccount(register, by, role.value, partner, ROLES[role].zh, (role,), hashed=hashed))
        account = account_of(register.directory, role.value)
        write(SetPassword(account, hashed))
        secret = codes.new_secret() if ROLES[role].second else None
        if secret is not None:
            sealed = key.seal(secret, account.login)
            write(OfferTotp(account, sealed))
            write(UseCode(account, 1, sealed))  # in use, without a code of today
        made.append(Login(role.value, password, role, secret))
    return made
