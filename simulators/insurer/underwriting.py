"""What an insurer of the demo grants, and for how much: by the grade of the enterprise, and what it paid last year."""

from decimal import Decimal

RATES = {"advanced": Decimal("0.006"), "registered": Decimal("0.0085")}  # premium for one yuan insured
OTHERS = Decimal("0.01")
TIMES, LEAST = 5, Decimal(5_000_000)  # of last year's duty, and what anybody may have


def rate_of(grade: str) -> Decimal:
    """The rate of a grade."""
    return RATES.get(grade, OTHERS)


def limit_of(asked: Decimal, duty_last_year: Decimal) -> Decimal:
    """What is granted of what was asked for."""
    return min(asked, max(duty_last_year * TIMES, LEAST))
