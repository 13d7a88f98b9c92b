"""Where the journal lies: whether it is there, is up to date, has room, and keeps what it was given."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.journal import migrate
from gateway.journal.database import wal_size
from gateway.web.room import LEAST_DISK, MOST_WAL

MUCH_DISK = 5 << 30
MUCH_WAL = 64 << 20
SLOW_SYNC_S = 0.02
REMOTE = ("nfs", "cifs", "smb", "9p", "ceph", "gluster", "fuse.sshfs", "afs")  # no shared memory, no locks to trust
IN_MEMORY = ("tmpfs", "ramfs")
OLDEST_POSTGRES = 140000
_MIB, _GIB = 1 << 20, 1 << 30


def folder(of: Installation) -> Iterator[Told]:
    """The data folder: its own, writable, on a disk of this machine."""
    data = of.settings.data
    there = _nearest(data)
    if not os.access(there, os.W_OK | os.X_OK):
        yield fail(
            f"数据目录不可写：{data}",
            f"the data folder cannot be written: {data}",
            "更改所有者，或设置 SWG_DATA",
            "change its owner, or set SWG_DATA",
        )
        return
    if not data.exists():
        yield ok(f"数据目录将在首次启动时建立：{data}", f"the data folder is made at the first start: {data}")
    elif data.stat().st_mode & 0o022:
        yield of.bad(f"他人可写数据目录 {data}", f"others may write to {data}", f"chmod 750 {data}", "chmod 750")
    else:
        yield ok(f"数据目录 {data.resolve()}", f"the data folder is {data.resolve()}")
    kind = _file_system(there)
    if of.is_sqlite and kind.startswith(REMOTE):
        yield fail(
            f"SQLite 不能放在网络文件系统上（{kind}）",
            f"SQLite does not live on a network file system ({kind})",
            "把 SWG_DATA 放到本机磁盘，或改用 cluster",
            "put SWG_DATA on a disk of this machine, or use cluster",
        )
    if kind in IN_MEMORY:
        yield of.bad(
            f"数据目录在内存中（{kind}），断电即失",
            f"the data folder is in memory ({kind}) and gone with the power",
            "把 SWG_DATA 放到磁盘上",
            "put SWG_DATA on a disk",
        )


def disk(of: Installation) -> Iterator[Told]:
    """Free space; below 1 GB nothing is taken in."""
    free = shutil.disk_usage(_nearest(of.settings.data)).free
    zh, en = f"磁盘剩余 {free / _GIB:.1f} GiB", f"{free / _GIB:.1f} GiB of disk are free"
    if free < LEAST_DISK:
        yield fail(zh, f"{en}; nothing is taken in below 1", "清理或扩容磁盘", "make room")
    elif free < MUCH_DISK:
        yield warn(zh, en, "尽快清理或扩容", "make room soon")
    else:
        yield ok(zh, en)


def syncs(of: Installation) -> Iterator[Told]:
    """Whether what is written is on the disk when it says so; every commit waits for that."""
    there = _nearest(of.settings.data)
    took = []
    try:
        with tempfile.NamedTemporaryFile(prefix=".swg-doctor-", dir=there) as file:
            for _ in range(5):
                begun = time.perf_counter()
                file.write(bytes(4096))
                file.flush()
                os.fsync(file.fileno())
                took.append(time.perf_counter() - begun)
    except OSError as problem:
        yield fail(
            "不能落盘（fsync）",
            f"fsync does not work in {there}: {problem.strerror}",
            "检查磁盘与挂载选项",
            "look at the disk and how it is mounted",
        )
        return
    middle = sorted(took)[len(took) // 2]
    zh, en = f"落盘（fsync）约 {middle * 1000:.1f} ms", f"fsync takes about {middle * 1000:.1f} ms"
    if middle > SLOW_SYNC_S:
        yield warn(
            zh, en, "换用更快的磁盘；多条报文会合并提交", "a faster disk helps; commits are shared among messages"
        )
    else:
        yield ok(zh, en)


def database(of: Installation) -> Iterator[Told]:
    """The journal answers, and keeps its commits."""
    if of.database is None:
        yield ok("台账将在首次启动时建立", "the journal is made at the first start")
        return
    try:
        with of.database.connect() as connection:
            yield from (_sqlite if of.is_sqlite else _postgres)(of, connection)
    except SQLAlchemyError as problem:
        yield fail(
            "台账打不开",
            f"the journal cannot be opened: {getattr(problem, 'orig', None) or problem}",
            "检查数据库是否运行、地址与权限（SWG_DATABASE）",
            "see that it runs, and its address and rights (SWG_DATABASE)",
        )


def migrations(of: Installation) -> Iterator[Told]:
    """The tables are those that this program knows."""
    if of.database is None:
        return
    try:
        pending = migrate.pending(of.database)
    except migrate.NewerJournal as problem:
        yield fail(
            "台账由更新版本的程序建立", str(problem), "换用该版本或更新的程序", "run that version, or a newer one"
        )
        return
    except SQLAlchemyError:
        return  # `database` has said so
    if pending:
        steps = ", ".join(pending)
        yield warn(
            f"待升级的表结构：{steps}",
            f"steps the tables have yet to take: {steps}",
            "下次 swg serve 启动时自动执行",
            "the next `swg serve` takes them",
        )
    else:
        yield ok("表结构为最新", "the tables are up to date")


def write_ahead_log(of: Installation) -> Iterator[Told]:
    """SQLite's write-ahead log comes home between batches; one that grows has a reader that never ends."""
    if of.database is None or not of.is_sqlite:
        return
    size = wal_size(of.database)
    zh, en = f"预写日志 {size / _MIB:.0f} MiB", f"the write-ahead log has {size / _MIB:.0f} MiB"
    mend = ("结束长时间打开台账的程序", "end whatever keeps the journal open")
    if size > MOST_WAL:
        yield fail(zh, f"{en}; nothing is taken in above 512", *mend)
    elif size > MUCH_WAL:
        yield warn(zh, en, *mend)
    else:
        yield ok(zh, en)


def survival(of: Installation) -> Iterator[Told]:
    """What is lost with the database's host; a receipt promises no more than the disk behind it."""
    if not of.production:
        return
    if of.is_sqlite:
        yield warn(
            "台账只在本机磁盘上：丢失本机即丢失已受理报文",
            "the journal is on this machine alone: losing the machine loses what was accepted",
            "如须防此风险，改用 cluster 引擎，PostgreSQL 配同步备库",
            "to outlive that, use the cluster engine with a synchronous standby of PostgreSQL",
        )
        return
    if of.database is None:
        return
    try:
        with of.database.connect() as connection:
            standby = connection.execute(text("SHOW synchronous_standby_names")).scalar()
    except SQLAlchemyError:
        return  # `database` has said so
    if standby:
        yield ok(f"同步备库：{standby}", f"synchronous standby: {standby}")
    else:
        yield warn(
            "没有同步备库：丢失数据库主机可能丢失已受理报文",
            "no synchronous standby: losing the database's host may lose what was accepted",
            "配置 synchronous_standby_names",
            "set synchronous_standby_names",
        )


def _sqlite(of: Installation, connection: Connection) -> Iterator[Told]:
    mode = connection.execute(text("PRAGMA journal_mode")).scalar()
    if mode != "wal":
        yield warn(
            f"台账未使用 WAL（{mode}）",
            f"the journal is not in WAL mode ({mode})",
            "由 swg serve 重新打开一次",
            "let `swg serve` open it once",
        )
    size = Path(connection.engine.url.database or "").stat().st_size
    yield ok(f"台账可读，{size / _MIB:.1f} MiB（SQLite）", f"the journal can be read, {size / _MIB:.1f} MiB (SQLite)")


def _postgres(of: Installation, connection: Connection) -> Iterator[Told]:
    version = int(connection.execute(text("SHOW server_version_num")).scalar() or 0)
    if version < OLDEST_POSTGRES:
        yield fail(
            f"PostgreSQL 版本过旧（{version // 10000}）",
            f"PostgreSQL {version // 10000} is too old",
            "升级到 14 或以上",
            "14 or later is needed",
        )
    for name in ("fsync", "full_page_writes", "synchronous_commit"):
        value = connection.execute(text(f"SHOW {name}")).scalar()
        if value == "off":
            yield of.bad(
                f"PostgreSQL 的 {name} 为 off：崩溃会丢失已受理报文",
                f"PostgreSQL has {name} off: a crash loses what was accepted",
                f"打开 {name}",
                f"set {name} on",
            )
    if of.database is not None and not keeps_sessions(of.database):
        yield fail(
            "与 PostgreSQL 之间的连接池不保持会话：会话锁无效，领头进程会有两个或没有",
            "a pooler before PostgreSQL keeps no sessions: locks of a session do not hold, two processes lead or none",
            "直连数据库，或把连接池设为会话模式（pgbouncer: pool_mode = session）",
            "connect to the server itself, or let the pooler keep sessions (pgbouncer: pool_mode = session)",
        )
    yield ok(f"台账可读（PostgreSQL {version // 10000}）", f"the journal can be read (PostgreSQL {version // 10000})")


def keeps_sessions(engine: Engine) -> bool:
    """Whether a session is the same from one transaction to the next, as locks of a session need it; PostgreSQL.

    What is set in the first is asked for in the next, while another transaction has what the first has given back.
    """
    with engine.connect() as ours, engine.connect() as another:
        ours.execute(text("SELECT set_config('swg.session', 'ours', false)"))
        ours.commit()
        another.execute(text("SELECT 1"))
        found = ours.execute(text("SELECT current_setting('swg.session', true)")).scalar()
        ours.execute(text("SELECT set_config('swg.session', '', false)"))
        return bool(found == "ours")


def _nearest(path: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    path = path.resolve()
    while not path.exists():
        path = path.parent
    return path


def _file_system(path: Path) -> str:
    """Its kind, as the kernel mounts it: "ext4"; "" where it is not told."""
    try:
        lines = Path("/proc/self/mountinfo").read_text("utf-8").splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        before, _, after = line.partition(" - ")
        point = before.split()[4].replace("\\040", " ")
        if path.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, after.split()[0]
    return kind
