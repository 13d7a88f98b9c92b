"""The desk of export credit: what it says upon every sample, and that each word fits its contract."""

import re
from collections.abc import Iterable
from datetime import date

import pytest

from simulators import numbers
from simulators.acts import Act, Say
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.documents import Document, read
from simulators.insurer.credits import RATINGS
from simulators.insurer.insurer import Insurer
from simulators.profile import Party
from tests.documents import one
from tests.simulators.words import Table, heard

INSURER = Party(
    name="export-insurer", role="insurer", sender_id="4301MA3XYB665", company="山东演示出口信保",
    credit_code=numbers.credit_code("MA3XYB665"),
)  # fmt: skip
CONTRACTS = Contracts.load()


@pytest.fixture
def insurer() -> Insurer:
    return Insurer(INSURER, Table(), Dice(7))


def sample(type_: str, name: str, **changes: str) -> Document:
    """A sample with other texts in these elements."""
    text = one(f"credit.{type_}.1", f"valid/{name}").read_text()
    for tag, value in changes.items():
        text = re.sub(rf"<{tag}((?: [^>]*)?)>[^<]*</{tag}>", rf"<{tag}\1>{value}</{tag}>", text)
    return read(text.encode())


def spoken(acts: Iterable[Act]) -> list[tuple[str, str]]:
    """Type and verdict of what is said, each fit for its contract, in the order of time."""
    says = sorted((act for act in acts if isinstance(act, Say)), key=lambda say: say.after)
    came = [heard(say, sender=INSURER.sender_id) for say in says]
    for each in came:
        assert CONTRACTS.faults(each.type, each.element) == []
    return [(each.type.split(".")[1], each.text("Body/Verdict") or "") for each in came]


def test_an_agreement_is_signed_and_one_that_ends_in_9_declined(insurer: Insurer):
    assert spoken(insurer.hears(sample("signing", "first")))[-1] == ("result", "sign")
    declined = sample("signing", "first", AgreementNo="MA3ABC127XB-9")
    assert spoken(insurer.hears(declined))[-1] == ("result", "decline")
    assert spoken(insurer.hears(sample("signing", "ended"))) == []


def test_a_proposal_is_noticed_and_issued_once_its_premium_is_paid(insurer: Insurer):
    assert spoken(insurer.hears(sample("proposal", "one-buyer"))) == [("result", "review"), ("premium-notice", "")]
    wrong = sample("premium", "by-voucher")
    assert spoken(insurer.hears(wrong)) == [("result", "unpaid")]
    right = sample("premium", "by-voucher", Amount="15900.00")  # 0.6 % of last year's exports
    assert spoken(insurer.hears(right)) == [("result", "received"), ("result", "issue")]


def test_what_the_government_pays_is_issued_at_once(insurer: Insurer):
    said = spoken(insurer.hears(sample("proposal", "everything-said")))
    assert [verdict for _, verdict in said] == ["review", "", "issue"]


@pytest.mark.parametrize(("cents", "verdicts"), [("33", ["review", "decline"]), ("44", ["review"])])
def test_the_cents_of_last_years_exports_choose(insurer: Insurer, cents: str, verdicts: list[str]):
    proposal = sample("proposal", "one-buyer", LastYearExports=f"2000000.{cents}")
    assert [verdict for _, verdict in spoken(insurer.hears(proposal))] == verdicts


def test_a_proposal_that_was_withdrawn_is_never_issued(insurer: Insurer):
    insurer.hears(sample("proposal", "one-buyer"))
    assert spoken(insurer.hears(sample("proposal", "withdrawn"))) == []
    assert spoken(insurer.hears(sample("premium", "by-voucher", Amount="15900.00"))) == []


@pytest.mark.parametrize(
    ("amount", "verdicts"),
    [
        ("42000.00", ["assess", "pay"]),
        ("42000.05", ["assess", "pay", "pay"]),
        ("42000.22", ["docs"]),
        ("42000.33", ["reject"]),
        ("42000.44", ["assess"]),
    ],
)
def test_the_cents_of_a_claim_choose(insurer: Insurer, amount: str, verdicts: list[str]):
    assert spoken(insurer.hears(sample("loss-notice", "one-invoice"))) == [("result", "review")]
    list(insurer.hears(sample("proposal", "everything-said")))
    claim = sample("claim", "without-papers", Amount=amount, PolicyNo=_policy(insurer))
    assert [verdict for _, verdict in spoken(insurer.hears(claim))] == verdicts


def test_papers_that_were_brought_are_enough(insurer: Insurer):
    list(insurer.hears(sample("proposal", "everything-said")))
    claim = sample("claim", "papers-brought", Amount="42000.22", PolicyNo=_policy(insurer))
    assert [verdict for _, verdict in spoken(insurer.hears(claim))] == ["assess", "pay"]


def test_an_enquiry_is_answered_and_a_risk_reported(insurer: Insurer):
    assert spoken(insurer.hears(sample("enquiry", "first"))) == [("result", "answer")]
    assert spoken(insurer.hears(sample("enquiry", "closed"))) == []
    for name in ("of-a-country", "of-an-industry", "of-a-buyer"):
        assert spoken(insurer.hears(sample("risk-query", name, QueryNo="MA3ABC127FX-0"))) == [("risk-report", "")]
    assert spoken(insurer.hears(sample("risk-query", "of-a-country", QueryNo="MA3ABC127FX-4"))) == []


def _policy(insurer: Insurer) -> str:
    """The number under which it has issued."""
    says = [act for act in insurer.hears(sample("proposal", "everything-said")) if isinstance(act, Say)]
    return str(next(act.body["PolicyNo"] for act in says if "PolicyNo" in act.body))


def test_ratings_are_of_a_dated_table_and_a_report_names_its_day(insurer: Insurer):
    says = [act for act in insurer.hears(sample("risk-query", "of-a-country")) if isinstance(act, Say)]
    (report,) = (heard(each, sender=INSURER.sender_id) for each in says)
    assert report.need("Body/DatedOn") == RATINGS["dated_on"].isoformat() < date.today().isoformat()
    assert report.need("Body/Rating") == RATINGS["countries"][report.need("Body/Country")]
