"""The way out: a delivery becomes a file in the partner's InBox, once, however often it is tried.

The file is written aside and made durable, a mark of the delivery beside it; only then is it renamed into the InBox. As
long as what was written aside is still there, it has not been renamed; once it is gone, it has: so a repetition knows
whether the partner has had it, whatever he has done with it since, and whenever we died.
"""

import asyncio
import os
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog

from gateway.channels.folder import boxes
from gateway.channels.folder.names import of_delivery
from gateway.delivery.parcels import Answer, Parcel
from gateway.partners.partner import Partner
from gateway.telemetry.crashpoints import reach
from messages.errors import SingleWindowError

KEPT_S = 30 * 86_400  # a mark outlives its delivery by far
TIDY_S = 86_400.0  # between two looks for marks that are older
_PART, _MARK = ".part", ".given"

log = structlog.get_logger()


@dataclass
class FolderOut:
    """The channel. now: seconds since 1970; monotonic: seconds."""

    now: Callable[[], float] = time.time
    monotonic: Callable[[], float] = time.monotonic
    _tidied: dict[str, float] = field(default_factory=dict)

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        """Lay it into his InBox, unless it was; it has arrived when his terms say so."""
        terms = partner.terms
        if not terms.folders:
            return Answer(event="not reached", reason="the partner has no folder", cause="no-address")
        name = of_delivery(
            terms.folder_name, delivery=parcel.delivery, message=parcel.message, type_=parcel.message_type
        )
        try:
            lies = await asyncio.to_thread(self._lay, terms.folders[0], name, parcel)
        except (OSError, SingleWindowError) as problem:
            return Answer(event="not reached", reason=f"{name}: {problem}", cause="folder")
        if lies and terms.folder_done == "taken":
            return Answer(
                event="not reached",
                reason=f"{name} lies in his InBox, not taken away yet",
                cause="not-taken",
                waits=True,
            )
        return Answer(event="positive receipt")

    def _lay(self, folder: str, name: str, parcel: Parcel) -> bool:
        """Whether it lies there; else it was taken away."""
        part, mark = parcel.delivery + _PART, parcel.delivery + _MARK
        with boxes.opened(folder) as its:
            self._tidy(folder, its.own)
            if not boxes.exists(its.own, mark):
                boxes.write_part(its, part, parcel.content)
                os.fsync(its.own)
                boxes.write_part(its, mark, b"")
                os.fsync(its.own)
            reach("lay.before")
            if boxes.exists(its.own, part):
                os.rename(part, name, src_dir_fd=its.own, dst_dir_fd=its.inbox)
            os.fsync(its.inbox)
            os.fsync(its.own)
            reach("lay.after")
            return boxes.exists(its.inbox, name)

    def _tidy(self, folder: str, own: int) -> None:
        """Once a day: marks of which nobody asks any more go."""
        if self.monotonic() - self._tidied.get(folder, float("-inf")) < TIDY_S:
            return
        self._tidied[folder] = self.monotonic()
        with os.scandir(own) as entries:
            old = [each.name for each in entries if each.name.endswith(_MARK) and _age_s(each, self.now()) > KEPT_S]
        for mark in old:
            if not boxes.exists(own, mark.removesuffix(_MARK) + _PART):
                os.unlink(mark, dir_fd=own)


def _age_s(entry: "os.DirEntry[str]", now: float) -> float:
    found = entry.stat(follow_symlinks=False)
    return now - found.st_mtime if stat.S_ISREG(found.st_mode) else 0.0
