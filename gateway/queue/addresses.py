"""Where the brokers are: one address or several, of one cluster; each may be told without its secret.

In one text they are written with commas between them. A comma within a password is written %2C.
"""

import re
from dataclasses import dataclass

from yarl import URL

_BETWEEN = re.compile(r"\s*,\s*(?=amqps?://)")


@dataclass(frozen=True, slots=True)
class Address:
    """One broker. Shown as "host:port", and never otherwise."""

    url: URL

    def __str__(self) -> str:
        return f"{self.url.host}:{self.url.port or (5671 if self.url.scheme == 'amqps' else 5672)}"

    __repr__ = __str__


def addresses(text: str) -> tuple[Address, ...]:
    """The brokers of "amqp://…,amqp://…", in order; ValueError where one is no address.

    >>> addresses("amqp://u:p@mq-1/,amqps://u:p@mq-2:5999/")
    (mq-1:5672, mq-2:5999)
    """
    found = tuple(Address(URL(each)) for each in _BETWEEN.split(text.strip()))
    for number, each in enumerate(found, 1):
        if each.url.scheme not in ("amqp", "amqps") or not each.url.host:
            raise ValueError(f"broker {number} is no address; want amqp://… or amqps://…")
    return found
