"""What banks speak: ISO 20022, as `xsd/forms/bank/` has it.

Forms, chosen by the agreement of a type: `bank`, the documents as they are; `bank-head`, with a business application
header in the wrapper of SWIFT; `bank-2003`, payments as pain.001.001.03. Queries, signings, instructions for money in
and declarations have no message of ISO 20022 that banks take from their customers: they go in our own form.
"""

from adapters.bank import (
    cancellation,
    envelope,
    notifications,
    older,
    payment,
    resolutions,
    statements,
    statuses,
)

ORDERS = (payment.ORDER, cancellation.ORDER)
OLDER = (older.ORDER, older.CANCELLING)
REPORTS = (statuses.REPORT, notifications.REPORT, statements.REPORT, resolutions.REPORT)

_BARE = tuple(order.adapter() for order in ORDERS)

ADAPTERS = (*_BARE, *(envelope.wrapping(each) for each in _BARE), *(order.adapter() for order in OLDER))
READERS = (
    *_BARE,
    *(report.adapter() for report in REPORTS),
    OLDER[0].adapter(),
    envelope.reading({each.kind: each.decode for each in (*ORDERS, *REPORTS)}, statuses.REPORT.adapter()),
)
