"""One drop folder, held by descriptors: whatever is done in it goes through them, so that no link leads out of it.

The folder itself must be there (a share that is not mounted is not made up for); its boxes are made where they lack.
What is neither his nor for him lies in `.swg`: what is being written, and what is held while its receipt is.
"""

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass

from messages.errors import SingleWindowError

OUT, SENT, FAILED, IN, ASIDE = "OutBox", "SentBox", "FailBox", "InBox", "Quarantine"
OWN = ".swg"
_DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC


class BadFolder(SingleWindowError):
    """A folder, or a box in it, is not there or not what it has to be."""


class NotWhole(SingleWindowError):
    """A file changed while it was read."""


class NoFile(SingleWindowError):
    """Something in a box is no file of its own: a link, a folder, a device; or it has another name elsewhere."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a file was when it was looked at; another stamp is another file, or another content."""

    inode: int
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Boxes:
    """Descriptors of a folder's boxes. mode: of the files we make in it."""

    mode: int
    out: int
    sent: int
    failed: int
    inbox: int
    aside: int
    own: int


@contextmanager
def opened(path: str) -> Iterator[Boxes]:
    """The boxes of a folder, or BadFolder."""
    with ExitStack() as held:

        def directory(name: str, within: int | None = None, flags: int = _DIRECTORY) -> int:
            descriptor = os.open(name, flags, dir_fd=within)
            held.callback(os.close, descriptor)
            return descriptor

        try:
            root = directory(path)
            rights = os.fstat(root).st_mode & (stat.S_ISGID | stat.S_IRWXG)  # his group's, as the folder has them
            boxes = []
            for name in (OUT, SENT, FAILED, IN, ASIDE, OWN):
                is_new = _made(root, name)
                boxes.append(directory(name, root, _DIRECTORY | os.O_NOFOLLOW))
                if is_new and name != OWN:
                    os.fchmod(boxes[-1], stat.S_IRWXU | rights)
        except OSError as problem:
            raise BadFolder(_why(problem)) from None
        yield Boxes(stat.S_IRUSR | stat.S_IWUSR | rights & (stat.S_IRGRP | stat.S_IWGRP), *boxes)


def lock(path: str) -> int | None:
    """A descriptor that keeps every other process from looking into this folder until it is closed; None: one does."""
    with opened(path) as its:
        lock = os.open("lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600, dir_fd=its.own)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return None
    return lock


def exists(box: int, name: str) -> bool:
    """Whether anything has this name."""
    try:
        os.stat(name, dir_fd=box, follow_symlinks=False)
    except FileNotFoundError:
        return False
    return True


def look(box: int, name: str) -> Stamp | None:
    """How a file stands, None: it is gone; NoFile where it is none of its own."""
    try:
        return _stamp(os.stat(name, dir_fd=box, follow_symlinks=False))
    except FileNotFoundError:
        return None


def read(box: int, name: str, most: int) -> tuple[bytes, Stamp]:
    """The content of a file, of what is longer one byte more than `most`; NotWhole, NoFile, or OSError."""
    try:
        descriptor = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=box)
    except FileNotFoundError:
        raise NotWhole("it is gone") from None
    except OSError as problem:
        if problem.errno in (errno.ELOOP, errno.ENXIO):
            raise NoFile(_why(problem)) from None
        raise
    with open(descriptor, "rb", buffering=0) as file:
        found = os.fstat(descriptor)
        if found.st_nlink > 1:
            raise NoFile("it has another name elsewhere")
        before = _stamp(found)
        content = b""
        while len(content) <= most and (piece := file.read(most + 1 - len(content))):
            content += piece
        if _stamp(os.fstat(descriptor)) != before:
            raise NotWhole("it changed while it was read")
        return content, before


def write(boxes: Boxes, box: int, name: str, content: bytes) -> None:
    """A whole file in a box, durable, in place of one of that name; nobody ever sees a part of it."""
    part = f"{name}.tmp"
    write_part(boxes, part, content)
    os.rename(part, name, src_dir_fd=boxes.own, dst_dir_fd=box)
    os.fsync(box)


def write_part(boxes: Boxes, part: str, content: bytes) -> None:
    """A file among our own, its content durable."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    with open(os.open(part, flags, 0o600, dir_fd=boxes.own), "wb") as file:
        os.fchmod(file.fileno(), boxes.mode)
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _stamp(found: os.stat_result) -> Stamp:
    if not stat.S_ISREG(found.st_mode):
        raise NoFile(f"it is no file but {stat.filemode(found.st_mode)}")
    return Stamp(found.st_ino, found.st_size, found.st_mtime_ns)


def _made(root: int, name: str) -> bool:
    """Make a box, unless it is there."""
    if exists(root, name):
        return False
    with suppress(FileExistsError):
        os.mkdir(name, 0o700, dir_fd=root)
    return True


def _why(problem: OSError) -> str:
    """What is wrong, with the name of the box and without the way to it."""
    said = problem.strerror or str(problem)
    name = os.path.basename(str(problem.filename or ""))
    return f"{name}: {said}" if name else said
