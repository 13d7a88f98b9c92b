"""The way in: each delivery is held against its contract, the gateway's signature and its order, and taken once.

The same delivery id again gets the same answer and does nothing. Everything that comes is written down, each time.
"""

from collections.abc import Callable
from dataclasses import dataclass

from simulators import documents, receipts, seals
from simulators.clock import Clock
from simulators.contracts import Contracts
from simulators.documents import Document, Unreadable
from simulators.forms import Form, Own
from simulators.ledger import Ledger
from simulators.profile import Profile
from simulators.trust import Trust
from simulators.wire import Delivery


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a delivery: reason is None where it was accepted; receipt: ours, signed."""

    reason: str | None
    receipt: bytes


class Inbox:
    """What comes in; `hears` is told of every document that is taken for the first time."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        contracts: Contracts,
        profile: Profile,
        clock: Clock,
        hears: Callable[[Document], None],
        trust: Trust | None = None,
        form: Form | None = None,
    ) -> None:
        self._ledger = ledger
        self._form = form or Own(contracts)
        self._profile = profile
        self._clock = clock
        self._hears = hears
        self._trust = trust or Trust(profile.gateway_cert)

    def take(self, delivery: Delivery) -> Taken:
        """Take it, or give the answer that it got before."""
        with self._ledger.together():
            if before := self._ledger.first("answered", delivery.id):
                self._write(delivery, None, repeat=True, same=before.facts["digest"] == documents.digest(delivery.data))
                return Taken(before.facts["reason"], before.document or b"")
            document, faults = self._examine(delivery)
            twin = late = False
            if document is not None and not faults:
                twin = self._is_twin(document)
                late = not twin and self._is_late(document)
            self._write(delivery, document, faults=faults, twin=twin, late=late)
            if document is not None and not faults and not twin:
                self._hears(document)
            return self._answer(delivery, document, " ".join("; ".join(faults).split())[:255] or None)

    def _examine(self, delivery: Delivery) -> tuple[Document | None, list[str]]:
        """The document, where it can be read, and what is wrong with it."""
        try:
            came = self._form.read(delivery.data)
        except Unreadable as error:
            return None, [f"form: {error}"]
        document, faults = came.document, [f"form: {fault}" for fault in came.faults]
        if delivery.type != document.type:
            faults.append(f"form: delivered as {delivery.type}, is {document.type}")
        try:
            if came.sealed is not None:
                seals.verify(came.sealed, *self._trust.certs)
        except seals.BadSeal as error:
            faults.append(f"seal: {error}")
        return document, faults

    def _is_twin(self, document: Document) -> bool:
        """Whether the same message came before under another delivery id."""
        key = "\x1f".join(
            ("seen", *(document.need(f"Head/{name}") for name in ("SenderId", "MessageType", "MessageId")))
        )
        seen = self._ledger.recall(key) is not None
        self._ledger.keep(key, True)
        return seen

    def _is_late(self, document: Document) -> bool:
        """Whether its sender said something later about the same declaration that came before it.

        A bank's desks speak at the same time of one payment: what they say has an order only as it was accepted.
        """
        entry_id = document.text("Body/EntryId")
        if entry_id is None:
            return False
        sent = document.need("Head/SendTime")
        key = "\x1f".join(("last", entry_id, document.need("Head/SenderId")))
        last = self._ledger.recall(key) or ""
        self._ledger.keep(key, max(sent, last))
        return sent < last

    def _write(self, delivery: Delivery, document: Document | None, **facts: object) -> None:
        self._ledger.write(
            "received",
            ref=delivery.id,
            about=documents.subject(document) if document else None,
            type=delivery.type,
            message_id=_text(document, "Head/MessageId"),
            sender=_text(document, "Head/SenderId"),
            document=delivery.data,
            message=delivery.message,
            attempt=delivery.attempt,
            remark=delivery.remark,
            original=_text(document, "Head/OriginalDigest"),
            **facts,
        )

    def _answer(self, delivery: Delivery, document: Document | None, reason: str | None) -> Taken:
        digest = documents.digest(delivery.data)
        receipt = receipts.write(
            self._profile, delivery=delivery.id, document=document, digest=digest, reason=reason, at=self._clock.now()
        )
        self._ledger.write(
            "answered",
            ref=delivery.id,
            about=documents.subject(document) if document else None,
            type=delivery.type,
            document=receipt,
            digest=digest,
            reason=reason,
        )
        return Taken(reason, receipt)


def _text(document: Document | None, path: str) -> str | None:
    return document.text(path) if document else None
