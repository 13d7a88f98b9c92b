"""The end of the day: each midnight, a statement of each customer's account."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from functools import partial

from simulators.bank import notices
from simulators.bank.books import Account
from simulators.bank.office import Office


class Closing:
    """Statements, by day and account; days without business only of accounts that moved."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._numbers: Counter[str] = Counter()
        self._plan(office.now.date())

    def _plan(self, day: date) -> None:
        midnight = datetime.combine(day + timedelta(days=1), time(), self._office.now.tzinfo)
        self._office.at(midnight, partial(self._close, day))

    def _close(self, day: date) -> None:
        office = self._office
        daily = office.house.statements == "daily" and office.house.days.is_business(day)
        for account in office.books.customers():
            if office.books.of_day(account.number, day)[1] or (daily and not account.closed):
                self._state(account, day)
        self._plan(day + timedelta(days=1))

    def _state(self, account: Account, day: date) -> None:
        office = self._office
        before, entries = office.books.of_day(account.number, day)
        rows = [(entry, office.movements[entry.reference]) for entry in entries]
        self._numbers[account.number] += 1
        number = self._numbers[account.number]
        office.say(
            "camt.053",
            account.number,
            "BkToCstmrStmt",
            lambda id_: notices.statement(office.house, id_, office.now, account, day, before, rows, number=number),
            account=account.number,
            day=day.isoformat(),
            opening=str(before),
            closing=str(before + sum(entry.amount for entry in entries)),
            entries=len(entries),
        )
