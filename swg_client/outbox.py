"""What is to be sent, kept on disk: signed once, then the same bytes, until there is a receipt.

    folder/waiting/NAME.xml     signed, and not yet answered
    folder/done/NAME.xml        answered, beside its receipt NAME.receipt.xml
    folder/refused/NAME.xml     refused, beside the receipt that says why

A file is written beside its place, flushed to the disk and renamed, so that what has a name is whole. Should the
program die between receipt and move, the document is sent again and the gateway gives its first receipt.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from swg_client.errors import ClientError
from swg_client.identity import Identity
from swg_client.receipts import Receipt

WAITING, DONE, REFUSED = "waiting", "done", "refused"


@dataclass(frozen=True, slots=True)
class Kept:
    """A document that waits. name: as it was put. content: its bytes, as they are sent each time."""

    name: str
    content: bytes


class Outbox:
    """A folder of one partner's; one program at a time looks after it."""

    def __init__(self, folder: str | Path, identity: Identity | None = None) -> None:
        self._folder, self._identity = Path(folder), identity
        for name in (WAITING, DONE, REFUSED):
            (self._folder / name).mkdir(parents=True, exist_ok=True)

    def put(self, name: str, document: bytes) -> None:
        """Keep it under a name of yours, once: your order number, say. What has this name already stays as it is."""
        if not name or name != Path(name).name or name.startswith("."):
            raise ClientError(f"不能作文件名 / not a name for a file: {name!r}")
        if not any((self._folder / each / f"{name}.xml").exists() for each in (WAITING, DONE, REFUSED)):
            signed = self._identity.sign(document) if self._identity else document
            _write(self._folder / WAITING / f"{name}.xml", signed)

    def waiting(self) -> Iterator[Kept]:
        """What has no receipt yet, oldest first."""
        found = (self._folder / WAITING).glob("*.xml")
        for file in sorted(found, key=lambda each: (each.stat().st_mtime_ns, each.name)):
            yield Kept(file.stem, file.read_bytes())

    def settle(self, name: str, receipt: Receipt) -> None:
        """This one has its receipt. One that time may heal goes on waiting."""
        if receipt.may_heal:
            return
        place = self._folder / (DONE if receipt.accepted else REFUSED)
        _write(place / f"{name}.receipt.xml", receipt.xml)
        (self._folder / WAITING / f"{name}.xml").rename(place / f"{name}.xml")
        _flush(place)

    def send(self, send: Callable[[bytes], Receipt]) -> Iterator[tuple[str, Receipt]]:
        """Send what waits, `outbox.send(client.send)`; each with its receipt. NotReached ends it: try again later."""
        for kept in self.waiting():
            receipt = send(kept.content)
            self.settle(kept.name, receipt)
            yield kept.name, receipt


def _write(file: Path, content: bytes) -> None:
    beside = file.with_name(f".{file.name}.tmp")
    with beside.open("wb") as out:
        out.write(content)
        out.flush()
        os.fsync(out.fileno())
    beside.replace(file)
    _flush(file.parent)


def _flush(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
