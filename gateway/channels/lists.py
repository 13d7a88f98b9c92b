"""Fetches revocation lists from where agreements say that authorities publish them: an address, or a file."""

import asyncio
from pathlib import Path

import aiohttp
import structlog
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.journal.writer import Writer
from gateway.partners.register import Register
from gateway.partners.trusting import ImportList, hold_beforehand
from gateway.trust.revocation import read_list
from messages.errors import SingleWindowError

MOST_BYTES = 64 << 20
PATIENCE_S = 60.0

log = structlog.get_logger()


class NotFetched(SingleWindowError):
    """A list could not be had; the text says why."""


async def fetch(where: str, *, most: int = MOST_BYTES) -> bytes:
    """The bytes there, or NotFetched. where: "http://…", "https://…", or a file's absolute path."""
    if not where.startswith(("http://", "https://")):
        try:
            return await asyncio.to_thread(Path(where).read_bytes)
        except OSError as problem:
            raise NotFetched(f"{where}: {problem.strerror or problem}") from None
    timeout = aiohttp.ClientTimeout(total=PATIENCE_S)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(where) as answer:
            if answer.status != 200:
                raise NotFetched(f"{where}: HTTP {answer.status}")
            return await _bounded(answer, where, most)
    except (aiohttp.ClientError, TimeoutError, ValueError) as problem:
        raise NotFetched(f"{where}: {problem or type(problem).__name__}") from None


async def follow_lists(
    register: Register, writer: Writer, *, period_s: float, clock: Clock = system_clock, by: str = "gateway"
) -> None:
    """For ever: look where agreements say that lists are, and have those taken in that are new."""
    while True:
        directory = register.directory
        places = {each.terms.crl for each in directory.partners.values() if each.terms.crl and not each.disabled}
        known = {each.digest for each in directory.lists}
        for where in sorted(places):
            try:
                crl = await asyncio.to_thread(read_list, await fetch(where), now=to_datetime(clock()))
                if crl.digest not in known:
                    await asyncio.to_thread(hold_beforehand, crl, directory)
                    await writer.write(ImportList(register, by, crl=crl))
                    log.info("list taken in", where=where, list=crl.digest[:16], entries=crl.count)
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("list not taken in", where=where, problem=str(problem))
        await asyncio.sleep(period_s)


async def _bounded(answer: aiohttp.ClientResponse, where: str, most: int) -> bytes:
    content = bytearray()
    async for chunk in answer.content.iter_chunked(256 << 10):
        content += chunk
        if len(content) > most:
            raise NotFetched(f"{where}: larger than {most} bytes")
    return bytes(content)
