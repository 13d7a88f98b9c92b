"""The other cases that a message is held against: the authorisation it names, loans that rest on the same documents."""

from collections.abc import Iterable, Iterator
from typing import Any

from messages.financing import documents, extract
from messages.financing.documents import Others
from messages.financing.known import LOAN
from messages.financing.records import FinancingApplication, FinancingCustomsData, FinancingDrawdown
from messages.identifiers import compact
from messages.process import Alias, Received
from messages.xml.records import record_of


def beside(body: Any) -> Iterable[str | Alias]:
    """By what they are found."""
    find = _FINDS.get(record_of(body))
    return find(body) if find else ()


def _financed(body: Any) -> Iterator[str | Alias]:
    yield from extract.beside(body.authorization_no)
    yield from documents.beside(body.documents)


def _told(body: Any) -> Iterator[str | Alias]:
    yield from extract.beside(body.authorization_no)


def others(received: Received) -> Others:
    """What other loans hold of the same documents, of this trader and of strangers."""
    trader_id = compact(received.message.body.trader_id)
    loans = [case.known.loan for case in received.beside if case.known.kind == LOAN]
    return Others(
        own=[each.pledge for each in loans if each.trader_id == trader_id],
        strangers=[each.pledge for each in loans if each.trader_id != trader_id],
    )


_FINDS = {
    FinancingApplication: _financed,
    FinancingDrawdown: _financed,
    FinancingCustomsData: _told,
}
