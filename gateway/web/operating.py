"""What the operators' routes share: who says it, how the writer's answer is told, and what is told instead."""

from collections.abc import Coroutine
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from gateway.delivery.dead import UnknownDelivery, Unproved
from gateway.delivery.replaying import UnknownReplay
from gateway.delivery.superseded import Superseded
from gateway.journal.erasing import Undelivered, UnknownDocument
from gateway.journal.holds import NoSuchCase, OnHold
from gateway.journal.means import BadPaper
from gateway.journal.vault.form import BadCopy
from gateway.journal.vault.master import BadMasterKey, WrongMasterKey
from gateway.journal.writer import Command
from gateway.partners.accounts import BadRoles
from gateway.partners.changes import NoSuchToken, Unsettled
from gateway.partners.directory import NewerPartner, Taken, UnknownPartner
from gateway.partners.files import BadPartnerFile
from gateway.partners.persons import NoSuchKey, NoSuchPerson
from gateway.partners.trusting import UnknownAuthority
from gateway.people.commands import NoSuchAccount
from gateway.trust.authorities import BadAuthority
from gateway.trust.revocation import BadList
from gateway.web.api.desk import Desk
from gateway.web.api.shapes import PRINTABLE
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.process import IllegalMove

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=PRINTABLE)]
Printable = Annotated[str, Field(pattern=PRINTABLE)]
T = TypeVar("T")


class Said(BaseModel):
    """What an operator asks for, and who he is."""

    model_config = ConfigDict(extra="forbid")

    by: Name = "operator"


async def told(work: Coroutine[Any, Any, T]) -> T:
    """What it answers, or the Problem that tells an operator why not."""
    try:
        return await written(work)
    except NewerPartner as problem:
        raise Problem("conflict", str(problem)) from None
    except (UnknownDelivery, UnknownPartner, NoSuchToken, UnknownAuthority, NoSuchPerson, NoSuchAccount) as problem:
        raise Problem("not-found", str(problem)) from None
    except (UnknownDocument, UnknownReplay, NoSuchCase) as problem:
        raise Problem("not-found", str(problem)) from None
    except (IllegalMove, Superseded, Taken, Undelivered, OnHold, NoSuchKey, Unsettled, BadRoles) as problem:
        raise Problem("conflict", str(problem)) from None
    except (BadAuthority, BadList, BadPaper, Unproved, BadCopy, BadMasterKey, WrongMasterKey, OSError) as problem:
        raise Problem("bad-request", str(problem)) from None
    except BadPartnerFile as problem:
        raise refused(problem.problems, "file", str(problem)) from None


async def changed(desk: Desk, command: Command) -> Any:
    """The lines of a change of the register, told once it holds here."""
    lines = await told(desk.parts.writer.write(command))
    await desk.reads(desk.parts.register.refresh)
    return lines


def refused(problems: "tuple[str, ...]", where: str, detail: str | None = None) -> Problem:
    """Everything that keeps something from being done, at once."""
    errors = [{"where": where, "wanted": each} for each in problems]
    return Problem("bad-request", detail, {"errors": errors})
