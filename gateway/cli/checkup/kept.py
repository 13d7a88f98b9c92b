"""What is kept outside the journal: the checkpoint, and whether the journal contains it; what a restore has left."""

from collections.abc import Iterator

from sqlalchemy import func, select

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.journal import tables
from gateway.journal.epochs import orphans
from gateway.journal.witness import BehindCheckpoint, Witness

MANY = 10_000


def checkpoint(of: Installation) -> Iterator[Told]:
    """A journal that was put back, or cut short, is behind it."""
    if of.journal is None:
        return
    witness = Witness(of.settings.checkpoint_path)
    try:
        witness.hold(of.journal)
    except BehindCheckpoint as problem:
        zh, _, en = str(problem).partition(" / ")
        yield fail(zh, en, "按提示处理，勿删除该文件", "do as it says; do not delete the file")
        return
    yield from _apart(of)
    yield from _orphans(of)
    kept = witness.read()
    if kept is not None:
        yield ok(
            f"台账含有所存检查点（批次 {kept[0]}）", f"the journal contains the kept checkpoint, of {kept[0]} batches"
        )
        return
    with of.journal.connect() as connection:
        signed = connection.execute(select(func.max(tables.checkpoints.c.size))).scalar()
    if signed:
        yield warn(
            f"没有所存的检查点 {witness.path}，台账被换成旧的也看不出",
            f"no checkpoint is kept in {witness.path}: nobody would see an older journal in its place",
            "运行网关即会重新留存；查明文件何以不见",
            "the running gateway keeps one again; find out where the file went",
        )


def _apart(of: Installation) -> Iterator[Told]:
    """On the journal's own disk it is lost with it."""
    folder = of.settings.checkpoint_path.parent
    if not of.is_sqlite or not of.production or not folder.exists():
        return
    if folder.stat().st_dev == of.settings.data.stat().st_dev:
        yield warn(
            f"检查点与已发回执清单（{folder}）与台账在同一磁盘",
            f"the checkpoint and the list of receipts ({folder}) lie on the journal's own disk",
            "用 SWG_CHECKPOINT_FILE 放到另一磁盘；否则同失后无从列出失去报文的回执",
            "put them on another with SWG_CHECKPOINT_FILE: lost together, nobody knows whose receipts are orphaned",
        )


def _orphans(of: Installation) -> Iterator[Told]:
    """Receipts whose documents a restore has lost, and that have not come in again."""
    if of.journal is None:
        return
    with of.journal.connect() as connection:
        left = sum(row["again"] is None for row in orphans(connection, limit=MANY))
    if left:
        yield warn(
            f"恢复后失去报文的回执尚有 {left} 份未重新受理",
            f"{left} receipts that a restore has orphaned have not come in again",
            "`swg journal orphans` 列出，请合作方用原报文重发",
            "`swg journal orphans` lists them: have partners send the same documents again",
        )
