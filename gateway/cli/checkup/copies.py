"""Whether there are copies of the journal outside it, and whether what opens them is kept as it must be."""

from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import func, select

from gateway.cli.checkup.told import Installation, Told, ok, warn
from gateway.cli.record.keys import key_file, master_key
from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.vault.master import BadMasterKey

OLD = timedelta(days=2)
_HOW = ("`swg journal backup FILE`，存到别的机器", "`swg journal backup FILE`, kept on another machine")


def backups(of: Installation) -> Iterator[Told]:
    """The newest backup, and the master key that opens it."""
    if not of.is_sqlite:
        yield ok(
            "台账由数据库服务器备份（pg_dump、pgBackRest）", "the server backs the journal up (pg_dump, pgBackRest)"
        )
        return
    if of.journal is None:
        return
    with of.journal.connect() as connection:
        at = connection.execute(select(func.max(tables.acts.c.at)).where(tables.acts.c.act == "back up")).scalar()
    if at is None:
        yield warn("台账从未备份", "the journal was never backed up", *_HOW)
        return
    age = of.now - to_datetime(at)
    zh, en = f"上次备份 {to_datetime(at):%F %H:%M} UTC", f"the last backup is of {to_datetime(at):%F %H:%M} UTC"
    yield warn(zh, en, *_HOW) if age > OLD else ok(zh, en)
    yield from _master_key(of)


def _master_key(of: Installation) -> Iterator[Told]:
    try:
        key = master_key()
    except BadMasterKey as problem:
        mend = (
            "放回主密钥，或设 SWG_MASTER_KEY；没有它备份打不开",
            "put it back, or set SWG_MASTER_KEY: no backup opens without",
        )
        yield of.bad(f"主密钥不可用：{problem}", f"the master key cannot be used: {problem}", *mend)
        return
    apart = of.settings.master_key is not None or of.settings.vault_folder not in key_file().parents
    zh, en = f"备份主密钥 {key.id}", f"backups open with master key {key.id}"
    if apart or not of.production:
        yield ok(zh, en)
    else:
        mend = (
            "另存一份，并以 SWG_MASTER_KEY_FILE 放到别处",
            "keep a copy, and put it elsewhere with SWG_MASTER_KEY_FILE",
        )
        yield warn(f"{zh} 与台账在同一目录", f"{en}; it lies beside the journal", *mend)
