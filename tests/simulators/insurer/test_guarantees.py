"""An insurer and customs of the demo: what each says upon what, and that each word fits its contract."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import pytest

from simulators import numbers
from simulators.acts import Act, Say
from simulators.contracts import Contracts
from simulators.customs_guarantees import SCRIPTS, CustomsGuarantees
from simulators.dice import Dice
from simulators.documents import Document, money
from simulators.insurer.insurer import DESKS, Insurer
from simulators.insurer.office import Office
from simulators.insurer.outcomes import OUTCOMES, of_amount
from simulators.profile import Party
from tests.simulators.words import TRADER, Table, document, heard

INSURER = Party(
    name="insurer", role="insurer", sender_id="4218MA3BXN072", company="山东演示财险",
    credit_code=numbers.credit_code("MA3BXN072"),
)  # fmt: skip
CUSTOMS = Party(name="customs", role="customs", sender_id="4218", company="黄岛海关", credit_code="")
CONTRACTS = Contracts.load()
NUMBERS = {"authorization": "MA3ABC127SQ1", "quota": "MA3ABC127ED1", "proposal": "MA3ABC127TB1"}
WHO = {"TraderId": TRADER.credit_code, "Insurer": INSURER.credit_code}


def insurer() -> Insurer:
    return Insurer(INSURER, Table(), Dice(7))


def customs() -> CustomsGuarantees:
    return CustomsGuarantees(CUSTOMS, Table(), Dice(7))


def spoken(acts: Iterable[Act], *names: str) -> list[Document]:
    """What was said, each fit for its contract, in the order of time."""
    says = sorted((act for act in acts if isinstance(act, Say)), key=lambda say: say.after)
    came = [heard(say, sender=INSURER.sender_id) for say in says]
    for each in came:
        assert CONTRACTS.faults(each.type, each.element) == []
    assert [each.type.split(".")[1] for each in came] == list(names)
    return came


def authorization() -> Document:
    body = {
        "AuthorizationNo": NUMBERS["authorization"],
        "TraderId": WHO["TraderId"],
        "TraderName": TRADER.company,
        "Insurer": WHO["Insurer"],
        "Scope": {"Item": ["rating"]},
        "ValidFrom": "@today",
        "ValidUntil": "@today",
        "Terms": "2026-1",
        "TermsDigest": "0" * 64,
    }
    return document("guarantee.authorization.1", body)


def quota(amount: str = "5000000.00", **more: Any) -> Document:
    body = {
        "QuotaNo": NUMBERS["quota"],
        "AuthorizationNo": NUMBERS["authorization"],
        **WHO,
        "Amount": money(Decimal(amount), "CNY"),
        "PeriodFrom": "@today",
        "PeriodTo": "2027-11-20",
        "DutyLastYear": money(Decimal("800000.00"), "CNY"),
        "Grade": "registered",
    }
    return document("guarantee.quota.1", body | more)


def proposal(insured: str = "2000000.00", *, uses: tuple[str, ...] = ("summary",), function: str = "2") -> Document:
    body = {
        "ProposalNo": NUMBERS["proposal"],
        "QuotaNo": NUMBERS["quota"],
        "TraderId": WHO["TraderId"],
        "TraderName": TRADER.company,
        "Insurer": WHO["Insurer"],
        "Insured": money(Decimal(insured), "CNY"),
        "Taxes": {"Tax": ["duty", "vat"]},
        "PeriodFrom": "@today",
        "PeriodTo": "2027-11-20",
        "RegistrationOffice": "4200",
        "DeclarationOffices": {"Office": ["4200"]},
        "Uses": {"Use": list(uses)},
    }
    return document("guarantee.proposal.1", body, function=function)


def premium(notice: Document, less: str = "0", **more: Any) -> Document:
    """The premium of a notice, or less of it."""
    body = {
        "ProposalNo": NUMBERS["proposal"],
        **WHO,
        "NoticeNo": more.get("number", notice.need("Body/NoticeNo")),
        "Amount": money(Decimal(notice.need("Body/Premium")) - Decimal(less), "CNY"),
        "PaidOn": "@today",
        "VoucherNo": "V1",
    }
    return document("guarantee.premium.1", body)


def issued(insured: str = "2000000.00", **more: Any) -> tuple[Insurer, Document]:
    """An insurer that has issued a policy, and its filing."""
    who, notice = noticed(insured, **more)
    _, filing = spoken(who.hears(premium(notice)), "policy", "filing")
    return who, filing


def noticed(insured: str = "2000000.00", **more: Any) -> tuple[Insurer, Document]:
    """An insurer that wants a premium, and its notice."""
    who = insurer()
    says = (heard(each, sender=INSURER.sender_id) for each in who.hears(proposal(insured, **more)))
    return who, next(each for each in says if each.type == "guarantee.premium-notice.1")


def test_a_quota_is_granted_under_an_authorisation_alone():
    who = insurer()
    (no,) = spoken(who.hears(quota()), "result")
    assert no.need("Body/Verdict") == "decline"
    spoken(who.hears(authorization()), "result")
    (yes,) = spoken(who.hears(quota()), "result")
    assert (yes.need("Body/Verdict"), yes.need("Body/Limit"), yes.need("Body/Rate")) == (
        "approve",
        "5000000.00",
        "0.0085",
    )


def test_a_quota_is_no_higher_than_what_was_paid_last_year_bears():
    who = insurer()
    list(who.hears(authorization()))
    (granted,) = spoken(who.hears(quota("90000000.00")), "result")
    assert Decimal(granted.need("Body/Limit")) == 5_000_000


@pytest.mark.parametrize(
    ("cents", "verdicts"),
    [
        ("05", ["approve", "approve"]),
        ("21", ["review", "approve"]),
        ("22", ["supplement", "approve"]),
        ("33", ["decline"]),
        ("44", []),
    ],
)
def test_the_cents_choose_the_answer(cents: str, verdicts: list[str]):
    who = insurer()
    list(who.hears(authorization()))
    said = spoken(who.hears(quota(f"1000000.{cents}")), *["result"] * len(verdicts))
    assert [each.need("Body/Verdict") for each in said] == verdicts


def test_every_outcome_says_what_it_is():
    assert all(each.says for each in (*OUTCOMES.values(), *SCRIPTS.values()))
    assert not set(OUTCOMES) & set(SCRIPTS)
    assert of_amount("12.00").says == "granted soon"


def test_a_proposal_is_quoted_and_its_premium_told():
    answer, notice = spoken(insurer().hears(proposal()), "result", "premium-notice")
    assert answer.need("Body/About") == "proposal"
    assert notice.need("Body/Premium") == "20000.00"  # without a quota of his: at the highest rate


def test_the_policy_follows_the_premium_and_its_filing_the_policy():
    who, notice = noticed(uses=("summary", "elements"))
    _, filing = spoken(who.hears(premium(notice)), "policy", "filing")
    assert [each.element.text for each in filing.each("Body/Uses/Use")] == ["summary"]
    assert list(who.hears(premium(notice))) == []


@pytest.mark.parametrize("other", [{"less": "0.01"}, {"number": "JF-OTHER"}], ids=["less", "another notice"])
def test_a_premium_that_was_not_noticed_so_is_declined_and_issues_nothing(other: dict[str, str]):
    who, notice = noticed()
    (answer,) = spoken(who.hears(premium(notice, **other)), "result")
    assert (answer.need("Body/About"), answer.need("Body/Verdict")) == ("premium", "decline")
    spoken(who.hears(premium(notice)), "policy", "filing")


def test_a_policy_is_endorsed_and_filed_anew_and_surrendered():
    who, _ = issued()
    policy, filing = spoken(who.hears(proposal("3000000.00", function="5")), "policy", "filing")
    assert (policy.need("Body/Action"), policy.need("Body/Insured")) == ("endorse", "3000000.00")
    assert (filing.need("Head/FunctionCode"), filing.need("Body/EndorsementNo")) == (
        "5",
        policy.need("Body/EndorsementNo"),
    )
    (policy,) = spoken(who.hears(proposal("3000000.00", function="3")), "policy")
    assert (policy.need("Body/Action"), policy.text("Body/Refund")) == ("surrender", "15000.00")


def test_customs_register_what_is_filed_hold_cover_and_release_it():
    _, filing = issued()
    names = ["filing-result", "filing-result", "usage", "usage", "usage"]
    said = spoken(customs().hears(filing), *names)
    assert [each.text("Body/Kind") for each in said[2:]] == ["hold", "hold", "release"]
    assert said[1].need("Body/FilingNo") == said[2].need("Body/FilingNo")


def test_customs_claim_what_is_not_paid_and_the_insurer_pays_it_with_the_fee():
    who, filing = issued("2000000.06")
    *_, claim = spoken(customs().hears(filing), "filing-result", "filing-result", "usage", "usage", "claim")
    (paid,) = spoken(who.hears(claim), "claim-result")
    assert paid.need("Body/Verdict") == "paid"
    wanted = Decimal(claim.need("Body/Tax")) + Decimal(claim.need("Body/LateFee"))
    assert Decimal(paid.need("Body/Paid")) == wanted
    assert list(who.hears(claim)) == []


def test_tax_elements_are_filed_once_customs_have_approved_them():
    who, filing = issued("2000000.07", uses=("summary", "elements"))
    office = customs()
    said = spoken(office.hears(filing), "filing-result", "filing-result", "filing-result", "usage", "usage", "usage")
    (approval,) = [each for each in said if each.text("Body/Verdict") == "approved"]
    (again,) = spoken(who.hears(approval), "filing")
    assert again.need("Body/ApprovalNo") == approval.need("Body/ApprovalNo")
    assert [each.element.text for each in again.each("Body/Uses/Use")] == ["summary", "elements"]
    spoken(office.hears(again), "filing-result", "filing-result")


def test_a_filing_is_refused_once_and_a_hold_doubled_where_the_cents_say_so():
    _, filing = issued("2000000.08")
    office = customs()
    _, no = spoken(office.hears(filing), "filing-result", "filing-result")
    assert no.need("Body/Verdict") == "refused"
    spoken(office.hears(filing), "filing-result", "filing-result", "usage", "usage", "usage")
    _, filing = issued("2000000.09")
    said = spoken(customs().hears(filing), *["filing-result"] * 2, *["usage"] * 4)
    assert [each.text("Body/Kind") for each in said[2:]] == ["hold", "hold", "hold", "release"]


def test_no_two_desks_hear_the_same():
    office = Office(INSURER, Table(), Dice(7))
    heard_by = [type_ for desk in DESKS for type_ in desk(office).hears]
    assert len(heard_by) == len(set(heard_by))
