"""What would change in the register, in lines an operator reads before he says yes, and an auditor reads afterwards.

~ terms.channel: mailbox -> push
+ key yard site CNQDG420018
- may send inspection.arrival.1
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from gateway.journal.clock import to_datetime
from gateway.partners.partner import Partner, RegisteredCertificate, Terms


def difference(before: Partner | None, after: Partner) -> tuple[str, ...]:
    """The changes from one to the other, a line each; none: they are the same."""
    if before is None:
        nobody = Partner(name=after.name, zh="", en="", roles=())
        return f"+ partner {after.name}", *_changes(nobody, after)
    return tuple(_changes(before, after))


def _changes(before: Partner, after: Partner) -> Iterator[str]:
    for name in ("zh", "en", "disabled"):
        yield from _changed(name, getattr(before, name), getattr(after, name))
    for field in fields(Terms):
        yield from _changed(f"terms.{field.name}", getattr(before.terms, field.name), getattr(after.terms, field.name))
    yield from _moved(_items(before), _items(after))


def _changed(name: str, before: Any, after: Any) -> Iterator[str]:
    if before != after:
        yield f"~ {name}: {_said(before)} -> {_said(after)}"


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return "; ".join(f"{name} {_said(each)}" for name, each in sorted(value.items())) or "-"
    if isinstance(value, tuple):
        return " ".join(map(str, value)) or "-"
    return "-" if value in (None, "") else str(value)


def _moved(before: list[str], after: list[str]) -> Iterator[str]:
    yield from (f"- {item}" for item in before if item not in after)
    yield from (f"+ {item}" for item in after if item not in before)


def _items(partner: Partner) -> list[str]:
    """What a partner has many of, one line each."""
    return [
        *(f"role {role}" for role in partner.roles),
        *(f"sender id {sender_id}" for sender_id in partner.sender_ids),
        *(f"may send {each.type}" for each in partner.agreements.values() if each.may_send),
        *(
            f"{each.type} in form {each.form}"
            for each in partner.agreements.values()
            if each.form != partner.terms.form
        ),
        *(f"key {each.role} {each.key.kind} {each.key.value}" for each in partner.keys),
        *(_certificate(each) for each in partner.certificates),
    ]


def _certificate(certificate: RegisteredCertificate) -> str:
    times = (f"{to_datetime(each):%F %H:%M}" for each in (certificate.not_before, certificate.not_after))
    return f"certificate {certificate.digest[:16]} from {' until '.join(times)}"
