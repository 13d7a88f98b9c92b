"""What messages of settlement are made of: who, where, which account, how much, for what."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from messages.fields import AccountNo, Bic, Cnaps, Coded, Each, EntryId, Personal
from messages.money import Money

Country = Annotated[str, Coded("COUNTRY")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address, structured, or hybrid: town and country always, at most two free lines beside them.

    street_name: up to 70 characters. building_number: up to 16. post_code: up to 16. town_name: up to 35.
    country_sub_division: province or state, up to 35. country: ISO 3166-1, two letters.
    lines: what fits nowhere else, up to 2 of up to 70 characters.
    """

    town_name: str
    country: Country
    street_name: str | None = None
    building_number: str | None = None
    post_code: str | None = None
    country_sub_division: str | None = None
    lines: Annotated[tuple[str, ...], Each("Line")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who pays or is paid.

    name:    as registered, up to 140 characters. name_en: the registered English name, where the bank's set of
             characters has no Chinese; never a transliteration.
    address: None inside China, where the account says enough.
    """

    name: Annotated[str, Personal()]
    name_en: Annotated[str | None, Personal()] = None
    address: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """A bank abroad or at home: by BIC, by CNAPS number, or by name with town and country.

    name: up to 140 characters, Latin letters.
    """

    bic: Bic | None = None
    cnaps: Cnaps | None = None
    name: str | None = None
    address: Address | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account and its currency. account_no: IBAN, or as the bank writes it, up to 34 characters."""

    account_no: AccountNo
    currency: Annotated[str, Coded("CURRENCY")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Funds:
    """Where the money comes from, or goes to: foreign exchange held (现汇), bought or sold (购汇, 结汇), other.

    kind: list FUNDS. amount: in the currency of the payment. account: whose currency says what is exchanged.
    """

    kind: Annotated[str, Coded("FUNDS")]
    amount: Money
    account: Account


@dataclass(frozen=True, slots=True, kw_only=True)
class BopLine:
    """A line of the balance-of-payments declaration.

    code: transaction code (交易编码), 6 digits. amount: in the currency of the payment.
    note: 交易附言, up to 105 characters.
    """

    code: Annotated[str, Coded("BOP_TRANSACTION")]
    amount: Money
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """What of the money is for one declaration.

    amount: in the currency of the payment. declared_total: what the declaration says its goods are worth, in that
    currency; None: not said here.
    """

    entry_id: EntryId
    amount: Money
    declared_total: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundUser:
    """One of the enterprise's people who may act under the agreement (用户绑定).

    user_id: as the single window knows him, up to 35 characters. duty: list DUTY.
    """

    user_id: str
    name: Annotated[str, Personal()]
    duty: Annotated[str, Coded("DUTY")]
    phone: Annotated[str | None, Personal()] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why: a code of ISO 20022's external lists, and words, up to 105 characters."""

    code: Annotated[str | None, Coded("STATUS_REASON")] = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """What a bank took. by: its BIC or name, None: the account's own bank. is_foreign: a bank abroad took it.

    is_refund:   the bank gave it back. is_separate: it is booked by itself, and not taken of the amount.
    """

    amount: Money
    is_foreign: bool = False
    by: str | None = None
    is_refund: bool = False
    is_separate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """Money exchanged. rate: as the bank has it. unit: the currency of which it prices one; None: that of `sold`."""

    sold: Money
    bought: Money
    rate: Decimal
    unit: Annotated[str | None, Coded("CURRENCY")] = None
