"""A forger who has the sealing key: alters a leaf and seals everything after it anew, as the gateway would have."""

import base64
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from messages.seals import batches, merkle
from messages.seals.batches import SealingKey
from messages.seals.leaves import read_leaf


def reseal(
    whole: Path, copy: Path, seq: int, before: str, after: str, key: SealingKey, *, sealed_at: int | None = None
) -> Path:
    """A copy in which this leaf says something else, and every header and head since is signed over it.

    sealed_at: another time for its batch.
    """
    shutil.copyfile(whole, copy)
    with closing(sqlite3.connect(copy)) as file, file:
        file.row_factory = sqlite3.Row
        text = file.execute("SELECT text FROM leaves WHERE seq = ?", (seq,)).fetchone()["text"]
        assert before in text
        read_leaf(text.replace(before, after))
        file.execute("UPDATE leaves SET text = ? WHERE seq = ?", (text.replace(before, after), seq))
        if sealed_at is not None:
            of = "UPDATE batches SET sealed_at = ? WHERE ? BETWEEN first_seq AND last_seq"
            file.execute(of, (sealed_at, seq))
        _seal(file, seq, key)
    return copy


def _seal(file: sqlite3.Connection, seq: int, key: SealingKey) -> None:
    previous, log = None, merkle.Frontier()
    heads = {row["size"]: row for row in file.execute("SELECT * FROM checkpoints")}
    for row in file.execute("SELECT * FROM batches ORDER BY number").fetchall():
        text = row["text"]
        if row["last_seq"] >= seq:
            leaves = file.execute(
                "SELECT text FROM leaves WHERE seq BETWEEN ? AND ? ORDER BY seq", (row["first_seq"], row["last_seq"])
            )
            text = batches.header(
                number=row["number"], first=row["first_seq"], last=row["last_seq"], sealed_at=row["sealed_at"],
                root=merkle.root(merkle.leaf_hash(each["text"].encode()) for each in leaves),
                previous=previous, key_id=key.key_id,
            )  # fmt: skip
            values = (text, _signed(text, key), row["number"])
            file.execute("UPDATE batches SET text = ?, signature = ? WHERE number = ?", values)
        previous = batches.digest(text)
        log.append(merkle.leaf_hash(text.encode()))
        if row["last_seq"] >= seq and (head := heads.get(log.size)):
            said = batches.checkpoint(size=log.size, root=log.root, at=head["at"], key_id=key.key_id)
            of = "UPDATE checkpoints SET text = ?, signature = ?, frontier = ? WHERE size = ?"
            file.execute(of, (said, _signed(said, key), log.text(), log.size))


def _signed(text: str, key: SealingKey) -> str:
    return base64.b64encode(key.sign(text.encode())).decode()
