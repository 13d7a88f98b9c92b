"""A partner in a file: who he is, what was agreed, what he is found by. TOML; what stands in it is what will hold.

name = "yard-demo"
zh = "青岛前湾港区查验场"
en = "Qianwan inspection yard"
roles = ["yard"]
sender_ids = ["4218MA3YRD663"]
certificates = ["yard-demo.pem"]        # beside this file; not said: those registered stay. Or with times, aware:
                                        # {file = "old.pem", until = 2026-12-31T00:00:00+08:00}, also since = …
send = ["inspection.acknowledgement.1", "inspection.arrival.1"]

[keys.yard]                             # as a yard he is found by
site = ["CNQDG420018"]

[terms]                                 # rows of `Terms`
channel = "mailbox"

[forms]                                 # what is written otherwise than `terms.form`
"inspection.notice.1" = "yard"
"""

import re
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

import msgspec
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.journal.clock import to_us
from gateway.partners.partner import OWN, Agreement, Partner, PartnerKey, RegisteredCertificate, Terms
from gateway.trust.certificates import load
from messages.catalogue import Catalogue
from messages.errors import SingleWindowError
from messages.identifiers import BadIdentifier, credit_code, customs_registration, party_id, site
from messages.process import Key
from messages.roles import GATEWAY, Role
from messages.seals.xmldsig import BadCertificate, certificate

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,62}", re.ASCII)
_CHECKS: Mapping[str, Callable[[str], str]] = {  # kinds of key that have a standard; others stand as they are
    "credit-code": credit_code.check,
    "customs-registration": customs_registration.check,
    "site": site.check,
}


class BadPartnerFile(SingleWindowError):
    """A partner file says something that cannot be registered; `problems`: everything wrong with it."""

    def __init__(self, path: Path, problems: Collection[str]) -> None:
        super().__init__(f"{path}: " + "; ".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerFile:
    """What a file wants to hold. keeps_certificates: it says nothing of them."""

    partner: Partner
    keeps_certificates: bool = False

    def over(self, before: Partner | None) -> Partner:
        """The partner as he will be, given how he is."""
        if before is None or not self.keeps_certificates:
            return self.partner
        return replace(self.partner, certificates=before.certificates)


class _Named(msgspec.Struct, forbid_unknown_fields=True):
    """A certificate with the time in which it shall count, within its own."""

    file: str
    since: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    until: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


@dataclass
class _Text:
    """The file as TOML has it, name for name."""

    name: str
    zh: str
    en: str
    roles: list[Role]
    sender_ids: list[str] = field(default_factory=list)
    disabled: bool = False
    certificates: list[str | _Named] | None = None
    send: list[str] = field(default_factory=list)
    keys: dict[Role, dict[str, list[str]]] = field(default_factory=dict)
    terms: Terms = field(default_factory=Terms)
    forms: dict[str, str] = field(default_factory=dict)


def read(path: Path, catalogue: Catalogue, *, forms: Collection[str] = (OWN,)) -> PartnerFile:
    """The partner of a file, or BadPartnerFile. forms: those that someone can write."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        if unknown := list(_unknown(table)):
            raise BadPartnerFile(path, unknown)
        text = msgspec.convert(table, _Text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise BadPartnerFile(path, [str(problem)]) from None
    problems: list[str] = [*_problems(text, catalogue, forms)]
    keys = tuple(_keys(text, problems))
    certificates = tuple(_certificates(text, path.parent, problems))
    if problems:
        raise BadPartnerFile(path, problems)
    partner = Partner(
        name=text.name,
        zh=text.zh,
        en=text.en,
        roles=tuple(text.roles),
        sender_ids=tuple(text.sender_ids),
        disabled=text.disabled,
        terms=text.terms,
        agreements={code: _agreement(text, code) for code in sorted({*text.send, *text.forms})},
        keys=tuple(sorted(keys, key=lambda each: (each.role, each.key.kind, each.key.value))),
        certificates=tuple(sorted(certificates, key=lambda each: (each.not_before, each.digest))),
    )
    return PartnerFile(partner=partner, keeps_certificates=text.certificates is None)


def registered(pem: bytes, *, since: datetime | None = None, until: datetime | None = None) -> RegisteredCertificate:
    """A certificate as the register has it, or BadCertificate. since, until: when it counts, within its own time."""
    read = certificate(pem)
    begins, ends = max(since or read.not_before, read.not_before), min(until or read.not_after, read.not_after)
    if begins >= ends:
        raise BadCertificate(f"it would never count: agreed times and its own have nothing in common ({ends:%F})")
    alone = load(pem).public_bytes(Encoding.PEM).decode("ascii")  # without what else a file has around it
    return RegisteredCertificate(digest=read.digest, pem=alone, not_before=to_us(begins), not_after=to_us(ends))


def _agreement(text: _Text, code: str) -> Agreement:
    return Agreement(type=code, may_send=code in text.send, form=text.forms.get(code, text.terms.form))


def _unknown(table: Mapping[str, Any]) -> Iterator[str]:
    """Keys that no file has, with the nearest that one has."""
    terms = table.get("terms")
    for within, names, of in (("", table, _Text), ("terms.", terms if isinstance(terms, dict) else {}, Terms)):
        known = [each.name for each in fields(of)]
        for name in names:
            if name not in known:
                near = get_close_matches(name, known, n=1, cutoff=0.5)
                yield f"no key {within + name!r}" + (f"; is it {within + near[0]!r}?" if near else "")


def _problems(text: _Text, catalogue: Catalogue, forms: Collection[str]) -> Iterator[str]:
    if not _NAME.fullmatch(text.name):
        yield f"name {text.name!r}: want 2 to 63 small letters, digits, hyphens"
    if not text.roles or GATEWAY in text.roles:
        yield f"roles: want some of {', '.join(role for role in Role if role is not GATEWAY)}"
    for sender_id in text.sender_ids:
        yield from _held(f"sender id {sender_id!r}", party_id.check, sender_id)
    if text.terms.channel == "push" and not (text.terms.url or "").startswith(("http://", "https://")):
        yield "terms.url: a push needs an address, http:// or https://"
    if not text.terms.signatures:
        yield "terms.signatures: want xmldsig, rfc9421, or both"
    if text.send and not text.sender_ids:
        yield "sender_ids: who sends needs one"
    for code in text.send:
        if type_ := catalogue.types.get(code):
            if not set(type_.by) & set(text.roles):
                yield f"send {code}: for {', '.join(type_.by)} only"
        else:
            yield _no_type("send", code, catalogue)
    for code, form in text.forms.items():
        if code not in catalogue.types:
            yield _no_type("forms", code, catalogue)
        if form not in forms:
            yield f"forms {code}: no form {form!r}; there is {', '.join(forms)}"
    if text.terms.form not in forms:
        yield f"terms.form: no form {text.terms.form!r}; there is {', '.join(forms)}"


def _no_type(where: str, code: str, catalogue: Catalogue) -> str:
    near = get_close_matches(code, catalogue.types, n=1)
    return f"{where}: no message type {code!r}" + (f"; is it {near[0]!r}?" if near else "")


def _held(what: str, check: Callable[[str], str], value: str) -> Iterator[str]:
    try:
        check(value)
    except BadIdentifier as problem:
        yield f"{what}: {problem}"


def _keys(text: _Text, problems: list[str]) -> Iterator[PartnerKey]:
    for role, kinds in text.keys.items():
        if role not in text.roles:
            problems.append(f"keys.{role}: {text.name} is no {role}")
        for kind, values in kinds.items():
            for value in values:
                try:
                    yield PartnerKey(role=role, key=Key(kind=kind, value=_CHECKS.get(kind, str)(value)))
                except BadIdentifier as problem:
                    problems.append(f"keys.{role}.{kind} {value!r}: {problem}")


def _certificates(text: _Text, folder: Path, problems: list[str]) -> Iterator[RegisteredCertificate]:
    for said in text.certificates or ():
        each = _Named(said) if isinstance(said, str) else said
        try:
            yield registered((folder / each.file).read_bytes(), since=each.since, until=each.until)
        except (OSError, BadCertificate) as problem:
            problems.append(f"certificate {each.file}: {problem}")
