"""The two kinds of case: by what each is found, what a message does to it, what must hold against it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from messages.financing.authorization import against as against_authorization
from messages.financing.authorization import fold as authorization
from messages.financing.keys import authorization_key, loan_key
from messages.financing.known import AUTHORIZATION, LOAN
from messages.financing.loan import against as against_loan
from messages.financing.loan import fold as loan
from messages.financing.loan import view as loan_view
from messages.findings import Fault
from messages.process import Alias, Received, Step, Timer
from messages.roles import Role

Rule = Callable[[Any | None, Received], Iterable[Fault]]


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of case; every function here is handed its part of what is known, never the whole.

    numbered: its order key, of the body of a message. folds, against: by type of message, without its version.
    opens: types that speak first of something.
    """

    numbered: Callable[[Any], str]
    folds: Mapping[str, Callable[[Any, Received], Step]]
    opens: frozenset[str]
    against: Mapping[str, tuple[Rule, ...]]
    aliases: Callable[[Any], Iterable[Alias]]
    view: Callable[[Any, Role | None], Mapping[str, Any]]
    expire: Callable[[Any, Timer], Step | None]


def _application_no(body: Any) -> str:
    return loan_key(body.application_no)


def _authorization_no(body: Any) -> str:
    return authorization_key(body.authorization_no)


_FACTS = ("financing.contract-offer", "financing.result", "financing.repayment-notice", "financing.closure")

KINDS: Mapping[str, Kind] = {
    LOAN: Kind(
        numbered=_application_no,
        folds={
            "financing.application": loan.application,
            "financing.contract-offer": loan.offer,
            "financing.contract": loan.contract,
            "financing.drawdown": loan.drawdown,
            "financing.repayment": loan.repayment,
            "financing.repayment-notice": loan.notice,
            "financing.closure-request": loan.closure_request,
            "financing.closure": loan.closure,
            "financing.result": loan.result,
            "financing.customs-data": loan.customs_data,
        },
        opens=frozenset(("financing.application", *_FACTS)),
        against=against_loan.AGAINST,
        aliases=loan_view.aliases,
        view=loan_view.view,
        expire=loan.expire,
    ),
    AUTHORIZATION: Kind(
        numbered=_authorization_no,
        folds={"financing.authorization": authorization.authorization},
        opens=frozenset(("financing.authorization",)),
        against=against_authorization.AGAINST,
        aliases=authorization.aliases,
        view=authorization.view,
        expire=authorization.expire,
    ),
}
