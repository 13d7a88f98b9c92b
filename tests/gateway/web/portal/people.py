"""People of a house: added as an operator adds them, with a password of their own at once."""

from itertools import count

from gateway.partners.accounts import PLATFORM, PersonRole
from gateway.people import passwords
from gateway.people.changes import AddAccount, account_of
from gateway.people.secrets import SetPassword
from tests.gateway.web.house import House

PASSWORD = "four words of mine"
HASHED = passwords.hashed(PASSWORD)
_numbers = count(1)


def person(house: House, *roles: PersonRole, partner: str = PLATFORM, login: str | None = None) -> str:
    """The login of somebody new, with PASSWORD as his own."""
    login = login or f"person-{next(_numbers)}"
    gateway = house.gateway
    write = gateway.writer.write_now
    write(AddAccount(gateway.register, "test", login, partner, "王丽", roles, hashed=HASHED))
    write(SetPassword(account_of(gateway.register.directory, login), HASHED))
    return login


def maker(house: House) -> str:
    """A maker of trader-demo, who needs no second factor."""
    return person(house, PersonRole.TRADER_MAKER, partner="trader-demo")
