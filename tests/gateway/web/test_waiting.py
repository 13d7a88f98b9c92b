"""What waits in the journal is told by one process: whoever adds up all of them counts nothing twice."""

from pathlib import Path

from gateway.web.waiting import Waiting
from tests.gateway.delivery.stage import stage


def test_only_who_leads_tells_what_waits_in_the_journal(tmp_path: Path) -> None:
    with stage(f"sqlite:///{tmp_path / 'journal.db'}", tmp_path) as play:
        play.owe("yard-a", "E-1", "M-1")
        leads = [True]
        waiting = Waiting(play.database, lambda: leads[0])
        assert waiting()["deliveries.due"] == 1

        leads[0] = False
        assert (waiting(), waiting.dead) == ({}, ())

        leads[0] = True
        assert waiting()["deliveries.due"] == 1
