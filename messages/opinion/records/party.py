"""A party by what the register finds it by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody in a role. kind, value: of the key that finds him: "office", "4218". role: "customs", "bank" …"""

    role: str
    kind: str
    value: str
