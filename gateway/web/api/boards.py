"""What is last known, where a family shows it: `GET /v1/credits/risks`. Of his own cases, and of what is for all.

A board is read as it stands in the journal; whether whoever said it can be reached now does not matter. Every case of
it is looked at, page by page, for the newest of each thing may be in any; what is told is told in pages.
"""

from collections.abc import Callable, Coroutine, Iterator, Mapping
from functools import partial
from inspect import Parameter, Signature
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from gateway.journal.listing import Asked, listed
from gateway.journal.reading import EVERYONE, MOST_PER_PAGE, Page, Reader
from gateway.web.api.desk import At, Desk, Limit, Who, page_answer, tagged
from gateway.web.api.shapes import PRINTABLE, UNCHANGED, BoardShape, answers
from gateway.web.authentication import Caller
from gateway.web.rules import Rule, rule
from messages.catalogue import Family
from messages.lists import Board
from messages.process import Alias

Endpoint = Callable[..., Coroutine[Any, Any, Response]]


def add_boards(families: APIRouter, family: Family, path: str) -> None:
    """A path for each board of a family; before that of a case, whose number might be called so."""
    for board in family.boards:
        families.add_api_route(
            f"{path}/{board.name}",
            _board_of(family, board),
            summary=f"{family.zh}：{board.zh} / {family.en}: {board.en}",
            tags=[path.rpartition("/")[2]],
            name=f"{family.name}_{board.name}",
            responses=answers(BoardShape, 400, 401) | UNCHANGED,
        )


def _board_of(family: Family, board: Board) -> Endpoint:
    @rule(Rule.CONCERNED)
    async def shown(request: Request, desk: At, caller: Who, **said: Any) -> Response:
        """最近一次收到的内容及其日期、来源；对方不应答时照样可读。

        What was last received, with its date and source; it is there whether or not the other side answers.
        `Link: rel=next` and `cursor` lead to the next page.
        """
        wanted = tuple(Alias(kind=word, value=said[word]) for word in board.words if said[word] is not None)
        rows, at = await desk.reads(_told, desk, family, board, caller, wanted), said["cursor"]
        upto = at + said["limit"]
        return tagged(request, page_answer(request, rows[at:upto], str(upto) if upto < len(rows) else None))

    shown.__signature__ = _signature(board)  # type: ignore[attr-defined]
    return shown


def _signature(board: Board) -> Signature:
    known: list[tuple[str, Any, Any]] = [
        ("request", Request, Parameter.empty),
        ("desk", At, Parameter.empty),
        ("caller", Who, Parameter.empty),
        ("cursor", _Row, 0),
        ("limit", Limit, 50),
        *((word, _Word, None) for word in board.words),
    ]
    kind = Parameter.KEYWORD_ONLY
    return Signature([Parameter(name, kind, default=value, annotation=of) for name, of, value in known])


_Row = Annotated[int, Query(ge=0, description="上一页给出的游标 / cursor that the page before gave")]
_Word = Annotated[str | None, Query(max_length=70, pattern=PRINTABLE, description="代码 / code")]


def _told(
    desk: Desk, family: Family, board: Board, caller: Caller, wanted: tuple[Alias, ...]
) -> list[Mapping[str, Any]]:
    return board.told(list(_views(desk, family, board, caller, wanted)))


def _views(
    desk: Desk, family: Family, board: Board, caller: Caller, wanted: tuple[Alias, ...]
) -> Iterator[Mapping[str, Any]]:
    """The newest of his own, and of what is for all where he is one of them."""
    yield from _cases(desk, family, caller.reader, board.own, wanted)
    if caller.partner is None or set(board.roles) & set(caller.partner.roles):
        everyone = Reader(None, caller.reader.families) if caller.reader.families is not None else EVERYONE
        yield from _cases(desk, family, everyone, board.shared, wanted)


def _cases(
    desk: Desk, family: Family, reader: Reader, states: tuple[str, ...], wanted: tuple[Alias, ...]
) -> Iterator[Mapping[str, Any]]:
    for state in states:
        asked = Asked(state=state, aliases=wanted)
        yield from every(partial(_listed, desk, family, reader, asked))


def _listed(desk: Desk, family: Family, reader: Reader, asked: Asked, cursor: str | None) -> Page:
    return listed(desk.parts.reading, family.name, reader, asked, cursor=cursor, limit=MOST_PER_PAGE)


def every(page: Callable[[str | None], Page]) -> Iterator[Mapping[str, Any]]:
    """What is on a page and on all that follow it."""
    cursor = None
    while True:
        found = page(cursor)
        yield from found.items
        if (cursor := found.cursor) is None:
            return
