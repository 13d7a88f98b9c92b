"""What becomes of a payment, chosen by data: any client can rehearse. The only table; `table()` prints it.

The last two digits of the amount, in its smallest coin (USD 1200.31; JPY 100031), choose the outcome; the last digit
of the end-to-end number chooses the pace. What is really wrong with an instruction counts before either.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

PROFILE, HOLD, REVIEW, PROCESS = "profile", "hold", "review", "process"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a payment goes, where nothing is wrong with it.

    rejected: reason code, and at: the step before which it is rejected. review: how long it is looked at: "" not at
    all, "short" 20 seconds, "night" until the next business day, "open" until the operator releases or rejects it.
    returned: so many business days after the debit it comes back (0: two minutes after), for the reason `back`, less
    what banks abroad took. credited: whether ACCC is said. skips: statuses that are not said.
    silent: nothing is ever said of it. lost: nor is it carried out. deaf: no answer on the line.
    twice: the debit is notified a second time under a new message number. slow: in process for an hour.
    cancel: how a cancellation is answered: "" by where it stands, "refused", "pending" until the next business day.
    """

    zh: str
    en: str
    rejected: str = ""
    at: str = PROFILE
    review: str = ""
    returned: int | None = None
    back: str = ""
    less: Decimal = Decimal(0)
    credited: bool = True
    skips: tuple[str, ...] = ()
    silent: bool = False
    lost: bool = False
    deaf: bool = False
    twice: bool = False
    slow: bool = False
    cancel: str = ""


def _rejected(code: str, at: str, zh: str, en: str, review: str = "") -> Outcome:
    return Outcome(zh=f"{zh} {code}", en=f"{en}: RJCT {code}", rejected=code, at=at, review=review)


SETTLES = Outcome(zh="正常付出并入账", en="settles: ACTC ACCP ACFC ACSP ACSC ACCC")
OUTCOMES = {  # by the last two digits of the amount; every other ending settles
    "01": _rejected("AM04", HOLD, "余额不足", "insufficient funds, whatever the balance"),
    "02": _rejected("AC01", PROFILE, "收款账号不存在", "creditor's account unknown"),
    "03": _rejected("AC04", PROFILE, "账户已销户", "account closed"),
    "04": _rejected("AC06", PROFILE, "账户已冻结", "account blocked"),
    "05": _rejected("RR05", REVIEW, "审核后因申报退回", "after review, report incomplete", review="short"),
    "06": _rejected("BE04", PROFILE, "收款人地址缺失", "creditor's address missing"),
    "07": _rejected("RC01", PROCESS, "收款行代码不正确，在处理前退回", "creditor's bank unknown, found late"),
    "08": _rejected("AG01", PROFILE, "不得办理", "transaction forbidden"),
    "09": _rejected("NARR", PROCESS, "原因见附言", "reason in words only"),
    "11": Outcome(zh="审核 20 秒后办理", en="PDNG MINF for 20 s, then settles", review="short"),
    "12": _rejected("RR04", REVIEW, "审核后因监管退回", "after review, regulatory", review="short"),
    "13": Outcome(
        zh="审核，等操作员放行或退回", en="PDNG NSTP until the operator releases or rejects it", review="open"
    ),
    "14": Outcome(zh="审核至下一营业日", en="PDNG NSTP until the next business day", review="night"),
    "21": Outcome(zh="跳过中间状态", en="skips: RCVD, then ACSC", skips=("ACTC", "ACCP", "ACFC", "ACSP", "ACCC")),
    "22": Outcome(zh="不报入账", en="settles, and ACCC is never said", credited=False),
    "24": Outcome(zh="处理中停留一小时，可撤销", en="ACSP for an hour: time to cancel", slow=True),
    "31": Outcome(zh="两个营业日后退汇 AC01", en="ACCC, returned AC01 2 business days later", returned=2, back="AC01"),
    "32": Outcome(
        zh="五个营业日后退汇 AC04，境外扣费 20",
        en="ACSC, returned AC04 5 business days later, less 20 taken abroad",
        returned=5,
        back="AC04",
        less=Decimal(20),
        credited=False,
    ),
    "33": Outcome(zh="当日退汇 RR04", en="ACSC, returned RR04 2 min later", returned=0, back="RR04", credited=False),
    "51": Outcome(zh="收下并付出，但从不答复", en="taken and carried out, and nothing is ever said", silent=True),
    "52": Outcome(zh="收下后丢失", en="taken and lost: nothing is said, nothing is done", silent=True, lost=True),
    "53": Outcome(zh="线路上不应答，但付出并报状态", en="no answer on the line, yet carried out and told", deaf=True),
    "54": Outcome(zh="线路上不应答，也不报状态，但付出", en="as 53, and nothing is told", deaf=True, silent=True),
    "61": Outcome(zh="不予撤销", en="a cancellation is refused: RJCR LEGL", slow=True, cancel="refused"),
    "62": Outcome(
        zh="撤销待定，次营业日撤销或退汇",
        en="a cancellation is pending, PDCR; the next business day ACCR, returned where it was debited",
        cancel="pending",
    ),
    "71": Outcome(
        zh="扣款通知发两次，编号不同", en="the debit is notified twice, under two message numbers", twice=True
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast; factor: of the usual delays. only_end: of all statuses only the ends are said."""

    zh: str
    en: str
    factor: float = 1.0
    only_end: bool = False


USUAL = Pace(zh="平常", en="usual")
PACES = {  # by the last digit of the end-to-end number; 0 to 6, and letters, are usual
    "7": Pace(zh="立即", en="all at once", factor=0.0),
    "8": Pace(zh="五倍慢", en="five times as slow", factor=5.0),
    "9": Pace(zh="只报结果", en="says only how it ends: ACSC, ACCC, RJCT, CANC", only_end=True),
}
DELAYS = {  # seconds from the step before; usual pace
    "check": 1.0,
    "profile": 1.0,
    "hold": 1.0,
    "review": 1.0,
    "process": 2.0,
    "debit": 20.0,
    "credit": 30.0,
    "cancel": 2.0,
}
REVIEWS, SLOW, SOON = 20.0, 3600.0, 120.0  # seconds


def outcome(ending: str) -> Outcome:
    """The outcome for the last two digits of an amount."""
    return OUTCOMES.get(ending, SETTLES)


def pace(end_to_end_id: str) -> Pace:
    """The pace for an end-to-end number."""
    return PACES.get(end_to_end_id[-1:], USUAL)


def table() -> Iterator[tuple[str, str, str]]:
    """Ending, Chinese, English: the whole table as it is documented."""
    yield "…00", SETTLES.zh, SETTLES.en
    for digits, row in OUTCOMES.items():
        yield f"…{digits}", row.zh, row.en
    for digit, pace_ in PACES.items():
        yield f"No…{digit}", pace_.zh, pace_.en
