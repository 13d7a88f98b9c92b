"""What a check says: fine, look at it, or not fit; in Chinese and English, with the mend."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from sqlalchemy import Engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from gateway.assembly import is_locked
from gateway.cli.journal import exists
from gateway.journal import migrate
from gateway.journal.database import open_to_read
from gateway.settings import Settings
from messages.catalogue import Catalogue


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARN = "warn"  # it runs, and something is to be looked at
    FAIL = "fail"  # it does not run, or must not


@dataclass(frozen=True, slots=True)
class Told:
    """One thing found."""

    level: Level
    zh: str
    en: str
    mend_zh: str = ""
    mend_en: str = ""


def ok(zh: str, en: str) -> Told:
    """Fine."""
    return Told(Level.OK, zh, en)


def warn(zh: str, en: str, mend_zh: str, mend_en: str) -> Told:
    """To be looked at."""
    return Told(Level.WARN, zh, en, mend_zh, mend_en)


def fail(zh: str, en: str, mend_zh: str, mend_en: str) -> Told:
    """Not fit."""
    return Told(Level.FAIL, zh, en, mend_zh, mend_en)


@dataclass
class Installation:
    """What is looked at: the settings in force here and what they name."""

    settings: Settings
    catalogue: Catalogue
    now: datetime
    begun: float = field(default_factory=time.monotonic)

    @property
    def passed_s(self) -> float:
        """How long ago `now` was: what is looked at goes on meanwhile."""
        return time.monotonic() - self.begun

    @property
    def production(self) -> bool:
        """Whether it is meant in earnest."""
        return self.settings.production

    @property
    def is_sqlite(self) -> bool:
        """Whether the journal is a file here."""
        return make_url(self.settings.database_url).get_backend_name() == "sqlite"

    @property
    def is_running(self) -> bool:
        """Whether a gateway works on this data folder now."""
        return is_locked(self.settings.data)

    @cached_property
    def database(self) -> Engine | None:
        """The journal, to read; None where there is none yet."""
        return open_to_read(self.settings.database_url) if exists(self.settings) else None

    @cached_property
    def journal(self) -> Engine | None:
        """The journal, where it can be read and has the tables this program knows; else other checks say why not."""
        try:
            return self.database if self.database is not None and not migrate.pending(self.database) else None
        except (SQLAlchemyError, migrate.NewerJournal):
            return None

    def bad(self, zh: str, en: str, mend_zh: str, mend_en: str) -> Told:
        """What may pass on a desk and not in production."""
        return (fail if self.production else warn)(zh, en, mend_zh, mend_en)

    def close(self) -> None:
        """Let go of the journal."""
        if database := self.__dict__.get("database"):
            database.dispose()


Check = Callable[[Installation], Iterator[Told]]
