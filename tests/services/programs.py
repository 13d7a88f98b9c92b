"""The programs the services are made of: where they are, and how they get there where they are not."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from glob import glob
from pathlib import Path

from tests.services.progress import say
from tests.services.signals import held_while

POLICY = Path("/usr/sbin/policy-rc.d")  # Debian asks it whether a server just installed may start


class Unavailable(Exception):
    """A program or a service cannot be had here; the text says what to do next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One program the tests need.

    name:    as a shell calls it.
    product: as its makers call it.
    package: Debian's.
    places:  folders looked in, as patterns; "PATH" stands for all of its folders.
    least:   oldest version that will do, held against the answer to --version; None: any, or told only once it runs.
    setting: the variable that names a running one instead; None where that does not help.
    """

    name: str
    product: str
    package: str
    places: tuple[str, ...] = ("PATH",)
    least: tuple[int, ...] | None = None
    setting: str | None = None


POSTGRES = Program(
    name="postgres",
    product="PostgreSQL",
    package="postgresql",
    places=("PATH", "/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin"),
    least=(14,),
    setting="SWG_TEST_POSTGRES_URL",
)
RABBITMQ = Program(
    name="rabbitmq-server",
    product="RabbitMQ",
    package="rabbitmq-server",
    places=("/usr/lib/rabbitmq/bin", "PATH", "/usr/sbin"),  # the one in Debian's /usr/sbin insists on its own user
    setting="SWG_TEST_AMQP_URL",
)
EPMD = Program(name="epmd", product="Erlang's epmd", package="erlang-base", setting="SWG_TEST_AMQP_URL")
NODE = Program(name="node", product="Node.js", package="nodejs", least=(20,))
NPM = Program(name="npm", product="npm", package="npm")
XMLSEC1 = Program(name="xmlsec1", product="xmlsec1", package="xmlsec1")
CHROMIUM = Program(name="chromium", product="Chromium", package="chromium")


def find(program: Program) -> Path | None:
    """The newest one that will do."""
    found = [(version, path) for path in _candidates(program) if (version := _version(program, path)) is not None]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def found(program: Program) -> Path:
    """The newest one that will do, or Unavailable."""
    if path := find(program):
        return path
    raise Unavailable(_next_step(program))


def ensure(programs: Iterable[Program]) -> None:
    """Install those that are missing, or raise Unavailable."""
    missing = [program for program in programs if find(program) is None]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        _install([program.package for program in missing])
    if still := [program for program in missing if find(program) is None]:
        raise Unavailable("\n".join(_next_step(program) for program in still))


def numbers(text: str) -> tuple[int, ...]:
    """The first version that a text names; () where it names none.

    >>> numbers("postgres (PostgreSQL) 15.13 (Debian 15.13-0+deb12u1)")
    (15, 13)
    """
    match = re.search(r"\d+(\.\d+)*", text)
    return tuple(int(part) for part in match[0].split(".")) if match else ()


def _candidates(program: Program) -> Iterator[Path]:
    for place in program.places:
        folders = os.environ.get("PATH", os.defpath).split(os.pathsep) if place == "PATH" else glob(place)
        for folder in folders:
            path = Path(folder, program.name)
            if os.path.isfile(path) and os.access(path, os.X_OK):  # PATH may name folders that are not ours to enter
                yield path


def _version(program: Program, path: Path) -> tuple[int, ...] | None:
    """Its version; () where any will do, None where it is too old."""
    if program.least is None:
        return ()
    told = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout
    return version if (version := numbers(told)) >= program.least else None


def _install(packages: list[str]) -> None:
    say(f"installing {', '.join(packages)}")
    apt = ["apt-get", "--yes", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    with held_while("packages are being installed"), _no_server_starts():
        _tell([*apt, "update"])  # when it fails, the list of yesterday may still do
        code, words = _tell([*apt, "install", *packages])
    if code:
        raise Unavailable(f"{words}\napt-get could not install {', '.join(packages)}; its words are above")


def _tell(words: list[str]) -> tuple[int, str]:
    """Run it out of reach of the terminal's Ctrl-C: a half-installed package helps nobody."""
    done = subprocess.run(
        words,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


@contextmanager
def _no_server_starts() -> Iterator[None]:
    """A server installed for a test must not start for the whole machine."""
    if POLICY.exists():  # the machine has a policy of its own
        yield
        return
    POLICY.write_text("#!/bin/sh\nexit 101\n")
    POLICY.chmod(0o755)
    try:
        yield
    finally:
        POLICY.unlink(missing_ok=True)


def _next_step(program: Program) -> str:
    least = f" {'.'.join(map(str, program.least))} or later" if program.least else ""
    instead = f"set {program.setting} to one that runs, or " if program.setting else ""
    return (
        f"{program.product}{least} is not here: install it (Debian: sudo apt-get install {program.package}), "
        f"or {instead}set SWG_NO_SERVICES=1 to leave out the tests that need it"
    )
