"""`swg journal`: the record itself: who did and read what, what is erased, copies of it."""

from gateway.cli.record import archive, audit, backup, erase
from gateway.cli.record.noun import verbs

__all__ = ["archive", "audit", "backup", "erase", "verbs"]
