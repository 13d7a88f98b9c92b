"""A delivery that is given up, as when it cannot be written for its receiver."""

from dataclasses import dataclass

from gateway.delivery.lanes import Lanes
from gateway.journal.book import Book, Needs
from gateway.journal.moves import State
from gateway.journal.sealing import Sealed


@dataclass
class Dies:
    """The command: whatever is due or sent of this delivery is given up."""

    delivery: str
    cause: str = "not-written"
    reason: str = "no adapter writes it"
    weight: int = 0
    direct: bool = True

    def needs(self) -> Needs:
        return Needs()

    def fold(self, book: Book) -> None:
        lanes = Lanes(book)
        (delivery,) = lanes.find([self.delivery])
        if delivery.state is State.SENT:
            lanes.move(delivery, "not reached")
        lanes.move(delivery, "give up", reason=self.reason, cause=self.cause)
        lanes.write()

    def finish(self, sealed: Sealed) -> None: ...

    def answer(self) -> None: ...
