"""What a partner still means to do, kept in its ledger until the time has come."""

import asyncio
import contextlib
from collections.abc import Callable, Iterable

from simulators import acts
from simulators.acts import Act, Ask, Drop, Say
from simulators.clock import Clock
from simulators.faults import Faults
from simulators.ledger import Ledger


class Agenda:
    """Plans by their time; `says` and `asks` carry them out."""

    def __init__(
        self, *, ledger: Ledger, clock: Clock, faults: Faults, says: Callable[[Say], None], asks: Callable[[Ask], None]
    ) -> None:
        self._ledger = ledger
        self._clock = clock
        self._faults = faults
        self._says = says
        self._asks = asks
        self._changed = asyncio.Event()

    @property
    def empty(self) -> bool:
        """Whether nothing is planned."""
        return self._ledger.next_plan() is None

    def plan(self, wishes: Iterable[Act]) -> None:
        """Keep these acts for their time, or drop what they drop."""
        for act in wishes:
            if isinstance(act, Drop):
                self._ledger.drop_topic(act.topic)
            else:
                self._ledger.plan(self._clock.due(act.after) + self._late(act), act.topic, acts.dump(act))
        self._changed.set()

    async def carry_out(self) -> None:
        """Do each thing when it is due, for ever."""
        while True:
            self._changed.clear()
            plan = self._ledger.next_plan()
            wait = plan[1] - self._clock.epoch() if plan else None
            if plan is None or (wait is not None and wait > 0):
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), wait)
                continue
            with self._ledger.together():
                self._ledger.drop_plan(plan[0])
                act = acts.load(plan[2])
                if isinstance(act, Say):
                    self._says(act)
            if isinstance(act, Ask):
                self._asks(act)
            await asyncio.sleep(0)

    def _late(self, act: Say | Ask) -> float:
        """How much later than meant, where the script of faults reorders."""
        fault = self._faults.strikes("reorder", acts.dump(act), act.type) if isinstance(act, Say) else None
        return fault.seconds if fault else 0.0
