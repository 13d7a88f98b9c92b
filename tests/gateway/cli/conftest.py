"""A data folder with the demo's partners, and a gateway that serves it."""

import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway.cli.cast import engage
from gateway.cli.http import call
from gateway.cli.output import Unreached
from gateway.cli.processes import free_port
from gateway.settings import Settings
from tests.documents import one
from tests.forks.program import Program
from tests.gateway.cli.swg import here, swg

NOBODY = "127.0.0.1:1"  # who is pushed to does not answer


@pytest.fixture(scope="session")
def registered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the cast is registered; to be copied."""
    data = tmp_path_factory.mktemp("cast") / "data"
    engage(Settings(data=data), {"customs-demo": NOBODY, "port-demo": NOBODY})
    return data


@pytest.fixture
def folder(registered: Path, tmp_path: Path) -> Iterator[Path]:
    """A data folder of one's own with the cast, nobody working on it; its settings are in force."""
    shutil.copytree(registered, tmp_path / "data")
    with here(tmp_path / "data"):
        yield tmp_path / "data"


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Path]:
    """A data folder in which nothing was ever done."""
    with here(tmp_path / "data"):
        yield tmp_path / "data"


@pytest.fixture(scope="module")
def served(registered: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A data folder that a gateway serves; one notice has come, the port it goes to does not answer."""
    data = tmp_path_factory.mktemp("served") / "data"
    shutil.copytree(registered, data)
    port = free_port()
    for profile in data.glob("partners/*/profile.json"):
        profile.write_text(profile.read_text("utf-8").replace(":8440", f":{port}"), "utf-8")
    with here(data, SWG_PORT=str(port), SWG_ATTEMPTS="1"), _serving(data, port):
        said = swg("send", one("inspection.notice.1", "valid/one-container"), "--as", "customs-demo")
        assert said.code == 0, said
        yield data


@contextmanager
def _serving(data: Path, port: int) -> Iterator[None]:
    """`swg serve` as the program it is, by the environment in force."""
    with (data / "serve.log").open("wb") as log:
        serve = Program([sys.executable, "-m", "gateway", "serve"], stdout=log, stderr=log)
        try:
            until = time.monotonic() + 30
            while not _is_ready(port):
                assert serve.poll() is None and time.monotonic() < until, (data / "serve.log").read_text("utf-8")
                time.sleep(0.05)
            yield
        finally:
            serve.terminate()
            serve.wait(15)


def _is_ready(port: int) -> bool:
    try:
        return call(f"http://127.0.0.1:{port}", "GET", "/readyz").status == 200
    except Unreached:
        return False
