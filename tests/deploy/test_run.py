"""The processes of compose.yaml run with what it tells them, as programs of this machine: no container is started."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway.cli.processes import end, free_port
from tests.deploy.files import DEPLOY, ROOT, ours
from tests.gateways import eventually
from tests.services.postgres import Postgres
from tests.services.processes import running
from tests.services.rabbit import RabbitMQ

pytestmark = [pytest.mark.slow, pytest.mark.postgres, pytest.mark.rabbit, pytest.mark.timeout(300)]


def told(name: str, folder: Path) -> dict[str, str]:
    """What compose.yaml tells a service, with folders of this machine."""
    environment = {
        variable: value.replace("/run/secrets", str(folder / "secrets")).replace("/var/lib/", f"{folder}/")
        for variable, value in ours()[name]["environment"].items()
    }
    own = {"SWG_DATA": str(folder / name), "SWG_PUBLIC_URL": "https://gateway.example", "PYTHONPATH": str(ROOT)}
    return {**os.environ, **environment, **own, "SWG_HOST": "127.0.0.1"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Secrets as the README has them made."""
    made = tmp_path_factory.mktemp("compose")
    (secrets := made / "secrets").mkdir()
    words = (
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-nodes",
        "-subj",
        "/CN=swg.internal",
    )
    pair = ("-keyout", str(secrets / "tls.key"), "-out", str(secrets / "tls.crt"))
    subprocess.run(["openssl", *words, *pair], check=True, capture_output=True)
    with running(Postgres) as postgres, running(RabbitMQ) as rabbit:
        (secrets / "swg.toml").write_text(f'database = "{postgres.url}"\namqp_url = "{rabbit.url}"\n')
        yield made


@contextmanager
def started(name: str, folder: Path) -> Iterator[int]:
    """The service; where it listens."""
    port = free_port()
    words = [word for word in ours()[name]["command"] if word not in ("--port", "8441")]
    command = [sys.executable, "-m", "gateway", *words, "--port", str(port)]
    with (folder / f"{name}.log").open("wb") as log:
        process = subprocess.Popen(command, env=told(name, folder), cwd=folder, stdout=log, stderr=log)
    try:
        yield port
    finally:
        end(process)


def test_its_jobs_do_their_work_and_its_processes_become_ready(folder: Path) -> None:
    for job in ("migrate", "queues"):
        words = [sys.executable, "-m", "gateway", *ours()[job]["command"]]
        done = subprocess.run(words, env=told(job, folder), cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    for name in ("serve-1", "relay-1", "deliver-1"):
        with started(name, folder) as port:
            probe = [sys.executable, str(DEPLOY / "probe.py"), "/readyz", str(port)]

            def is_ready(probe: list[str] = probe, name: str = name) -> bool:
                return subprocess.run(probe, env=told(name, folder)).returncode == 0

            eventually(is_ready, (folder / f"{name}.log").read_text("utf-8"))
