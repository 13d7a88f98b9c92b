"""How long a trader of each class of the SAFE list may owe: a table.

Source: banks admit classes A and B; class C only up to 90 days (code of practice for trade finance, and the notices of
SAFE on the list of enterprises). The days are our own reading of them (A).
"""

from collections.abc import Iterator, Mapping

from messages.financing.records import FinancingApplication
from messages.findings import Fault

ANY = 36_500
DAYS: Mapping[str, int] = {"C": 90}  # SAFE_CLASS: days at most


def days_of_class(safe_class: str) -> int:
    """For how long a trader of this class may owe."""
    return DAYS.get(safe_class, ANY)


def tenor_fits_the_class(application: FinancingApplication) -> Iterator[Fault]:
    """SW755."""
    most = days_of_class(application.safe_class)
    if application.tenor_days > most:
        yield Fault(code="SW755", at="tenor_days", wanted=f"at most {most} days for class {application.safe_class}")
