"""systemd's units: of the cluster as hardened as the one of the embedded engine, and taken by systemd itself."""

import configparser
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from gateway.settings import Settings
from tests.deploy.files import CLUSTER_UNITS, DEPLOY, UNITS

OWN = {"environment", "execstartpre", "execstart", "restart", "memorymax", "tasksmax", "timeoutstopsec"}


def unit(path: Path) -> dict[str, str]:
    read = configparser.RawConfigParser(strict=False)
    read.read(path, "utf-8")
    return dict(read["Service"])


def test_there_is_one_for_each_kind_of_process() -> None:
    assert [each.name for each in CLUSTER_UNITS] == ["swg-deliver@.service", "swg-relay@.service", "swg-serve@.service"]


@pytest.mark.parametrize("path", CLUSTER_UNITS, ids=lambda path: path.name)
def test_it_is_as_hardened_as_the_other(path: Path) -> None:
    one, other = unit(DEPLOY / "swg.service"), unit(path)
    assert {name: value for name, value in one.items() if name not in OWN} == {
        name: value for name, value in other.items() if name not in OWN
    }


@pytest.mark.parametrize("path", CLUSTER_UNITS, ids=lambda path: path.name)
def test_it_comes_again_for_as_long_as_it_takes_under_the_same_name(path: Path) -> None:
    said = unit(path)
    role = path.name.removeprefix("swg-").removesuffix("@.service")
    assert said["restart"] == "always" and said["execstart"].endswith(f"swg {role} --name {role}-%i")
    assert "StartLimitIntervalSec=0" in path.read_text("utf-8")


def test_the_clusters_settings_can_be_run_with() -> None:
    settings = Settings(**tomllib.loads((DEPLOY / "swg-cluster.toml").read_text("utf-8")))
    assert settings.production and settings.engine == "cluster" and settings.shared is not None
    assert settings.shared.is_relative_to(settings.data)  # the only folder a unit may write


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_systemd_takes_it(path: Path, tmp_path: Path) -> None:
    """With this installation in place of the one in /opt: it looks whether there is something to start."""
    text = path.read_text("utf-8").replace("/opt/single-window-gateway/.venv/bin", str(Path(sys.executable).parent))
    (tmp_path / path.name).write_text(text, "utf-8")
    instance = path.name.replace("@.", "@1.")
    looked = subprocess.run(["systemd-analyze", "verify", str(tmp_path / instance)], capture_output=True, text=True)
    assert (looked.returncode, looked.stderr) == (0, "")
