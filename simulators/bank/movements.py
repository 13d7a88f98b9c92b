"""What lies behind an entry, as camt.054 and camt.053 tell it: of a transfer sent, and of one that came back."""

from decimal import Decimal
from typing import Any

from simulators.bank import papers, reasons
from simulators.bank.house import HOME, House
from simulators.bank.money import Money
from simulators.bank.notices import Movement
from simulators.bank.payments import Payment


def sent(payment: Payment, house: House) -> Movement:
    """The debit of a transfer: instructed amount, what left, rate, charges."""
    one = payment.instruction
    agent = {"FinInstnId": {"BICFI": one.creditor_agent.bic}}
    return Movement(
        kind="out",
        refs=_refs(payment),
        amounts={
            "InstdAmt": {"Amt": one.amount},
            "TxAmt": {"Amt": Money(payment.abroad, one.amount.currency), "CcyXchg": _exchange(payment)},
            "CntrValAmt": {"Amt": Money(house.bought(one.amount.amount, one.amount.currency), HOME)}
            if payment.rate
            else None,
        },
        charges=_charges(payment, house),
        parties={
            "Dbtr": {"Pty": {"Nm": one.debtor.name}},
            "DbtrAcct": papers.account(one.account),
            "Cdtr": {"Pty": {"Nm": one.creditor.name}},
            "CdtrAcct": papers.account(one.creditor_account),
        },
        agents={"CdtrAgt": agent} if one.creditor_agent.bic else {},
        note=one.note,
    )


def returned(payment: Payment, back: Decimal, code: str) -> Movement:
    """The credit of what came back: who got it is now who pays, and RtrInf says why."""
    one = payment.instruction
    return Movement(
        kind="return",
        refs=_refs(payment),
        amounts={"InstdAmt": {"Amt": one.amount}, "TxAmt": {"Amt": Money(back, one.amount.currency)}},
        parties={
            "Dbtr": {"Pty": {"Nm": one.creditor.name}},
            "Cdtr": {"Pty": {"Nm": one.debtor.name}},
            "CdtrAcct": papers.account(one.account),
        },
        note=one.note,
        returned={"Rsn": {"Cd": code}, "AddtlInf": reasons.words(code)},
    )


def _refs(payment: Payment) -> dict[str, Any]:
    """Those of the instruction, and the bank's own number for it; Prtry: the balance of payments report."""
    one = payment.instruction
    return {
        "MsgId": one.msg_id,
        "AcctSvcrRef": payment.reference,
        "PmtInfId": one.batch_id,
        "InstrId": one.instr_id,
        "EndToEndId": one.end_to_end_id,
        "UETR": one.uetr,
        "Prtry": {"Tp": "BOP", "Ref": payment.bop_no} if payment.bop_no else None,
    }


def _exchange(payment: Payment) -> dict[str, Any] | None:
    """CNY for one of the currency bought."""
    currency = payment.instruction.amount.currency
    if payment.rate is None:
        return None
    return {"SrcCcy": HOME, "TrgtCcy": currency, "UnitCcy": currency, "XchgRate": f"{payment.rate:f}"}


def _charges(payment: Payment, house: House) -> dict[str, Any]:
    """The bank's own and those of banks abroad, as far as they are taken here."""
    bearer, abroad = payment.instruction.charges, payment.instruction.creditor_agent.bic
    by = ((payment.own, house.bic), (payment.others, abroad))
    taken = [(each, bic) for each, bic in by if each is not None and each.amount]
    if not taken:
        return {}
    total = Money(sum((each.amount for each, _ in taken), Decimal(0)), taken[0][0].currency)
    rows = [
        {
            "Amt": each,
            "CdtDbtInd": "DBIT",
            "ChrgInclInd": "true",
            "Br": bearer,
            "Agt": {"FinInstnId": {"BICFI": bic}} if bic else None,
        }
        for each, bic in taken
    ]
    return {"TtlChrgsAndTaxAmt": total, "Rcrd": rows}
