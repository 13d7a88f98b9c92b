"""The command line as a test calls it: in this process, or as a program."""

import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import structlog
from typer.testing import CliRunner

from gateway.cli.app import app
from gateway.cli.catalogue import catalogue, settings
from gateway.cli.output import failed
from tests.forks.program import run


@dataclass(frozen=True)
class Said:
    """What came of a call."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def swg(*words: Any) -> Said:
    """Call a verb in this process."""
    result = CliRunner().invoke(app, [str(word) for word in words])
    if result.exception is None or isinstance(result.exception, SystemExit):
        return Said(result.exit_code, result.stdout, result.stderr)
    told = io.StringIO()
    with contextlib.redirect_stderr(told):
        code = failed(result.exception)
    return Said(code, result.stdout, result.stderr + told.getvalue())


def program(*words: Any, stdin: str = "", **environment: str) -> Said:
    """Call a verb as a program of its own."""
    done = run(
        [sys.executable, "-m", "gateway", *map(str, words)],
        input=stdin,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )
    return Said(done.returncode, done.stdout, done.stderr)


@contextlib.contextmanager
def here(data: Path, **more: str) -> Iterator[None]:
    """This data folder, and what else the environment says, are in force."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SWG_DATA", str(data))
        for name, value in more.items():
            patch.setenv(name, value)
        _forget()
        yield
    _forget()


def _forget() -> None:
    settings.cache_clear()
    catalogue.cache_clear()
    structlog.reset_defaults()
