"""The folder of one process, and the name by which it leases."""

from pathlib import Path

from gateway.assembly.folder import worker


def test_a_worker_has_the_same_name_after_every_start(tmp_path: Path) -> None:
    assert worker(tmp_path, "node-1") == worker(tmp_path, "node-1")
    assert len(worker(tmp_path)) == 12


def test_a_copy_of_the_disk_on_another_machine_is_another_worker(tmp_path: Path) -> None:
    """Else the start of one would end the leases of the other, and both would send."""
    assert worker(tmp_path, "node-1") != worker(tmp_path, "node-2")


def test_two_folders_of_one_machine_are_two_workers(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    assert worker(tmp_path / "a", "node-1") != worker(tmp_path / "b", "node-1")
