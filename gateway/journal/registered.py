"""What the register says of somebody, as a digest for the leaf of each change: whoever verifies makes it anew.

The rows about him in every table of the register, in a fixed order, as JSON; what is empty says nothing, so that a
column added later changes no digest. Of a revocation it says whether there is one: its time and reason are worked out.
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, select

from gateway.journal import tables
from gateway.journal.coverage import covered

SUBJECTS: Mapping[Table, str] = {  # whom a row is about
    tables.partners: "name",
    tables.agreements: "partner",
    tables.partner_keys: "partner",
    tables.tokens: "partner",
    tables.certificates: "partner",
    tables.persons: "partner",
    tables.authorities: "name",
    tables.accounts: "partner",
    tables.passkeys: "partner",
}
WHETHER = frozenset({"revoked_at"})
NOTE = "register changed, now "

_encode = msgspec.json.Encoder(order="sorted").encode


def line(table: Table, row: Mapping[str, Any]) -> bytes:
    """A row as the digest is over it."""
    said = {name: True if name in WHETHER else row[name] for name in covered(table) if row[name] is not None}
    return _encode([str(table.name), {str(name): value for name, value in said.items()}]) + b"\n"


def digest(connection: Connection, subject: str) -> str:
    """SHA-256 over what the register says of this partner, or of whoever else has rows there; 64 hex digits."""
    found = sha256()
    for table, column in SUBJECTS.items():
        wanted = select(table).where(table.c[column] == subject).order_by(*table.primary_key.columns)
        for row in connection.execute(wanted).mappings():
            found.update(line(table, dict(row)))
    return found.hexdigest()
