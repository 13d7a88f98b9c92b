"""What is done to every request: id, careful headers, one line, and no stack trace ever."""

from typing import Any

import pytest
from structlog.testing import capture_logs

from gateway.web.front import Front
from gateway.web.metrics import Metrics
from gateway.web.problems import Reply
from tests.gateway.web.asgi import ask


async def fine(scope: Any, receive: Any, send: Any) -> None:
    await Reply(200, [(b"content-type", b"text/plain")], b"fine").send(send)


async def broken(scope: Any, receive: Any, send: Any) -> None:
    raise RuntimeError("a secret of /home/somebody")


def front(app: Any) -> Front:
    return Front(app, Metrics())


def test_an_error_of_ours_is_a_problem_that_says_nothing_of_us() -> None:
    with capture_logs() as lines:
        told = ask(front(broken), path="/v1/x")
    assert (told.status, told.headers["content-type"]) == (500, "application/problem+json")
    assert b"secret" not in told.body and b"RuntimeError" not in told.body and b"Traceback" not in told.body
    assert told.json["request"] == next(line["request"] for line in lines if line["event"] == "failed")


def test_what_breaks_in_the_middle_of_an_answer_is_cut_off() -> None:
    async def half(scope: Any, receive: Any, send: Any) -> None:
        await Reply(200, [], b"half").send(send, more=True)
        raise RuntimeError

    with pytest.raises(RuntimeError):  # whoever serves hangs up
        ask(front(half))


def test_what_breaks_after_the_answer_is_only_told_to_the_log() -> None:
    async def whole(scope: Any, receive: Any, send: Any) -> None:
        await Reply(200, [], b"whole").send(send)
        raise RuntimeError

    with capture_logs() as lines:
        assert ask(front(whole)).body == b"whole"
    assert [line["event"] for line in lines] == ["failed", "answered"]


def test_every_answer_is_careful_of_browsers() -> None:
    told = ask(front(fine))
    assert told.headers["x-content-type-options"] == "nosniff"
    assert told.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert told.headers["cache-control"] == "no-store"


def test_a_callers_own_id_is_kept() -> None:
    assert ask(front(fine), headers={"X-Request-Id": "abc-123"}).headers["x-request-id"] == "abc-123"


@pytest.mark.parametrize("id_", ["a b", "x" * 65, "a\x1bb", "<x>", ""])
def test_an_id_that_could_do_harm_is_replaced(id_: str) -> None:
    told = ask(front(fine), headers={"X-Request-Id": id_}).headers["x-request-id"]
    assert told != id_ and len(told) == 36


def test_a_request_leaves_one_line_without_its_query() -> None:
    with capture_logs() as lines:
        ask(front(fine), path="/v1/cases", scope={"query_string": b"number=421820261000000123"})
    (line,) = lines
    assert (line["event"], line["path"], line["status"]) == ("answered", "/v1/cases", 200)
    assert "421820261000000123" not in str(line)


def test_no_path_can_write_lines_of_its_own() -> None:
    with capture_logs() as lines:
        ask(front(fine), path="/x\nforged event\x1b[2J")
    assert lines[0]["path"] == "/x\\x0aforged event\\x1b[2J"


def test_invented_paths_make_no_new_series() -> None:
    metrics = Metrics()
    for number in range(50):
        ask(Front(fine, metrics), path=f"/invented/{number}", method=f"M{number}")
    text = metrics.text().decode()
    assert 'swg_http_requests_total{method="other",route="other",status="200"} 50.0' in text
    assert "invented" not in text
