"""Whom a case of financing concerns: its trader, his bank, the agent who speaks for him. No other bank learns of it.

What the bank is told of declarations goes to the trader and to it alone.

Of a loan that only a bank has spoken of it is not known whose it is: it is sought by the trader's part of its number,
which finds nobody until an operator says who that is, or until he applies.
"""

from collections.abc import Mapping

from messages.envelope import Message
from messages.financing.keys import bank_keys, trader_keys
from messages.financing.known import AUTHORIZATION, Financing
from messages.process import Concerned, Key
from messages.roles import AGENT, BANK, TRADER, Role

Sides = Mapping[Role, tuple[Key, ...]]


def parties(known: Financing, message: Message) -> Sides:
    """To whom a message of the case may go."""
    return _sides(known)


def concerns(known: Financing) -> Concerned:
    """Whom the case concerns as it stands."""
    return tuple(_sides(known).items())


def _sides(known: Financing) -> Sides:
    part = known.part
    if known.kind == AUTHORIZATION:
        return {TRADER: trader_keys(part.trader_id), BANK: bank_keys(part.bank)}
    unknown = (Key(kind="organisation-code", value=part.application_no[:9]),)
    trader = trader_keys(part.trader_id) if part.trader_id else unknown
    return {TRADER: trader, BANK: bank_keys(part.bank), AGENT: _agent(part.agent)}


def _agent(sender_id: str | None) -> tuple[Key, ...]:
    return (Key(kind="party", value=sender_id),) if sender_id else ()
