"""The checkpoint that is kept outside the journal: whether there is one, and whether the journal still contains it."""

from collections.abc import Iterator

from sqlalchemy import func, select

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.journal import tables
from gateway.journal.witness import BehindCheckpoint, Witness


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
