"""What the manual tells its readers to type works, and prints what it says."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.cli.processes import free_port
from tests.docs.pages import ROOT, Command, File, pages, steps, unlike
from tests.forks.shell import lay_swg

pytestmark = pytest.mark.slow

PAGES = [page for page in pages() if any(steps(page))]
STANDARD = "127.0.0.1:8440"
UP_S, COMMAND_S = 90, 60


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder that looks like the project's, with a demo running in it; where its gateway listens."""
    folder = tmp_path_factory.mktemp("desk")
    for name in ("tests", "xsd", "docs", "deploy", "messages"):
        (folder / name).symlink_to(ROOT / name)
    port = free_port()
    log = folder / "demo.log"
    with log.open("wb") as output:
        demo = subprocess.Popen(
            [sys.executable, "-m", "gateway", "demo", "--cases", "2"],
            cwd=folder, env=_environment() | {"SWG_PORT": str(port)}, stdout=output, stderr=output,
        )  # fmt: skip
    try:
        until = time.monotonic() + UP_S
        while "Ctrl-C" not in log.read_text("utf-8"):
            assert demo.poll() is None and time.monotonic() < until, log.read_text("utf-8")
            time.sleep(0.2)
        yield folder, f"127.0.0.1:{port}"
        assert demo.poll() is None, log.read_text("utf-8")
    finally:
        demo.terminate()
        demo.wait(30)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_can_be_followed_from_top_to_bottom(page: Path, desk: tuple[Path, str]):
    if not shutil.which("xmlsec1") and "xmlsec1" in page.read_text("utf-8"):
        pytest.skip("xmlsec1 is not installed")
    folder, address = desk
    programs(folder / ".venv", as_installed=page.name == "README.md")
    for step in steps(page):
        if isinstance(step, File):
            (folder / step.name).write_text(step.text.replace(STANDARD, address), "utf-8")
        else:
            _type(step, folder, address, page)


def programs(folder: Path, *, as_installed: bool) -> None:
    """The virtual environment that a page speaks of; its swg is the one installed, or one that has read its code."""
    if folder.is_symlink():
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    if as_installed:
        folder.symlink_to(sys.prefix)
        return
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").symlink_to(sys.executable)
    (folder / "pyvenv.cfg").symlink_to(Path(sys.prefix) / "pyvenv.cfg")
    (folder / "lib").symlink_to(Path(sys.prefix) / "lib")
    lay_swg(folder / "bin" / "swg")


def _type(command: Command, folder: Path, address: str, page: Path) -> None:
    environment = _environment() | {"SWG_PORT": address.rpartition(":")[2]}
    output = folder / "output.txt"  # a file, so that what goes on in the background holds nobody up
    with output.open("wb") as out:
        done = subprocess.run(
            ["/bin/bash", "-c", command.text.replace(STANDARD, address)],
            cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out, timeout=COMMAND_S,
        )  # fmt: skip
    said = output.read_text("utf-8", "replace")
    where = f"{page.relative_to(ROOT)}:{command.line}: {command.text}"
    assert done.returncode == 0, f"{where}\nended with {done.returncode}:\n{said}"
    assert (row := unlike(command, said)) is None, f"{where}\ndid not print\n{row}\nbut\n{said}"


def _environment() -> dict[str, str]:
    """As a reader has it: no settings but those the page names."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SWG_")}
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "COLUMNS": "100"}
