"""camt.054 and camt.053: what was booked on an account, told at once and again in the statement of the day."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from simulators.bank import papers
from simulators.bank.books import Account, Entry
from simulators.bank.house import House
from simulators.bank.money import Money
from simulators.bank.papers import Table, bank

FAMILIES = {  # bank transaction codes: domain, family, sub-family
    "out": ("PMNT", "ICDT", "XBCT"),
    "in": ("PMNT", "RCDT", "XBCT"),
    "return": ("PMNT", "ICDT", "RRTN"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """What lies behind an entry: a row of FAMILIES, and the parts of TxDtls as tables."""

    kind: str
    refs: dict[str, Any]
    amounts: dict[str, Any] = field(default_factory=dict)
    charges: dict[str, Any] = field(default_factory=dict)
    parties: dict[str, Any] = field(default_factory=dict)
    agents: dict[str, Any] = field(default_factory=dict)
    note: str = ""
    returned: dict[str, Any] = field(default_factory=dict)


def notification(
    house: House, id_: str, at: datetime, account: Account, entry: Entry, movement: Movement, *, pending: bool = False
) -> Table:
    """One entry, told as it is booked; pending: on 待核查账户, for the account."""
    notice = {
        "Id": id_,
        "CreDtTm": papers.time(at),
        "Acct": _account(house, account, kind="PENDING" if pending else ""),
        "Ntry": _entry(account, entry, movement),
    }
    return {"GrpHdr": {"MsgId": id_, "CreDtTm": papers.time(at)}, "Ntfctn": notice}


def statement(
    house: House,
    id_: str,
    at: datetime,
    account: Account,
    day: date,
    before: Decimal,
    entries: Sequence[tuple[Entry, Movement]],
    *,
    number: int,
) -> Table:
    """The day of an account: opening balance, entries, closing balance; number: of the statement, from 1."""
    midnight = datetime.combine(day, time(), at.tzinfo)
    after = before + sum((entry.amount for entry, _ in entries), Decimal(0))
    table = {
        "Id": id_,
        "ElctrncSeqNb": number,
        "CreDtTm": papers.time(at),
        "FrToDt": {
            "FrDtTm": papers.time(midnight),
            "ToDtTm": papers.time(midnight + timedelta(days=1, seconds=-1)),
        },
        "Acct": _account(house, account),
        "Bal": [_balance(account, "OPBD", before, day), _balance(account, "CLBD", after, day)],
        "TxsSummry": _summary(entries),
        "Ntry": [_entry(account, entry, movement) for entry, movement in entries],
    }
    return {"GrpHdr": {"MsgId": id_, "CreDtTm": papers.time(at)}, "Stmt": table}


def _account(house: House, account: Account, *, kind: str = "") -> Table:
    owner = {"Nm": account.holder, "Id": {"OrgId": {"Othr": {"Id": account.code, "SchmeNm": {"Prtry": "USCC"}}}}}
    type_ = {"Prtry": kind} if kind else None
    return {**papers.account(account.number), "Tp": type_, "Ccy": account.currency, "Ownr": owner, "Svcr": bank(house)}


def _balance(account: Account, code: str, amount: Decimal, day: date) -> Table:
    return {
        "Tp": {"CdOrPrtry": {"Cd": code}},
        "Amt": Money(abs(amount), account.currency),
        "CdtDbtInd": _side(amount),
        "Dt": {"Dt": day.isoformat()},
    }


def _summary(entries: Sequence[tuple[Entry, Movement]]) -> Table:
    def of(amounts: list[Decimal]) -> Table:
        return {"NbOfNtries": len(amounts), "Sum": f"{abs(sum(amounts, Decimal(0))):f}"}

    all_ = [entry.amount for entry, _ in entries]
    return {
        "TtlNtries": {"NbOfNtries": len(all_)},
        "TtlCdtNtries": of([amount for amount in all_ if amount > 0]),
        "TtlDbtNtries": of([amount for amount in all_ if amount < 0]),
    }


def _entry(account: Account, entry: Entry, movement: Movement) -> Table:
    domain, family, sub = FAMILIES[movement.kind]
    amount = Money(abs(entry.amount), account.currency)
    details = {
        "Refs": movement.refs,
        "Amt": amount,
        "CdtDbtInd": _side(entry.amount),
        "AmtDtls": movement.amounts,
        "Chrgs": movement.charges,
        "RltdPties": movement.parties,
        "RltdAgts": movement.agents,
        "RmtInf": {"Ustrd": movement.note},
        "RtrInf": movement.returned,
    }
    if not movement.note:
        del details["RmtInf"]
    return {
        "NtryRef": entry.reference,
        "Amt": amount,
        "CdtDbtInd": _side(entry.amount),
        "Sts": {"Cd": "BOOK"},
        "BookgDt": {"DtTm": papers.time(entry.booked)},
        "ValDt": {"Dt": entry.value.isoformat()},
        "AcctSvcrRef": entry.reference,
        "BkTxCd": {"Domn": {"Cd": domain, "Fmly": {"Cd": family, "SubFmlyCd": sub}}},
        "NtryDtls": {"TxDtls": details},
    }


def _side(amount: Decimal) -> str:
    return "CRDT" if amount >= 0 else "DBIT"
