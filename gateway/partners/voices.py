"""For whom a message is said, by whose key, and what is agreed with that trader: worked out from the register.

Asked only of types for which it matters (`MessageType.has_voice`).
"""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from gateway.journal.submission import ReadMessage
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner
from gateway.partners.persons import actor
from messages.catalogue import MessageType
from messages.process import Key
from messages.roles import AGENT, TRADER, Role
from messages.voice import Actor, Duty, Voice
from messages.xml.records import Unread

CREDIT_CODE = "credit-code"


def with_voice(
    directory: Directory, sender: str, read: ReadMessage, signer: str | None, key: str | None = None
) -> ReadMessage:
    """The message of this sender with who speaks in it. signer, key: as `voice` has them."""
    if not read.type_.has_voice:
        return read
    return replace(read, voice=voice(directory, sender, read.type_, read.message.body, signer, key))


def made_by(maker: str, read: ReadMessage) -> ReadMessage:
    """A message that the platform has made (制单) in its sender's name. Its seal signs for nobody: nothing is bound."""
    if read.voice is None:
        return read
    return replace(read, voice=replace(read.voice, actor=Actor(who=maker, duties=frozenset({Duty.MAKER}))))


def voice(
    directory: Directory, sender: str, type_: MessageType, body: Any, signer: str | None, key: str | None = None
) -> Voice:
    """Who speaks in a message of this sender. signer: SHA-256 of the certificate that it was signed with.

    key: SHA-256 of what he calls with, which says who made what nobody signed.
    """
    partner = directory.partner(sender)
    named = _principal(type_, body)
    trader = _trader(directory, partner, named)
    by = actor(directory, sender, signer or key, certificate=signer)
    codes = tuple(_codes(partner, AGENT))
    if trader is None:
        return Voice(sender=sender, actor=by, trader_id=named, agent_ids=codes)
    terms = trader.terms
    return Voice(
        sender=sender,
        actor=by,
        trader=trader.name,
        trader_id=named,
        agent_ids=codes,
        needs=frozenset({*terms.needs_of.get(type_.code, terms.needs), Duty.SIGNATORY}),
        alone=terms.one_person == "may",
        wait=timedelta(hours=terms.sign_within_h),
    )


def _principal(type_: MessageType, body: Any) -> str | None:
    """The credit code of the trader that the message names; None: it names none, or that cannot be read."""
    if type_.principal is None:
        return None
    try:
        for name in type_.principal.split("."):
            body = getattr(body, name)
    except Unread:
        return None
    return str(body) if body is not None else None


def _trader(directory: Directory, sender: Partner, named: str | None) -> Partner | None:
    """Who is named; where nobody is, a trader speaks for himself."""
    if named is not None:
        return directory.by_key(TRADER, Key(kind=CREDIT_CODE, value=named))
    return sender if TRADER in sender.roles else None


def _codes(partner: Partner, role: Role) -> list[str]:
    return [each.key.value for each in partner.keys if each.role is role and each.key.kind == CREDIT_CODE]
