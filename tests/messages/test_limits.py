"""What an operator's tables change: how long states last, on which terms small firms are insured."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from gateway.settings import BadSettings, load
from gateway.settings.families import load_families
from messages.catalogue import Catalogue
from messages.credit.risk.fold import SILENT
from messages.envelope import Head, Message
from messages.process import Received
from messages.roles import TRADER
from tests.credits import NOW, proposal, risk_query, usd

PROGRAMME = """
[[programme]]
place = "37"
from = 2020-01-01
currency = "USD"
most_exports = "1000000"
cover_ratio = "70"
per_buyer = "50000"
most_days = 366
source = "山东省 2026 年政府统保条件"
"""
LIMITS = """
[limits.queried]
hours = 5
[limits.applied]
working_days = 9
at_hour = 12
source = "保险公司服务承诺"
"""


def families(folder: Path, **files: str) -> dict[str, Any]:
    """The families by these tables: credit_programmes="…" is credit/programmes.toml."""
    for name, text in files.items():
        family, _, table = name.partition("_")
        (folder / family).mkdir(exist_ok=True)
        (folder / family / f"{table}.toml").write_text(text, "utf-8")
    return dict(Catalogue(load_families(load(rule_tables=folder))).families)


def codes(family: Any, body: object) -> list[str]:
    (type_,) = [each for each in family.types if isinstance(body, each.record)]
    return [fault.code for rule in type_.rules for fault in rule(body)]


def test_terms_of_a_place_are_those_of_the_operators_table(tmp_path: Path) -> None:
    said = proposal(last_year_exports=usd(2_000_000))
    assert codes(families(tmp_path, guarantee_limits="[limits]")["credit"], said) == []
    found = families(tmp_path, credit_programmes=PROGRAMME)["credit"]
    assert "SW805" in codes(found, said)


def test_states_last_as_the_operators_table_has_it(tmp_path: Path) -> None:
    found = families(tmp_path, credit_limits=LIMITS, guarantee_limits="[limits.filing]\nworking_days = 3\n")
    limits = {each.name: each.limit for name in ("credit", "guarantee") for each in found[name].process.states}
    assert (limits["filing"].working_days, limits["filing"].at_hour) == (3, 17)
    assert limits["queried"].clock == timedelta(hours=5)
    of_credit = {each.name: each.limit for each in found["credit"].process.states}
    assert (of_credit["applied"].working_days, of_credit["applied"].source) == (9, "保险公司服务承诺")
    assert of_credit["claimed"].working_days == 10  # what is not named stays


def test_an_insurer_may_be_silent_for_as_long_as_the_table_lets_a_question_wait(tmp_path: Path) -> None:
    fold = families(tmp_path, credit_limits=LIMITS)["credit"].process.fold
    head = Head(message_id="m1", function_code="2", message_type="credit.risk-query.1", sender_id="4218MA3ABC127",
                receiver_id="EPORT", send_time=NOW)  # fmt: skip
    step = fold(None, Received(id="1", message=Message(head, risk_query()), sender="trader", by=TRADER, at=NOW))
    assert [(each.name, each.at) for each in step.timers] == [(SILENT, NOW + timedelta(hours=5))]
    assert step.known.risk.queries[-1].until == NOW + timedelta(hours=5)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"credit_limits": "[limits.nowhere]\nhours = 1"}, "limits.nowhere: want one of"),
        ({"credit_limits": "[limits.applied]"}, "hours or working_days"),
        ({"guarantee_limits": "[limits.premium-due]\nhours = 1"}, "premium-due: want one of"),
        ({"guarantee_limits": "[limits.applied]\nworking_days = -1"}, "no negative time"),
        ({"guarantee_limits": "[limits.applied]\nworking_days = true"}, "working_days"),
        ({"guarantee_limits": "limits = 5"}, "limits.toml"),
        ({"guarantee_rules": ""}, "want limits.toml"),
        ({"credit_programmes": "[[programme]]\nplace = '37'"}, "programmes.toml: want currency"),
        ({"credit_programmes": PROGRAMME.replace('"70"', '"seventy"')}, "programmes.toml"),
    ],
)
def test_a_table_that_cannot_hold_starts_no_gateway(tmp_path: Path, files: dict[str, str], said: str) -> None:
    with pytest.raises(BadSettings, match=said):
        families(tmp_path, **files)
