"""`POST /v1/settlements/outward`, a path for each message of a trader, an agent, a yard or a port: a record in JSON.

The body is kept as it came and is the document of record. What a document in XML says in its head the request says
here: the Idempotency-Key is the message's id, `?function=` says whether something is new, changed or withdrawn, and
SenderId is the caller's own. All else is as for XML: the same intake, gates, checks and receipt.
"""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl

import msgspec

from gateway.check.application import Application
from gateway.journal.acceptance import Outcome
from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.journal.ways_in import HTTP
from gateway.web.accept import told
from gateway.web.api.desk import nearest
from gateway.web.authentication import Caller
from gateway.web.documents import Came
from gateway.web.headers import Said, prefers_xml
from gateway.web.parts import Intake
from gateway.web.problems import Problem, Reply, Scope
from gateway.web.signed import signed_request
from gateway.web.writes import written
from messages.catalogue import ANSWER, Catalogue, Family, MessageType
from messages.envelope import Head
from messages.roles import AGENT, PORT, TRADER, YARD, Role

FUNCTIONS: Final[Mapping[str, str]] = {"new": "9", "changed": "5", "withdrawn": "3"}  # of list FUNCTION
KEY: Final = "Idempotency-Key"
OURS: Final = "EPORT"
APPLICANTS: Final[frozenset[Role]] = frozenset({TRADER, AGENT, YARD, PORT})  # whose people fill in forms
_VISIBLE: Final = re.compile(r"[!-~]{1,64}")
_KEY_WANTED: Final = "1 至 64 位可见 ASCII 字符，每份一个 / 1 to 64 visible ASCII characters, one for each"
PARAMETERS: Final = ("function", "sender_id")

# id of a document -> the FunctionCode of its first message; None: that is not kept
FunctionOf = Callable[[str], Awaitable[str | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Apply:
    """Hands a record of one type to the intake. function_of: asked of what was taken in before."""

    intake: Intake
    type_: MessageType
    function_of: FunctionOf
    clock: Clock = system_clock
    public_url: str = ""

    async def __call__(self, came: Came, caller: Caller, asked: Said, scope: Scope) -> Reply:
        """The receipt, or Problem (400, 409, 500, 503) where nothing was decided."""
        application = application_of(self.type_, caller, scope, parameters_of(scope, PARAMETERS), clock=self.clock)
        outcome = await written(
            self.intake.take(
                came.content,
                partner=caller.himself,
                way_in=HTTP.name,
                content_type=asked.content_type,
                charset=came.charset,
                findings=came.findings,
                request=signed_request(came, asked, scope, self.public_url),
                key=caller.key,
                as_of=caller.as_of,
                application=application,
            )
        )
        scope["swg.outcome"] = outcome
        await self._hold_function(outcome, application)
        return told(outcome, came, json=not prefers_xml(asked.accept))

    async def _hold_function(self, outcome: Outcome, application: Application) -> None:
        """The same body under the same key is not the same where something else is to be done with it."""
        if outcome.verdict == "duplicate":
            before = await self.function_of(outcome.document)
            if before is not None and before != application.head.function_code:
                named = next((name for name, code in FUNCTIONS.items() if code == before), before)
                raise Problem("conflict", f"this {KEY} was used with function={named}; use a new one")


def application_of(
    type_: MessageType,
    caller: Caller,
    scope: Scope,
    said: Mapping[str, str],
    *,
    clock: Clock,
    otherwise: str | None = None,
) -> Application:
    """What the request says of the record it carries, or Problem (400). otherwise: the key where it names none."""
    query = bool(scope["query_string"])
    head = Head(
        message_id=_key(scope, otherwise),
        function_code=_function(said.get("function", "new")),
        message_type=type_.code,
        sender_id=said.get("sender_id") or _sender(caller),
        receiver_id=OURS,
        send_time=to_datetime(clock()),
    )
    must_cover = (KEY.lower(), "@query") if query else (KEY.lower(),)
    is_person = caller.account is not None
    return Application(type_=type_, head=head, key=caller.key, must_cover=must_cover, is_person=is_person)


def parameters_of(scope: Scope, known: tuple[str, ...]) -> dict[str, str]:
    """The parameters of a query, each once and none unknown, or Problem (400)."""
    found: dict[str, str] = {}
    for name, value in parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True):
        if name not in known:
            raise bad(f"query.{name[:64]}", nearest(name, list(known)))
        if name in found or not _VISIBLE.fullmatch(value):
            raise bad(f"query.{name}", "一个值 / one value")
        found[name] = value
    return found


def applications(catalogue: Catalogue) -> Mapping[str, MessageType]:
    """Path -> message type, of everything that an applicant may send: the newest version of each."""
    found: dict[str, MessageType] = {}
    for type_ in sorted(catalogue, key=_version):
        family = catalogue.families[type_.family]
        if family.path is not None and type_.kind is not ANSWER and APPLICANTS & set(type_.by):
            found[path_of(family, type_)] = type_
            if family.applied == type_.code:
                found[family.path] = type_
    return found


def path_of(family: Family, type_: MessageType) -> str:
    """Where a record of this type is posted: "/v1/settlements/outward"."""
    return f"{family.path}/{type_.name.partition('.')[2]}"


def function_in(said: Sequence[Mapping[str, Any]]) -> str | None:
    """The FunctionCode of a document's messages as the journal keeps them; None where it is erased."""
    head = said[0]["head"] if said else ""
    return str(msgspec.json.decode(head)["function_code"]) if head else None


def _version(type_: MessageType) -> int:
    return int(type_.code.rpartition(".")[2])


def _key(scope: Scope, otherwise: str | None) -> str:
    given: list[str] = [value.decode("latin-1") for name, value in scope["headers"] if name == KEY.lower().encode()]
    if not given and otherwise is not None:
        return otherwise
    if len(given) != 1 or not _VISIBLE.fullmatch(given[0]):
        raise bad(f"header.{KEY}", _KEY_WANTED)
    return given[0]


def _function(name: str) -> str:
    if name not in FUNCTIONS:
        raise bad("query.function", " | ".join(FUNCTIONS))
    return FUNCTIONS[name]


def _sender(caller: Caller) -> str:
    """His own; of several the first."""
    named = caller.partner.sender_ids if caller.partner is not None else (OURS,)
    if not named:
        raise Problem("not-allowed", "no SenderId is registered for you")
    return named[0]


def bad(where: str, wanted: str) -> Problem:
    """What is wrong with one header or parameter (400)."""
    return Problem("bad-request", None, {"errors": [{"where": where, "wanted": wanted}]})
