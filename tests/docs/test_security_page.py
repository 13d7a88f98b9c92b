"""The page of security has the attacks as they are; what came of them is what the attacks themselves are tested for."""

import re

from gateway.cli.attack_self import BEGIN, END
from simulators.attacks.carriers import AMQP
from simulators.attacks.run import ATTACKS, FAMILIES, strikes
from tests.docs.pages import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
_ROW = re.compile(r"^\| `([\w-]+)` \| (.+?) \| (\d+) \| (\d+) \| (.+?) \|$", re.MULTILINE)


def _table() -> dict[str, tuple[int, int, str]]:
    """Family -> attacks, strikes, verdict."""
    made = PAGE.partition(BEGIN)[2].partition(END)[0]
    return {name: (int(attacks), int(many), verdict) for name, _, attacks, many, verdict in _ROW.findall(made)}


def test_every_family_stands_there_with_as_many_attacks_as_there_are():
    """As `swg attack-self` makes them: a gateway of its own has no broker."""
    counted = {
        family.name: (
            sum(attack.family == family.name for attack in ATTACKS),
            sum(attack.family == family.name for attack, carrier in strikes() if carrier is not AMQP),
        )
        for family in FAMILIES
    }
    assert {name: row[:2] for name, row in _table().items()} == counted, "run: swg attack-self --table docs/security.md"


def test_the_page_says_of_every_family_that_it_held():
    assert {verdict for _, _, verdict in _table().values()} == {"挡住 / held"}


def test_every_family_is_named_where_its_control_is():
    threats = PAGE.partition("## 2 ")[2].partition("## 3 ")[0]
    assert [family.name for family in FAMILIES if f"`{family.name}`" not in threats] == []


def test_every_threat_names_tests_that_show_its_control():
    rows = [row for row in PAGE.partition("## 2 ")[2].partition("## 3 ")[0].splitlines() if row.startswith("| ")][2:]
    shown = {row.split(" | ")[0]: re.findall(r"\]\(\.\./(tests/[\w/]+\.py)\)", row.split(" | ")[2]) for row in rows}
    assert len(rows) > 20 and not [threat for threat, tests in shown.items() if not tests]
    named = {name: (ROOT / name).read_text("utf-8") for tests in shown.values() for name in tests}
    assert not [name for name, text in named.items() if "def test_" not in text]
