"""The rule set of the tolerance for early declarations: rows with their days, reasons and sources; read once."""

import hashlib
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import msgspec

from messages.codes.code_list import CodeList
from messages.codes.declaration import AMENDED_FIELD, AMENDMENT_REASON, DECLARATION_WAY
from messages.rulesets import BadRules, dated

OURS = Path(__file__).parent / "tables"
FILE = "rules.toml"


@dataclass(frozen=True, kw_only=True)
class Row:
    """Changes that are tolerated.

    id:      stable name. ways: DECLARATION_WAY. flow: IE_FLAG. fields: AMENDED_FIELD. reasons: AMENDMENT_REASON.
    follows: only beside a tolerated change of one of these fields; none: by itself.
    since, until: first and last day, Beijing. basis: where it is written. zh, en: what it says. assumed: A.
    """

    id: str
    ways: tuple[str, ...]
    flow: tuple[str, ...]
    fields: tuple[str, ...]
    reasons: tuple[str, ...]
    follows: tuple[str, ...] = ()
    since: date
    until: date | None = None
    basis: str
    zh: str
    en: str
    assumed: bool = False


@dataclass(frozen=True, kw_only=True)
class RuleSet:
    """One version of the rules. name: the version, and the first eight digits of what it says."""

    version: str
    row: tuple[Row, ...]

    @cached_property
    def name(self) -> str:
        """ "2020.1-0a1b2c3d"."""
        return f"{self.version}-{hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:8]}"

    def rows_on(self, day: date) -> tuple[Row, ...]:
        """The rows in force on a day."""
        return dated(self.row, day)


def read(folder: Path = OURS) -> RuleSet:
    """The rule set of a folder, or BadRules."""
    path = folder / FILE
    try:
        rules = msgspec.convert(tomllib.loads(path.read_text("utf-8")), RuleSet, strict=True)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise BadRules(f"{path}: {problem}") from None
    if found := _unlisted(rules):
        raise BadRules(f"{path}: {'; '.join(found)}")
    return rules


def _unlisted(rules: RuleSet) -> list[str]:
    lists: tuple[tuple[CodeList, set[str]], ...] = (
        (DECLARATION_WAY, {each for row in rules.row for each in row.ways}),
        (AMENDED_FIELD, {each for row in rules.row for each in (*row.fields, *row.follows)}),
        (AMENDMENT_REASON, {each for row in rules.row for each in row.reasons}),
    )
    found = [
        f"{each!r} is not in {codes.id}" for codes, values in lists for each in sorted(values) if not codes.get(each)
    ]
    ids = [row.id for row in rules.row]
    return found + [f"two rows are called {each!r}" for each in sorted({each for each in ids if ids.count(each) > 1})]
