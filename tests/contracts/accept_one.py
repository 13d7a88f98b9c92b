"""Accepts one document into the journal at a URL and prints how it was answered; a process to be killed on the way.

python -m tests.contracts.accept_one sqlite:///journal.db
"""

import sys

from tests.inspections import BOXES, notice
from tests.journals import journal_on

with journal_on(sys.argv[1]) as journal:
    submission = journal.submission(notice(BOXES[0]), message_id="n-1", content=b"<notice/>")
    sys.stdout.write(journal.send(submission).verdict)
