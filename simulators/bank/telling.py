"""What is told of transfers: pain.002 by transaction, batch or group, and camt.054 of what was booked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from simulators.bank import notices, statuses
from simulators.bank.books import Entry
from simulators.bank.office import Office
from simulators.bank.orders import Group
from simulators.bank.papers import Table
from simulators.bank.payments import Payment
from simulators.bank.statuses import Told


@dataclass(slots=True)
class File:
    """One group with its payments."""

    group: Group
    payments: list[Payment] = field(default_factory=list)

    @property
    def original(self) -> tuple[str, str]:
        """Its number and name."""
        return self.group.msg_id, self.group.name_id


class Telling:
    """The voice of the desk for transfers; what an outcome keeps quiet is not told."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def single(self, payment: Payment, told: Told) -> None:
        """Where one payment stands."""
        if payment.is_said(told.status):
            office, one = self._office, payment.instruction
            self._status(
                one.msg_id,
                lambda id_: statuses.single(office.house, id_, office.now, payment, told),
                status=told.status,
                level="transaction",
                end_to_end_id=one.end_to_end_id,
                reference=payment.reference,
                reason=told.reason,
            )

    def group(self, file: File, told: Told, *, copy: bool = False) -> None:
        """Where the whole group stands; copy: of a second one of its number."""
        if copy or any(each.is_said(told.status) for each in file.payments):
            office = self._office
            self._status(
                file.group.msg_id,
                lambda id_: statuses.group(office.house, id_, office.now, file.original, told),
                status=told.status,
                level="group",
                reason=told.reason,
                copy=copy,
            )

    def profiled(self, file: File, lines: list[tuple[Payment, Told]]) -> None:
        """One by one where there is one; else by batch where all are well, by group where they are not."""
        said = [(payment, told) for payment, told in lines if payment.is_said(told.status)]
        if len(file.payments) == 1:
            for payment, told in said:
                self.single(payment, told)
        elif said and all(told.status == "ACCP" for _, told in lines):
            for batch_id in dict.fromkeys(payment.instruction.batch_id for payment, _ in said):
                self._batch(file, batch_id)
        elif said:
            bad = all(told.status == "RJCT" for _, told in lines)
            self._lines(file, Told(status="RJCT" if bad else "PART"), said)

    def booked(self, payment: Payment, reference: str) -> None:
        """The entry on the customer's account."""
        if payment.outcome.silent:
            return
        office, one = self._office, payment.instruction
        account, movement = office.books.accounts[payment.number], office.movements[reference]
        entry = next(each for each in reversed(office.books.entries) if _is(each, reference, account.number))
        office.say(
            "camt.054",
            one.msg_id,
            "BkToCstmrDbtCdtNtfctn",
            lambda id_: notices.notification(office.house, id_, office.now, account, entry, movement),
            side="CRDT" if entry.amount > 0 else "DBIT",
            amount=str(abs(entry.amount)),
            currency=account.currency,
            account=account.number,
            end_to_end_id=one.end_to_end_id,
            reference=reference,
        )

    def _batch(self, file: File, batch_id: str) -> None:
        office, told = self._office, Told(status="ACCP")
        self._status(
            file.group.msg_id,
            lambda id_: statuses.batch(office.house, id_, office.now, file.original, batch_id, told),
            status=told.status,
            level="batch",
            batch_id=batch_id,
        )

    def _lines(self, file: File, told: Told, lines: list[tuple[Payment, Told]]) -> None:
        office = self._office
        self._status(
            file.group.msg_id,
            lambda id_: statuses.group(office.house, id_, office.now, file.original, told, lines),
            status=told.status,
            level="group",
            lines=[[payment.reference, each.status, each.reason] for payment, each in lines],
        )

    def _status(self, msg_id: str, write: Callable[[str], Table], **facts: Any) -> None:
        self._office.say("pain.002", msg_id, "CstmrPmtStsRpt", write, msg_id=msg_id, **facts)


def _is(entry: Entry, reference: str, number: str) -> bool:
    return entry.reference == reference and entry.account == number
