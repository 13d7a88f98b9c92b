"""`swg translate`: a filter between our messages and the forms of others, by the names of their messages."""

import re
from pathlib import Path

import pytest
from lxml import etree

from tests.gateway.cli.swg import program, swg

SAMPLES = Path("tests/samples")
BANK = SAMPLES / "forms" / "bank"
OUTWARD = SAMPLES / "settlement.outward.1" / "valid" / "goods-arrived.xml"
CHINESE = re.compile(r"[\u4e00-\u9fff]")

READ = [
    ("bank.pain.002", "pain.002/valid/debited-with-bop-number.xml", "SettlementStatus"),
    ("bank.camt.054", "camt.054/valid/money-in.xml", "SettlementInwardAdvice"),
    ("bank.camt.054", "camt.054/valid/returned.xml", "SettlementStatus"),
    ("bank.camt.053", "camt.053/valid/a-day.xml", "SettlementStatement"),
    ("bank.camt.029", "camt.029/valid/granted.xml", "SettlementStatus"),
]


@pytest.mark.parametrize("form", ["bank", "bank.pain.001", "bank-head.pain.001", "bank-2003.pain.001"])
def test_a_payment_is_written_for_a_bank(form):
    said = swg("translate", "--to", form, OUTWARD)

    root = etree.fromstring(said.out.encode())
    assert said.code == 0
    assert root.find(".//{*}EndToEndId") is not None


@pytest.mark.parametrize(("form", "name", "root"), READ)
def test_what_a_bank_says_is_read(form, name, root):
    said = swg("translate", "--from", form, BANK / name)

    assert said.code == 0, said.err
    assert etree.QName(etree.fromstring(said.out.encode())).localname == root


def test_it_reads_standard_input_and_writes_standard_output():
    document = (BANK / "camt.054/valid/money-in.xml").read_text()

    said = program("translate", "--from", "bank.camt.054", "-", stdin=document)

    assert (said.code, said.err) == (0, "")
    assert "<BankReference>IR2026112100045</BankReference>" in said.out


def test_without_a_file_it_is_a_filter():
    said = program("translate", "--to", "bank.pain.001", stdin=OUTWARD.read_text())

    assert said.code == 0 and "<CstmrCdtTrfInitn>" in said.out


@pytest.mark.parametrize(("data", "code"), [("", "SW102"), ("hello", "SW102"), ("<!DOCTYPE a><a/>", "SW106")])
def test_what_is_no_document_is_told_like_any_finding(data, code):
    said = program("translate", "--from", "bank.pain.002", stdin=data)

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(code) and CHINESE.search(said.err)


def test_one_document_may_be_several_files(tmp_path):
    said = swg("translate", BANK / "pain.002/valid/several-payments.xml", "-o", tmp_path / "status.xml")

    assert said.code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["status.1.xml", "status.2.xml", "status.3.xml"]


def test_what_is_told_of_it_does_not_stand_in_the_document():
    said = swg("translate", BANK / "pain.002/valid/several-payments.xml")

    assert "SW114" in said.err and "SW114" not in said.out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--from", "bank.camt.053", BANK / "camt.054/valid/money-in.xml"), "this is no bank.camt.053"),
        (("--from", "own", BANK / "camt.054/valid/money-in.xml"), "this is no own"),
        (("--from", "bank.pain", BANK / "camt.054/valid/money-in.xml"), "no form 'bank.pain'"),
        (("--to", "papyrus", OUTWARD), "no form 'papyrus'"),
        (("--to", "bank.camt.055", OUTWARD), "nothing writes settlement.outward.1 as bank.camt.055"),
        (("--to", "manifest", OUTWARD), "nothing writes settlement.outward.1 as manifest"),
    ],
)
def test_a_wrong_name_is_told_in_both_languages(words, told):
    said = swg("translate", *words)

    assert said.code == 2
    assert told in said.err and CHINESE.search(said.err)


def test_letters_that_a_bank_has_not_are_told_with_the_mend(tmp_path):
    text = OUTWARD.read_text()
    changed = tmp_path / "outward.xml"
    changed.write_text(re.sub(r"<NameEn>.*?</NameEn>", "", text))

    said = swg("translate", "--to", "bank.pain.001", changed)

    assert said.code != 0 and said.out == ""
    assert "debtor.name" in said.err and "NameEn" in said.err and CHINESE.search(said.err)
    assert "***" not in said.err
