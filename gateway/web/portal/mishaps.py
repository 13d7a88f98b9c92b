"""What goes wrong, as a page that says the next step; what was typed is not lost with a session that ended.

    posted without a session -> 401, all that was posted stands in the page -> he signs in, in a window of its own
    -> sends it from there -> 403, the token is of before -> he looks at who he is now, and sends it for good

Both pages come only where a page of this site posted: another site's form is refused, and comes back to nobody.
"""

from typing import Any
from urllib.parse import quote

from fastapi import Request, Response

from gateway.web.portal import html
from gateway.web.portal.row import Page, Reach
from gateway.web.portal.words import WORDS
from gateway.web.problems import KINDS, Problem, request_id
from gateway.web.sameness import is_own

SECRET = frozenset({"csrf", "password", "code", "again", "new"})  # never handed back


def problem_page(problem: Problem, visit: Any, request: Request) -> Response:
    """A problem as a page: what it is, and what to do next, in both languages."""
    kind = KINDS[problem.kind]
    said = WORDS.get(f"problem.{problem.kind}", (kind.zh, kind.title))
    mend = WORDS.get(f"mend.{problem.kind}", (kind.next_zh, kind.next_en))
    detail = _of_language(problem.detail, visit.language)
    answer = html.page(
        "problem", visit, problem.status, said=said, mend=mend, detail=detail, id=request_id(request.scope)
    )
    answer.headers.update({name: value for name, value in problem.headers.items() if name == "Retry-After"})
    return answer


def sign_in_first(visit: Any, request: Request) -> Response:
    """Sign in, and back to where one was."""
    asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    there = f"/portal/login?next={quote(asked, safe='')}"
    return Response(status_code=303, headers={**html.headers_of(visit), "Location": there})


def may_be_kept(visit: Any, request: Request, row: Page) -> bool:
    """Whether what was posted may be handed back: a page of ours posted it, and it shows nobody who he is."""
    return request.method == "POST" and row.reach is Reach.WHOLE and is_own(request.scope)


def kept_page(visit: Any, request: Request, *, ended: bool) -> Response:
    """What was typed, to be sent once he has signed in (ended), or has looked at who he is now."""
    fields = {name: value for name, value in visit.form.items() if name not in SECRET}
    files = sorted(visit.files)
    there = visit.link(request.url.path) + (f"?{request.url.query}" if request.url.query else "")
    return html.page("kept", visit, 401 if ended else 403, ended=ended, fields=fields, files=files, there=there)


def _of_language(detail: str | None, language: str) -> tuple[str, str] | None:
    """A detail and its language; one of both languages stands as "zh / en"."""
    if not detail:
        return None
    zh, slash, en = detail.partition(" / ")
    if slash and not zh.isascii() and en.isascii():
        return (zh, "zh-CN") if language == "zh" else (en, "en")
    return detail, "en" if detail.isascii() else "zh-CN"
