"""The families the gateway carries. One more is a folder with a `FAMILY` and a name here."""

from messages import (
    chain,
    credit,
    declaration,
    exchange,
    financing,
    guarantee,
    inspection,
    mandate,
    opinion,
    release,
    settlement,
    signing,
    supervision,
)

FAMILIES = (
    inspection.FAMILY,
    release.FAMILY,
    declaration.FAMILY,
    settlement.FAMILY,
    financing.FAMILY,
    guarantee.FAMILY,
    credit.FAMILY,
    chain.FAMILY,
    exchange.FAMILY,
    mandate.FAMILY,
    signing.FAMILY,
    supervision.FAMILY,
    opinion.FAMILY,
)
