"""对账: what a bank has told us, held against what it booked; each difference is an item that somebody owns."""

from messages.books.comparing import compare
from messages.books.day import BOOKED, BookDay, Books
from messages.books.difference import WAYS, Difference, Entry, Kind, Movement, Way

__all__ = ["BOOKED", "WAYS", "BookDay", "Books", "Difference", "Entry", "Kind", "Movement", "Way", "compare"]
