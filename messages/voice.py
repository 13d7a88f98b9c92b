"""Who speaks in a message beside its sender: for which trader, and whose of his people's key signed it.

A binding act (汇出, 投保, 融资合同 …) is made (制单), checked (复核) and signed (签发); which it needs, and whether
one person may do two of them, is agreed with the trader it binds.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Duty(StrEnum):
    """What one of a partner's people may do, or what a binding act needs."""

    MAKER = "maker"  # 制单: writes it
    CHECKER = "checker"  # 复核: compares it with what it is about
    SIGNATORY = "signatory"  # 签发: binds the trader

    __hash__ = str.__hash__


ALL_DUTIES = frozenset(Duty)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Whoever a key belongs to. who: "trader-demo/wang-li", or the partner's name where the key is nobody's alone.

    duties: what he may do. certificate: SHA-256 of the one he signed with, 64 hex digits; None: he signed nothing.
    """

    who: str
    duties: frozenset[Duty] = ALL_DUTIES
    certificate: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who speaks, for whom, and what is agreed with that trader about what binds him.

    sender:    the partner who sent it. actor: whose key signed it.
    trader:    the partner for whom it is said; None: he is not registered, or not named.
    trader_id: his credit code, as the message names him; None: it does not.
    agent_ids: the sender's own credit codes as an agent.
    needs:     what a binding act needs beside the signature. alone: one person may do several of them.
    wait:      how long a binding act may wait for it.
    """

    sender: str
    actor: Actor
    trader: str | None = None
    trader_id: str | None = None
    agent_ids: tuple[str, ...] = ()
    needs: frozenset[Duty] = frozenset({Duty.SIGNATORY})
    alone: bool = False
    wait: timedelta = timedelta(hours=72)

    @property
    def is_own(self) -> bool:
        """Whether the sender speaks for himself."""
        return self.trader == self.sender

    @property
    def is_bound(self) -> bool:
        """Whether the signature it came with binds the trader already, so that nothing is to be waited for.

        What a connection alone vouches for binds nobody: it waits for a signature.
        """
        may_do_both = self.alone or Duty.MAKER not in self.needs
        may_sign = self.actor.certificate is not None and Duty.SIGNATORY in self.actor.duties
        return self.is_own and may_sign and Duty.CHECKER not in self.needs and may_do_both
