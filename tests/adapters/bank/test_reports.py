"""What banks say, of samples: a file, and the messages it is."""

import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from adapters import READERS, for_root
from adapters.bank import REPORTS
from adapters.bank.notifications import REPORT as NOTIFICATION
from adapters.bank.statuses import REPORT as STATUS
from messages.codes import LISTS
from messages.settlement.records import Charge, Exchange, Party, Reason
from messages.times import BEIJING
from tests.adapters.bank.payments import CNAPS, REFERENCE, TRADER, money
from tests.adapters.bank.published import path_of

SAMPLES = Path("tests/samples/forms/bank")
ELEVEN = datetime(2026, 11, 21, 11, tzinfo=BEIJING)
KINDS = {report.name: report for report in REPORTS}
FILES = sorted(path for name in KINDS for path in (SAMPLES / name / "valid").glob("*.xml"))

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parts[-3]}/{path.stem}")


def root_of(name):
    return etree.parse(SAMPLES / name).getroot()


def bodies(name):
    return [message.body for message in for_root(root_of(name)).decode(root_of(name)).messages]


def changed(name, old, new):
    """A sample with a text replaced, everywhere."""
    data = (SAMPLES / name).read_bytes()
    assert old.encode() in data
    return data.replace(old.encode(), new.encode())


@each_file
def test_a_sample_fits_its_schema_and_the_published_one(path):
    report = KINDS[path.parts[-3]]
    schemas = [Path("xsd/forms/bank") / f"{report.kind}.xsd", path_of(report.kind)]

    for schema in filter(None, schemas):
        etree.XMLSchema(etree.parse(schema)).assertValid(etree.parse(path))


@each_file
def test_a_sample_is_read_whole_and_nothing_is_doubted(path):
    decoding = KINDS[path.parts[-3]].decode(path.read_bytes())

    assert decoding.messages and len(decoding.messages) == len(decoding.places)
    assert {finding.code for finding in decoding.findings} <= {"SW114"}


@pytest.mark.parametrize("day", ["1999-12-31", "9999-12-31", "0001-01-01", "2100-01-02"])
@each_file
def test_a_day_of_another_century_is_unfit_for_our_own_form(path, day):
    text = re.sub(r">\d{4}-\d\d-\d\d(?=[<T])", f">{day}", path.read_text("utf-8"))
    told = for_root(etree.fromstring(text.encode())).decode(text.encode()).findings
    assert {"a year from 2000 to 2099"} <= {each.wanted for each in told} or day == "0001-01-01", told
    assert told


@each_file
def test_it_is_the_banks_and_every_message_has_a_number_of_its_own(path):
    heads = [message.head for message in KINDS[path.parts[-3]].decode(path.read_bytes()).messages]
    kind, number = path.parts[-3], path.read_text()

    assert len({head.message_id for head in heads}) == len(heads)
    assert all(head.message_id.startswith(f"{kind}:") for head in heads)
    assert heads[0].message_id.removeprefix(f"{kind}:") in number
    assert {head.sender_id[:8] for head in heads} == {"ICBKCNBJ"} and {len(head.sender_id) for head in heads} == {11}
    assert {head.receiver_id for head in heads} == {"EPORT"}


@each_file
def test_the_same_bytes_are_the_same_messages(path):
    report = KINDS[path.parts[-3]]

    assert report.decode(path.read_bytes()).messages == report.decode(path.read_bytes()).messages


def test_结果反馈_of_a_group_speaks_of_its_payment():
    (status,) = bodies("pain.002/valid/group-rejected.xml")

    assert (status.level, status.reference, status.status) == ("group", REFERENCE, "RJCT")
    assert status.reasons == (Reason(code="FF01", text="not as agreed"),)
    assert (status.bank, status.status_at) == (CNAPS, ELEVEN)


def test_结果反馈_of_a_batch_speaks_of_its_payment():
    (status,) = bodies("pain.002/valid/batch-in-process.xml")

    assert (status.level, status.reference, status.status) == ("batch", REFERENCE, "ACSP")


def test_结果反馈_of_a_payment_has_the_bop_number_and_no_empty_reason():
    (status,) = bodies("pain.002/valid/debited-with-bop-number.xml")

    assert (status.level, status.status, status.bop_no) == ("payment", "ACSC", "3702000001012611210001")
    assert status.reasons == () and status.bank_reference == "OR2026112300012"
    assert status.charges == (Charge(amount=money("10"), is_foreign=True, by="CHASUS33"),)


def test_what_a_payment_does_not_say_its_batch_and_group_say():
    (status,) = bodies("pain.002/valid/status-of-the-batch-reason-of-the-group.xml")

    assert (status.level, status.status) == ("payment", "PDNG")
    assert status.reasons == (Reason(code="NARR", text="see your desk"),)


def test_one_report_may_speak_of_several_payments():
    found = bodies("pain.002/valid/several-payments.xml")

    assert [(each.reference[-4:], each.status) for each in found] == [
        ("0001", "ACSP"),
        ("0002", "RJCT"),
        ("0003", "RJCT"),
    ]
    assert found[2].reasons == (Reason(text="X-17"),)


def test_a_bic_alone_names_the_bank():
    (status,) = bodies("pain.002/valid/by-bic-alone.xml")

    assert (status.bank, status.status_at) == ("ICBKCNBJXXX", ELEVEN)


def test_a_status_without_a_bank_is_refused():
    data = changed("pain.002/valid/by-bic-alone.xml", "<AnyBIC>ICBKCNBJ</AnyBIC>", "")

    assert {finding.code for finding in STATUS.decode(data).findings} == {"SW104"}


def test_a_report_that_says_nothing_is_refused():
    data = changed("pain.002/valid/by-bic-alone.xml", "<GrpSts>RCVD</GrpSts>", "")

    assert {finding.code for finding in STATUS.decode(data).findings} == {"SW104"}


def test_an_answer_to_another_message_is_told():
    data = changed("pain.002/valid/debited-with-bop-number.xml", f"<OrgnlMsgId>{REFERENCE}", "<OrgnlMsgId>ANOTHER")

    assert [each.where for each in STATUS.decode(data).findings] == [
        "/Document/CstmrPmtStsRpt/OrgnlGrpInfAndSts/OrgnlMsgId"
    ]


def test_汇入汇款_is_an_advice():
    (advice,) = bodies("camt.054/valid/money-in.xml")

    assert (advice.bank, advice.bank_reference, advice.trader_id) == (CNAPS, "IR2026112100045", TRADER)
    assert (advice.amount, advice.charges[0].amount) == (money("50000"), money("15"))
    assert (advice.account.account_no, advice.account.currency) == ("1602023919200012345", "USD")
    assert (advice.debtor.name, advice.debtor.address.town_name, advice.debtor_country) == (
        "ACME GMBH",
        "Hamburg",
        "DE",
    )
    assert advice.creditor == Party(name="QINGDAO MODEL TRADING CO., LTD.")
    assert advice.pending and advice.bop_no == "3702000001012611210001" and advice.method == "TT"
    assert (advice.value_on, advice.note, advice.end_to_end_id) == (date(2026, 11, 21), "Invoice 4711", "ACME-PO-7781")


def test_a_debit_says_what_the_account_was_charged_and_the_rate():
    (status,) = bodies("camt.054/valid/debited-and-exchanged.xml")

    assert (status.about, status.status, status.reference) == ("payment", "ACSC", REFERENCE)
    assert (status.debited, status.amount) == (money("142460", "CNY"), money("20000"))
    assert status.exchange == Exchange(
        sold=money("142460", "CNY"), bought=money("20000"), rate=Decimal("7.123"), unit="USD"
    )
    assert status.status_at == datetime(2026, 11, 23, 10, 30, tzinfo=BEIJING)


def test_money_that_comes_back_is_a_return_of_the_payment():
    (status,) = bodies("camt.054/valid/returned.xml")

    assert (status.about, status.status, status.reference) == ("payment", "RTND", REFERENCE)
    assert (status.amount, status.debited) == (money("124960"), None)
    assert status.reasons == (Reason(code="AC04", text="account closed"),)


def test_money_in_that_is_sent_back_is_said_of_the_receipt():
    data = changed("camt.054/valid/returned.xml", "CRDT", "DBIT")

    (message,) = NOTIFICATION.decode(data).messages

    assert (message.body.about, message.body.status) == ("receipt", "RTND")
    assert (message.body.reference, message.body.end_to_end_id) == (None, REFERENCE)  # the payer's number is not ours


def test_a_batch_is_as_many_messages_as_it_has_transactions():
    found = bodies("camt.054/valid/batch.xml")

    assert [(each.reference[-4:], each.debited) for each in found] == [("0002", money("100")), ("0003", money("200"))]


def test_of_a_batch_each_transaction_must_say_its_amount():
    data = changed("camt.054/valid/batch.xml", '<Amt Ccy="USD">100.00</Amt>', "")

    decoding = NOTIFICATION.decode(data)

    assert decoding.messages[0].body.debited is None  # never the whole batch's


def test_what_is_not_booked_is_told_and_is_no_message():
    data = changed("camt.054/valid/money-in.xml", "BOOK", "PDNG")

    decoding = NOTIFICATION.decode(data)

    assert decoding.messages == ()
    assert {finding.code for finding in decoding.findings} == {"SW104", "SW114"}


def test_a_fee_is_told_and_is_no_message():
    data = changed("camt.054/valid/batch.xml", "<EndToEndId>737944946RMT20261121-0002</EndToEndId>", "")

    decoding = NOTIFICATION.decode(data)

    assert [message.body.reference[-4:] for message in decoding.messages] == ["0003"]
    assert [(each.code, bare(each.where)) for each in decoding.findings] == [("SW114", f"{BATCH}/TxDtls")]


BATCH = "/Document/BkToCstmrDbtCdtNtfctn/Ntfctn/Ntry/NtryDtls"


def bare(path):
    return re.sub(r"\[\d+\]", "", path)


def test_interest_comes_from_nobody_and_is_no_advice():
    root = root_of("camt.054/valid/money-in.xml")
    for parties in root.findall(".//{*}RltdPties"):
        parties.getparent().remove(parties)

    assert NOTIFICATION.decode(root).messages == ()


def test_what_was_sent_counts_unless_it_came_in_another_currency():
    sent = '<AmtDtls><InstdAmt><Amt Ccy="{}">50015.00</Amt></InstdAmt><TxAmt>'
    amounts = [
        NOTIFICATION.decode(changed("camt.054/valid/money-in.xml", "<AmtDtls><TxAmt>", sent.format(currency)))
        .messages[0]
        .body.amount
        for currency in ("USD", "EUR")
    ]

    assert amounts == [money("50015"), money("50000")]


def test_对账单_has_a_line_for_every_transaction_and_balances_with_their_sign():
    (statement,) = bodies("camt.053/valid/a-day.xml")

    assert (statement.opening, statement.closing, statement.day) == (money("500"), money("-50"), date(2026, 11, 23))
    assert [(line.amount, line.bank_reference, line.reference) for line in statement.entries] == [
        (money("250"), "OR2026112300001", REFERENCE),
        (money("100"), "OR2026112300078", "737944946RMT20261121-0002"),
        (money("200"), "OR2026112300079", None),
    ]
    assert not any(line.is_credit for line in statement.entries)
    moved = sum((line.amount.amount for line in statement.entries), Decimal(0))
    assert statement.opening.amount - moved == statement.closing.amount


@pytest.mark.parametrize(("name", "status"), [("granted", "ACCR"), ("refused-below-the-batch", "RJCR")])
def test_撤销_is_answered(name, status):
    (said,) = bodies(f"camt.029/valid/{name}.xml")

    assert (said.about, said.status, said.reference) == ("cancellation", status, REFERENCE)


def test_one_word_for_all_of_a_resolution_is_enough():
    data = changed("camt.029/valid/granted.xml", "<TxCxlSts>ACCR</TxCxlSts>", "")

    assert KINDS["camt.029"].decode(data).messages[0].body.status == "ACCR"


def test_codes_that_the_tables_give_are_listed():
    given = {
        value for report in REPORTS for part in report.parts for name, value in part.given.items() if name == "about"
    }

    assert all(LISTS["STATUS_ABOUT"].get(about) for about in given)
    assert LISTS["PAYMENT_STATUS"].get("RTND") and LISTS["PAYMENT_STATUS"].get("ACSC")


@pytest.mark.parametrize("name", ["camt.054/valid/money-in.xml", "pain.002/valid/group-rejected.xml"])
def test_in_the_wrapper_of_swift_the_header_says_who_sends(name):
    inner = root_of(name)
    kind = etree.QName(inner).namespace.removeprefix("urn:iso:std:iso:20022:tech:xsd:")
    number = inner.findtext("*/{*}GrpHdr/{*}MsgId")
    head = (
        '<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId>'
        "<FinInstnId><BICFI>ICBKCNBJSDG</BICFI></FinInstnId></FIId></Fr><To><OrgId/></To>"
        f"<BizMsgIdr>{number}</BizMsgIdr><MsgDefIdr>{kind}</MsgDefIdr><BizSvc>x</BizSvc>"
        "<CreDt>2026-11-21T11:00:00Z</CreDt></AppHdr>"
    )
    data = f'<BizMsgEnvlp xmlns="urn:swift:xsd:envelope">{head}{etree.tostring(inner).decode()}</BizMsgEnvlp>'
    reader = READERS["urn:swift:xsd:envelope", "BizMsgEnvlp"]

    decoding = reader.decode(data.encode())

    etree.XMLSchema(etree.parse("xsd/forms/bank/BizMsgEnvlp.xsd")).assertValid(etree.fromstring(data))
    assert decoding.messages[0].head.sender_id == "ICBKCNBJSDG"
    assert decoding.messages[0].body == for_root(inner).decode(inner).messages[0].body
    assert decoding.places[0]("").where.startswith("/BizMsgEnvlp/Document/")
    assert "/BizMsgEnvlp/AppHdr/BizSvc" in {finding.where for finding in decoding.findings}


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2026-11-21T24:00:00", datetime(2026, 11, 22, tzinfo=BEIJING)),
        ("2026-11-21T03:00:00.1234567Z", datetime(2026, 11, 21, 11, 0, 0, 123456, tzinfo=BEIJING)),
        ("2026-11-21T11:00:00+08:00", ELEVEN),
    ],
)
def test_a_time_may_be_written_as_xml_schema_has_it(text, time):
    data = changed("pain.002/valid/by-bic-alone.xml", "2026-11-21T11:00:00", text)

    assert STATUS.decode(data).messages[0].body.status_at == time
