"""Brings what was accepted to whom it concerns: lanes, attempts, retry, dead letters."""
