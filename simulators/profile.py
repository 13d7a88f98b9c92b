"""Who a simulator is: the folder that the operator hands to a partner, read once at start.

profile.json   name, role, sender_id, gateway, gateway_cert; may name company, credit_code,
               site_code, site_name, terminal_code
key.pem cert.pem token
"""

import json
from dataclasses import dataclass
from pathlib import Path

from simulators import numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """What one partner may know of another: what stands on paper.

    sender_id:   "4218MA3TRD014", or "4218" for customs. company: its name in words.
    credit_code: unified social credit code, 18 characters; made from the organisation code where none is given.
    site_code:   supervised site of a yard or port, "CNTAO420118"; None for anyone else. site_name: its name.
    terminal_code: terminal of a port, "QDP-4"; None for anyone else.
    """

    name: str
    role: str
    sender_id: str
    company: str
    credit_code: str
    site_code: str | None = None
    site_name: str | None = None
    terminal_code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A party and what it needs to speak: the gateway's address and certificate, its own key, certificate and token."""

    party: Party
    gateway: str
    gateway_cert: bytes
    key: bytes
    cert: bytes
    token: str


def load(folder: Path, *, gateway: str | None = None) -> Profile:
    """The profile in this folder; `gateway` stands in for the address written there."""
    row = json.loads((folder / "profile.json").read_text("utf-8"))
    return Profile(
        party=_party(row),
        gateway=(gateway or row["gateway"]).rstrip("/"),
        gateway_cert=_found(folder, row["gateway_cert"]).read_bytes(),
        key=(folder / "key.pem").read_bytes(),
        cert=(folder / "cert.pem").read_bytes(),
        token=(folder / "token").read_text("utf-8").strip(),
    )


def neighbours(folder: Path) -> tuple[Party, ...]:
    """Everyone whose profile lies in a folder of this one, in the order of their names."""
    rows = (json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*/profile.json")))
    return tuple(_party(row) for row in rows)


def _found(folder: Path, name: str) -> Path:
    path = Path(name)
    return path if path.is_absolute() or path.exists() else folder / path


def _party(row: dict[str, str]) -> Party:
    sender = row["sender_id"]
    place = row["role"] in ("yard", "port")
    return Party(
        name=row["name"],
        role=row["role"],
        sender_id=sender,
        company=row.get("company") or row["name"],
        credit_code=row.get("credit_code") or (numbers.credit_code(sender[4:13]) if len(sender) >= 13 else ""),
        site_code=row.get("site_code") or (numbers.site_code(sender) if place else None),
        terminal_code=row.get("terminal_code") or (f"T{sender}" if row["role"] == "port" else None),
        site_name=row.get("site_name") or (f"{row.get('company') or row['name']}查验场" if place else None),
    )
