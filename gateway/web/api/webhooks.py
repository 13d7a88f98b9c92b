"""`/v1/webhooks`: a partner sets up where events are posted to, replays, tries, and reads what came of it.

A key that opens some families makes webhooks for those, and has no hand in one that is told more. What is done here is
on the record with who did it; a secret is shown once, in the answer that makes it, and is sealed as it lies.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Path, Query, Request, Response
from sqlalchemy import select

from gateway.delivery.webhooks.changes import (
    AddWebhook,
    ChangeWebhook,
    NoSuchWebhook,
    RemoveWebhook,
    ReplayWebhook,
    RotateSecret,
    TooManyWebhooks,
    opens,
)
from gateway.delivery.webhooks.guard import Forbidden
from gateway.delivery.webhooks.hook import Hook, HookState, new_secret, of_partner, read, sealed
from gateway.delivery.webhooks.outcomes import BY_NAME
from gateway.delivery.webhooks.progress import NoteTest
from gateway.delivery.webhooks.rounds import tried
from gateway.journal import tables
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.ids import new_id
from gateway.journal.news.feed import Interest
from gateway.journal.news.kinds import SPEC_VERSION, TEST
from gateway.partners.rights import Action
from gateway.web.api.desk import At, Cursor, Desk, GuardedRoute, Limit, Who, json_answer, not_found, page_answer
from gateway.web.api.event_shapes import (
    AttemptShape,
    AttemptsShape,
    ChangedWebhookShape,
    NewWebhookShape,
    Outcome,
    ReplayShape,
    SecretWebhookShape,
    WebhookShape,
    WebhooksShape,
)
from gateway.web.api.shapes import OURS, answers
from gateway.web.api.wanted_events import interest
from gateway.web.authentication import Caller
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from gateway.web.writes import written

router = APIRouter(route_class=GuardedRoute, tags=["webhooks"])

Id = Annotated[str, Path(pattern=OURS, description="回调编号 / id of the webhook")]
AGAIN = "查看投递记录并修好接收方，再以 PATCH 置 state 为 on / look at its attempts, mend it, then PATCH state to on"


@router.post(
    "/v1/webhooks",
    status_code=201,
    summary="登记回调 / Set up a webhook",
    responses={
        201: {"model": SecretWebhookShape, "description": "含密钥，仅此一次 / with its secret, shown this once"},
        **answers(None, 400, 401, 403, 409, 415, 429, 503),
    },
)
@rule(Rule.FOLLOWER)
async def add_webhook(words: NewWebhookShape, desk: At, caller: Who) -> Response:
    """须为公网 https 地址。答复中的密钥（whsec_…）用于核验签名，请即刻保存。

    A public https address. The secret in the answer (whsec_…) verifies signatures: keep it now.
    """
    _hold_url(desk, words.url)
    wanted = interest(desk.parts.feed.kinds, words.types, words.cases, words.states, where="body")
    families, id_, secret = caller.rights.families(Action.READ), new_id(), new_secret()
    row = {
        "id": id_,
        "partner": caller.himself.name,
        "url": words.url,
        "description": words.description,
        **_columns(wanted),
        "families": None if families is None else _json(sorted(families)),
        "secrets": _json([sealed(desk.parts.people_key, id_, secret)]),
    }
    command = AddWebhook(by=caller.who, scope=caller.scope.value, row=row, after=words.after)
    try:
        hook = await written(desk.parts.writer.write(command))
    except TooManyWebhooks as problem:
        raise Problem("conflict", str(problem)) from None
    return json_answer(_shown(hook) | {"secret": secret}, status=201, headers={"Location": f"/v1/webhooks/{id_}"})


@router.get("/v1/webhooks", summary="本单位的回调 / Your webhooks", responses=answers(WebhooksShape, 400, 401, 403))
@rule(Rule.FOLLOWER)
async def webhooks(request: Request, desk: At, caller: Who, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """由旧到新，不含密钥。 Oldest first, without secrets."""
    hooks = [each for each in await desk.reads(_of_partner, desk, caller) if opens(_families(caller), each)]
    after = [each for each in hooks if cursor is None or each.id > cursor]
    more = after[limit - 1].id if len(after) > limit else None
    return page_answer(request, [_shown(each) for each in after[:limit]], more)


@router.get("/v1/webhooks/{id}", summary="一个回调 / One webhook", responses=answers(WebhookShape, 400, 401, 403, 404))
@rule(Rule.FOLLOWER)
async def webhook(id: Id, desk: At, caller: Who) -> Response:
    """现况；被停用的有原因与下一步。 How it stands; of one that was switched off why, and what to do."""
    return json_answer(_shown(await _his(desk, caller, id)))


@router.patch(
    "/v1/webhooks/{id}",
    summary="改动、停用或启用 / Change it, or switch it off or on",
    responses=answers(WebhookShape, 400, 401, 403, 404, 415, 503),
)
@rule(Rule.FOLLOWER)
async def change_webhook(id: Id, words: ChangedWebhookShape, desk: At, caller: Who) -> Response:
    """省略的不变。启用后由停下处继续，可能重发，id 不变。

    What is left out stays. Switched on it goes on where it stopped; what comes again has the same id.
    """
    if words.url is not None:
        _hold_url(desk, words.url)
    given = words.model_dump(exclude_none=True)
    interest(desk.parts.feed.kinds, words.types or (), words.cases or (), words.states or (), where="body")
    lists = {name: _json(list(dict.fromkeys(given[name]))) for name in ("types", "cases", "states") if name in given}
    command = ChangeWebhook(**_of(caller, id), values=given | lists)
    return json_answer(_shown(await _done(desk, command, id)))


@router.delete(
    "/v1/webhooks/{id}",
    status_code=204,
    summary="删除 / Remove it",
    responses={204: {"description": "已删除 / it is gone"}, **answers(None, 400, 401, 403, 404, 503)},
)
@rule(Rule.FOLLOWER)
async def remove_webhook(id: Id, desk: At, caller: Who) -> Response:
    """不再投递；投递记录随之删除。 Nothing more is posted to it, and its attempts go with it."""
    await _done(desk, RemoveWebhook(**_of(caller, id)), id)
    return Response(status_code=204)


@router.post(
    "/v1/webhooks/{id}/secret",
    summary="更换密钥 / Another secret",
    responses=answers(SecretWebhookShape, 400, 401, 403, 404, 503),
)
@rule(Rule.FOLLOWER)
async def rotate_secret(id: Id, desk: At, caller: Who) -> Response:
    """旧密钥再有效一天，其间每次投递有两个签名。

    The one before signs too for a day: each post then has two signatures.
    """
    secret = new_secret()
    command = RotateSecret(**_of(caller, id), secret=sealed(desk.parts.people_key, id, secret))
    return json_answer(_shown(await _done(desk, command, id)) | {"secret": secret})


@router.post(
    "/v1/webhooks/{id}/replay",
    summary="重放 / Replay",
    responses=answers(WebhookShape, 400, 401, 403, 404, 415, 503),
)
@rule(Rule.FOLLOWER)
async def replay_webhook(id: Id, words: ReplayShape, desk: At, caller: Who) -> Response:
    """由某游标之后，或某时起，再次投递；id 不变。给出较新的游标则跳过其间各件。

    Posts again what came after a cursor, or since a time, under the same ids; a later cursor skips what lies between.
    """
    if (words.after is None) == (words.since is None):
        raise _bad("body", "after 与 since 二者择一 / one of after and since")
    after = words.after if words.after is not None else await _leaf_at(desk, words.since or "")
    return json_answer(_shown(await _done(desk, ReplayWebhook(**_of(caller, id), after=after), id)))


@router.post(
    "/v1/webhooks/{id}/test",
    summary="试发 / Post a test event",
    responses=answers(AttemptShape, 400, 401, 403, 404, 503),
)
@rule(Rule.FOLLOWER)
async def test_webhook(id: Id, desk: At, caller: Who) -> Response:
    """立即投递一个 webhook.test，并答复结果；停用中的也可试。

    Posts a webhook.test now and answers with what came of it; also to one that is switched off.
    """
    hook, at = await _his(desk, caller, id), desk.clock()
    posted = await desk.parts.poster.post(hook, _test_event(hook, desk.parts.settings.url, at))
    attempt = tried(hook, _test_event(hook, desk.parts.settings.url, at), posted, at)
    await written(desk.parts.writer.write(NoteTest(attempt)))
    return json_answer(
        _attempt(
            {
                **{"id": hook.id, "event": attempt.event, "type": TEST, "number": 1, "at": at},
                **{"outcome": posted.outcome, "status": posted.status, "reason": posted.reason},
                "took_us": posted.took_us,
            }
        )
    )


@router.get(
    "/v1/webhooks/{id}/attempts",
    summary="投递记录 / Attempts",
    responses=answers(AttemptsShape, 400, 401, 403, 404),
)
@rule(Rule.FOLLOWER)
async def webhook_attempts(
    request: Request,
    id: Id,
    desk: At,
    caller: Who,
    outcome: Annotated[Outcome | None, Query(description="仅此结果 / with this outcome alone")] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """最新在前，留存三十天。 Newest first, kept for thirty days."""
    await _his(desk, caller, id)
    rows = await desk.reads(_attempts_of, desk, id, outcome, cursor, limit + 1)
    more = rows[limit - 1]["id"] if len(rows) > limit else None
    return page_answer(request, [_attempt(row) for row in rows[:limit]], more)


def _of(caller: Caller, id_: str) -> dict[str, Any]:
    return {
        "by": caller.who,
        "scope": caller.scope.value,
        "id": id_,
        "partner": caller.himself.name,
        "families": _families(caller),
    }


async def _done(desk: Desk, command: Any, id_: str) -> Hook:
    try:
        hook: Hook = await written(desk.parts.writer.write(command))
    except NoSuchWebhook:
        raise not_found("webhook", id_) from None
    return hook


async def _his(desk: Desk, caller: Caller, id_: str) -> Hook:
    hook = await desk.reads(_read, desk, id_)
    if hook is None or hook.partner != caller.himself.name or not opens(_families(caller), hook):
        raise not_found("webhook", id_)
    return hook


def _families(caller: Caller) -> frozenset[str] | None:
    return caller.rights.families(Action.READ)


def _read(desk: Desk, id_: str) -> Hook | None:
    with desk.parts.database.connect() as connection:
        return read(connection, id_)


def _of_partner(desk: Desk, caller: Caller) -> list[Hook]:
    with desk.parts.database.connect() as connection:
        return of_partner(connection, caller.himself.name)


def _attempts_of(
    desk: Desk, id_: str, outcome: str | None, cursor: str | None, limit: int
) -> Sequence[Mapping[str, Any]]:
    attempts = tables.webhook_attempts.c
    asked = select(tables.webhook_attempts).where(attempts.webhook == id_)
    if outcome is not None:
        asked = asked.where(attempts.outcome == outcome)
    if cursor is not None:
        asked = asked.where(attempts.id < cursor)
    return desk.parts.reading.rows(asked.order_by(attempts.id.desc()).limit(limit))


def _hold_url(desk: Desk, url: str) -> None:
    try:
        desk.parts.poster.guard.url(url)
    except Forbidden as problem:
        raise _bad("body.url", str(problem)) from None


async def _leaf_at(desk: Desk, since: str) -> int:
    try:
        at = datetime.fromisoformat(since)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise _bad("body.since", "带时区的时间，如 / a time with its zone, such as 2026-11-21T10:00:00+08:00")
    return await desk.reads(desk.parts.feed.since, to_us(at))


def _bad(where: str, wanted: str) -> Problem:
    return Problem("bad-request", None, {"errors": [{"where": where, "wanted": wanted}]})


def _columns(wanted: Interest) -> dict[str, str]:
    return {"types": _json(wanted.types), "cases": _json(wanted.cases), "states": _json(wanted.states)}


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def _shown(hook: Hook) -> dict[str, Any]:
    return {
        "id": hook.id,
        "url": hook.url,
        "description": hook.description,
        "types": hook.interest.types,
        "cases": hook.interest.cases,
        "states": hook.interest.states,
        "state": hook.state.value,
        "why": hook.why,
        "next": AGAIN if hook.state is HookState.DISABLED else None,
        "families": None if hook.families is None else sorted(hook.families),
        "cursor": str(hook.cursor),
        "failing_since": _iso(hook.failing_since),
        "created_at": _iso(hook.created_at),
        "secrets_until": [_iso(each.until) for each in hook.secrets],
    }


def _attempt(row: Mapping[str, Any]) -> dict[str, Any]:
    told = BY_NAME[row["outcome"]]
    return {
        **{name: row[name] for name in ("id", "event", "type", "number")},
        "at": _iso(row["at"]),
        "outcome": told.name,
        "zh": told.zh,
        "en": told.en,
        "status": row["status"],
        "reason": row["reason"],
        "took_ms": round(row["took_us"] / 1000, 2),
    }


def _test_event(hook: Hook, source: str, at: int) -> dict[str, Any]:
    return {
        "specversion": SPEC_VERSION,
        "id": f"test_{hook.id}_{at}",
        "source": source,
        "type": TEST,
        "subject": hook.id,
        "time": _iso(at),
        "datacontenttype": "application/json",
        "dataschema": f"{source}/asyncapi.json",
        "sequence": f"{hook.cursor:018d}",
        "data": {"webhook": hook.id, "reason": None, "href": f"/v1/webhooks/{hook.id}"},
    }


def _iso(us: int | None) -> str | None:
    return to_datetime(us).isoformat(timespec="milliseconds") if us is not None else None
