"""汇出汇款 and 撤销 as banks are told them."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from adapters import ADAPTERS, NotCarried
from adapters.bank import cancellation as cancelling
from adapters.bank import older, payment
from messages.codes import LISTS
from messages.envelope import Head, Message
from messages.settlement.characters import ABROAD, TEXTS
from messages.settlement.characters import NUMBERS as NUMBERED
from messages.settlement.records import Party, SettlementOutward
from messages.settlement.rules import letters
from messages.xml.records import Partial, glean, plan
from tests.adapters.bank.payments import CANCELLATION, FULL, IN_CNY, PLAIN, REFERENCE, cancellation, outward
from tests.adapters.bank.published import path_of
from tests.adapters.bank.strategies import LATIN, payments
from tests.draws import draws

XSD = Path("xsd/forms/bank")
OUTWARD = Path("tests/samples/settlement.outward.1/valid")
SAMPLES = sorted(OUTWARD.glob("*.xml"))
FORMS = ("bank", "bank-head", "bank-2003")
LETTERS = (
    letters.names_go_abroad,
    letters.addresses_go_abroad,
    letters.texts_go_abroad,
    letters.numbers_go_abroad,
)
NUMBERS = ("GrpHdr/MsgId", "PmtInf/PmtInfId", "PmtInf/CdtTrfTxInf/PmtId/InstrId", "PmtInf/CdtTrfTxInf/PmtId/EndToEndId")


def published(kind):
    return etree.XMLSchema(etree.parse(path_of(kind)))


def profile(kind):
    return etree.XMLSchema(etree.parse(XSD / f"{kind}.xsd"))


def holds(schema, data):
    schema.assertValid(etree.fromstring(data))
    return True


def of_sample(path):
    root = etree.parse(path).getroot()
    parts = [glean(root.find(f"{{*}}{name}"), of) for name, of in (("Head", Head), ("Body", SettlementOutward))]
    assert not any(isinstance(part, Partial) for part in parts)
    return Message(*parts)


every = pytest.mark.parametrize("body", [PLAIN, FULL, IN_CNY], ids=["plain", "full", "cny"])


@every
def test_汇出汇款_fits_the_published_schema_and_the_banks_own(body):
    written = payment.ORDER.encode(outward(body))

    assert holds(published(payment.KIND), written) and holds(profile(payment.KIND), written)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sample_fits_too(path):
    message = of_sample(path)

    written = payment.ORDER.encode(message)

    assert holds(published(payment.KIND), written) and holds(profile(payment.KIND), written)
    assert payment.ORDER.decode(written).messages[0].body == payment.ORDER.spoken(message.body)


@every
def test_what_a_bank_is_told_says_the_same_again(body):
    decoding = payment.ORDER.decode(payment.ORDER.encode(outward(body)))

    assert decoding.messages[0].body == payment.ORDER.spoken(body)
    assert [finding.code for finding in decoding.findings] == ["SW104"]  # it has no sender of ours


@given(body=payments())
@settings(
    max_examples=draws(int(os.environ.get("SWG_TEST_EXAMPLES", "60"))),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_whatever_is_paid_is_written_as_published_and_says_the_same_again(body):
    written = payment.ORDER.encode(outward(body))

    assert holds(PUBLISHED, written)
    assert payment.ORDER.decode(written).messages[0].body == payment.ORDER.spoken(body)


PUBLISHED = published(payment.KIND)


def test_every_number_a_bank_may_answer_by_is_the_reference():
    root = etree.fromstring(payment.ORDER.encode(outward()))

    said = {root.findtext("*/{*}" + path.replace("/", "/{*}")) for path in NUMBERS}

    assert said == {REFERENCE}


def test_the_same_payment_has_the_same_bytes():
    assert payment.ORDER.encode(outward(FULL)) == payment.ORDER.encode(outward(FULL))


def test_a_chinese_name_is_told_in_its_registered_english_form():
    root = etree.fromstring(payment.ORDER.encode(outward()))

    assert root.findtext(".//{*}PmtInf/{*}Dbtr/{*}Nm") == "QINGDAO MODEL TRADING CO., LTD."


def test_renminbi_keeps_the_chinese_name():
    root = etree.fromstring(payment.ORDER.encode(outward(IN_CNY)))

    assert root.findtext(".//{*}PmtInf/{*}Dbtr/{*}Nm") == "青岛示范贸易有限公司"


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"debtor": Party(name="青岛示范贸易有限公司")}, ("debtor.name",)),
        ({"note": "货款"}, ("note",)),
        ({"contract_nos": ("A-1", "合同2")}, ("contract_nos[1]",)),
        ({"creditor": replace(PLAIN.creditor, name="Grüne GmbH")}, ("creditor.name",)),
    ],
)
def test_letters_that_the_bank_has_not_are_named_and_nothing_is_transliterated(change, names):
    with pytest.raises(NotCarried) as lost:
        payment.ORDER.encode(outward(replace(PLAIN, **change)))

    assert lost.value.names == names


@pytest.mark.parametrize("function", ["3", "5"])
def test_a_payment_is_not_changed_by_being_said_anew(function):
    with pytest.raises(NotCarried, match="function_code"):
        payment.ORDER.encode(outward(function_code=function))


def test_a_second_payment_in_a_document_is_refused():
    root = etree.fromstring(payment.ORDER.encode(outward()))
    batch = root.find(".//{*}PmtInf")
    batch.append(etree.fromstring(etree.tostring(batch.find("{*}CdtTrfTxInf"))))

    found = payment.ORDER.decode(root).findings

    assert ("SW105", "/Document/CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf[2]") in {(each.code, each.where) for each in found}


def test_撤销_fits_the_banks_schema_and_says_the_same_again():
    written = cancelling.ORDER.encode(cancellation())

    assert holds(profile(cancelling.KIND), written)
    assert cancelling.ORDER.decode(written).messages[0].body == CANCELLATION


@pytest.mark.parametrize("reason", [row.value for row in LISTS["CANCELLATION_REASON"].rows])
def test_every_reason_of_a_trader_is_one_that_the_bank_takes(reason):
    written = cancelling.ORDER.encode(cancellation(replace(CANCELLATION, reason=reason)))

    assert holds(profile(cancelling.KIND), written)


@pytest.mark.parametrize("note", ["x" * 105, "x" * 106, "多付一笔" * 40])
def test_a_note_of_a_cancellation_is_cut_in_lines_and_comes_back_whole(note):
    body = replace(CANCELLATION, note=note[:140])

    written = cancelling.ORDER.encode(cancellation(body))

    assert holds(profile(cancelling.KIND), written)
    assert cancelling.ORDER.decode(written).messages[0].body == body


def test_asking_again_is_another_request():
    first, again = (cancelling.ORDER.encode(cancellation(message_id=number)) for number in ("M-1", "M-2"))

    assert etree.fromstring(first).findtext(".//{*}CxlId") != etree.fromstring(again).findtext(".//{*}CxlId")


@pytest.mark.parametrize("body", [PLAIN, replace(FULL, attachments=()), IN_CNY], ids=["plain", "full", "cny"])
def test_by_agreement_a_bank_is_told_in_the_older_version(body):
    written = ADAPTERS["bank-2003", "settlement.outward.1"].encode(outward(body))

    assert holds(published(older.KIND), written) and holds(profile(older.KIND), written)
    assert older.ORDER.decode(written).messages[0].body == older.ORDER.spoken(body)


def test_the_older_version_goes_without_the_digests_of_papers_that_go_by_other_means():
    decoded = older.ORDER.decode(older.ORDER.encode(outward(FULL))).messages[0].body

    assert decoded == replace(older.ORDER.spoken(FULL), attachments=())
    assert "attachments" in ADAPTERS["bank-2003", "settlement.outward.1"].lost


MIXED = LATIN + "青岛ü，Ａ\u00a0"


@settings(max_examples=draws(150), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(payments(MIXED))
def test_汇出汇款_that_the_rules_pass_is_never_refused_for_its_letters(body):
    told = [fault for rule in LETTERS for fault in rule(body)]

    assert told or not payment.ORDER.unspeakable(payment.ORDER.spoken(body))


def test_every_field_that_goes_abroad_is_looked_at_before_it_is_taken():
    known = {field.name for field in plan(SettlementOutward)}
    chinese = dict.fromkeys(TEXTS, "合同") | dict.fromkeys(NUMBERED, ("合同",))
    told = {fault.at.partition("[")[0] for rule in LETTERS for fault in rule(replace(PLAIN, **chinese))}

    assert set(ABROAD) <= known
    assert told == {*TEXTS, *NUMBERED}


def test_in_the_older_version_a_cancellation_names_the_older_payment():
    written = ADAPTERS["bank-2003", "settlement.cancellation.1"].encode(cancellation())

    assert etree.fromstring(written).findtext(".//{*}OrgnlMsgNmId") == "pain.001.001.03"


@pytest.mark.parametrize("message", [outward(FULL), cancellation()], ids=["payment", "cancellation"])
def test_by_agreement_a_header_stands_before_it(message):
    written = ADAPTERS["bank-head", message.head.message_type].encode(message)
    root = etree.fromstring(written)

    assert holds(profile("BizMsgEnvlp"), written)
    assert [etree.QName(each).localname for each in root] == ["AppHdr", "Document"]
    if path_of("head.001.001.02"):
        assert holds(published("head.001.001.02"), etree.tostring(root[0]))


@pytest.mark.parametrize("form", FORMS)
def test_a_form_of_banks_has_no_place_for_our_signature(form):
    assert not any(adapter.sealed for (name, _), adapter in ADAPTERS.items() if name == form)


@pytest.mark.parametrize("form", FORMS)
def test_a_document_is_known_by_the_number_that_it_bears(form):
    paying = ADAPTERS[form, "settlement.outward.1"]
    assert paying.number(paying.encode(outward(PLAIN))) == REFERENCE
    taking_back = ADAPTERS[form, "settlement.cancellation.1"]
    request = cancellation(CANCELLATION)
    assert taking_back.number(taking_back.encode(request)) == cancelling.number(request) != REFERENCE
