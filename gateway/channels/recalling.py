"""Takes back what the platform has made in a trader's name, and what still waits for his signature: an event of it."""

from dataclasses import dataclass

from gateway.channels.taking import NotNow
from gateway.journal.acting import Act, NoSuchSigning
from gateway.journal.outward import Hint
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.submission import Router
from gateway.journal.writer import Busy, CommitUnknown, Writer
from messages.process import IllegalMove, Recall
from messages.voice import Actor, Duty

SOON_S = 1.0


@dataclass(frozen=True, slots=True)
class Recalls:
    """Done through the journal's writer, as its maker. What was signed, or is over, meanwhile stays as it is."""

    writer: Writer
    route: Router
    receipts: ReceiptMaker
    hint: Hint

    async def __call__(self, trader: str, platform: str, recall: Recall) -> None:
        """Take it back; NotNow where nothing was decided."""
        command = Act(
            message=recall.document,
            partner=trader,
            verb="withdraw",
            actor=Actor(who=platform, duties=frozenset({Duty.MAKER})),
            router=self.route,
            receipts=self.receipts,
            hint=self.hint,
            reason=recall.reason,
        )
        try:
            await self.writer.write(command)
        except (IllegalMove, NoSuchSigning):
            return
        except (Busy, CommitUnknown) as problem:
            raise NotNow(str(problem), SOON_S) from None
