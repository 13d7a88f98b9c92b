"""贸易融资 in the journal, on either database: what a bank is told of declarations, and what holds whatever is said."""

from base64 import b64decode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, fields, replace
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_der_x509_certificate
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from lxml import etree

from gateway.journal import tables
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.ids import new_id
from messages.financing.known import Financing
from messages.financing.loan.known import Loan
from messages.financing.records import FinancingCustomsData
from messages.process import Case
from messages.seals.batches import is_signed
from messages.xml.records import read
from simulators import proofs
from tests import financings, inspections, settlements
from tests.contracts.test_reconciling import EVERY
from tests.financings import (
    DATA,
    ENTRY,
    LOAN,
    NOW,
    OTHER_TRADER,
    TODAY,
    TRADER,
    application,
    authorization,
    declaration,
)
from tests.journals import Clock, Journal, journal_on
from tests.keys import gateway
from tests.messages.financing.talk import OTHERS_CONTRACT, SECOND, utterance
from tests.messages.release import talk

STRANGER = "other-demo"
SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parents[2] / "xsd/financing/customs-data.1.xsd"))


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    with journal_on(journal_url, clock=Clock(to_us(NOW)), catalogue=EVERY) as journal:
        yield journal


def told(journal: Journal) -> list[FinancingCustomsData]:
    """Every extract that the gateway has said."""
    rows = [row for row in journal.rows(tables.documents) if row["type"] == "financing.customs-data.1"]
    roots = [etree.fromstring(row["content"]) for row in rows if row["verdict"] == "accepted"]
    return [read(root.find("{*}Body"), FinancingCustomsData) for root in roots]


def of_type(journal: Journal, type_: str) -> list[Any]:
    return [row for row in journal.rows(tables.documents) if row["type"] == type_]


# 数据授权


def test_数据授权_the_bank_is_told_what_the_journal_has(journal: Journal):
    journal.say(inspections.notice(entry_id=ENTRY))
    journal.say(inspections.notice(entry_id=financings.ENTRY_2))
    journal.say(settlements.signing(), content=b"agreement")
    digest = of_type(journal, "settlement.signing.1")[0]["digest"]
    journal.say(settlements.result("sign", document_digest=digest))
    journal.say(settlements.countersignature(document_digest=digest))
    assert journal.say(settlements.outward(1000, settlements.part(1000))).verdict == "accepted"
    journal.say(authorization(ENTRY))
    assert journal.say(application(declaration(), authorization_no=DATA)).verdict == "accepted"
    (extract,) = told(journal)
    found = {(each.message_type, each.leaf_seq, each.document_digest, each.state) for each in extract.facts}
    (notice, _), (payment,) = of_type(journal, "inspection.notice.1"), of_type(journal, "settlement.outward.1")
    assert found == {
        ("inspection.notice.1", notice["seq"], notice["digest"], "notified"),
        ("settlement.outward.1", payment["seq"], payment["digest"], "submitted"),
    }
    assert [each.leaf_seq for each in extract.facts] == sorted(each.leaf_seq for each in extract.facts)


def test_数据授权_every_fact_is_proved_by_itself_and_under_a_head_of_the_log(journal: Journal):
    """By the partners' own code, with the gateway's certificate alone."""
    journal.say(inspections.notice(entry_id=ENTRY, enterprise_id=TRADER))
    oranges = talk.line("0805100000", goods_name="鲜橙", quantity=Decimal("1200.5"), unit="千克", origin="EG")
    customs = {"entry_id": ENTRY, "trader_id": TRADER}
    journal.say(talk.assessment(oranges, **customs))
    journal.say(talk.decision("release", mode="3", **customs))
    journal.say(authorization(ENTRY, scopes=("declarations", "inspections"), data_from=TODAY.replace(day=1)))
    assert journal.say(application(declaration(), authorization_no=DATA)).verdict == "accepted"
    (extract,) = told(journal)
    facts = {each.message_type: each for each in extract.facts}
    assert set(facts) == {
        "inspection.notice.1",
        "release.assessment.1",
        "release.proposal.1",
        "release.decision.1",
    }
    (certificate,) = (load_der_x509_certificate(b64decode(each.certificate)) for each in extract.certificates)
    trusted = [certificate.public_bytes(Encoding.PEM)]
    assert trusted == [gateway().cert_pem]
    for each in extract.facts:
        stated = proofs.stated(asdict(each.proof), trusted)
        assert (stated["sequence"], stated["document"]) == (str(each.leaf_seq), each.document_digest)
        assert (stated["message_id"], stated["sender"]) == (each.message_id, each.sender_id)
    assert is_signed(extract.checkpoint.text.encode(), b64decode(extract.checkpoint.signature), trusted[0])
    (goods,) = facts["release.assessment.1"].content.goods
    assert (goods.hs_code, goods.goods_name, goods.quantity, goods.unit) == (
        "0805100000",
        "鲜橙",
        Decimal("1200.5"),
        "千克",
    )
    verdict, mode = facts["release.decision.1"].content.outcomes
    assert (verdict.code, verdict.zh, mode.code) == ("release", "放行", "3")
    assert facts["release.proposal.1"].content is None
    (document,) = of_type(journal, "financing.customs-data.1")
    assert SCHEMA.validate(etree.fromstring(document["content"])), SCHEMA.error_log


def test_数据授权_what_customs_has_not_decided_is_not_told(journal: Journal):
    """Until then the trader knows nothing of it himself."""
    journal.say(talk.assessment("0805100000", entry_id=ENTRY, trader_id=TRADER))
    journal.say(authorization(ENTRY, scopes=("declarations",)))
    assert journal.say(application(declaration(), authorization_no=DATA)).verdict == "accepted"
    assert told(journal)[0].facts == ()


def test_数据授权_it_goes_to_the_bank_and_to_the_trader(journal: Journal):
    journal.say(inspections.notice(entry_id=ENTRY))
    journal.say(authorization(ENTRY))
    journal.say(application(declaration(), authorization_no=DATA))
    (document,) = of_type(journal, "financing.customs-data.1")
    deliveries = [row for row in journal.rows(tables.deliveries) if row["message"] == document["id"]]
    assert {(row["role"], row["partner"]) for row in deliveries} == {("bank", "bank-demo"), ("trader", "trader-demo")}


def test_数据授权_without_it_nothing_is_said(journal: Journal):
    journal.say(inspections.notice(entry_id=ENTRY))
    journal.say(authorization(ENTRY))
    journal.say(authorization(ENTRY), function=financings.WITHDRAWN)
    assert journal.say(application(declaration(), authorization_no=DATA)).verdict == "refused"
    assert journal.say(application(declaration())).verdict == "accepted"
    assert of_type(journal, "financing.customs-data.1") == []


def test_数据授权_what_is_anothers_is_not_told(journal: Journal):
    """A trader who names another's declaration learns nothing of it, and his bank neither."""
    journal.partners[OTHER_TRADER] = STRANGER
    journal.say(inspections.notice(entry_id=ENTRY))
    theirs = {"trader_id": OTHER_TRADER, "authorization_no": "MA3YRD663DAT-1"}
    journal.say(authorization(ENTRY, **theirs), partner=STRANGER)
    said = application(declaration(), application_no="MA3YRD663FIN-1", **theirs)
    assert journal.say(said, partner=STRANGER).verdict == "accepted"
    (extract,) = told(journal)
    assert extract.facts == ()


def test_数据授权_what_came_in_the_same_batch_is_not_sealed_and_not_told(journal: Journal):
    journal.say(authorization(ENTRY))
    said = inspections.notice(entry_id=ENTRY), application(declaration(), authorization_no=DATA)
    answers = journal.together(*(journal.accept(journal.submission(each)) for each in said))
    assert [each.verdict for each in answers] == ["accepted", "accepted"]
    (extract,) = told(journal)
    assert extract.facts == ()


def test_数据授权_what_was_taken_in_after_the_days_it_is_given_for_is_not_told(journal: Journal):
    journal.say(inspections.notice(entry_id=ENTRY))
    journal.say(authorization(ENTRY, data_until=TODAY.replace(day=1)))
    journal.say(application(declaration(), authorization_no=DATA))
    assert told(journal)[0].facts == ()


# whatever is said, several at once


@dataclass
class Standing:
    """The cases as they stand in the journal, as the talk looks at them."""

    journal: Journal
    mark: str

    @property
    def now(self) -> Any:
        return to_datetime(self.journal.clock())

    @property
    def cases(self) -> dict[str, Case]:
        """Those of this walk, as their numbers were before they were marked."""
        rows = [row for row in self.journal.rows(tables.cases) if row["order_key"].endswith(self.mark)]
        return {row["id"]: self._case(row) for row in rows if row["order_key"].startswith("loan:")}

    @property
    def loans(self) -> list[Loan]:
        return [case.known.loan for case in self.cases.values()]

    def _case(self, row: Any) -> Case:
        known = msgspec.json.decode(row["known"], type=Financing)
        loan = known.loan
        if loan is not None:
            draws = tuple(replace(each, draw_no=each.draw_no.removesuffix(self.mark)) for each in loan.ledger.draws)
            repayments = tuple(
                replace(each, repayment_no=each.repayment_no.removesuffix(self.mark)) for each in loan.ledger.repayments
            )
            ledger = replace(loan.ledger, draws=draws, repayments=repayments)
            known = replace(known, loan=replace(loan, ledger=ledger))
        return Case(
            id=row["id"],
            family="financing",
            order_key=row["order_key"].removesuffix(self.mark),
            state=row["state"],
            confirmed=row["confirmed"],
            known=known,
        )


NUMBERS = ("application_no", "authorization_no", "draw_no", "repayment_no")


def marked(body: Any, mark: str) -> Any:
    """The same, of this walk alone."""
    names = {field.name for field in fields(body)}
    more = {name: f"{getattr(body, name)}{mark}" for name in NUMBERS if name in names and getattr(body, name)}
    if "documents" in names:
        more["documents"] = tuple(_marked(each, mark) for each in body.documents)
    if getattr(body, "about", None) in ("drawdown", "repayment"):
        more["number"] = f"{body.number}{mark}"
    return replace(body, **more)


def _marked(paper: Any, mark: str) -> Any:
    if paper.kind == "declaration":
        return paper
    digest = financings.digest(f"{paper.digest}{mark}") if paper.digest else None
    return replace(paper, number=f"{paper.number}{mark}", digest=digest)


WORTHS = {"INV-1": Decimal(1000), "INV-2": Decimal(700)}


def machine(journal: Journal) -> type[RuleBasedStateMachine]:
    """Walks in this journal, each under numbers of its own."""
    walks = iter(range(1, 10_000))

    class Walk(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.standing = Standing(journal, f"-W{next(walks)}X")
            self.spoken: list[Any] = []
            journal.partners["105452000122"] = "other-bank-demo"

        @initialize()
        def contracts_are_in_force(self) -> None:
            lent = ({}, financings.CONTRACT, "bank-demo"), (SECOND, OTHERS_CONTRACT, "other-bank-demo")
            for loan, number, bank in lent:
                of = {"contract_no": number}
                for body in (
                    application(financings.document(1000), **loan),
                    financings.offer(**loan, **of),
                    financings.contract(**loan, **of),
                    financings.result("contract", "accept", number, **loan),
                ):
                    by = {} if hasattr(body, "trader_id") else {"partner": bank}
                    said = journal.say(marked(body, self.standing.mark), **by)
                    assert said.verdict == "accepted", said.findings

        @rule(seed=st.integers(0, 2**32), many=st.integers(1, 4))
        def several_speak_at_once(self, seed: int, many: int) -> None:
            dice = Random(seed)
            said = [self._picked(dice) for _ in range(many)]
            with ThreadPoolExecutor(many) as threads:
                answers = list(threads.map(journal.send, said))
            assert {each.verdict for each in answers} <= {"accepted", "refused", "duplicate"}

        def _picked(self, dice: Random) -> Any:
            if self.spoken and dice.random() < 0.2:
                return replace(dice.choice(self.spoken), id=new_id())
            body, function, by = utterance(dice.choice, self.standing)  # type: ignore[arg-type]
            partner = {"other-bank": "other-bank-demo"}.get(by or "", f"{by}-demo")
            said = journal.submission(marked(body, self.standing.mark), function=function, partner=partner)
            self.spoken.append(said)
            return said

        @invariant()
        def no_more_is_owed_or_asked_for_than_the_limit(self) -> None:
            for loan in self.standing.loans:
                limit = loan.in_force.limit.amount if loan.in_force else Decimal()
                assert 0 <= loan.ledger.outstanding <= loan.ledger.committed <= limit

        @invariant()
        def no_document_is_financed_beyond_its_worth_at_all_banks_together(self) -> None:
            uses = [use for loan in self.standing.loans for use in loan.pledge.uses]
            for number, worth in WORTHS.items():
                mine = f"{number}{self.standing.mark}".replace("-", "")
                assert sum((use.used.amount for use in uses if use.paper.number == mine), Decimal()) <= worth

        @invariant()
        def nothing_is_owed_of_what_is_settled(self) -> None:
            for loan in self.standing.loans:
                assert loan.outcome not in ("settled", "closed") or loan.ledger.outstanding == 0

    return Walk


def test_what_holds_of_loans_holds_whoever_speaks_at_once(journal: Journal):
    few = settings(
        max_examples=5,
        stateful_step_count=8,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        phases=(Phase.generate,),
    )
    run_state_machine_as_test(machine(journal), settings=few)
    assert any(row["order_key"].startswith(f"loan:{LOAN}") for row in journal.rows(tables.cases))
