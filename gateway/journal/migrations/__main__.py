"""Drafts the next step: `python -m gateway.journal.migrations "Say what changes"`."""

import sys
import tempfile

from gateway.journal import migrate
from gateway.journal.database import open_database

with tempfile.TemporaryDirectory() as folder:
    journal = open_database(f"sqlite:///{folder}/journal.db")
    migrate.upgrade(journal)
    sys.stdout.write(f"{migrate.draft(journal, sys.argv[1])}\n")
