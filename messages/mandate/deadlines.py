"""Deadlines of mandates: one that is given lasts until its own last day."""

from messages.deadlines.rows import RESTS, Deadlines

DEADLINES = Deadlines(none={"given": RESTS})
