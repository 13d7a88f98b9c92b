"""The portal's colours: every pair that stands one on the other has the contrast of WCAG 2.2 AA, light and dark."""

import re
from itertools import product

import pytest

from gateway.web.portal.assets import FOLDER

STYLE = (FOLDER / "portal.css").read_text("utf-8")
GROUNDS = ("paper", "card", "sunk", "own-soft")
INKS = ("ink", "faint", "own", "wrong", "ok", "late", "soon")
TEXT, EDGE = 4.5, 3.0
PAIRS = (
    *((ink, ground, TEXT) for ink, ground in product(INKS, GROUNDS)),
    ("own-ink", "own", TEXT),
    ("note-ink", "note", TEXT),
    ("wrong", "wrong-soft", TEXT),
    *((edge, ground, EDGE) for edge, ground in product(("edge", "focus"), ("paper", "card"))),
)


def colours(scheme: str) -> dict[str, str]:
    """Of a scheme, by their names; the dark one changes some of the light one's."""
    light, dark = re.split(r"@media \(prefers-color-scheme: dark\)", STYLE, maxsplit=1)
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", light))
    return (
        found
        if scheme == "light"
        else found | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", dark[: dark.index("@media")]))
    )


def contrast(one: str, other: str) -> float:
    """As WCAG 2.2 defines it.

    >>> round(contrast("#000", "#ffffff"), 1)
    21.0
    """
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * each for each in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_read_stands_out_from_its_ground(scheme: str) -> None:
    known = colours(scheme)
    poor = [
        (a, b, round(contrast(known[a], known[b]), 2)) for a, b, least in PAIRS if contrast(known[a], known[b]) < least
    ]
    assert poor == []


def test_no_style_has_a_colour_of_its_own() -> None:
    for path in FOLDER.glob("*.css"):
        inside = re.sub(r"@media print \{.*", "", path.read_text("utf-8"), flags=re.DOTALL)
        own = [line for line in inside.splitlines() if re.search(r"#[0-9a-f]{3,6}\b", line) and "--" not in line]
        assert [line for line in own if "#fff" not in line] == [], path.name  # codes to scan stand on white


def test_the_dark_scheme_says_every_colour_anew() -> None:
    light, dark = colours("light"), colours("dark")
    assert {name for name in light if light[name] == dark[name]} == set()
