"""The desk for transfers abroad: each payment goes by `payments.MOVES` from step to step, and is told of.

A step whose payment has meanwhile been rejected or cancelled does nothing.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from functools import partial

from simulators.bank import checks, money, movements, outcomes
from simulators.bank.books import EXCHANGE, NOSTRO, Insufficient
from simulators.bank.checks import Desk
from simulators.bank.house import HOME
from simulators.bank.office import Office
from simulators.bank.orders import Group, Instruction
from simulators.bank.outcomes import DELAYS, HOLD, PROCESS, PROFILE, REVIEW, REVIEWS, SLOW, SOON
from simulators.bank.payments import Payment, State
from simulators.bank.pricing import lines, price
from simulators.bank.statuses import Told
from simulators.bank.telling import File, Telling

GONE = (State.REJECTED, State.CANCELLED)
LATER = "carried out on"


@dataclass(frozen=True, slots=True)
class Taken:
    """What is answered on the line: 202 taken, 400 and 409 not, and why; name: the number of what was taken.

    deaf: no answer is given at all.
    """

    status: int
    text: str = ""
    deaf: bool = False
    name: str = ""


class Transfers:
    """All transfers that were ever asked for."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._telling = Telling(office)
        self.files: dict[str, File] = {}
        self.payments: dict[str, Payment] = {}
        self._by_number: defaultdict[tuple[str, str], list[Payment]] = defaultdict(list)

    def find(self, msg_id: str, end_to_end_id: str) -> Payment | None:
        """The payment with this number in that message; where the message has none, the last with this number."""
        found = [each for each in self.payments.values() if each.instruction.end_to_end_id == end_to_end_id]
        exact = [each for each in found if each.instruction.msg_id == msg_id]
        return exact[-1] if exact else found[-1] if found else None

    def take(self, group: Group) -> Taken:
        """A group has come."""
        if group.msg_id in self.files:
            return self._repeated(group)
        file = self.files[group.msg_id] = File(group)
        for instruction in group.instructions:
            file.payments.append(self._enter(instruction))
        self._telling.group(file, Told(status="RCVD"))
        self._office.later(DELAYS["check"] * file.payments[0].pace.factor, partial(self._check, file))
        return Taken(202, name=group.msg_id, deaf=any(each.outcome.deaf for each in file.payments))

    def _enter(self, instruction: Instruction) -> Payment:
        office = self._office
        payment = Payment(
            instruction=instruction,
            reference=office.reference("OR"),
            outcome=outcomes.outcome(money.ending(instruction.amount)),
            pace=outcomes.pace(instruction.end_to_end_id),
            arrived=office.now,
        )
        self.payments[payment.reference] = payment
        self._by_number[instruction.account, instruction.end_to_end_id].append(payment)
        return payment

    def _repeated(self, group: Group) -> Taken:
        """The same message number once more: the first one stands."""
        kind = self._office.house.duplicates
        if kind == "refuse":
            return Taken(409, f"duplicate MsgId: {group.msg_id}")
        if kind == "status" and not any(each.outcome.silent for each in self.files[group.msg_id].payments):
            self._telling.group(File(group), Told(status="RJCT", reason="DUPL"), copy=True)
        return Taken(202, name=group.msg_id)

    # step by step

    def _check(self, file: File) -> None:
        open_ = [each for each in file.payments if each.may("check") and not each.outcome.lost]
        if code := checks.of_group(file.group):
            for payment in open_:
                payment.move("reject")
                payment.reason = code
            self._telling.group(file, Told(status="RJCT", reason=code))
        elif open_:
            for payment in open_:
                payment.move("check")
            self._telling.group(file, Told(status="ACTC"))
            self._office.later(DELAYS["profile"] * open_[0].pace.factor, partial(self._profile, file))

    def _profile(self, file: File) -> None:
        found = [(each, self._profiled(each)) for each in file.payments if each.may("profile")]
        self._telling.profiled(file, found)
        for payment, told in found:
            if told.status == "ACCP":
                if self._is_moved(payment) and payment.starts:
                    text = (f"{LATER} {payment.starts.date()}",)
                    self._telling.single(payment, Told(status="ACWC", reason="TM01", text=text))
                self._office.later(DELAYS["hold"] * payment.pace.factor, partial(self._hold, payment))

    def _profiled(self, payment: Payment) -> Told:
        """Hold one instruction against what the bank knows, and move it."""
        office, one = self._office, payment.instruction
        desk = Desk(office.house, office.books, office.now.date(), partial(self._is_used, payment))
        payment.starts = office.house.days.starts(payment.arrived, one.execute)
        code = checks.of_instruction(one, desk)
        if not code and payment.outcome.at == PROFILE:
            code = payment.outcome.rejected
        if not code and office.house.after_cut_off == "reject" and self._is_moved(payment):
            code = "TM01"
        if code:
            payment.move("reject")
            payment.reason = code
            return Told(status="RJCT", reason=code)
        payment.number = one.account
        payment.move("profile")
        return Told(status="ACCP")

    def _is_used(self, payment: Payment, one: Instruction) -> bool:
        """Whether an earlier payment of the account has this number, and was not in vain."""
        same = self._by_number[one.account, one.end_to_end_id]
        return any(each.state not in GONE for each in same[: same.index(payment)])

    def _is_moved(self, payment: Payment) -> bool:
        """Whether it cannot be carried out on the day asked for."""
        wanted = max(payment.instruction.execute, payment.arrived.date())
        return payment.starts is not None and payment.starts.date() > wanted

    def _hold(self, payment: Payment) -> None:
        if not payment.may("hold"):
            return
        account = self._office.books.accounts[payment.number]
        code = "AC04" if account.closed else "AC06" if account.blocked else ""
        if not code and payment.outcome.at == HOLD:
            code = payment.outcome.rejected
        if not code and not price(payment, account, self._office.house):
            code = "AM12"
        if not code:
            try:
                self._office.books.hold(account.number, payment.reference, payment.total)
            except Insufficient:
                code = "AM04"
        if code:
            self.reject(payment, code)
            return
        payment.move("hold")
        self._telling.single(payment, Told(status="ACFC"))
        if payment.outcome.review or not payment.instruction.bop:
            self._office.later(DELAYS["review"] * payment.pace.factor, partial(self._review, payment))
        else:
            self._go_on(payment)

    def _review(self, payment: Payment) -> None:
        if not payment.may("review"):
            return
        payment.move("review")
        kind = payment.outcome.review if payment.instruction.bop else "open"
        reason = "RR05" if not payment.instruction.bop else "MINF" if kind == "short" else "NSTP"
        self._telling.single(payment, Told(status="PDNG", reason=reason))
        office = self._office
        if kind == "short":
            office.later(REVIEWS * payment.pace.factor, partial(self._reviewed, payment))
        elif kind == "night":
            office.at(office.morning(office.house.days.after(office.now.date())), partial(self._reviewed, payment))

    def _reviewed(self, payment: Payment) -> None:
        if payment.state is State.REVIEW:
            if payment.outcome.at == REVIEW and payment.outcome.rejected:
                self.reject(payment, payment.outcome.rejected)
            else:
                self._go_on(payment)

    def _go_on(self, payment: Payment) -> None:
        """Carry it out, not before its day."""
        due = self._office.now + timedelta(seconds=DELAYS["process"] * payment.pace.factor)
        self._office.at(max(due, payment.starts or due), partial(self._process, payment))

    def _process(self, payment: Payment) -> None:
        if not payment.may("process"):
            return
        if payment.outcome.at == PROCESS and payment.outcome.rejected:
            text = (
                ("资料与合同不符，请联系开户行 / please contact your branch",)
                if payment.outcome.rejected == "NARR"
                else ()
            )
            self.reject(payment, payment.outcome.rejected, text)
            return
        payment.move("process")
        payment.bop_no = self._office.bop_number()
        self._telling.single(payment, Told(status="ACSP", text=(f"BOP {payment.bop_no}",)))
        wait = SLOW if payment.outcome.slow else DELAYS["debit"]
        self._office.later(wait * payment.pace.factor, partial(self._debit, payment))

    def _debit(self, payment: Payment) -> None:
        if not payment.may("debit"):
            return
        payment.move("debit")
        office = self._office
        office.books.release(payment.number, payment.reference)
        at = office.now
        entry = office.books.post(
            payment.reference, lines(payment, office.books, office.house), booked=at, value=office.house.days.value(at)
        )[0]
        office.movements[entry.reference] = movements.sent(payment, office.house)
        self._telling.single(payment, Told(status="ACSC", text=(f"BOP {payment.bop_no}",)))
        for _ in range(2 if payment.outcome.twice else 1):
            self._telling.booked(payment, entry.reference)
        if payment.outcome.returned is None or payment.outcome.credited:
            office.later(DELAYS["credit"] * payment.pace.factor, partial(self._credit, payment))
        if payment.outcome.returned is not None:
            days = payment.outcome.returned
            due = office.morning(office.house.days.after(at.date(), days)) if days else at + timedelta(seconds=SOON)
            office.at(due, partial(self.bring_back, payment, payment.outcome.back, payment.outcome.less))

    def _credit(self, payment: Payment) -> None:
        if payment.may("credit"):
            payment.move("credit")
            self._telling.single(payment, Told(status="ACCC", text=(f"BOP {payment.bop_no}",)))

    # what ends it otherwise

    def reject(self, payment: Payment, code: str, text: tuple[str, ...] = ()) -> None:
        """It is not done; what was held is free again."""
        payment.move("reject")
        payment.reason = code
        if payment.number:
            self._office.books.release(payment.number, payment.reference)
        self._telling.single(payment, Told(status="RJCT", reason=code, text=text))

    def cancel(self, payment: Payment) -> None:
        """The customer takes it back in time."""
        payment.move("cancel")
        payment.reason = "CUST"
        if payment.number:
            self._office.books.release(payment.number, payment.reference)
        self._telling.single(payment, Told(status="CANC", reason="CUST"))

    def release(self, payment: Payment) -> None:
        """People have looked at it and found nothing."""
        self._go_on(payment)

    def bring_back(self, payment: Payment, code: str, less: Decimal = Decimal(0)) -> None:
        """It comes back from abroad, less what was taken there, and is credited."""
        if not payment.may("return"):
            return
        payment.move("return")
        payment.reason = code
        office, currency = self._office, payment.instruction.amount.currency
        account = office.books.accounts[payment.number]
        back = max(payment.abroad - money.rounded(less, currency), Decimal(0))
        between = [(office.books.own(NOSTRO, currency), -back)]
        credited = back
        if account.currency != currency:
            credited = office.house.sold(back, currency)
            between += [(office.books.own(EXCHANGE, currency), back), (office.books.own(EXCHANGE, HOME), -credited)]
        payment.came_back = credited
        reference, at = office.reference("RT"), office.now
        office.books.post(
            reference, [(account.number, credited), *between], booked=at, value=office.house.days.value(at)
        )
        office.movements[reference] = movements.returned(payment, back, code)
        if credited:
            self._telling.booked(payment, reference)
