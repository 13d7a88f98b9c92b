"""The master key as the verbs have it, and what they refuse where it is not theirs to copy the journal."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from gateway.cli.catalogue import settings
from gateway.cli.output import Declined, Misused, err
from gateway.journal.vault import master
from gateway.journal.vault.backup import UnderWay
from gateway.journal.vault.form import BadCopy
from gateway.journal.vault.master import BadMasterKey, MasterKey, WrongMasterKey
from gateway.journal.vault.ring import Ring


@contextmanager
def refusing() -> Iterator[None]:
    """What cannot be read or opened is told like any refusal."""
    try:
        yield
    except (BadCopy, WrongMasterKey, BadMasterKey, UnderWay, FileExistsError) as problem:
        there = f"{problem} 已存在，换个文件名 / is there already; name another file"
        raise Declined(there if isinstance(problem, FileExistsError) else str(problem)) from None


def ring() -> Ring:
    """The data keys of this folder."""
    return Ring(settings().vault_folder)


def key_file() -> Path:
    """Where the master key is, unless the environment has it."""
    return settings().master_key_path


def master_key() -> MasterKey:
    """The master key that is set; BadMasterKey."""
    secret = settings().master_key
    return master.read(secret.get_secret_value(), "SWG_MASTER_KEY") if secret else master.load(key_file())


def master_key_or_new() -> MasterKey:
    """The same; where there is none yet, one is made, and whoever asked is told to keep it."""
    if settings().master_key is None and not key_file().exists():
        master.make(key_file())
        err.print(
            f"已生成主密钥 {key_file()}，请另存一份，丢失则备份无法打开 / made the master key; keep a copy of it "
            "apart: without it no backup opens"
        )
    return master_key()


def sqlite_journal() -> Path:
    """The journal's file; Misused where a server keeps it."""
    url = make_url(settings().database_url)
    if url.get_backend_name() != "sqlite":
        raise Misused(
            "台账在 PostgreSQL，请用 pg_dump 或 pgBackRest 备份与恢复，恢复后 `swg journal epoch` / the journal is in "
            "PostgreSQL: back it up and restore it with pg_dump, or with pgBackRest and its WAL archive; after a "
            "restore run `swg journal epoch`"
        )
    return Path(url.database or "")
