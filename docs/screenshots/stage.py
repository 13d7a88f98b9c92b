"""A demo to be photographed: everyone's programs have played a round, and the gateway is up with what came of it."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from gateway.cli.demo import Stage
from gateway.cli.output import Unreached
from gateway.cli.processes import Process, await_ready, end, free_port, start_gateway
from gateway.people.demo import Login
from gateway.settings import Settings

CASES, SEED = 60, 20261121
PATIENCE = 5
PEOPLE = "people.json"  # of a folder that is kept, so that it can be taken up again; of a demo, thus worth nothing


@contextmanager
def played(folder: Path | None) -> Iterator[tuple[str, dict[str, Login]]]:
    """The address, and who may sign in, by login. folder: where it is kept, and taken up again; None: it goes."""
    with TemporaryDirectory() as passing:
        data = (folder or Path(passing)) / "data"
        settings = Settings(data=data, port=free_port(), log_level="error")
        known = data / PEOPLE
        if known.exists():
            people = [Login(*each) for each in json.loads(known.read_text("utf-8"))]
            with _again(settings):
                yield _address(settings), {each.login: each for each in people}
            return
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        with Stage(settings) as stage:
            stage.open()
            stage.play(CASES, SEED)
            stage.wait(CASES)
            stage.balance()
            known.touch(0o600)
            known.write_text(json.dumps(stage.people), "utf-8")
            yield _address(settings), {each.login: each for each in stage.people}


@contextmanager
def _again(settings: Settings) -> Iterator[None]:
    process = start_gateway(settings)
    try:
        _await(settings, process)
        yield
    finally:
        end(process)


def _await(settings: Settings, process: Process) -> None:
    """As a gateway that has much to read takes its time."""
    for left in range(PATIENCE, -1, -1):
        try:
            await_ready(settings, process)
            return
        except Unreached:
            if not left or process.poll() is not None:
                raise


def _address(settings: Settings) -> str:
    return f"http://localhost:{settings.port}"
