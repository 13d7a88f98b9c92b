"""Services for a run of the tests, from the command line.

    python -m tests.services run -- pytest    start what is missing, run pytest, take it down
    eval "$(python -m tests.services up)"     start it and leave it running
    python -m tests.services down             take that down again
    python -m tests.services cluster -- swg demo    run a command with the cluster engine, on an empty database
    python -m tests.services cluster --durable -- python -m bench    the same, where a commit is on the disk

A service whose variable is set already, SWG_TEST_POSTGRES_URL or SWG_TEST_AMQP_URL, is used as it is.
SWG_NO_SERVICES=1 starts none: the tests that need one are skipped.
"""

import argparse
import os
import shlex
import signal
import subprocess
import sys

from tests.services import standing
from tests.services.databases import empty_database
from tests.services.keeper import KINDS, SERVICES, ensure_programs, keep, kept
from tests.services.programs import Unavailable
from tests.services.progress import say
from tests.services.signals import Ended, raised_once

GRACE_S = 20.0  # for a command that was told to end


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.services", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="run|cluster|up|down")
    verbs.add_parser("run").add_argument("command", nargs=argparse.REMAINDER)
    of_cluster = verbs.add_parser("cluster")
    of_cluster.add_argument("--durable", dest="kind", action="store_const", const="durable", default="quick")
    of_cluster.add_argument("command", nargs=argparse.REMAINDER)
    verbs.add_parser("up")
    verbs.add_parser("down")
    keeping = verbs.add_parser("keep")
    keeping.add_argument("--kind", choices=KINDS, default="quick")
    keeping.add_argument("settings", nargs="*")
    verbs.add_parser("stand").add_argument("settings", nargs="*")
    given = parser.parse_args()
    try:
        match given.verb:
            case "run":
                return run(given.command[1:] if given.command[:1] == ["--"] else given.command)
            case "cluster":
                return cluster(given.command[1:] if given.command[:1] == ["--"] else given.command, given.kind)
            case "up":
                return up()
            case "down":
                return standing.down()
            case "keep":
                return keep(given.settings, given.kind)
            case _:
                return standing.stand(given.settings)
    except Unavailable as reason:
        say(str(reason))
        return 1
    except Ended as ended:
        return ended.exit_code


def run(command: list[str]) -> int:
    """Its exit code; 1 when a service cannot be had."""
    if os.environ.get("SWG_NO_SERVICES") == "1":
        say("none started: SWG_NO_SERVICES=1")
        return _call(command, {name: value for name, value in os.environ.items() if name not in SERVICES})
    with raised_once(), kept(_wanted()) as urls:
        return _call(command, os.environ | urls)


def cluster(command: list[str], kind: str) -> int:
    """As `run`, with the settings of a gateway of many processes; its database is empty, and goes afterwards."""
    with raised_once(), kept(_wanted(), kind) as urls:
        given = os.environ | urls
        with empty_database(given["SWG_TEST_POSTGRES_URL"]) as database:
            return _call(
                command,
                given | {"SWG_ENGINE": "cluster", "SWG_DATABASE": database, "SWG_AMQP_URL": given["SWG_TEST_AMQP_URL"]},
            )


def up() -> int:
    """Leave them running; prints what a shell is to set."""
    for setting, url in standing.up(_wanted()).items():
        print(f"export {setting}={shlex.quote(url)}")
    return 0


def _wanted() -> list[str]:
    """The services to be started here, with their programs in place."""
    for setting in SERVICES:
        if setting in os.environ:
            say(f"{setting} is set already")
    wanted = [setting for setting in SERVICES if setting not in os.environ]
    ensure_programs(wanted)
    return wanted


def _call(words: list[str], env: dict[str, str]) -> int:
    try:
        command = subprocess.Popen(words, env=env)
    except FileNotFoundError:
        say(f"there is no command {words[0]!r}")
        return 127
    try:
        code = command.wait()
    except Ended as ended:
        _end(command, ended)
        raise
    return code if code >= 0 else 128 - code


def _end(command: subprocess.Popen[bytes], ended: Ended) -> None:
    """A terminal's Ctrl-C has reached the command too; other signals have not."""
    if ended.signum != signal.SIGINT:
        command.terminate()
    for insist in (command.terminate, command.kill):
        try:
            command.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            insist()
    command.wait()


if __name__ == "__main__":
    sys.exit(main())
