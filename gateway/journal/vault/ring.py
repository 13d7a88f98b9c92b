"""The data keys of the months: one each, wrapped by the master key, in one small file (`keys.json`, for us alone).

A copy has its month's key in its first line too, wrapped the same, so that a copy and the master key are all it takes.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from gateway.journal.vault.master import BYTES, MasterKey, WrongMasterKey

FILE = "keys.json"


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key of a month. id: 16 hex digits. wrapped: under the master key of this id."""

    month: str
    id: str
    master: str
    wrapped: str

    def open(self, *masters: MasterKey) -> bytes:
        """Its 32 bytes, or WrongMasterKey."""
        for master in masters:
            if master.id == self.master:
                return master.unwrap(self.wrapped, named(self.month, self.id))
        raise WrongMasterKey(
            f"由主密钥 {self.master} 加锁，现有的是 {'、'.join(each.id for each in masters)} / locked with master key "
            f"{self.master}, you have {', '.join(each.id for each in masters)}; set SWG_MASTER_KEY to that one"
        )

    def under(self, new: MasterKey, *masters: MasterKey) -> "DataKey":
        """The same key, wrapped by another master key."""
        return DataKey(self.month, self.id, new.id, new.wrap(self.open(*masters), named(self.month, self.id)))


def named(month: str, id_: str) -> str:
    """What a wrapped key is bound to."""
    return f"swg-vault-1 {month} {id_}"


@dataclass
class Ring:
    """The keys of a folder."""

    folder: Path

    def key(self, month: str, master: MasterKey) -> DataKey:
        """The key of a month; made where there is none."""
        keys = self.read()
        if month not in keys:
            id_, secret = os.urandom(8).hex(), os.urandom(BYTES)
            keys[month] = DataKey(month, id_, master.id, master.wrap(secret, named(month, id_)))
            self._write(keys)
        return keys[month]

    def rewrap(self, new: MasterKey, *masters: MasterKey) -> int:
        """Wrap every key by another master key; how many. No copy is read or written for it."""
        keys = {month: key.under(new, *masters) for month, key in self.read().items()}
        if keys:
            self._write(keys)
        return len(keys)

    def read(self) -> dict[str, DataKey]:
        """Every key by its month."""
        try:
            found = json.loads((self.folder / FILE).read_text("ascii"))
        except FileNotFoundError:
            return {}
        return {each["month"]: DataKey(**each) for each in found}

    def _write(self, keys: dict[str, DataKey]) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        rows = [
            {"month": key.month, "id": key.id, "master": key.master, "wrapped": key.wrapped}
            for _, key in sorted(keys.items())
        ]
        new = self.folder / f"{FILE}.new"
        with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
            json.dump(rows, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.folder / FILE)
