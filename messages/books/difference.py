"""What is compared, what may differ, who has to see to it and how it is settled."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from messages.money import Money
from messages.roles import BANK, GATEWAY, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement:
    """Money that came or went, as we know it of the bank's own statuses and advices.

    of:             what it belongs to, "payment:737944946R1": all movements of one settlement have the same.
    reference:      the trader's number. bank_reference: the bank's.
    is_credit:      it came to the account. is_booked: the bank has told us that it booked it; else it was only ordered.
    what:           "payment", "receipt", "return" or "charge". account: its number; None: that is not known.
    """

    of: str
    amount: Money
    is_credit: bool
    is_booked: bool = True
    what: str = "payment"
    reference: str | None = None
    bank_reference: str | None = None
    account: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of a partner's statement. is_credit: money came. is_reversal: it takes an earlier line back.

    bank_reference: his number of what he books. reference: the trader's, where he repeats it.
    """

    amount: Money
    is_credit: bool
    bank_reference: str
    reference: str | None = None
    is_reversal: bool = False


class Kind(StrEnum):
    """How the two views differ."""

    MISSING_THERE = "missing-there"  # we were told it was booked, the statement has it not
    MISSING_HERE = "missing-here"  # the statement has it, we know nothing of it
    DOUBLE = "double"  # the statement has it more often than we do
    AMOUNT = "amount"  # both have it, with different amounts
    STATE = "state"  # the statement has it, and by what we were told the bank has not booked it


@dataclass(frozen=True, slots=True)
class Way:
    """A row: what a difference means, who owns it, and how it is settled."""

    zh: str
    en: str
    owner: Role
    mend_zh: str
    mend_en: str


WAYS: Mapping[Kind, Way] = MappingProxyType({
    Kind.MISSING_THERE: Way(
        "我方已记账，对账单没有", "booked by what we were told, and not on the statement", BANK,
        "请银行补记，或更正已发的结果反馈", "the bank books it, or corrects the status it gave"),
    Kind.MISSING_HERE: Way(
        "对账单有，我方没有", "on the statement, and unknown to us", GATEWAY,
        "请银行补发结果反馈或汇入通知；核对是否有被拒收的报文",
        "have the bank send the status or advice; look whether one was refused"),
    Kind.DOUBLE: Way(
        "对账单重复记账", "booked more often than we know of", BANK,
        "请银行冲正重复的一笔，或说明其为另一笔业务", "the bank reverses it, or says what else it is"),
    Kind.AMOUNT: Way(
        "金额不一致", "the amounts differ", BANK,
        "请银行更正，或说明差额（如扣费）", "the bank corrects it, or says what the difference is (a charge)"),
    Kind.STATE: Way(
        "对账单已记账，结果反馈尚未到账", "booked, and no status has said so", BANK,
        "请银行补发结果反馈", "the bank sends the status that is missing"),
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One item. of: the settlement it is about; None: none of ours. ours, theirs: the amounts, None: not there."""

    kind: Kind
    is_credit: bool
    of: str | None = None
    reference: str | None = None
    bank_reference: str | None = None
    ours: Money | None = None
    theirs: Money | None = None
    what: str = "payment"

    @property
    def way(self) -> Way:
        """Who owns it and how it is settled."""
        return WAYS[self.kind]
