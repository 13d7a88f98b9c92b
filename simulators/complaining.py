"""A trader who brings grievances, and says when called back whether what was done satisfies him.

Behaviour alone. The last digit of a grievance's number is what units decide by (`simulators.answering`).
"""

from collections.abc import Iterator

from simulators.acts import Act, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import Document
from simulators.profile import Party

GRIEVANCE, REPLY, CALLBACK = "opinion.grievance.1", "opinion.grievance-reply.1", "opinion.callback.1"
BADLY = "4"  # the digit of what is solved badly the first time
DIGITS = "0124753689"
TOPICS = ("fee", "time-limit", "procedure", "conduct", "result")


class Complainant:
    """One trader. count: how many grievances he brings of his own accord."""

    def __init__(self, party: Party, memory: Memory, dice: Dice, *, year: int, count: int) -> None:
        self._party = party
        self._memory = memory
        self._dice = dice
        self._year = year
        self._count = count

    def opens(self, number: int) -> Iterator[Act]:
        """The number-th grievance: of customs, and every other time of a unit that he does not know."""
        if number >= self._count:
            return
        serial = (self._dice.number("grievances", self._party.name) + number) % 10_000_000
        grievance = f"{self._party.credit_code[8:17]}SQ{self._year}{serial:07d}{DIGITS[number % len(DIGITS)]}"
        office = self._party.sender_id[:4]
        body = {
            "GrievanceNo": grievance,
            "TraderId": self._party.credit_code,
            "Topic": TOPICS[number % len(TOPICS)],
            "Unit": {"Role": "customs", "Kind": "office", "Value": office} if number % 2 == 0 else None,
            "Text": "查验时收取了公示以外的费用，请说明依据",
        }
        yield Say(type=GRIEVANCE, about=grievance, body=body)

    def hears(self, document: Document) -> Iterator[Act]:
        """A solution is answered: it satisfies, but for what was done badly the first time."""
        if document.type != REPLY or document.need("Body/News") != "solution":
            return
        subject, number = document.need("Body/Subject"), document.need("Body/Number")
        times = (self._memory.recall(f"solved {number}") or 0) + 1
        self._memory.keep(f"solved {number}", times)
        satisfied = times > 1 or number[-1] != BADLY or subject != "grievance"
        body = {
            "Subject": subject,
            "Number": number,
            "Satisfied": str(satisfied).lower(),
            "Text": None if satisfied else "收费依据仍未说明",
        }
        yield Say(type=CALLBACK, about=number, body=body, after=self._dice.between(1, 3, number, times))
