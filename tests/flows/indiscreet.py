"""A gateway of real parts in which taking a document in breaks, with an error that says everything the document says.

    python -m tests.flows.indiscreet [--unmasked] --port 8440

--unmasked: and nothing keeps that out of the log.
"""

import argparse
from dataclasses import dataclass, replace
from typing import Any

from gateway.assembly import assemble
from gateway.journal.acceptance import Accept
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed
from gateway.journal.writer import Writer
from gateway.settings import load
from gateway.telemetry import masking
from gateway.telemetry.logs import set_up
from gateway.web.serving import serve


@dataclass
class Babbling:
    """In a document's place; cannot be done, and says why at length."""

    accept: Accept
    weight: int = 0
    direct: bool = False

    def needs(self) -> Needs:
        return Needs()

    def fold(self, book: Book) -> None:
        said = self.accept.submission
        bodies = [read.message.body for read in said.messages]
        raise ValueError(f"cannot take {bodies!r}, which came as {said.content.decode('utf-8', 'replace')!r}")

    def finish(self, sealed: Sealed) -> None: ...

    def answer(self) -> None: ...


class Indiscreet(Writer):
    """Takes nothing in, and tells."""

    def _fold_one(self, book: Book, waiting: Any) -> bool:
        if isinstance(waiting.command, Accept):
            waiting.command = Babbling(waiting.command)
        return super()._fold_one(book, waiting)


def main() -> None:
    """Serve until told to stop."""
    words = argparse.ArgumentParser()
    words.add_argument("--unmasked", action="store_true")
    words.add_argument("--host")
    words.add_argument("--port", type=int)
    given = words.parse_args()
    settings = load(port=given.port) if given.port is not None else load()
    set_up(settings.log_level, settings.log_format)
    if given.unmasked:
        masking.event = lambda told: None
    gateway = assemble(settings)
    writer = Indiscreet(gateway.database, gateway.catalogue, gateway.writer.sealer, catch_up=gateway.writer.catch_up)
    serve(replace(gateway, writer=writer, intake=replace(gateway.intake, writer=writer)))


if __name__ == "__main__":
    main()
