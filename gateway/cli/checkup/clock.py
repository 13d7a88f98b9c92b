"""The clock: it goes forward, somebody keeps it right, and it is not behind what the journal has written."""

import ctypes
import time
from collections.abc import Iterator

from sqlalchemy import select, text

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.journal import tables
from gateway.journal.clock import SECOND, to_datetime, to_us

MOST_SKEW_S = 2.0
_UNSYNCHRONISED = 5  # TIME_ERROR, see adjtimex(2)


def steady(of: Installation) -> Iterator[Told]:
    """Wall clock and monotonic clock run alike."""
    begun, wall = time.monotonic(), time.time()
    time.sleep(0.05)
    apart = abs((time.time() - wall) - (time.monotonic() - begun))
    if apart > 0.02:
        yield warn(
            f"时钟正在跳动（{apart:.2f} s）",
            f"the clock is being moved ({apart:.2f} s)",
            "等校时完成后再启动",
            "let it settle before you start",
        )
    else:
        yield ok("时钟走时平稳", "the clock runs steadily")


def synchronised(of: Installation) -> Iterator[Told]:
    """The kernel knows whether somebody keeps its clock."""
    state = _kernel()
    if state is None:
        yield ok("看不到校时状态", "whether the clock is kept cannot be seen here")
    elif state == _UNSYNCHRONISED:
        yield warn(
            "系统时钟未与时间源同步",
            "nobody keeps the clock right",
            "启用 NTP（chrony 或 systemd-timesyncd）",
            "run NTP (chrony or systemd-timesyncd)",
        )
    else:
        yield ok("系统时钟已与时间源同步", "the clock is kept by a time source")


def chain_time(of: Installation) -> Iterator[Told]:
    """The journal's time never runs back: a clock behind it would stamp what comes with the past's last moment."""
    if of.journal is None:
        return
    with of.journal.connect() as connection:
        sealed_at = connection.execute(_NEWEST).scalar()
        if not of.is_sqlite:
            yield from _theirs(
                float(connection.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
            )
    if sealed_at is None:
        yield ok("台账尚无记录", "the journal has no record yet")
        return
    behind = (sealed_at - to_us(of.now)) / SECOND - of.passed_s
    if behind > MOST_SKEW_S:
        yield fail(
            f"本机时钟比台账最近记录慢 {behind:.0f} s",
            f"this clock is {behind:.0f} s behind the journal's newest record, {to_datetime(sealed_at):%F %T}",
            "先校准时钟再启动",
            "set it right before you start",
        )
    else:
        yield ok(
            f"台账最近记录于 {to_datetime(sealed_at):%F %T}",
            f"the journal's newest record is of {to_datetime(sealed_at):%F %T}",
        )


def _theirs(theirs: float) -> Iterator[Told]:
    apart = abs(theirs - time.time())
    if apart > MOST_SKEW_S:
        yield fail(
            f"与数据库时钟相差 {apart:.0f} s",
            f"{apart:.0f} s off the database's clock",
            "校准两台机器的时钟",
            "set both machines' clocks right",
        )


def _kernel() -> int | None:
    """What adjtimex(2) answers, asked without changing anything; None: it cannot be asked."""
    try:
        return int(ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.create_string_buffer(512)))
    except (OSError, AttributeError):
        return None


_NEWEST = select(tables.batches.c.sealed_at).order_by(tables.batches.c.number.desc()).limit(1)
