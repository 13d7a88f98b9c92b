"""汇入汇款: the bank's advice, what the payee wants done, and what he declares it was for (涉外收入申报)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.fields import BankNo, BopNo, Coded, CreditCode, Each, Personal
from messages.money import Money
from messages.settlement.records.parts import Account, Allocation, Bank, BopLine, Charge, Country, Funds, Party, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementInwardAdvice:
    """汇入汇款: money has come from abroad for one of the bank's customers.

    bank_reference: the bank's own number of it (银行业务编号), up to 35 characters. account: to which it was credited.
    trader_id:      the payee, where the bank names him by it; else he is found by the account of his agreement.
    amount:         that came, before the banks' charges. value_on: from when on it is his.
    debtor_country: where the payer resides. method: 结算方式, list SETTLEMENT_METHOD.
    pending:        it stands in 待核查账户 until it is instructed.
    booked:         what the account was credited, in its currency; None: the amount less the charges.
    booked_on:      on which day of its books the bank has it, Beijing; None: the value date.
    end_to_end_id:  the payer's own number of it. note: what he said to the payee, up to 140 characters.
    """

    bank: BankNo
    bank_reference: str
    account: Account
    amount: Money
    value_on: date
    debtor: Party
    creditor: Party
    trader_id: CreditCode | None = None
    debtor_country: Country | None = None
    debtor_bank: Bank | None = None
    method: Annotated[str, Coded("SETTLEMENT_METHOD")] = "TT"
    charges: Annotated[tuple[Charge, ...], Each("Charge")] = ()
    pending: bool = False
    booked: Money | None = None
    booked_on: date | None = None
    bop_no: BopNo | None = None
    end_to_end_id: str | None = None
    uetr: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementInwardInstruction:
    """入账/结汇指示: what the payee wants done with what has come: keep it, exchange it, or send it back.

    verdict: credit, return. funds: where it goes, 1 to 3, together what has come less charges; of a return none.
    """

    bank: BankNo
    bank_reference: str
    trader_id: CreditCode
    verdict: str
    funds: Annotated[tuple[Funds, ...], Each("Fund")] = ()
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementBopReport:
    """涉外收入申报单: the payee declares what the money was for, within 5 working days after it was paid out to him.

    is_advance: 预收货款. is_refund: 退款. bonded: 保税货物项下收入. external_debt_no: 外债编号, up to 35 characters.
    bop_lines: 1 or 2, together the amount. declared_on: day, Beijing. reporter: 填报人, phone: his number.
    """

    bank: BankNo
    bank_reference: str
    trader_id: CreditCode
    bop_no: BopNo
    amount: Money
    debtor: Party
    debtor_country: Country
    method: Annotated[str, Coded("SETTLEMENT_METHOD")]
    bop_lines: Annotated[tuple[BopLine, ...], Each("BopLine")]
    declared_on: date
    reporter: Annotated[str, Personal()]
    phone: Annotated[str, Personal()]
    is_advance: bool = False
    is_refund: bool = False
    bonded: bool = False
    external_debt_no: str | None = None
    allocations: Annotated[tuple[Allocation, ...], Each("Allocation")] = ()
