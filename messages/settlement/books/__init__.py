"""对账: our view of what a bank booked, held against its statements, and each difference an item that somebody owns."""

from messages.settlement.books.comparing import compare
from messages.settlement.books.difference import WAYS, Difference, Kind, Movement, Way

__all__ = ["WAYS", "Difference", "Kind", "Movement", "Way", "compare"]
