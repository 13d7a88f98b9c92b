"""The families the gateway carries. One more is a folder with a `FAMILY` and a name here."""

from messages import exchange, financing, inspection, mandate, settlement, signing

FAMILIES = (inspection.FAMILY, settlement.FAMILY, financing.FAMILY, exchange.FAMILY, mandate.FAMILY, signing.FAMILY)
