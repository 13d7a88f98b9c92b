"""Keeps no longer than the table says: what is due goes into an archive, is read back from there, and is pruned here.

In bounded steps: a segment a file, AT_ONCE documents a transaction. Killed at any moment nothing is lost: what is not
pruned yet goes into the next archive, and a file that nothing was pruned into does no harm.
"""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal.clock import Clock
from gateway.journal.heads import SignHead
from gateway.journal.pruning import Prune
from gateway.journal.retention import DUE, Found, Rule, old
from gateway.journal.vault import examining, segment
from gateway.journal.vault.form import BadCopy
from gateway.journal.vault.master import MasterKey
from gateway.journal.vault.ring import Ring
from gateway.journal.writer import Writer
from messages.errors import SingleWindowError
from messages.seals import certificates

AT_ONCE = 50  # documents a transaction: others wait for it
PERIOD_S = 86_400.0

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Pruned:
    """One segment and what went: how many of its documents are in the archive alone now."""

    rule: Rule
    made: segment.Made
    documents: int


@dataclass(frozen=True, slots=True)
class Keeping:
    """What it works with. master: asked for when there is something to seal; raises where there is none."""

    writer: Writer
    database: Engine
    rules: Sequence[Rule]
    folder: Path
    ring: Ring
    master: Callable[[], MasterKey]
    clock: Clock

    async def run(self, *, by: str = "gateway", scope: str = "gateway") -> list[Pruned]:
        """Archive and prune everything that is due now."""
        done = []
        for rule in self.rules:
            parts = segment.parts(self._due(rule))
            while part := await asyncio.to_thread(next, parts, None):
                done.append(await self._keep(rule, part, by, scope))
        return done

    async def for_ever(self, *, period_s: float = PERIOD_S) -> None:
        """Once a day; what cannot be done is told, and tried again with the next."""
        while True:
            try:
                for each in await self.run():
                    file = each.made.path.name
                    log.info("pruned", rule=str(each.rule), documents=each.documents, archive=file)
            except (SingleWindowError, SQLAlchemyError, OSError) as problem:
                log.warning("pruning waits", problem=str(problem))
            await asyncio.sleep(period_s)

    def _due(self, rule: Rule) -> Iterator[Found]:
        found = old(self.database, self.writer.catalogue, rule, now=self.clock())
        return (each for each in found if each.what == DUE)

    async def _keep(self, rule: Rule, part: Sequence[Found], by: str, scope: str) -> Pruned:
        await self.writer.write(SignHead(self.writer.sealer))  # proofs lead to a head that covers everything
        made = await asyncio.to_thread(self._write, rule, part)
        count = 0
        for at in range(0, len(made.documents), AT_ONCE):
            some = made.documents[at : at + AT_ONCE]
            prune = Prune(documents=some, file=made.path.name, digest=made.digest, reason=str(rule), by=by, scope=scope)
            count += len(await self.writer.write(prune))
        return Pruned(rule, made, count)

    def _write(self, rule: Rule, part: Sequence[Found]) -> segment.Made:
        """The archive, held as an auditor would hold it: nothing goes that it does not have."""
        master = self.master()
        made = segment.write(self.database, part, rule, self.folder, self.ring, master, now=self.clock())
        own = self.writer.sealer.signer.cert_pem
        certificates.carried(own)
        verdict = examining.verify(made.path, [own], master)
        if verdict.problems:
            made.path.replace(made.path.with_suffix(".bad"))
            raise BadCopy(f"{made.path.name}: {verdict.problems[0]}; 未删除任何报文 / nothing was pruned")
        return made
