"""`swg journal`: the record itself: whether it is sound, who did and read what, what is erased, copies of it."""

from gateway.cli.record import archive, audit, backup, erase, hold, orphans, prune, restore, verify
from gateway.cli.record.noun import verbs

__all__ = ["archive", "audit", "backup", "erase", "hold", "orphans", "prune", "restore", "verbs", "verify"]
