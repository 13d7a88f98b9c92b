"""汇出汇款 as pain.001.001.03, for banks that still take no other: the form `bank-2003`, by agreement.

It differs from .09 in a few names and has no place for some things; what has none and is said is NotCarried.
"""

from collections.abc import Iterable
from dataclasses import replace

from adapters.bank import payment
from adapters.bank.cancellation import ORDER as CANCELLATION
from adapters.bank.order import Order
from adapters.bank.payment import PAYMENT
from adapters.fields import Field, Fixed, Group, Inner, Row, Within

FORM = "bank-2003"
KIND = "pain.001.001.03"

_RENAMED = {"AnyBIC": "BICOrBEI", "BICFI": "BIC"}
_NOT_THERE = (f"{PAYMENT}/PmtId/UETR", f"{PAYMENT}/RltdRmtInf/RmtLctnDtls")
_CONTACT = "CtctDtls/Othr"  # there it is a text: the telephone's number, as it is written


def _older(rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows as the older version has them."""
    found: list[Row] = []
    for row in rows:
        path = getattr(row, "path", "")
        if path in _NOT_THERE or (isinstance(row, Group) and row.kinds[0].path in _NOT_THERE):
            continue
        if isinstance(row, Within) and path.endswith(_CONTACT):
            row = Field("phone", path)
        elif isinstance(row, Inner | Within):
            row = replace(row, rows=_older(row.rows), path=_named(path))
        elif isinstance(row, Group):
            row = replace(row, kinds=tuple(replace(kind, rows=_older(kind.rows)) for kind in row.kinds))
        else:
            row = replace(row, path=_named(path))  # type: ignore[arg-type]  # every other row has one
        found.append(row)
    return tuple(found)


def _named(path: str) -> str:
    steps = [_RENAMED.get(step, step) for step in path.split("/")]
    joined = "/".join(steps)
    return joined.removesuffix("/Dt") if joined.endswith("/ReqdExctnDt/Dt") else joined


NO_PAPERS = "papers go by other means; this form has no place for their digests, which both sides keep"

ORDER: Order = replace(
    payment.ORDER,
    form=FORM,
    kind=KIND,
    body=_older(payment.BODY),
    sender=_named(payment.ORDER.sender),
    lost={**payment.LOST, "attachments": NO_PAPERS},
)

CANCELLING: Order = replace(
    CANCELLATION,
    form=FORM,
    body=tuple(
        Fixed(row.path, lambda _: KIND) if isinstance(row, Fixed) and row.path.endswith("OrgnlMsgNmId") else row
        for row in CANCELLATION.body
    ),
)
