"""汇入汇款 in the journal: what a bank sends back under a number of its own comes to the money that came."""

from gateway.journal import tables
from gateway.journal.clock import to_us
from messages.settlement.records import SettlementInwardAdvice
from tests import settlements
from tests.contracts.test_reconciling import EVERY
from tests.journals import Clock, journal_on
from tests.settlements import NOW, usd


def advice(**more: object) -> SettlementInwardAdvice:
    return settlements.advice(500, pending=False, end_to_end_id="ACME-PO-7781", **more)


def test_汇入汇款_sent_back_under_another_number_is_one_case_on_either_database(journal_url: str):
    with journal_on(journal_url, clock=Clock(to_us(NOW)), catalogue=EVERY) as journal:
        journal.say(settlements.signing(), content=b"agreement")
        digest = journal.rows(tables.documents)[0]["digest"]
        journal.say(settlements.result("sign", document_digest=digest))
        journal.say(settlements.countersignature(document_digest=digest))
        assert journal.say(advice()).verdict == "accepted"
        back = settlements.status(
            "RTND", about="receipt", minutes=1, amount=usd(500), bank_reference="RT-9", end_to_end_id="ACME-PO-7781"
        )
        assert journal.say(back).verdict == "accepted"
        cases = [row for row in journal.rows(tables.cases) if row["order_key"].startswith("receipt:")]
        assert [(row["state"], row["order_key"].rpartition(":")[2]) for row in cases] == [("sent-back", settlements.IN)]
        events = [row for row in journal.rows(tables.case_events) if row["case_id"] == cases[0]["id"]]
        assert [row["state_to"] for row in events] == ["kept", "sent-back"]
