"""The families the gateway carries. One more is a folder with a `FAMILY` and a name here."""

from messages import credit, exchange, inspection, mandate, settlement, signing

FAMILIES = (inspection.FAMILY, settlement.FAMILY, credit.FAMILY, exchange.FAMILY, mandate.FAMILY, signing.FAMILY)
