"""A webhook as its row says it, and the secrets that sign what it is sent: sealed as they lie, shown once."""

import base64
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from gateway.journal import tables
from gateway.journal.clock import SECOND
from gateway.journal.news.feed import Interest
from gateway.journal.reading import Reader
from gateway.people.sealing import SealKey, bound_to_webhook
from messages.decoding import from_json

PREFIX = "whsec_"
SECRET_BYTES = 32
BOTH_S = 24 * 3600  # how long the secret before still signs too
MOST_A_PARTNER = 20


class HookState(StrEnum):
    """How one stands."""

    ON = "on"  # what it asks for is posted
    OFF = "off"  # its owner has switched it off; nothing is lost, it goes on where it stopped
    DISABLED = "disabled"  # the gateway has: it failed for long, or said that it is gone; likewise


class Secret(msgspec.Struct, frozen=True):
    """One secret. sealed: as `gateway.people.sealing` does. until: microseconds; None: the one in force."""

    sealed: str
    until: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hook:
    """A row of webhooks."""

    id: str
    partner: str
    url: str
    description: str
    interest: Interest
    families: frozenset[str] | None
    secrets: tuple[Secret, ...]
    state: HookState
    why: str | None
    cursor: int
    failing_since: int | None
    created_at: int

    @property
    def reader(self) -> Reader:
        """What it may be told: what its partner may read, as far as the key opened that made it."""
        return Reader(self.partner, self.families)

    def signing(self, key: SealKey, now: int) -> list[str]:
        """The secrets that sign now, the one in force first; Unsealable."""
        live = [each for each in self.secrets if each.until is None or each.until > now]
        return [key.open(each.sealed, bound_to_webhook(self.id)) for each in live]


def of_row(row: Mapping[Any, Any]) -> Hook:
    """The webhook of a row."""
    families = row["families"]
    return Hook(
        id=row["id"],
        partner=row["partner"],
        url=row["url"],
        description=row["description"],
        interest=Interest(types=_listed(row["types"]), cases=_listed(row["cases"]), states=_listed(row["states"])),
        families=None if families is None else frozenset(_listed(families)),
        secrets=from_json(row["secrets"], tuple[Secret, ...]),
        state=HookState(row["state"]),
        why=row["why"],
        cursor=row["cursor"],
        failing_since=row["failing_since"],
        created_at=row["created_at"],
    )


def read(connection: Connection, id_: str) -> Hook | None:
    """The webhook of this id."""
    row = connection.execute(select(tables.webhooks).where(tables.webhooks.c.id == id_)).mappings().first()
    return of_row(row) if row is not None else None


def of_partner(connection: Connection, partner: str) -> list[Hook]:
    """All of a partner's, oldest first; there are few."""
    hooks = tables.webhooks.c
    asked = select(tables.webhooks).where(hooks.partner == partner).order_by(hooks.id)
    return [of_row(row) for row in connection.execute(asked).mappings()]


def new_secret() -> str:
    """A fresh one, in the form that Standard Webhooks gives it."""
    return PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def sealed(key: SealKey, id_: str, secret: str) -> Secret:
    """As it lies in the row of the webhook of this id."""
    return Secret(key.seal(secret, bound_to_webhook(id_)))


def rotated(old: Sequence[Secret], new: Secret, now: int) -> tuple[Secret, ...]:
    """The new one, and for a day the one that was in force; what was before that has ended."""
    before = next((each for each in old if each.until is None), None)
    return (new,) if before is None else (new, Secret(before.sealed, now + BOTH_S * SECOND))


def _listed(text: str) -> tuple[str, ...]:
    return from_json(text, tuple[str, ...])
