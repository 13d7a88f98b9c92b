"""The desk for requests to cancel: in time, nothing was booked; later, it depends (`Outcome.cancel`)."""

from functools import partial

from simulators.bank.office import Office
from simulators.bank.orders import Cancellation, Target
from simulators.bank.outcomes import DELAYS
from simulators.bank.payments import Payment, State
from simulators.bank.resolutions import resolution
from simulators.bank.transfers import Taken, Transfers

DONE, NOT, LATER = "ACCR", "RJCR", "PDCR"


class Cancellations:
    """All requests that were ever made; one that comes again gets its answers again."""

    def __init__(self, office: Office, transfers: Transfers) -> None:
        self._office = office
        self._transfers = transfers
        self._answers: dict[str, list[tuple[Target, str, str]]] = {}

    def take(self, request: Cancellation) -> Taken:
        """A request has come."""
        if request.id in self._answers:
            for answer in self._answers[request.id]:
                self._say(request, *answer)
            return Taken(202, name=request.id)
        self._answers[request.id] = []
        for target in request.targets:
            payment = self._transfers.find(target.msg_id, target.end_to_end_id)
            wait = DELAYS["cancel"] * (payment.pace.factor if payment else 1.0)
            self._office.later(wait, partial(self._decide, request, target, payment))
        return Taken(202, name=request.id)

    def _decide(self, request: Cancellation, target: Target, payment: Payment | None) -> None:
        if payment is None or payment.outcome.lost:
            self._answer(request, target, NOT, "NOOR")
        elif payment.outcome.cancel == "refused":
            self._answer(request, target, NOT, "LEGL")
        elif payment.outcome.cancel == "pending" and payment.state not in (State.REJECTED, State.CANCELLED):
            self._answer(request, target, LATER, "")
            tomorrow = self._office.morning(self._office.house.days.after(self._office.now.date()))
            self._office.at(tomorrow, partial(self._decide_at_last, request, target, payment))
        else:
            self._decide_by_state(request, target, payment)

    def _decide_by_state(self, request: Cancellation, target: Target, payment: Payment) -> None:
        if payment.may("cancel"):
            self._transfers.cancel(payment)
            self._answer(request, target, DONE, "")
        elif payment.state is State.CANCELLED:
            self._answer(request, target, DONE, "")
        else:
            self._answer(request, target, NOT, payment.reason if payment.state is State.REJECTED else "PTNA")

    def _decide_at_last(self, request: Cancellation, target: Target, payment: Payment) -> None:
        """What has left is asked back."""
        if payment.may("return"):
            self._answer(request, target, DONE, "")
            self._transfers.bring_back(payment, "CUST")
        else:
            self._decide_by_state(request, target, payment)

    def _answer(self, request: Cancellation, target: Target, status: str, reason: str) -> None:
        self._answers[request.id].append((target, status, reason))
        self._say(request, target, status, reason)

    def _say(self, request: Cancellation, target: Target, status: str, reason: str) -> None:
        office = self._office
        office.say(
            "camt.029",
            target.msg_id,
            "RsltnOfInvstgtn",
            lambda id_: resolution(office.house, id_, office.now, request, target, status, reason),
            status=status,
            reason=reason,
            end_to_end_id=target.end_to_end_id,
            request=request.id,
        )
