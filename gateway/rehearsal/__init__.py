"""Dry runs: what came in a past period, through other tables than those of the day; nothing is written or sent."""
