"""What has become of everything: family after family, how many stand where, and of each what is worth a line."""

from collections import Counter

from rich.markup import escape

from gateway.cli import words
from gateway.cli.output import out
from gateway.journal.reading import EVERYONE, Reading
from messages.catalogue import Family
from messages.outlines import Line, Outline


def show_cases(reading: Reading) -> None:
    """All families whose table says what a summary says of their cases."""
    for family in reading.catalogue.families.values():
        if family.outline is not None and family.process is not None:
            _show_family(reading, family, family.outline)


def told(line: Line) -> str:
    """A line as it is printed."""
    return f"{escape(words.both(line.zh, line.en))}: {escape(line.said)}"


def _show_family(reading: Reading, family: Family, outline: Outline) -> None:
    cases = reading.cases(family.name, EVERYONE).items
    counts = Counter(words.both(case["state_zh"], case["state"]) for case in cases)
    states = "  ".join(f"{escape(state)} {count}" for state, count in counts.items())
    out.print(f"\n[bold]{escape(words.both(family.zh, family.en))}[/]  {states}")
    for case in cases:
        if lines := tuple(outline(case)):
            state = words.both(case["state_zh"], case["state_en"])
            out.print(f"   {escape(case['order_key'])}  {escape(state)}")
            for line in lines:
                out.print(f"      {told(line)}")
