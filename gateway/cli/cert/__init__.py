"""`swg cert`: certificates: a private authority, whom the register trusts, and what was taken back."""

from gateway.cli.cert import lists, private, trusted
from gateway.cli.cert.noun import verbs

__all__ = ["lists", "private", "trusted", "verbs"]
