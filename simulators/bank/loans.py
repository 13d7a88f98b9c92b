"""What becomes of a loan, chosen by data, and what a loan is to the bank: the tables of its lending side.

The last two digits of the amount asked for (in its smallest coin) choose what is answered to an application, a
drawdown or a repayment; what is really wrong counts before that.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from simulators.bank.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How something is answered.

    reject: reason, "" for a yes. wait: seconds more before the answer. part: of what was asked for that is granted.
    silent: nothing is ever said. twice: every answer comes a second time, under another number. back: a posting is
    taken back a day later. needs_data: rejected where no customs data have come that are proved.
    """

    zh: str
    en: str
    reject: str = ""
    wait: float = 0.0
    part: Decimal = Decimal(1)
    silent: bool = False
    twice: bool = False
    back: bool = False
    needs_data: bool = False


SHORT, DAY = 20.0, 24 * 3600.0  # seconds
PLAIN = Way(zh="照常办理", en="as asked for")
_SILENT = Way(zh="从不答复", en="never answered", silent=True)
_TWICE = Way(zh="每次答复发两次，编号不同", en="answered twice, under two message numbers", twice=True)

APPLICATIONS: Mapping[str, Way] = {
    "01": Way(zh="授信未通过", en="rejected: credit", reject="credit"),
    "02": Way(zh="贸易背景存疑", en="rejected: background", reject="background"),
    "03": Way(
        zh="没有可核验的海关数据则拒绝",
        en="rejected without customs data that are proved",
        reject="data",
        needs_data=True,
    ),
    "11": Way(zh="审核 20 秒后同意", en="approved after 20 s", wait=SHORT),
    "14": Way(zh="审核一天后同意", en="approved after a day", wait=DAY),
    "21": Way(zh="只同意一半额度", en="half of it approved", part=Decimal("0.5")),
    "51": _SILENT,
    "71": _TWICE,
}
DRAWS: Mapping[str, Way] = {
    "01": Way(zh="额度不足", en="rejected: limit", reject="limit"),
    "02": Way(zh="单据不符", en="rejected: documents", reject="documents"),
    "11": Way(zh="20 秒后放款", en="disbursed after 20 s", wait=SHORT),
    "14": Way(zh="一天后放款", en="disbursed after a day", wait=DAY),
    "51": _SILENT,
    "71": _TWICE,
}
REPAYMENTS: Mapping[str, Way] = {
    "01": Way(zh="账户余额不足", en="rejected: the account has not so much", reject="other"),
    "11": Way(zh="20 秒后入账", en="posted after 20 s", wait=SHORT),
    "14": Way(zh="一天后入账", en="posted after a day", wait=DAY),
    "33": Way(zh="入账后次日冲正", en="posted, and taken back a day later", back=True),
    "51": _SILENT,
    "71": _TWICE,
}


def table() -> Iterator[tuple[str, str, str, str]]:
    """Of what, ending, Chinese, English: the whole table as it is documented."""
    for what, rows in (("application", APPLICATIONS), ("drawdown", DRAWS), ("repayment", REPAYMENTS)):
        for ending, way in rows.items():
            yield what, f"…{ending}", way.zh, way.en


@dataclass(slots=True, kw_only=True)
class Drawn:
    """One drawdown that was disbursed, and what is owed of it. interest: that is due with it, and not paid."""

    number: str
    amount: Money
    value_on: date
    due_on: date
    owed: Decimal
    interest: Decimal = Decimal(0)


@dataclass(slots=True, kw_only=True)
class Loan:
    """One loan, as the bank keeps it. way: how its application was answered. drawn: by number.

    looks: how often the bank still looks for the data that it was promised. asked: draws that are not answered.
    """

    application: str
    bank: str
    amount: Money
    way: Way
    looks: int = 0
    contract: str = ""
    limit: Decimal = Decimal(0)
    is_signed: bool = False
    is_closed: bool = False
    drawn: dict[str, Drawn] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)

    @property
    def owed(self) -> Decimal:
        """Principal that is not paid back."""
        return sum((each.owed for each in self.drawn.values()), Decimal(0))

    @property
    def is_paid(self) -> bool:
        """Whether nothing is owed, no interest either, and no draw waits."""
        return not self.asked and all(each.owed <= 0 and each.interest <= 0 for each in self.drawn.values())
