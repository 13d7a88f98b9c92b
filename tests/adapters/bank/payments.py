"""Payments to try the bank's form with."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from messages.envelope import Head, Message
from messages.money import Money
from messages.settlement.records import (
    Account,
    Address,
    Allocation,
    Bank,
    BopLine,
    Funds,
    Party,
    SettlementCancellation,
    SettlementOutward,
)
from messages.times import BEIJING

CNAPS = "102458000013"
REFERENCE = "737944946RMT20261121-0001"
TRADER = "91370200737944946W"
SENT = datetime(2026, 11, 21, 10, 45, 0, 123000, tzinfo=BEIJING)


def money(amount, currency="USD"):
    return Money(Decimal(amount), currency)


def head(code, **more):
    known = {
        "message_id": "M-1",
        "function_code": "2",
        "message_type": code,
        "sender_id": "4218737944946",
        "receiver_id": "EPORT",
        "send_time": SENT,
    }
    return Head(**{**known, **more})


PLAIN = SettlementOutward(
    reference=REFERENCE,
    agreement_no="737944946AGR-1",
    trader_id=TRADER,
    bank=CNAPS,
    amount=money("125000"),
    debtor=Party(name="青岛示范贸易有限公司", name_en="QINGDAO MODEL TRADING CO., LTD."),
    funds=(
        Funds(kind="own", amount=money("125000"), account=Account(account_no="1602023919200012345", currency="USD")),
    ),
    requested_on=date(2026, 11, 23),
    creditor=Party(name="ACME GMBH", address=Address(town_name="Hamburg", country="DE", street_name="Hafenstr.")),
    creditor_account="DE89370400440532013000",
    creditor_bank=Bank(bic="COBADEFFXXX"),
    creditor_country="DE",
    charges="SHAR",
    nature="advance",
    bop_lines=(BopLine(code="121010", amount=money("125000"), note="进口轴承"),),
    applicant="王敏",
    phone="0532-88880000",
    latest_shipment=date(2027, 1, 31),
)

FULL = replace(
    PLAIN,
    funds=(
        Funds(kind="own", amount=money("100000"), account=Account(account_no="1602023919200012345", currency="USD")),
        Funds(
            kind="exchange", amount=money("20000"), account=Account(account_no="1602023919200099999", currency="CNY")
        ),
        Funds(kind="other", amount=money("5000"), account=Account(account_no="9" * 34, currency="EUR")),
    ),
    bop_lines=(
        BopLine(code="121010", amount=money("120000"), note="进口轴承 " * 20 + "及配件"),
        BopLine(code="222011", amount=money("5000")),
    ),
    creditor_bank=Bank(
        bic="COBADEFFXXX", name="Commerzbank AG", address=Address(town_name="Frankfurt", country="DE", lines=("a", "b"))
    ),
    nature="arrival",
    applied_on=date(2026, 11, 20),
    method="DD",
    urgent=True,
    correspondent=Bank(bic="CHASUS33"),
    correspondent_account="400 123-45".replace(" ", ""),
    note="Invoice 4711, thanks",
    bonded=True,
    filing_no="C42182600001",
    contract_nos=("QD-2026-001", "QD-2026-002"),
    invoice_nos=("4711", "4712"),
    bill_nos=("QDSH26060001",),
    attachments=("ab" * 32, "cd" * 32),
    latest_shipment=date(2026, 12, 31),
    allocations=(
        Allocation(entry_id="421820261000000123", amount=money("100000"), declared_total=money("110000")),
        Allocation(entry_id="421820261000000124", amount=money("25000")),
    ),
)

IN_CNY = replace(
    PLAIN,
    amount=money("1000", "CNY"),
    funds=(Funds(kind="own", amount=money("1000", "CNY"), account=Account(account_no="160202391", currency="CNY")),),
    bop_lines=(BopLine(code="121010", amount=money("1000", "CNY")),),
    creditor=Party(name="香港示范有限公司", address=Address(town_name="香港", country="HK")),
    note="货款",
)

CANCELLATION = SettlementCancellation(
    reference=REFERENCE, trader_id=TRADER, bank=CNAPS, reason="DUPL", note="paid twice"
)


def outward(body=PLAIN, **more):
    return Message(head("settlement.outward.1", **more), body)


def cancellation(body=CANCELLATION, **more):
    return Message(head("settlement.cancellation.1", **more), body)
