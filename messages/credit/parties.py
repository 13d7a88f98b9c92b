"""Whom a case of export credit insurance concerns: its trader and his insurer; a report to all, its insurer alone.

What is said to all is read where everybody reads it (`board`), and delivered to nobody.
"""

from collections.abc import Mapping

from messages.credit.keys import insurer_keys, trader_keys
from messages.credit.known import Credit
from messages.envelope import Message
from messages.process import Concerned, Key
from messages.roles import INSURER, TRADER, Role

Sides = Mapping[Role, tuple[Key, ...]]


def parties(known: Credit, message: Message) -> Sides:
    """To whom a message of the case may go."""
    return _sides(known)


def concerns(known: Credit) -> Concerned:
    """Whom the case concerns as it stands."""
    return tuple(_sides(known).items())


def _sides(known: Credit) -> Sides:
    insurer = {INSURER: insurer_keys(known.part.insurer)}
    if known.part.trader_id is None:
        return insurer
    return {TRADER: trader_keys(known.part.trader_id), **insurer}
