"""Who signed a message, and whether that holds now: its sender, the trader it binds, the gateway, each receiver.

The gateway's evidence of the message is made and verified step by step, as `swg evidence verify` does it with a file:
nothing is believed that a row says. A person's word on what binds his company is held against the statement he signed.
"""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Any

from cryptography import x509
from sqlalchemy import Connection, select

from gateway.journal import kept, tables
from messages.decoding import from_json
from messages.seals import algorithms, certificates, passkeys
from messages.seals.bundle.holding import Held, Step, verify_bundle
from messages.seals.bundle.reading import Bundle
from messages.signing.process import Done, Signing, statement

SENDER, SIGNATORY, GATEWAY, RECEIVER = "sender", "signatory", "gateway", "receiver"
FAMILY = "signing"
_OF_THE_SENDER = ("document", "certificates", "signature")
_OF_THE_GATEWAY = ("manifest", "batches", "log", "trust", "receipt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One. part: whose. key: subject of its certificate, or what else names the key. certificate: its SHA-256.

    over: digest of what was signed. holds: None where it cannot be shown either way; why: the reason, both languages.
    """

    part: str
    who: str
    key: str | None = None
    certificate: str | None = None
    algorithm: str | None = None
    at: str | datetime | int | None = None
    over: str | None = None
    holds: bool | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """All of a message. steps: of the whole proof."""

    signatures: tuple[Signature, ...]
    steps: tuple[Step, ...]


def shown(bundle: IO[bytes], row: Mapping[str, Any], connection: Connection, trusted: bytes) -> Shown:
    """The signatures of a message. bundle: the platform's, with everything. trusted: the gateway's certificate, PEM."""
    held = verify_bundle(bundle, [trusted])
    if held.bundle is None:
        return Shown((), held.steps)
    found = (
        _sender(held, held.bundle, row),
        *_people(connection, row["id"]),
        _gateway(held, held.bundle, row),
        *_receivers(held, held.bundle),
    )
    return Shown(found, held.steps)


def _sender(held: Held, bundle: Bundle, row: Mapping[str, Any]) -> Signature:
    report = json.loads(bundle.files.get("signature/report.json", b"{}"))
    form: Mapping[str, Any] = next(iter(report.get("forms") or ()), {})
    holds, why = _together(held, _OF_THE_SENDER)
    digest = row["signer_digest"]
    if digest is None:
        holds = None
    return Signature(
        part=SENDER,
        who=row["partner"],
        key=_subject(bundle.files.get(f"certificates/{digest}.pem")) if digest else None,
        certificate=digest,
        algorithm=form.get("algorithm") or form.get("form"),
        at=row["received_at"],
        over=row["digest"],
        holds=holds,
        why=why,
    )


def _gateway(held: Held, bundle: Bundle, row: Mapping[str, Any]) -> Signature:
    """The receipt: that it was taken in, or refused, is a leaf of a batch whose header the gateway signed."""
    header = bundle.header("proof/")
    pems = bundle.keys(header["key"])
    holds, why = _together(held, _OF_THE_GATEWAY)
    return Signature(
        part=GATEWAY,
        who=f"{row['seq']}",
        key=f"{_subject(pems[0])} · {header['key']}",
        certificate=certificates.digest(certificates.carried(pems[0])),
        algorithm=algorithms.of_key(_loaded(pems[0]).public_key()),
        at=header["sealed"],
        over=header["root"],
        holds=holds,
        why=why,
    )


def _receivers(held: Held, bundle: Bundle) -> Iterator[Signature]:
    step = next((each for each in held.steps if each.name == "deliveries"), None)
    for name in bundle.below("deliveries/"):
        if not name.endswith("/delivery.json"):
            continue
        told, at = json.loads(bundle.files[name]), name.removesuffix("delivery.json")
        faults = [each for each in step.faults if each.file.startswith(at)] if step else []
        digest = told["answer_signer"]
        file = told["answer"]
        if faults:
            holds, why = False, "; ".join(f"{each.file.removeprefix(at)}: {each.why}" for each in faults)
        elif digest:
            holds, why = True, None
        else:
            holds = None
            why = _UNSIGNED if file else _NO_ANSWER
        yield Signature(
            part=RECEIVER,
            who=f"{told['receiver'] or told['role']} · {told['state']}",
            key=_subject(bundle.files.get(f"certificates/{digest}.pem")) if digest else told["channel"],
            certificate=digest,
            at=told["at"],
            over=told["message"],
            holds=holds,
            why=why,
        )


def _people(connection: Connection, message: str) -> Iterator[Signature]:
    """What the trader's own people signed of it, where it binds him."""
    of = tables.cases.c
    for text in connection.scalars(select(of.known).where(of.family == FAMILY, of.order_key == message)):
        known = from_json(text, Signing)
        for done in known.done:
            if done.signature is not None or done.assertion is not None:
                yield _signed(connection, known, done)


def _signed(connection: Connection, known: Signing, done: Done) -> Signature:
    said = statement(known)
    pem = kept.certificate(connection, done.certificate) if done.certificate else None
    holds: bool | None = None
    if done.assertion is not None:
        holds = passkeys.holds(said, done.assertion)
    elif pem is not None and done.signature is not None:
        public: Any = _loaded(pem).public_key()
        signature = base64.b64decode(done.signature)
        holds = algorithms.holds(algorithms.of_key(public), public, signature, said.encode())
    return Signature(
        part=SIGNATORY,
        who=f"{done.who} · {done.duty}",
        key=_subject(pem) if pem is not None else "passkey" if done.assertion is not None else None,
        certificate=done.certificate,
        at=done.at,
        over=known.digest,
        holds=holds,
        why=_NOT_KEPT if holds is None else None if holds else _ANOTHER,
    )


def _together(held: Held, names: tuple[str, ...]) -> tuple[bool | None, str | None]:
    """Whether all of these steps hold, and of each that does not, why."""
    steps = [each for each in held.steps if each.name in names]
    reasons = [why for each in steps if each.holds is not True for why in _reasons(each)]
    if any(each.holds is False for each in steps):
        return False, "; ".join(reasons)
    if any(each.holds is None for each in steps):
        return None, "; ".join(reasons)
    return True, next((each.why for each in steps if each.why), None)


def _reasons(step: Step) -> Iterator[str]:
    if step.why:
        yield step.why
    yield from (f"{each.file}: {each.why}" for each in step.faults)


def _subject(pem: bytes | None) -> str | None:
    return _loaded(pem).subject.rfc4514_string() if pem else None


def _loaded(pem: bytes) -> x509.Certificate:
    return x509.load_pem_x509_certificate(pem)


_UNSIGNED = (
    "回答未签名；以通道与叶中摘要为凭 / the answer is not signed: the channel and the digest in the leaf vouch for it"
)
_NO_ANSWER = "尚无签名的签收 / there is no signed acknowledgement"
_NOT_KEPT = "证书未留存 / the certificate is not kept"
_ANOTHER = "不是该密钥对所签内容的签名 / it is not this key's signature over the statement"
