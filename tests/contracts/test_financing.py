"""贸易融资 in the journal, on either database: what a bank is told of declarations, and what holds whatever is said."""

from base64 import b64decode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, fields, replace
from datetime import timedelta
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
from sqlalchemy import update

from gateway.journal import tables
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.consent import AcceptSpoken
from gateway.journal.ids import new_id
from gateway.journal.receipts import ReceiptMaker
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from messages.financing.known import Financing
from messages.financing.loan.known import Loan
from messages.financing.process import PROCESS
from messages.financing.records import FinancingCustomsData
from messages.process import Case
from messages.seals.batches import is_signed
from messages.times import beijing_date
from messages.xml.records import read
from simulators import proofs
from tests import financings, inspections, settlements
from tests.contracts import test_consent
from tests.contracts.test_reconciling import EVERY
from tests.financings import (
    DATA,
    ENTRY,
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


# an agent, for the trader


def heard(journal: Journal, body: Any) -> Any:
    """It comes from the agent, in the trader's name; what binds him waits."""
    said = journal.submission(body, by="agent", partner="agent-demo")
    voice = replace(test_consent.voice(test_consent.BOSS), sender="agent-demo", agent_ids=(test_consent.AGENT,))
    messages = tuple(replace(each, voice=voice) for each in said.messages)
    receipts = ReceiptMaker(EVERY)
    command = AcceptSpoken(replace(said, messages=messages), journal.route, receipts, journal.hinted.extend)
    return journal.writer.write_now(command)


def test_an_agent_borrows_for_a_trader_within_his_mandate_and_with_his_signature(journal: Journal):
    assert [each.code for each in heard(journal, application()).findings] == ["SW221"]
    covers = ("financing.application", "financing.closure-request")
    test_consent.say(journal, replace(test_consent.mandate(), covers=covers), test_consent.voice(test_consent.BOSS))
    waiting = heard(journal, application())
    assert (waiting.verdict, [each.code for each in waiting.findings]) == ("accepted", ["SW404"])
    assert [row for row in journal.rows(tables.cases) if row["family"] == "financing"] == []
    test_consent.act(journal, waiting.document, "sign", test_consent.BOSS)
    (loan,) = (row for row in journal.rows(tables.cases) if row["family"] == "financing")
    assert loan["state"] == "submitted"
    journal.say(financings.result("application", "review"))
    (answer,) = of_type(journal, "financing.result.1")
    deliveries = [row for row in journal.rows(tables.deliveries) if row["message"] == answer["id"]]
    assert {row["partner"] for row in deliveries} == {"trader-demo", "agent-demo"}
    assert "SW221" in [each.code for each in heard(journal, financings.drawdown()).findings]


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


def machine(journal: Journal, drawn: set[str]) -> type[RuleBasedStateMachine]:
    """Walks in this journal, each under numbers of its own."""
    walks = iter(range(1, 10_000))

    class Walk(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.standing = Standing(journal, f"-W{next(walks)}X")
            self.spoken: list[Any] = []
            self.settled: dict[str, Any] = {}
            journal.partners["105452000122"] = "other-bank-demo"

        @initialize()
        def contracts_are_in_force(self) -> None:
            journal.say(inspections.notice(entry_id=ENTRY))
            lent = ({}, financings.CONTRACT, "bank-demo"), (SECOND, OTHERS_CONTRACT, "other-bank-demo")
            for loan, number, bank in lent:
                of, today = {"contract_no": number}, self.standing.now.date()
                for body in (
                    application(financings.document(1000), **loan),
                    financings.offer(valid_from=today, valid_to=today + timedelta(days=30), **loan, **of),
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

        @rule(number=st.integers(1, 3), amounts=st.tuples(st.sampled_from([300, 700]), st.sampled_from([300, 700])))
        def both_banks_are_asked_for_money_on_one_invoice_at_once(self, number: int, amounts: tuple[int, int]) -> None:
            today = self.standing.now.date()
            days = {"value_on": today, "due_on": today + timedelta(days=60)}
            loans = ({}, SECOND | {"contract_no": OTHERS_CONTRACT})
            bodies = [
                financings.drawdown(amount, draw_no=f"MA3ABC127DRW-{number + 3 * n}", **days, **loan)
                for n, (amount, loan) in enumerate(zip(amounts, loans, strict=True))
            ]
            said = [journal.submission(marked(each, self.standing.mark)) for each in bodies]
            with ThreadPoolExecutor(2) as threads:
                list(threads.map(journal.send, said))

        @rule(days=st.sampled_from([0, 0, 0, 1, 3, 12]))
        def time_passes(self, days: int) -> None:
            """An authorisation lapses, a contract is over; what is said after that is late."""
            journal.clock.turn(60 + days * 24 * 3600)
            journal.expire()

        @rule(seed=st.integers(0, 2**32))
        def what_was_said_long_ago_comes_again_at_once_with_something_new(self, seed: int) -> None:
            dice = Random(seed)
            again = [replace(dice.choice(self.spoken), id=new_id()) for _ in range(2) if self.spoken]
            with ThreadPoolExecutor(3) as threads:
                answers = list(threads.map(journal.send, [*again, self._picked(dice)]))
            known = {row["id"] for row in journal.rows(tables.documents)}
            assert all(each.document in known for each in answers)

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
        def nothing_is_booked_after_the_settlement(self) -> None:
            for id_, case in self.standing.cases.items():
                if case.state in ("settled", "closed"):
                    ledger = self.settled.setdefault(id_, case.known.loan.ledger)
                    assert (case.known.loan.ledger, ledger.outstanding) == (ledger, 0)

        @invariant()
        def a_booking_number_counts_once_and_no_draw_is_overpaid(self) -> None:
            for loan in self.standing.loans:
                numbers = [each.booking_no for each in loan.ledger.postings]
                assert len(set(numbers)) == len(numbers)
                assert all(loan.ledger.owed(draw) >= 0 for draw in loan.ledger.draws)

        @invariant()
        def nothing_was_told_but_under_an_authorisation_that_bore_it_then(self) -> None:
            assert list(untold(journal)) == []

        def teardown(self) -> None:
            drawn.update(loan.application_no for loan in self.standing.loans if loan.ledger.draws)

    return Walk


def untold(journal: Journal) -> Iterator[str]:
    """Extracts that no authorisation bore when they were said, by the rows of the journal alone."""
    cases = {row["id"]: row["order_key"] for row in journal.rows(tables.cases)}
    events: dict[str, list[Any]] = {}
    for event in journal.rows(tables.case_events):
        events.setdefault(cases[event["case_id"]], []).append(event)
    for row in of_type(journal, "financing.customs-data.1"):
        body = read(etree.fromstring(row["content"]).find("{*}Body"), FinancingCustomsData)
        before = [each for each in events[f"authorization:{body.authorization_no}"] if each["seq"] < row["seq"]]
        known = msgspec.json.decode(before[-1]["known"], type=Financing).authorization
        assert known is not None
        borne = (
            before[-1]["state_to"] == "in-force",
            row["received_at"] < to_us(known.over_at),
            not known.declarations or set(body.declarations) <= set(known.declarations),
            all(known.data_from <= beijing_date(each.received_at) <= known.data_until for each in body.facts),
            all(each.scope in known.scopes and each.entry_id in body.declarations for each in body.facts),
        )
        if row["verdict"] == "accepted" and not all(borne):
            yield f"{row['id']}: {borne}"


def test_what_holds_of_loans_holds_whoever_speaks_at_once(journal: Journal):
    few = settings(
        max_examples=6,
        stateful_step_count=12,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
        phases=(Phase.generate,),
    )
    drawn: set[str] = set()
    run_state_machine_as_test(machine(journal, drawn), settings=few)
    assert drawn  # it was about something


def test_an_extract_that_no_authorisation_bears_is_seen(journal: Journal):
    """The same look at the rows, with one that was said after its authorisation was taken back."""
    journal.say(inspections.notice(entry_id=ENTRY))
    journal.say(authorization(ENTRY))
    journal.say(application(declaration(), authorization_no=DATA))
    assert list(untold(journal)) == []
    with journal.database.begin() as connection:
        revoked = tables.case_events.c.state_to == "in-force"
        connection.execute(update(tables.case_events).where(revoked).values(state_to="revoked"))
    assert len(list(untold(journal))) == 1


def test_documents_that_nobody_looks_for_at_other_banks_are_seen(journal_url: str):
    """Two banks are asked for the same invoice at once, and the rule that holds them together is taken away."""
    rules = tuple(each for each in PROCESS.against["financing.drawdown"] if each.__name__ != "documents_are_free")
    broken = replace(PROCESS, against={**PROCESS.against, "financing.drawdown": rules})
    families = (replace(each, process=broken) if each.name == "financing" else each for each in FAMILIES)
    with journal_on(journal_url, clock=Clock(to_us(NOW)), catalogue=Catalogue(families)) as journal:
        walk = machine(journal, set())()
        walk.contracts_are_in_force()
        walk.no_document_is_financed_beyond_its_worth_at_all_banks_together()
        walk.both_banks_are_asked_for_money_on_one_invoice_at_once(1, (700, 700))
        with pytest.raises(AssertionError):
            walk.no_document_is_financed_beyond_its_worth_at_all_banks_together()
