"""Deadlines of a day's books: what agrees, or is explained, waits for nobody."""

from messages.deadlines.rows import RESTS, Deadlines

DEADLINES = Deadlines(none={"balanced": RESTS, "explained": RESTS})
