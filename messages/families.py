"""The families the gateway carries. One more is a folder with a `FAMILY` and a name here."""

from messages import exchange, inspection, mandate, signing

FAMILIES = (inspection.FAMILY, exchange.FAMILY, mandate.FAMILY, signing.FAMILY)
