"""What the register holds against a document: is it this partner who speaks, and was it agreed that he says this."""

from collections.abc import Iterator

from gateway.partners.directory import Directory
from gateway.partners.partner import Partner
from messages.catalogue import MessageType
from messages.findings import Fault


def objections(directory: Directory, partner: Partner, type_: MessageType, sender_id: str) -> tuple[Fault, ...]:
    """Everything that keeps this partner from sending this type as this SenderId; none: he may."""
    return tuple(_objections(directory, partner, type_, sender_id))


def _objections(directory: Directory, partner: Partner, type_: MessageType, sender_id: str) -> Iterator[Fault]:
    if partner.disabled:
        yield Fault(code="SW208", at="head.sender_id", value=partner.name)
    if directory.by_sender(sender_id) is not partner:
        yield Fault(code="SW201", at="head.sender_id", value=sender_id, wanted=" or ".join(partner.sender_ids))
    if directory.role_of(partner, type_) is None:
        wanted = f"a type that a {' or '.join(partner.roles)} sends; this is for {' or '.join(type_.by)}"
        yield Fault(code="SW202", at="head.message_type", value=type_.code, wanted=wanted)
    elif not partner.may_send(type_.code):
        wanted = ", ".join(each.type for each in partner.agreements.values() if each.may_send)
        yield Fault(code="SW202", at="head.message_type", value=type_.code, wanted=wanted or "an agreement to send it")
