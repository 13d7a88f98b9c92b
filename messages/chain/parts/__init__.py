"""The parts of a chain. One more is a table beside these, and its fields in the form."""

from messages.chain.parts.cover import COVER
from messages.chain.parts.duty import DUTY
from messages.chain.parts.loan import LOAN
from messages.chain.parts.remittance import REMITTANCE
from messages.chain.parts.table import Part

PARTS: tuple[Part, ...] = (REMITTANCE, DUTY, COVER, LOAN)
BY_NAME = {part.name: part for part in PARTS}
