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

import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.journal.clock import to_us
from gateway.partners.partner import OWN, Agreement, Partner, PartnerKey, RegisteredCertificate
from gateway.partners.written import Named, Text, misfit, said, unheld, unknown
from gateway.partners.written import problems as wrong
from gateway.trust.certificates import load
from messages.catalogue import Catalogue
from messages.errors import SingleWindowError
from messages.identifiers import bank, cnaps, credit_code, customs_registration, site
from messages.process import Key
from messages.seals.xmldsig import BadCertificate, certificate

_CHECKS: Mapping[str, Callable[[str], str]] = {  # kinds of key that have a standard; others stand as they are
    "credit-code": credit_code.check,
    "customs-registration": customs_registration.check,
    "site": site.check,
    "cnaps": cnaps.check,
    "bic": bank.check,  # one of 8 characters is the head office's
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


def read(path: Path, catalogue: Catalogue, *, forms: Collection[str] = (OWN,)) -> PartnerFile:
    """The partner of a file, or BadPartnerFile. forms: those that someone can write."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        if names := list(unknown(table)):
            raise BadPartnerFile(path, names)
        text = msgspec.convert(table, Text)
    except msgspec.ValidationError as problem:
        raise BadPartnerFile(path, [misfit(problem)]) from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise BadPartnerFile(path, [f"不是 UTF-8 的 TOML / not TOML in UTF-8: {problem}"]) from None
    except OSError as problem:
        raise BadPartnerFile(path, [f"读不到文件 / cannot be read: {problem.strerror}"]) from None
    problems = [*wrong(text, catalogue, forms)]
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


def _agreement(text: Text, code: str) -> Agreement:
    return Agreement(type=code, may_send=code in text.send, form=text.forms.get(code, text.terms.form))


def _keys(text: Text, problems: list[str]) -> Iterator[PartnerKey]:
    for role, kinds in text.keys.items():
        if role not in text.roles:
            problems.append(said(f"keys.{role}", f"{text.name} 不是 {role}", f"{text.name} is no {role}"))
        for kind, values in kinds.items():
            check = _CHECKS.get(kind, str)
            for value in values:
                if faults := list(unheld(f"keys.{role}.{kind} {value!r}", check, value)):
                    problems.extend(faults)
                else:
                    yield PartnerKey(role=role, key=Key(kind=kind, value=check(value)))


def _certificates(text: Text, folder: Path, problems: list[str]) -> Iterator[RegisteredCertificate]:
    for given in text.certificates or ():
        each = Named(given) if isinstance(given, str) else given
        try:
            yield registered((folder / each.file).read_bytes(), since=each.since, until=each.until)
        except OSError as problem:
            problems.append(said(f"certificates {each.file}", "读不到文件", f"cannot be read: {problem.strerror}"))
        except BadCertificate as problem:
            problems.append(said(f"certificates {each.file}", "证书不可登记", f"cannot be registered: {problem}"))
