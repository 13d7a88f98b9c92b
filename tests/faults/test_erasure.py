"""An erasure that is interrupted: it holds, and nothing of the document stays on the disk."""

from pathlib import Path

import pytest

from tests.documents import one
from tests.gateway.cli.swg import program
from tests.gateways import Installation, installed, text

pytestmark = pytest.mark.slow

PHONE = "13853200719"


def _on_disk(own: Installation) -> bool:
    return any(PHONE.encode() in each.read_bytes() for each in Path(own.settings.data).glob("journal.db*"))


@pytest.mark.parametrize(("point", "holds"), [("commit.before", False), ("commit.after", True)])
def test_killed_while_it_erases_it_has_done_so_or_not(tmp_path: Path, point: str, holds: bool) -> None:
    with installed(tmp_path / "data") as own:
        own.start()
        notice = one("inspection.arrival.1", "valid/one-container").read_text("utf-8").replace("QDGU1000016", PHONE)
        answer = own.client("yard-demo").send(notice.encode())
        assert answer.status == 422, answer.body
        message = text(answer, "MessageUuid")
        own.stop()
        environment = {"SWG_DATA": str(own.settings.data), "SWG_PORT": str(own.settings.port)}
        erase = ("journal", "erase", message, "--reason", "asked", "--by", "li")
        assert program(*erase, **environment, SWG_CRASH_AT=point).code == -9
        assert _on_disk(own)

        again = program(*erase, **environment)

    assert ("erased already" in again.err) is holds, again
    assert not _on_disk(own)
