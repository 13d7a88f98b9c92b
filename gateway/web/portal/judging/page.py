"""A receipt or an evidence bundle that somebody brings is held here: every step, in both languages, and the verdict.

What he brings is a stranger's: it is read by a process of its own, which has so much memory and so much time, and a few
at once. Nothing of it is kept.
"""

import asyncio
import json
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from fastapi import APIRouter, Response

from gateway.web.portal import html
from gateway.web.portal.visit import At, PortalRoute, Visit
from gateway.web.problems import Problem

AT_ONCE = 2
MOST_WAITING = 8
PATIENCE_S = 20.0
PROGRAM = "gateway.web.portal.judging.program"
MOST_TOLD = 1 << 20

router = APIRouter(route_class=PortalRoute, include_in_schema=False)
_slots: "WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[asyncio.Semaphore, list[int]]]" = WeakKeyDictionary()


@router.get("/portal/verify")
async def asked(visit: At) -> Response:
    """The two forms."""
    return html.page("judging/verify", visit, found=None, problem=None)


@router.post("/portal/verify")
async def verify(visit: At) -> Response:
    """A bundle alone, or a receipt with its document."""
    files = {name: content for name, content in visit.files.items() if content}
    if set(files) == {"bundle"}:
        brought = {"bundle.zip": files["bundle"]}
    elif set(files) == {"receipt", "document"}:
        brought = {"receipt.xml": files["receipt"], "document": files["document"]}
    else:
        return html.page("judging/verify", visit, 400, found=None, problem=("judging/which",))
    found = await _judged(visit, brought)
    if found is None:
        return html.page("judging/verify", visit, 422, found=None, problem=("judging/unread",))
    return html.page("judging/verify", visit, found=found, problem=None)


async def _judged(visit: Visit, brought: Mapping[str, bytes]) -> Mapping[str, Any] | None:
    """What the process says; None where it could not read it in its bounds. Problem (503): too many wait."""
    slots, waiting = _slots.setdefault(asyncio.get_running_loop(), (asyncio.Semaphore(AT_ONCE), [0]))
    if waiting[0] >= MOST_WAITING:
        raise Problem("busy", "too many are verified at once", headers={"Retry-After": "5"})
    waiting[0] += 1
    try:
        async with slots:
            with tempfile.TemporaryDirectory(prefix="swg-verify-") as name:
                folder = Path(name)
                given = {**brought, "trusted-own.pem": visit.desk.parts.key.cert_pem}
                await asyncio.to_thread(_lay, folder, given)
                return await _told(folder)
    finally:
        waiting[0] -= 1


def _lay(folder: Path, given: Mapping[str, bytes]) -> None:
    for name, content in given.items():
        (folder / name).write_bytes(content)


async def _told(folder: Path) -> Mapping[str, Any] | None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", PROGRAM, str(folder)),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        told, _ = await asyncio.wait_for(process.communicate(), PATIENCE_S)
    except TimeoutError:
        return None
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode or len(told) > MOST_TOLD:
        return None
    found: Mapping[str, Any] = json.loads(told)
    return found
