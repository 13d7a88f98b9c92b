"""`GET …/by-token/{number}/qr`: the QR code of a single-use token, for whoever may read the token itself.

It leads to a page of this gateway with the token behind the `#`, which no browser sends and no log has.
"""

from collections.abc import Callable, Coroutine
from io import BytesIO
from typing import Annotated, Any

import segno
from fastapi import APIRouter, Path, Response

from gateway.journal.reading import Reader, Reading
from gateway.web.api.desk import At, Who, not_found
from gateway.web.api.shapes import PRINTABLE, answers
from gateway.web.bearing import ENDING, page_of
from gateway.web.rules import Rule, rule
from messages.catalogue import Family, MessageType

Endpoint = Callable[..., Coroutine[Any, Any, Response]]
SVG = "image/svg+xml"
MOST_CASES = 1


def add_token_codes(families: APIRouter, family: Family, path: str) -> None:
    """A path for each message of a family that is said with a token."""
    for type_ in family.types:
        if type_.bearer is None:
            continue
        families.add_api_route(
            f"{path}/{type_.name.partition('.')[2]}/{ENDING}/{{number}}/qr",
            _code_of(family, type_, type_.bearer),
            summary=f"{type_.zh}：二维码 / {type_.en}: QR code",
            tags=[path.rpartition("/")[2]],
            name=f"{type_.name}_qr".replace(".", "_").replace("-", "_"),
            responses={**answers(None, 401, 404), 200: {"content": {SVG: {"schema": {"type": "string"}}}}},
            response_class=Response,
        )


def _code_of(family: Family, type_: MessageType, field: str) -> Endpoint:
    @rule(Rule.CONCERNED)
    async def code(
        number: Annotated[str, Path(max_length=70, pattern=PRINTABLE, description=family.number)], desk: At, caller: Who
    ) -> Response:
        """凭证的二维码（SVG），仅能看到凭证者可取；凭证用过即无。

        The token as a QR code (SVG), for whoever may read it; there is none once it is used.
        """
        token = await desk.reads(_token, desk.parts.reading, family, number, caller.reader, field)
        if token is None:
            raise not_found("token of", number)
        drawn = BytesIO()
        address = page_of(desk.parts.settings.url, type_, token)
        segno.make_qr(address, error="m").save(drawn, kind="svg", scale=4)
        return Response(drawn.getvalue(), media_type=SVG, headers={"Cache-Control": "no-store"})

    return code


def _token(reading: Reading, family: Family, number: str, reader: Reader, field: str) -> str | None:
    """The token as this reader's view of the case has it; None: he has none."""
    cases = reading.cases(family.name, reader, alias=number, limit=MOST_CASES).items
    found = cases[0].get(field) if cases else None
    return str(found) if found else None
