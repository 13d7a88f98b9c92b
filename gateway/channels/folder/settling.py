"""What becomes of a file once it is decided on: it leaves the OutBox, its receipt is laid where it is agreed.

It is held aside first and looked at once more: should the partner have put another in its place meanwhile, that one
goes back and is a file of its own. A crash between any two steps leaves the file in the OutBox or held aside; what is
held aside goes back at the next look and is known again as a duplicate.
"""

import os
from datetime import UTC, datetime
from typing import Literal

from gateway.channels.folder import boxes, names
from gateway.channels.folder.boxes import Boxes, Stamp
from gateway.journal.acceptance import Outcome
from gateway.journal.ids import new_id
from gateway.telemetry.crashpoints import reach

HELD = "held."


def settle(its: Boxes, name: str, stamp: Stamp, outcome: Outcome, receipts: Literal["beside", "inbox", "none"]) -> bool:
    """Move a file that was decided on to SentBox or FailBox; False: it is another by now, and went back."""
    held = _hold(its, name)
    if held is None or not _is(its, held, stamp):
        restore(its)
        return False
    reach("told.before")
    is_good = outcome.verdict != "refused"
    box = its.sent if is_good else its.failed
    target = _free(box, name, outcome.document or new_id())
    if outcome.receipt and receipts == "beside":
        boxes.write(its, box, target + names.RECEIPT, outcome.receipt)
    elif outcome.receipt and receipts == "inbox":
        answer = names.of_answer(name, is_good=is_good, at=_born(outcome.document))
        boxes.write(its, its.inbox, answer, outcome.receipt)
    reach("told.after")
    os.rename(held, target, src_dir_fd=its.own, dst_dir_fd=box)
    return True


def set_aside(its: Boxes, name: str, why: str) -> None:
    """What is no document, or breaks us whenever we try: out of the way, with the reason beside it."""
    target = _free(its.aside, names.shown(name), new_id())
    boxes.write(its, its.aside, target + names.REASON, f"{why}\n".encode())
    os.rename(name, target, src_dir_fd=its.out, dst_dir_fd=its.aside)


def restore(its: Boxes) -> None:
    """What a crash left held aside is the partner's again."""
    with os.scandir(its.own) as entries:
        held = sorted(each.name for each in entries if each.name.startswith(HELD))
    for each in held:
        target = _free(its.out, each.removeprefix(HELD), new_id())
        os.rename(each, target, src_dir_fd=its.own, dst_dir_fd=its.out)


def _hold(its: Boxes, name: str) -> str | None:
    """Its name while it is held; None: it is gone."""
    held = HELD + name
    try:
        os.rename(name, held, src_dir_fd=its.out, dst_dir_fd=its.own)
    except FileNotFoundError:
        return None
    return held


def _is(its: Boxes, held: str, stamp: Stamp) -> bool:
    try:
        return boxes.look(its.own, held) == stamp
    except boxes.NoFile:
        return False


def _free(box: int, name: str, mark: str) -> str:
    """The name, or where that is taken another."""
    return name if not boxes.exists(box, name) else names.beside(name, mark)


def _born(document: str) -> datetime:
    return datetime.fromtimestamp(int(document.replace("-", "")[:12], 16) / 1000, UTC)
