"""The operator's page has the settings and exit codes as they are."""

import re
from pathlib import Path

from gateway.cli import output
from gateway.partners import allowance
from gateway.partners.partner import Terms
from gateway.settings import Settings

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "operator.md").read_text("utf-8")

LIMITS = {
    *(allowance.MESSAGES, "burst", allowance.BYTES, allowance.REQUESTS, allowance.REFUSALS),
    *("max_bytes", "refused_bytes_a_day"),
}


def _section(title: str) -> str:
    return PAGE.partition(title)[2].partition("\n## ")[0]


def _rows(title: str) -> dict[str, str]:
    """The first two cells of the table below a heading."""
    return dict(re.findall(r"^\| `?(\w+)`? \| (.+?) \|", _section(title), re.MULTILINE))


def _shown(value: object) -> str:
    if value is None or value == ():
        return "—"
    return (
        f"`{','.join(value) if isinstance(value, tuple) else str(value).lower() if isinstance(value, bool) else value}`"
    )


def test_every_setting_stands_there_with_its_default():
    assert _rows("## 2 ") == {name: _shown(field.default) for name, field in Settings.model_fields.items()}


def test_every_limit_of_a_partner_stands_there_with_its_default():
    limits = dict(re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| (`.+?`) \|", _section("## 3 "), re.MULTILINE))
    told = dict(
        pair for names, values in limits.items() for pair in zip(names.split(", "), values.split(", "), strict=True)
    )
    assert {f"`{name}`": f"`{getattr(Terms(), name)}`" for name in LIMITS} == told


def test_every_exit_code_stands_there():
    codes = {output.DONE, output.REFUSED, output.USAGE, output.UNREACHED, output.NOT_ALLOWED, output.OURS}
    assert {int(code) for code in _rows("## 8 ") if code.isdigit()} == codes
