"""What every app here is: FastAPI with our routes, that answers with problems whatever goes wrong in it."""

from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from itertools import islice
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from gateway import VERSION
from gateway.web.api.desk import Desk
from gateway.web.problems import Problem, request_id
from gateway.web.wanted import wanted
from messages.findings import MOST_TOLD

Life = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def bare(title: str, desk: Desk, routers: Iterable[APIRouter], lifespan: Life | None = None) -> FastAPI:
    """A FastAPI app that serves these routers, and answers with problems."""
    api = FastAPI(
        title=title,
        version=VERSION,
        docs_url=None,  # ours needs nothing from elsewhere
        redoc_url=None,
        openapi_url=None,  # served below, beside the loop
        redirect_slashes=False,
        lifespan=lifespan,
        exception_handlers=_HANDLERS,
    )
    api.state.desk = desk
    for router in routers:
        api.router.routes += router.routes  # as they are: they have whole paths and their own guard
    api.add_route("/openapi.json", _tell_of_it, include_in_schema=False)
    return api


def _tell_of_it(request: Request) -> Response:
    """In a thread: the description is made when it is first asked for, which takes a third of a second."""
    return JSONResponse(request.app.openapi())


async def _answer_problem(request: Request, problem: Problem) -> Response:
    return _response(request, problem)


async def _answer_http(request: Request, error: HTTPException) -> Response:
    """What the router itself has to say: no such path, not by this method."""
    kind = {404: "no-such-path", 405: "method-not-allowed"}.get(error.status_code, "bad-request")
    headers = dict(error.headers or {})
    if "GET" in (allow := headers.get("Allow", "").split(", ")) and "HEAD" not in allow:
        headers["Allow"] = ", ".join([*allow, "HEAD"])
    return _response(request, Problem(kind, headers=headers))


async def _answer_invalid(request: Request, error: RequestValidationError) -> Response:
    """Every parameter that is off, at once; the first hundred, and how many there are."""
    off = error.errors()
    errors = [
        {"where": ".".join(str(part) for part in each["loc"])[:200], "wanted": wanted(each)}
        for each in islice(off, MOST_TOLD)
    ]
    detail = f"{len(off)} are off, {MOST_TOLD} are listed" if len(off) > MOST_TOLD else None
    return _response(request, Problem("bad-request", detail, {"errors": errors}))


async def _answer_ours(request: Request, error: Exception) -> Response:
    """Whatever else goes wrong; Starlette raises it again once this is sent, so that `front` logs it."""
    return _response(request, Problem("ours"))


def _response(request: Request, problem: Problem) -> Response:
    response = Response(problem.body(request_id(request.scope)), problem.status)
    response.raw_headers += problem.raw_headers()
    return response


_HANDLERS: dict[Any, Any] = {
    Problem: _answer_problem,
    HTTPException: _answer_http,
    RequestValidationError: _answer_invalid,
    Exception: _answer_ours,
}
