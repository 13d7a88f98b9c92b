"""What a bank looks at, two tables: of a whole group, and of each instruction. The first no gives the reason.

Their order is the policy. A check gives a reason code (`reasons`), or None.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from simulators.bank import money
from simulators.bank.books import Account, Books
from simulators.bank.house import HOME, House
from simulators.bank.money import BadAmount
from simulators.bank.orders import Group, Instruction

_BIC = re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")
_BOP = re.compile(r"[0-9]{6}", re.ASCII)
_SWIFT = re.compile(r"[A-Za-z0-9/\-?:().,'+ \r\n!#$%&*=^_`{|}~\";<>@\[\\\]]*")  # Latin as banks abroad take it
_NOWHERE = ("XX", "ZZ", "AA")


@dataclass(frozen=True, slots=True)
class Desk:
    """What an instruction is held against: today, and whether its number was used before on the account."""

    house: House
    books: Books
    today: date
    used: Callable[[Instruction], bool]


Check = Callable[[Instruction, Desk], str | None]


def of_group(group: Group) -> str | None:
    """What is wrong with the group as a whole."""
    found = group.instructions
    if group.count != len(found) or any(each.count not in (None, len(each.instructions)) for each in group.batches):
        return "AM18"
    sums = [(group.total, found), *((batch.total, batch.instructions) for batch in group.batches)]
    if any(total is not None and total != sum(Decimal(each.stated) for each in of) for total, of in sums):
        return "AM10"
    return None


def of_instruction(instruction: Instruction, desk: Desk, checks: Sequence[Check] | None = None) -> str | None:
    """What is wrong with one instruction, before money is looked at; checks: CHECKS, if not others."""
    return next((code for check in checks or CHECKS if (code := check(instruction, desk))), None)


def account_of(instruction: Instruction, books: Books) -> Account | None:
    """The customer's account that it names."""
    account = books.accounts.get(instruction.account)
    return None if account is None or account.is_own else account


def _is_ours(one: Instruction, desk: Desk) -> str | None:
    """The debtor's bank is this one, by BIC (eight characters will do) or CNAPS number."""
    agent, house = one.debtor_agent, desk.house
    other = (agent.bic and agent.bic[:8] != house.bic[:8]) or (agent.member and agent.member != house.cnaps)
    return "AGNT" if other else None


def _account_is_there(one: Instruction, desk: Desk) -> str | None:
    return "AC01" if account_of(one, desk.books) is None else None


def _account_is_his(one: Instruction, desk: Desk) -> str | None:
    account = desk.books.accounts[one.account]
    return "BE01" if one.debtor.code and one.debtor.code not in (account.code, account.code[8:17]) else None


def _account_is_open(one: Instruction, desk: Desk) -> str | None:
    account = desk.books.accounts[one.account]
    return "AC04" if account.closed else "AC06" if account.blocked else None


def _number_is_new(one: Instruction, desk: Desk) -> str | None:
    return "AM05" if desk.used(one) else None


def _amount_is_one(one: Instruction, desk: Desk) -> str | None:
    try:
        return "AM01" if not money.of(one.stated, one.amount.currency).amount else None
    except BadAmount:
        return "AM12"


def _currency_is_dealt_in(one: Instruction, desk: Desk) -> str | None:
    """The account is in the currency said, and pays its own currency, or buys another with CNY."""
    account, wanted = desk.books.accounts[one.account], one.amount.currency
    if not desk.house.knows(wanted) or one.account_currency not in ("", account.currency):
        return "AM03"
    return "AM03" if account.currency not in (wanted, HOME) else None


def _amount_is_within_limits(one: Instruction, desk: Desk) -> str | None:
    return "AM14" if desk.house.bought(one.amount.amount, one.amount.currency) > desk.house.limit else None


def _date_is_near(one: Instruction, desk: Desk) -> str | None:
    if one.execute > desk.today + timedelta(days=desk.house.ahead_days):
        return "CH03"
    return "CH04" if one.execute < desk.today - timedelta(days=desk.house.back_days) else None


def _creditor_bank_is_one(one: Instruction, desk: Desk) -> str | None:
    agent = one.creditor_agent
    return "RC01" if agent.bic and (not _BIC.fullmatch(agent.bic) or agent.bic[4:6] in _NOWHERE) else None


def _creditor_is_somewhere(one: Instruction, desk: Desk) -> str | None:
    if not one.creditor.country:
        return "BE04"
    return "BE09" if one.creditor.country in _NOWHERE else None


def _letters_are_known(one: Instruction, desk: Desk) -> str | None:
    """Chinese may stand where CNY is paid; elsewhere Latin alone."""
    if one.amount.currency == HOME:
        return None
    return None if all(_SWIFT.fullmatch(text) for text in one.texts) else "RR10"


def _one_account_pays(one: Instruction, desk: Desk) -> str | None:
    """This bank debits one account for a payment."""
    return "AG01" if one.funds > 1 else None


def _report_is_there(one: Instruction, desk: Desk) -> str | None:
    """The lines of the balance of payments report sum to the amount."""
    if not one.bop:
        return None if desk.house.strict == "review" else "RR05"
    if not all(_BOP.fullmatch(code) and amount for code, amount, _ in one.bop):
        return "RR05"
    sums = sum(Decimal(amount) for _, amount, _ in one.bop)
    currencies = {currency for *_, currency in one.bop}
    return None if sums == one.amount.amount and currencies == {one.amount.currency} else "RR05"


CHECKS: tuple[Check, ...] = (
    _is_ours,
    _account_is_there,
    _account_is_his,
    _account_is_open,
    _number_is_new,
    _amount_is_one,
    _currency_is_dealt_in,
    _amount_is_within_limits,
    _date_is_near,
    _creditor_bank_is_one,
    _creditor_is_somewhere,
    _letters_are_known,
    _one_account_pays,
    _report_is_there,
)
