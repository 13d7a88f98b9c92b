"""The rules of deadlines: what the families say, and the operator's own table before it."""

from collections.abc import Iterable
from pathlib import Path

from gateway.settings import BadSettings, Settings
from messages.catalogue import Family
from messages.deadlines.rules import Rules, rules_of
from messages.deadlines.table import read
from messages.rulesets import BadRules


def load_rules(settings: Settings, families: Iterable[Family]) -> Rules:
    """The rules these settings name, or BadSettings."""
    rules = rules_of(families)
    if settings.deadlines is None:
        return rules
    try:
        return from_file(settings.deadlines, rules)
    except BadRules as problem:
        raise BadSettings(f"deadlines: {problem}") from None


def from_file(path: Path, rules: Rules) -> Rules:
    """These rules as a file has them; BadRules with everything that is wrong with it."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise BadRules(f"{path}: {problem}") from None
    try:
        return read(text, rules)
    except BadRules as problem:
        raise BadRules(f"{path}:\n{problem}") from None
