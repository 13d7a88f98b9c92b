"""A delivery becomes one file in the partner's InBox, once, whatever happens in between."""

import asyncio
import os
import signal
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from gateway.channels.folder.boxes import IN, OWN
from gateway.channels.folder.out import KEPT_S, FolderOut
from gateway.delivery.parcels import Answer, Parcel
from gateway.partners.partner import Partner, Terms
from messages.roles import YARD

CONTENT = "<报文/>".encode()
PARCEL = Parcel(
    delivery="01980000-0000-7000-8000-000000000001",
    message="01980000-0000-7000-8000-000000000002",
    message_type="inspection.arrival.1",
    attempt=1,
    remark=None,
    content=CONTENT,
    digest=sha256(CONTENT).hexdigest(),
)
NAME = f"inspection.arrival.1_{PARCEL.delivery}.xml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "bank"
    path.mkdir()
    return path


def partner(folder: Path, **terms: object) -> Partner:
    given = Terms(channel="folder", folders=(str(folder),), **terms)  # type: ignore[arg-type]
    return Partner(name="bank-a", zh="银行", en="bank", roles=(YARD,), terms=given)


def deliver(folder: Path, parcel: Parcel = PARCEL, **terms: object) -> Answer:
    return asyncio.run(FolderOut().deliver(parcel, partner(folder, **terms)))


def test_a_delivery_is_a_file_in_the_in_box(folder: Path):
    assert deliver(folder).event == "positive receipt"
    assert [each.name for each in (folder / IN).iterdir()] == [NAME]
    assert (folder / IN / NAME).read_bytes() == CONTENT


def test_the_name_is_as_agreed(folder: Path):
    deliver(folder, folder_name="CN_{type}_{time}_{delivery}.xml")
    (file,) = (folder / IN).iterdir()
    assert file.name == f"CN_inspection.arrival.1_20250713025736768_{PARCEL.delivery}.xml"


def test_a_repetition_writes_nothing_twice(folder: Path):
    deliver(folder)
    before = (folder / IN / NAME).stat()
    assert deliver(folder, replace(PARCEL, attempt=2)).event == "positive receipt"
    assert (folder / IN / NAME).stat() == before


def test_what_he_has_taken_away_is_not_laid_before_him_again(folder: Path):
    deliver(folder)
    (folder / IN / NAME).unlink()
    assert deliver(folder, replace(PARCEL, attempt=2)).event == "positive receipt"
    assert list((folder / IN).iterdir()) == []


def test_where_it_is_agreed_it_has_arrived_once_he_took_it_away(folder: Path):
    first = deliver(folder, folder_done="taken")
    assert (first.event, first.waits) == ("not reached", True)
    (folder / IN / NAME).unlink()
    assert deliver(folder, folder_done="taken").event == "positive receipt"


def test_a_folder_that_is_not_there_is_not_made_up_for(folder: Path):
    assert deliver(folder / "share").event == "not reached"
    assert not (folder / "share").exists()


def test_an_in_box_that_is_a_link_is_not_followed(folder: Path, tmp_path: Path):
    (folder / IN).symlink_to(tmp_path)
    answer = deliver(folder)
    assert answer.event == "not reached" and str(tmp_path) not in (answer.reason or "")
    assert not (tmp_path / NAME).exists()


def test_marks_of_long_ago_go_and_those_in_use_stay(folder: Path):
    deliver(folder)
    mark = folder / OWN / f"{PARCEL.delivery}.given"
    os.utime(mark, (0, mark.stat().st_mtime - KEPT_S - 10))
    deliver(folder, replace(PARCEL, delivery="01980000-0000-7000-8000-000000000003"))
    assert [each.name for each in (folder / OWN).glob("*.given")] == ["01980000-0000-7000-8000-000000000003.given"]


@pytest.mark.parametrize("point", ["lay.before", "lay.after"])
@pytest.mark.parametrize("takes", [False, True])
def test_killed_while_it_is_laid_it_is_there_once(folder: Path, point: str, takes: bool):
    assert _deliver_and_die(folder, point) == -signal.SIGKILL
    had = 0
    if takes and (folder / IN / NAME).exists():  # the partner is quick
        (folder / IN / NAME).unlink()
        had = 1
    assert deliver(folder, replace(PARCEL, attempt=2)).event == "positive receipt"
    assert had + len(list((folder / IN).iterdir())) == 1


def test_who_knows_only_by_looking_whether_it_lies_there_lays_it_twice(folder: Path):
    """The saboteur: without its mark, what the partner took away comes again."""
    deliver(folder)
    (folder / IN / NAME).unlink()
    (folder / OWN / f"{PARCEL.delivery}.given").unlink()
    deliver(folder, replace(PARCEL, attempt=2))
    assert (folder / IN / NAME).exists()


def _deliver_and_die(folder: Path, point: str) -> int:
    code = (
        "import sys; from pathlib import Path; from tests.gateway.channels.folder.test_out import deliver; "
        "deliver(Path(sys.argv[1]))"
    )
    environment = {**os.environ, "SWG_CRASH_AT": point, "PYTHONPATH": "."}
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)], env=environment, check=False, timeout=60
    ).returncode


@pytest.mark.parametrize(("of_folder", "of_boxes", "of_files"), [(0o2770, 0o2770, 0o660), (0o755, 0o750, 0o640)])
def test_what_we_make_is_for_the_folders_group_as_the_folder_is_and_for_nobody_else(
    folder: Path, of_folder: int, of_boxes: int, of_files: int
):
    folder.chmod(of_folder)
    deliver(folder)
    assert (folder / IN).stat().st_mode & 0o7777 == of_boxes
    assert (folder / IN / NAME).stat().st_mode & 0o7777 == of_files
    assert (folder / OWN).stat().st_mode & 0o777 == 0o700
