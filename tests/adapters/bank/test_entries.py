"""What banks book beside payments, and how: fees, entries taken back, sums that differ, numbers given to several."""

from pathlib import Path

import pytest

from adapters.bank.entries import LONGEST
from adapters.bank.notifications import REPORT as NOTIFICATION
from adapters.bank.statements import REPORT as STATEMENT
from adapters.bank.transaction_codes import CHARGES, SUNDRY
from tests.adapters.bank.payments import REFERENCE, money

SAMPLES = Path("tests/samples/forms/bank")
IN, OUT = "camt.054/valid/money-in.xml", "camt.054/valid/debited-and-exchanged.xml"
BATCH, RETURNED = "camt.054/valid/batch.xml", "camt.054/valid/returned.xml"
TAKEN_BACK = "<RvslInd>true</RvslInd><Sts>"


def read(name, *changes, form=NOTIFICATION):
    """A sample with texts replaced, everywhere, as it is read."""
    data = (SAMPLES / name).read_text()
    for old, new in changes:
        assert old in data, old
        data = data.replace(old, new)
    return form.decode(data.encode())


def bodies(name, *changes, **form):
    return [message.body for message in read(name, *changes, **form).messages]


def code(family, sub):
    return f"<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>{family}</Cd><SubFmlyCd>{sub}</SubFmlyCd></Fmly></Domn></BkTxCd>"


FEES = [*(("ICDT", sub) for sub in CHARGES), *((family, "OTHR") for family in SUNDRY)]


@pytest.mark.parametrize(("family", "sub"), FEES)
def test_a_fee_that_bears_the_number_of_a_payment_is_told_and_is_no_debit_of_it(family, sub):
    found = read(BATCH, ("<BkTxCd/>", code(family, sub)))

    assert found.messages == ()
    assert {"SW114"} < {each.code for each in found.findings}


def test_of_a_batch_only_the_transaction_that_is_a_fee_is_left_out():
    fee = '<Amt Ccy="USD">100.00</Amt>', '<Amt Ccy="USD">100.00</Amt>' + code("ICDT", "CHRG")

    assert [each.reference[-4:] for each in bodies(BATCH, fee)] == ["0003"]


def test_a_fee_given_back_returns_no_payment():
    for word in ("<RvslInd>true</RvslInd><Sts>", "<Sts>"):
        assert bodies(RETURNED, ("<RtrInf>", "<AddtlTxInf>"), ("</RtrInf>", "</AddtlTxInf>"), ("RRTN", "CHRG"),
                      ("<Rsn><Cd>AC04</Cd></Rsn>", ""), ("<AddtlInf>account closed</AddtlInf>", ""),
                      ("<Sts>", word)) == []  # fmt: skip


def test_an_entry_taken_back_is_said_of_the_entry_and_is_no_return():
    (out,) = bodies(IN, ("<Sts>", TAKEN_BACK))
    (back,) = bodies(OUT, ("<Sts>", TAKEN_BACK))

    assert (out.about, out.status, out.reference, out.booked) == ("payment", "RVSD", "ACME-PO-7781", money("49985"))
    assert (back.about, back.status) == ("receipt", "RVSD")


def test_money_that_comes_back_is_a_return_though_its_entry_is_a_reversal_too():
    (body,) = bodies(RETURNED, ("<Sts>", TAKEN_BACK))

    assert (body.status, body.amount, body.booked) == ("RTND", money("124960"), money("124960"))


def test_an_advice_has_what_was_booked_whatever_was_sent():
    short = '<Amt Ccy="USD">49985.00</Amt>', '<Amt Ccy="USD">49970.00</Amt>'
    (advice,) = bodies(IN, short)

    assert (advice.amount, advice.booked) == (money("50000"), money("49970"))


def test_what_was_booked_is_in_the_currency_of_the_account():
    (advice,) = bodies(IN, ('<Ntry>\n        <Amt Ccy="USD">49985.00', '<Ntry>\n        <Amt Ccy="CNY">355000.00'))

    assert (advice.amount, advice.booked) == (money("50000"), money("355000", "CNY"))


def test_a_transaction_that_says_another_sum_than_its_entry_is_told():
    found = read(IN, ('<Amt Ccy="USD">49985.00</Amt>\n            <Cdt', '<Amt Ccy="USD">49000.00</Amt><Cdt'))

    assert found.messages[0].body.booked == money("49985")
    assert [each.where.rpartition("/")[2] for each in found.findings if each.value == "49000.00"] == ["Amt"]


@pytest.mark.parametrize(
    ("said", "is_refund", "is_separate"),
    [
        ("", False, False),
        ("<ChrgInclInd>true</ChrgInclInd>", False, False),
        ("<ChrgInclInd>false</ChrgInclInd>", False, True),
    ],
)
def test_a_charge_says_whether_it_is_taken_of_the_amount(said, is_refund, is_separate):
    taken = "<CdtDbtInd>DBIT</CdtDbtInd>"
    (advice,) = bodies(IN, (taken, taken + said))
    (given,) = bodies(IN, (taken, "<CdtDbtInd>CRDT</CdtDbtInd>" + said))

    assert (advice.charges[0].is_refund, advice.charges[0].is_separate) == (is_refund, is_separate)
    assert given.charges[0].is_refund


def twice(*changes):
    """The advice twice in one entry, with one number of the bank."""
    data = (SAMPLES / IN).read_text()
    start, end = data.index("<TxDtls>"), data.index("</TxDtls>") + len("</TxDtls>")
    second = data[start:end].replace("ACME-PO-7781", "OTHER-9").replace("ACME GMBH", "OTHER LTD")
    data = data[:end] + second + data[end:]
    for old, new in changes:
        data = data.replace(old, new)
    return NOTIFICATION.decode(data.encode())


OWN = "<Refs>\n              <AcctSvcrRef>IR2026112100045</AcctSvcrRef>", "<Refs>"


def test_one_number_of_the_bank_for_several_credits_is_told_apart_by_their_place():
    assert [each.body.bank_reference for each in twice().messages] == ["IR2026112100045/1", "IR2026112100045/2"]


def test_汇入汇款_of_a_batch_that_only_its_entry_numbers_are_advices_all_the_same():
    found = twice(OWN)

    assert [(each.body.bank_reference[-2:], each.body.end_to_end_id) for each in found.messages] == [
        ("/1", "ACME-PO-7781"),
        ("/2", "OTHER-9"),
    ]
    assert {each.code for each in found.findings} == {"SW114"} or found.findings == ()


def test_a_long_number_is_cut_so_that_its_place_fits():
    number = "I" * LONGEST

    assert [each.body.bank_reference for each in twice(("IR2026112100045", number)).messages] == [
        f"{number[:-2]}/1",
        f"{number[:-2]}/2",
    ]


def test_对账单_numbers_the_lines_of_a_batch_as_its_notification_does():
    def shared(name, form):
        number = ("OR2026112300079", "OR2026112300078")
        return bodies(name, number, form=form)

    (statement,) = shared("camt.053/valid/a-day.xml", STATEMENT)

    assert [line.bank_reference for line in statement.entries[1:]] == [
        each.bank_reference for each in shared(BATCH, NOTIFICATION)
    ]
    assert shared(BATCH, NOTIFICATION)[0].reference != REFERENCE
