"""How customs goes about releases and amendments: it decides as its script has it, and keeps to the contracts."""

from typing import Any

import pytest

from messages.declaration.engine import propose as tolerate
from messages.declaration.records import DeclarationAmendment
from messages.declaration.ruleset import read as tolerance_rules
from messages.envelope import Head, Message
from messages.release.engine import propose
from messages.release.records import ReleaseAssessment
from messages.release.ruleset import read
from messages.xml.records import read as read_record
from messages.xml.records import render
from simulators import documents
from simulators.acts import Say
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.documents import Document
from simulators.releases import SCRIPTS, Releases
from tests.documents import CATALOGUE
from tests.messages.declaration.test_engine import amendment
from tests.messages.release.talk import NOW, assessment
from tests.simulators.words import AGENT, TRADER, YARD, Table, document, heard

CONTRACTS = Contracts.load()
RULES, TOLERANCES = read(), tolerance_rules()


def customs(memory: Table | None = None, count: int = 10) -> Releases:
    return Releases(
        memory if memory is not None else Table(), Dice(7), "4218", (TRADER, AGENT, YARD), year=2026, count=count
    )


def ours(code: str, body: Any, message_id: str) -> Document:
    """What the gateway says, as customs gets it."""
    head = Head(message_id=message_id, function_code="9", message_type=code, sender_id="EPORT", receiver_id="4218",
                send_time=NOW)  # fmt: skip
    return documents.read(render(Message(head, body), CATALOGUE[code]))


def proposed(say: Say, message_id: str) -> Document:
    """Our proposal upon what customs said."""
    told = heard(say)
    assert not CONTRACTS.faults(told.type, told.element)
    (body,) = (child for child in told.element if str(child.tag).endswith("}Body"))
    found: ReleaseAssessment = read_record(body, ReleaseAssessment)
    return ours("release.proposal.1", propose(found, "M1", RULES), message_id)


def decisions(digit: str) -> list[Say]:
    """What customs decides of the load of a digit, upon every proposal."""
    office = customs()
    found: list[Say] = []
    for number, say in enumerate(office.opens(int(digit))):
        assert isinstance(say, Say) and say.about.endswith(digit)
        found += [each for each in office.hears(proposed(say, f"P-{number}")) if isinstance(each, Say)]
    return found


@pytest.mark.parametrize("digit", SCRIPTS, ids=lambda digit: f"{digit} {SCRIPTS[digit].says}")
def test_it_decides_as_its_script_has_it_once_it_knows_all(digit: str) -> None:
    said = decisions(digit)
    assert [each.body["Verdict"] for each in said] == [each.code for each in SCRIPTS[digit].verdicts]
    assert [each.after for each in said] == sorted(each.after for each in said)
    for each in said:
        told = heard(each)
        assert not CONTRACTS.faults(told.type, told.element)


def test_one_digit_is_decided_otherwise_than_proposed_and_says_why() -> None:
    first, as_proposed = decisions("7")[0], decisions("0")[0]
    assert (first.body["Mode"], first.body["Verdict"]) == ("2", "test") and first.body["Reason"]
    assert (as_proposed.body["Mode"], as_proposed.body["UseBarred"]) == ("1", "true")


def test_a_load_that_somebody_else_assessed_is_decided_as_proposed() -> None:
    proposal = ours(
        "release.proposal.1", propose(assessment("2204210000", certificate_wanted=False), "M1", RULES), "P-1"
    )
    (said,) = customs().hears(proposal)
    assert isinstance(said, Say) and (said.body["Verdict"], said.body["Mode"]) == ("release", "4")


def test_it_assesses_so_many_and_no_more() -> None:
    assert list(customs(count=2).opens(2)) == []
    assert len(list(customs(count=2).opens(1))) == 2


def decided(asked: DeclarationAmendment) -> list[dict[str, Any]]:
    """What customs decides of an amendment, once its tolerance has come, and again when it comes twice."""
    office = customs()
    body = {
        "AmendmentNo": asked.amendment_no,
        "EntryId": asked.entry_id,
        "TraderId": asked.trader_id,
        "IeFlag": asked.ie_flag,
        "Way": asked.way,
        "DeclaredOn": f"{asked.declared_on}",
        "Changes": {
            "Change": [{"Field": each.field, "Before": each.before, "After": each.after} for each in asked.changes]
        },
        "Reason": asked.reason,
    }
    came = document("declaration.amendment.1", body, sender="4218MA3ABC127")
    assert not CONTRACTS.faults(came.type, came.element)
    assert list(office.hears(came)) == []
    tolerance = ours("declaration.tolerance.1", tolerate(asked, "M1", TOLERANCES), "T-1")
    said = [*office.hears(tolerance), *office.hears(tolerance)]
    for each in said:
        assert isinstance(each, Say)
        told = heard(each)
        assert not CONTRACTS.faults(told.type, told.element)
    return [dict(each.body) for each in said if isinstance(each, Say)]


@pytest.mark.parametrize(
    ("digit", "field", "wanted"),
    [
        ("3", "IEDate", ("accept", "false")),
        ("7", "IEDate", ("accept", "true")),
        ("4", "GQty", ("refuse", "true")),
        ("5", "GQty", ("accept", "true")),
    ],
)
def test_an_amendment_is_decided_once_and_not_always_as_proposed(
    digit: str, field: str, wanted: tuple[str, str]
) -> None:
    (said,) = decided(amendment(field, entry_id=f"42182026100000012{digit}"))
    assert (said["Verdict"], said["ErrorRecorded"]) == wanted
    assert said["TraderId"] == "91370200MA3ABC127P"
    assert ("Reason" in said) is (wanted != ("accept", "false"))
