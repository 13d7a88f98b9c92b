"""What is said of a chain: the one form, the trader's consent to each part of it, and how far each step is.

The gateway's own messages; what goes to banks and insurers is derived from the form, in their families' words. Fields
that only some part needs may be left out of the form: which part needs which is a table (`messages.chain.parts`).
"""

from messages.chain.records.form import (
    ChainApplication,
    ChainCover,
    ChainDuty,
    ChainLoan,
    ChainRemittance,
    ChainShipment,
    ChainTrader,
)
from messages.chain.records.words import ChainConsent, ChainFinding, ChainProgress

__all__ = [
    "ChainApplication",
    "ChainConsent",
    "ChainCover",
    "ChainDuty",
    "ChainFinding",
    "ChainLoan",
    "ChainProgress",
    "ChainRemittance",
    "ChainShipment",
    "ChainTrader",
]
