"""Keeps the newest signed head of the log outside the database, and holds the journal against it at the start.

A journal that was put back as it was some time ago, or cut short, is sound in itself; only who remembers more than it
does can tell. So the file is written after each head is durable, and a journal that ends before it is not worked on.
"""

import fcntl
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import structlog
from sqlalchemy import Engine, func, select

from gateway.journal import headers, tables
from gateway.journal.sealing import Head
from messages.errors import SingleWindowError
from messages.seals import batches
from messages.seals.leaves import BadLeaf

FILE = "checkpoint.json"

log = structlog.get_logger()


class BehindCheckpoint(SingleWindowError):
    """The journal is not the one that the kept checkpoint is of, or ends before it."""


@dataclass
class Witness:
    """Keeps the newest head in this file; several processes may keep theirs in the same one."""

    path: Path
    _size: int = field(default=0, init=False)

    def keep(self, head: Head) -> None:
        """Remember it, unless a newer one is remembered; what cannot be written is told, and tried with the next."""
        if head.size <= self._size:
            return
        try:
            with _alone(self.path):
                kept = self.read()
                if kept is None or kept[0] < head.size:
                    _replace(self.path, json.dumps(_said(head), indent=1).encode() + b"\n")
            self._size = head.size
        except (OSError, BehindCheckpoint) as problem:
            log.warning("checkpoint not kept outside the database", path=str(self.path), problem=str(problem))

    def hold(self, database: Engine) -> None:
        """Raise BehindCheckpoint where the journal does not contain what the kept head covers."""
        kept = self.read()
        if kept is None:
            return
        size, root, time = kept
        with database.connect() as connection:
            newest = int(connection.execute(_NEWEST).scalar() or 0)
            if newest < size:
                raise BehindCheckpoint(
                    f"台账止于批次 {newest}，而所存检查点（{time}）已到批次 {size}：台账被换成了旧的，或被截短。"
                    "请换回较新的台账；确要用旧的，用 swg journal restore 从备份恢复，"
                    f"或将 {self.path} 改名留存后再启动 / "
                    f"the journal ends at batch {newest}, the checkpoint kept outside it ({time}) covers {size}: "
                    "an older one stands in its place, or it was cut. Put the newer one back; where the older is "
                    f"meant, restore it with `swg journal restore`, or rename {self.path} and start again"
                )
            if headers.root(connection, size).hex() != root:
                raise BehindCheckpoint(
                    f"台账的前 {size} 个批次不是所存检查点（{time}）所指的：台账被改动，或属于另一平台。"
                    f"请运行 swg journal verify --checkpoint {self.path} 查明 / "
                    f"the first {size} batches are not those of the checkpoint kept outside the journal ({time}): "
                    f"it was changed, or is another's. Find out with `swg journal verify --checkpoint {self.path}`"
                )
        self._size = size

    def text(self) -> tuple[str, int] | None:
        """The kept head, verbatim, and its size; None: none is kept, or it cannot be read."""
        try:
            text = json.loads(self.path.read_bytes())["checkpoint"]
            return text, int(batches.read_checkpoint(text)["size"])
        except (OSError, ValueError, KeyError, TypeError, BadLeaf):
            return None

    def read(self) -> tuple[int, str, str] | None:
        """Size, root and time of the kept head; None: nothing is kept yet. BehindCheckpoint where it cannot be read."""
        try:
            stated = batches.read_checkpoint(json.loads(self.path.read_bytes())["checkpoint"])
            return int(stated["size"]), stated["root"], stated["time"]
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, BadLeaf) as problem:
            raise BehindCheckpoint(
                f"所存检查点 {self.path} 读不了（{problem}）；"
                "运行 swg journal verify 核对台账，无误后将该文件改名再启动 / "
                f"the checkpoint kept in {self.path} cannot be read ({problem}): verify the journal with `swg journal "
                "verify`, then rename that file and start again"
            ) from None

    def set_aside(self, mark: str) -> Path | None:
        """Forget it knowingly: the file under another name; None: there was none. mark: added to the name."""
        aside = self.path.with_name(f"{self.path.name}{mark}")
        try:
            self.path.replace(aside)
        except FileNotFoundError:
            return None
        self._size = 0
        return aside


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """While no other process writes it: of two heads the newer stays, whoever comes last."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path.with_name(f".{path.name}.lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _said(head: Head) -> dict[str, str]:
    return {"checkpoint": head.text, "signature": head.signature, "certificate": head.certificate}


def _replace(path: Path, data: bytes) -> None:
    """Whole or not at all, and on the disk when this returns."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # 0600
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


_NEWEST = select(func.max(tables.batches.c.number))
