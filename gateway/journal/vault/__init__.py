"""Copies of the journal outside it, encrypted: backups and months, their keys and their form."""
