"""What lies in deploy/ is what the gateway understands."""

import configparser
import tomllib
from pathlib import Path

from gateway.settings import Settings

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"


def test_the_settings_to_begin_with_can_be_run_with():
    settings = Settings(**tomllib.loads((DEPLOY / "swg.toml").read_text("utf-8")))
    assert settings.production and settings.engine == "embedded"


def test_the_unit_keeps_to_the_folder_of_the_settings():
    unit = configparser.RawConfigParser(strict=False)
    unit.optionxform = str  # type: ignore[assignment]
    unit.read(DEPLOY / "swg.service", "utf-8")
    data = tomllib.loads((DEPLOY / "swg.toml").read_text("utf-8"))["data"]
    assert data == f"/var/lib/{unit['Service']['StateDirectory']}" == unit["Service"]["WorkingDirectory"]
