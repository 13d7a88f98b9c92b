"""What is done to the cluster, as a table: each fault begins, lasts, and is healed; the load goes on meanwhile."""

import os
import random
import resource
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import psycopg

from gateway.queue.topology import LANES
from tests.faults.soak.fleet import Fleet, Member
from tests.services import processes

STALL_S, SHORT_STALL_S = 30.0, 10.0
FEW = 3  # descriptors that are left
SLOW_S = 0.05  # each piece, each way
DRAW = random.SystemRandom()


@dataclass(frozen=True, slots=True)
class Fault:
    """One of them. short: it is part of the short run. needs: why it cannot be had here; None: it can."""

    name: str
    bring: Callable[[Fleet], Any]  # a context manager: what is within it goes wrong
    lasts_s: float
    short: bool = False
    needs: Callable[[Fleet], str | None] = lambda fleet: None


# processes


@contextmanager
def killed(fleet: Fleet, *, role: str, most: int = 1, leading: bool = False) -> Iterator[None]:
    """SIGKILL for so many of a role; they are started again afterwards."""
    found = [fleet.leading()] if leading else DRAW.sample(fleet.of(role), min(most, len(fleet.of(role))))
    for member in found:
        member.kill()
    yield
    for member in found:
        member.start()


@contextmanager
def all_killed(fleet: Fleet) -> Iterator[None]:
    for member in fleet.processes:
        member.kill()
    yield
    for member in fleet.processes:
        member.start()


@contextmanager
def stopped(fleet: Fleet, *, role: str) -> Iterator[None]:
    """Asked to end, as for an upgrade, one of a role after the other."""
    for member in fleet.of(role):
        member.signal(signal.SIGTERM)
        if member.process is not None:
            with suppress(Exception):
                member.process.wait(20)
        member.kill()
        member.start()
        fleet.await_ready(member)
    yield


@contextmanager
def stalled(fleet: Fleet, *, role: str, leading: bool = False) -> Iterator[None]:
    """One of a role runs no instruction any more; its connections stand."""
    member = fleet.leading() if leading else DRAW.choice(fleet.of(role))
    member.signal(signal.SIGSTOP)
    try:
        yield
    finally:
        member.signal(signal.SIGCONT)


# brokers


@contextmanager
def nodes_killed(fleet: Fleet, choose: Callable[[Fleet], Sequence[Any]]) -> Iterator[None]:
    """SIGKILL for these brokers."""
    found = choose(fleet)
    for node in found:
        node.kill()
    yield
    for node in found:
        node.start()
    for node in found:
        node.wait()


def leader(fleet: Fleet) -> Sequence[Any]:
    assert fleet.rabbit is not None
    return [fleet.rabbit.leader(LANES)]


def follower(fleet: Fleet) -> Sequence[Any]:
    assert fleet.rabbit is not None
    return [fleet.rabbit.others(fleet.rabbit.leader(LANES))[0]]


def every_node(fleet: Fleet) -> Sequence[Any]:
    assert fleet.rabbit is not None
    return list(fleet.rabbit.nodes)


@contextmanager
def leader_stalled(fleet: Fleet) -> Iterator[None]:
    [node] = leader(fleet)
    node.stall()
    try:
        yield
    finally:
        node.go_on()


@contextmanager
def broker_alarmed(fleet: Fleet) -> Iterator[None]:
    """A broker says that it is short of memory: whoever publishes is blocked."""
    [node] = leader(fleet)
    node.tell("set_vm_memory_high_watermark", "0.0000001")
    try:
        yield
    finally:
        node.tell("set_vm_memory_high_watermark", "0.4")


# the database


@contextmanager
def database_killed(fleet: Fleet) -> Iterator[None]:
    assert fleet.postgres is not None
    fleet.postgres.kill()
    yield
    fleet.postgres.start()
    fleet.postgres.wait()


@contextmanager
def database_stopped(fleet: Fleet) -> Iterator[None]:
    assert fleet.postgres is not None
    fleet.postgres.stop()
    yield
    fleet.postgres.start()
    fleet.postgres.wait()


@contextmanager
def database_stalled(fleet: Fleet) -> Iterator[None]:
    assert fleet.postgres is not None
    pids = fleet.postgres.pids
    _tell(pids, signal.SIGSTOP)
    try:
        yield
    finally:
        _tell(pids, signal.SIGCONT)


@contextmanager
def database_stutters(fleet: Fleet) -> Iterator[None]:
    """What a slow disk looks like from outside: of each quarter of a second the database works a fifth."""
    assert fleet.postgres is not None
    postgres, over = fleet.postgres, threading.Event()

    def stutter() -> None:
        while not over.wait(0.05):
            pids = postgres.pids
            _tell(pids, signal.SIGSTOP)
            over.wait(0.2)
            _tell(pids, signal.SIGCONT)

    thread = threading.Thread(target=stutter)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


@contextmanager
def database_disk_full(fleet: Fleet) -> Iterator[None]:
    assert fleet.postgres is not None and fleet.disk is not None
    with _filled(fleet.disk, leave=0):
        yield
    fleet.postgres.start_again()
    fleet.postgres.wait()


@contextmanager
def connections_exhausted(fleet: Fleet) -> Iterator[None]:
    """Others have all of the database's connections; a process that starts now gets none."""
    assert fleet.postgres is not None
    url, held = fleet.postgres.url.replace("+psycopg", ""), list[Any]()
    member = DRAW.choice(fleet.of("deliver"))
    member.kill()
    try:
        with suppress(psycopg.OperationalError):
            while True:
                held.append(psycopg.connect(url, connect_timeout=3))
        member.start()
        yield
    finally:
        for connection in held:
            connection.close()
    member.start()


# wires


@contextmanager
def wires(fleet: Fleet, *, to: str, how: str) -> Iterator[None]:
    """Everything between gateway and database, or brokers, is "cut", "silence"d, "half_close"d or "slow"."""
    found = fleet.brokers() if to == "brokers" else [fleet.wires[to]]
    for wire in found:
        if how == "slow":
            wire.slow(SLOW_S)
        else:
            getattr(wire, how)()
    try:
        yield
    finally:
        for wire in found:
            wire.heal()


# machines


@contextmanager
def clocks_step(fleet: Fleet, *, by_s: float) -> Iterator[None]:
    """The time of day of one process of each role steps."""
    clocks = [clock for role in ("serve", "relay", "deliver") if (clock := fleet.of(role)[0].clock) is not None]
    for clock in clocks:
        clock.step(by_s)
    try:
        yield
    finally:
        for clock in clocks:
            clock.step(0.0)


@contextmanager
def descriptors_exhausted(fleet: Fleet) -> Iterator[None]:
    """One process of each role may open hardly anything any more."""
    found = [fleet.of(role)[0] for role in ("serve", "relay", "deliver")]
    before = [(member, _limit(member)) for member in found if member.is_up]
    for member, (_, hard) in before:
        used = len(os.listdir(f"/proc/{_pid(member)}/fd"))
        resource.prlimit(_pid(member), resource.RLIMIT_NOFILE, (used + FEW, hard))
    try:
        yield
    finally:
        for member, limit in before:
            if member.is_up:
                resource.prlimit(_pid(member), resource.RLIMIT_NOFILE, limit)


@contextmanager
def gateway_disk_full(fleet: Fleet) -> Iterator[None]:
    """Below the room that the gateway wants to have on its own disk."""
    with _filled(fleet.settings.data, leave=100 << 20):
        yield


def no_clock(fleet: Fleet) -> str | None:
    return None if all(member.clock for member in fleet.processes) else "no C compiler to make a clock with"


def no_disk(fleet: Fleet) -> str | None:
    return None if fleet.disk is not None else "no disk of its own: only root may mount one"


FAULTS: Sequence[Fault] = (
    Fault("kill -9 of a serve", partial(killed, role="serve"), 3, short=True),
    Fault("kill -9 of the relay that leads", partial(killed, role="relay", leading=True), 3),
    Fault("kill -9 of a deliver", partial(killed, role="deliver"), 3, short=True),
    Fault("kill -9 of every deliver", partial(killed, role="deliver", most=99), 3),
    Fault("kill -9 of every process", all_killed, 1),
    Fault("orderly restart, serve after serve", partial(stopped, role="serve"), 0),
    Fault("orderly restart, deliver after deliver", partial(stopped, role="deliver"), 0),
    Fault("a serve stalls", partial(stalled, role="serve"), STALL_S),
    Fault("the relay that leads stalls", partial(stalled, role="relay", leading=True), STALL_S),
    Fault("a deliver stalls", partial(stalled, role="deliver"), STALL_S),
    Fault("kill -9 of a broker", partial(nodes_killed, choose=follower), 5),
    Fault("kill -9 of the leading broker", partial(nodes_killed, choose=leader), 5, short=True),
    Fault("kill -9 of every broker", partial(nodes_killed, choose=every_node), 5),
    Fault("the leading broker stalls", leader_stalled, STALL_S),
    Fault("the brokers have an alarm", broker_alarmed, 10),
    Fault("kill -9 of the database", database_killed, 2, short=True),
    Fault("orderly restart of the database", database_stopped, 2),
    Fault("the database stalls", database_stalled, STALL_S),
    Fault("a slow disk (the database stutters)", database_stutters, 15),
    Fault("the database's disk is full", database_disk_full, 10, needs=no_disk),
    Fault("the database has no connection left", connections_exhausted, 10),
    Fault("gateway and database cut apart", partial(wires, to="database", how="cut"), 5),
    Fault("silence between gateway and database", partial(wires, to="database", how="silence"), 20),
    Fault("half-closed connections to the database", partial(wires, to="database", how="half_close"), 2),
    Fault("a slow wire to the database", partial(wires, to="database", how="slow"), 10),
    Fault("gateway and brokers cut apart", partial(wires, to="brokers", how="cut"), 10),
    Fault("silence between gateway and brokers", partial(wires, to="brokers", how="silence"), STALL_S),
    Fault("half-closed connections to the brokers", partial(wires, to="brokers", how="half_close"), 2),
    Fault("a slow wire to the brokers", partial(wires, to="brokers", how="slow"), 10),
    Fault("partners cut off", partial(wires, to="front", how="cut"), 5),
    Fault("clocks step back by an hour", partial(clocks_step, by_s=-3600), 8, needs=no_clock),
    Fault("clocks step on by an hour", partial(clocks_step, by_s=3600), 8, needs=no_clock),
    Fault("no descriptor left", descriptors_exhausted, 8),
    Fault("the gateway's disk is nearly full", gateway_disk_full, 5, needs=no_disk),
)


@contextmanager
def _filled(folder: Path, *, leave: int) -> Iterator[None]:
    """A file that takes all room but so many bytes."""
    ballast = folder / "ballast"
    try:
        with ballast.open("wb") as file:
            _fill(file.fileno(), folder, leave)
        yield
    finally:
        ballast.unlink(missing_ok=True)


def _fill(file: int, folder: Path, leave: int) -> None:
    """In ever smaller pieces, since others write meanwhile."""
    end, piece = 0, 64 << 20
    while piece >= 4096:
        room = os.statvfs(folder)
        if room.f_bavail * room.f_frsize - piece < leave:
            piece //= 4
            continue
        try:
            os.posix_fallocate(file, end, piece)
            end += piece
        except OSError:
            piece //= 4


def _tell(pids: Sequence[int], signum: signal.Signals) -> None:
    for pid in pids:
        processes.send(pid, signum)


def _pid(member: Member) -> int:
    assert member.process is not None
    return member.process.pid


def _limit(member: Member) -> tuple[int, int]:
    return resource.prlimit(_pid(member), resource.RLIMIT_NOFILE)
