"""The process that owns the services: it starts them, tells where they are, and takes them down at its end.

It is a process of its own so that they end with whoever asked for them, even if that was killed: its standard
input is a pipe from there, and the end of the pipe is the end of the services.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from tests.services.postgres import DURABLE, Postgres
from tests.services.processes import STOP_S, Server, place
from tests.services.programs import CHROMIUM, EPMD, POSTGRES, RABBITMQ, XMLSEC1, Program, Unavailable, ensure
from tests.services.progress import say
from tests.services.rabbit import RabbitMQ
from tests.services.signals import Ended, ignore, raised_once

ROOT = Path(__file__).parents[2]
SERVICES: dict[str, Callable[[Path], Server]] = {  # the slower to start comes first
    "SWG_TEST_AMQP_URL": RabbitMQ,
    "SWG_TEST_POSTGRES_URL": Postgres,
}
KINDS: Mapping[str, Mapping[str, Callable[[Path], Server]]] = {
    "quick": SERVICES,
    "durable": {**SERVICES, "SWG_TEST_POSTGRES_URL": partial(Postgres, more=DURABLE)},  # what a figure is measured on
}
PROGRAMS = {"SWG_TEST_AMQP_URL": (EPMD, RABBITMQ), "SWG_TEST_POSTGRES_URL": (POSTGRES,)}


def ensure_programs(settings: Iterable[str]) -> None:
    """Have, or install, what these services are made of, and what the tests call themselves."""
    needed: list[Program] = [XMLSEC1, CHROMIUM]
    for setting in settings:
        needed += PROGRAMS[setting]
    ensure(needed)


@contextmanager
def kept(settings: Iterable[str], kind: str = "quick") -> Iterator[dict[str, str]]:
    """The services behind these settings, as {setting: url}, until the body ends or this process does."""
    keeper = subprocess.Popen(
        [sys.executable, "-m", "tests.services", "keep", "--kind", kind, *settings],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert keeper.stdin
    try:
        yield told(keeper)
    finally:
        keeper.stdin.close()
        keeper.wait(4 * STOP_S)


def told(keeper: subprocess.Popen[bytes]) -> dict[str, str]:
    """Its first line, once everything is up; Unavailable when there is none."""
    assert keeper.stdout
    line = keeper.stdout.readline()
    if not line:
        raise Unavailable("the services could not be started; the reason is above")
    urls: dict[str, str] = json.loads(line)
    return urls


def keep(settings: Iterable[str], kind: str = "quick") -> int:
    """Own them until standard input ends or a signal comes; the keeper's whole life, and its exit code."""
    try:
        with raised_once(), started(settings, kind) as urls:
            print(json.dumps(urls), flush=True)
            sys.stdin.buffer.read()
    except Unavailable as reason:
        say(str(reason))
        return 1
    except Ended as ended:
        return ended.exit_code
    return 0


@contextmanager
def started(settings: Iterable[str], kind: str = "quick") -> Iterator[dict[str, str]]:
    """The services behind these settings, as {setting: url}, as children of this process."""
    with ExitStack() as stack:
        folder = stack.enter_context(place())
        services = {setting: KINDS[kind][setting](folder / setting.lower()) for setting in settings}
        for service in services.values():
            stack.callback(service.stop)
            service.start()
        stack.callback(say, "taking them down")
        stack.callback(ignore)  # nothing interrupts that
        for setting, service in services.items():
            service.wait()
            say(f"{setting} is up")
        yield {setting: service.url for setting, service in services.items()}
