"""The rule set of release by class: modes, rows, losses, each with its days, its reason and its source; read once.

A set is known by its version and by what it says, so that no two sets go by one name. Another one may stand in the
place of the project's own, in a folder that the settings name.
"""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal

import msgspec

from messages.codes.release import RELEASE_FOLLOW_UP, RELEASE_MODE, RELEASE_REASON
from messages.rulesets import BadRules, dated

OURS = Path(__file__).parent / "tables"
FILE = "rules.toml"

USUAL = "9"  # RELEASE_MODE: what is listed for no mode


@dataclass(frozen=True, kw_only=True)
class Mode:
    """What a mode means. code: RELEASE_MODE. after: goods may leave once declared, inspected on the spot, or decided.

    barred: not to be sold or used until the certificate. samples: the inspection on the spot takes them.
    follow_ups: what remains once goods have left (RELEASE_FOLLOW_UP). since … assumed: as with a row.
    """

    code: str
    after: Literal["declared", "spot", "decided"]
    barred: bool = False
    samples: bool = False
    follow_ups: tuple[str, ...] = ()
    since: date
    until: date | None = None
    basis: str
    zh: str
    en: str
    assumed: bool = False


@dataclass(frozen=True, kw_only=True)
class Row:
    """Goods that go by a mode.

    id:        stable name, shown with every proposal. headings: beginnings of HS numbers. flow: IE_FLAG.
    fresh, certificate: only where it is so; None: either way. origins, ciq: of these alone; none: of any.
    radiation: radioactivity is measured. since, until: first and last day, Beijing.
    basis:     where it is written. zh, en: what it says. assumed: our own reading (A).
    """

    id: str
    headings: tuple[str, ...]
    mode: str
    flow: tuple[str, ...] = ("I",)
    fresh: bool | None = None
    certificate: bool | None = None
    origins: tuple[str, ...] = ()
    ciq: tuple[str, ...] = ()
    radiation: bool = False
    since: date
    until: date | None = None
    basis: str
    zh: str
    en: str
    assumed: bool = False

    @property
    def asks(self) -> int:
        """How much it asks for, beside a heading."""
        return sum((self.fresh is not None, self.certificate is not None, bool(self.origins), bool(self.ciq)))


@dataclass(frozen=True, kw_only=True)
class Loss:
    """What takes modes away. reason: RELEASE_REASON. loses: the modes; becomes: what they turn into, if it is stricter.

    stops: goods stay where they are as long as it holds.
    """

    reason: str
    loses: tuple[str, ...]
    becomes: str
    stops: bool = False
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
    mode: tuple[Mode, ...]
    row: tuple[Row, ...]
    loss: tuple[Loss, ...]

    @cached_property
    def name(self) -> str:
        """ "2020.1-0a1b2c3d"."""
        return f"{self.version}-{hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:8]}"

    def modes_on(self, day: date) -> Mapping[str, Mode]:
        """What the modes mean on a day, by code; of a day before the first row of one, as that row has it."""
        first = {each.code: each for each in reversed(self.mode)}
        return first | {each.code: each for each in dated(self.mode, day)}

    @cached_property
    def strictness(self) -> Mapping[str, int]:
        """How strict each mode is: 0 is the loosest."""
        return {code: number for number, code in enumerate(dict.fromkeys(each.code for each in self.mode))}

    def stricter(self, one: str, other: str) -> str:
        """The stricter of two modes."""
        return max(one, other, key=self.strictness.__getitem__)

    def rows_on(self, day: date) -> tuple[Row, ...]:
        """The rows in force on a day."""
        return dated(self.row, day)

    def losses_on(self, day: date) -> tuple[Loss, ...]:
        """What takes modes away on a day, in order."""
        return dated(self.loss, day)


def read(folder: Path = OURS) -> RuleSet:
    """The rule set of a folder, or BadRules."""
    path = folder / FILE
    try:
        rules = msgspec.convert(tomllib.loads(path.read_text("utf-8")), RuleSet, strict=True)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise BadRules(f"{path}: {problem}") from None
    if found := _contradictions(rules):
        raise BadRules(f"{path}: {'; '.join(found)}")
    return rules


def _contradictions(rules: RuleSet) -> list[str]:
    known = set(rules.strictness)
    named = {USUAL, *(row.mode for row in rules.row), *(loss.becomes for loss in rules.loss)}
    named |= {mode for loss in rules.loss for mode in loss.loses}
    found = [f"mode {mode!r} has no row of its own" for mode in sorted(named - known)]
    follow_ups = {each for mode in rules.mode for each in mode.follow_ups}
    for codes, values in (
        (RELEASE_MODE, known),
        (RELEASE_REASON, {loss.reason for loss in rules.loss}),
        (RELEASE_FOLLOW_UP, follow_ups),
    ):
        found += [f"{value!r} is not in {codes.id}" for value in sorted(values) if codes.get(value) is None]
    for each in rules.mode:
        if sum(other.code == each.code for other in dated(rules.mode, each.since)) > 1:
            found.append(f"mode {each.code!r} has two rows on {each.since}")
    ids = [row.id for row in rules.row]
    found += [f"two rows are called {each!r}" for each in sorted({each for each in ids if ids.count(each) > 1})]
    return found
