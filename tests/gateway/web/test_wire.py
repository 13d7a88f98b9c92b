"""Bytes that are no request, or too much of one."""

import json

import pytest

from tests.gateway.web.house import House


@pytest.mark.parametrize(
    "data", [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"GET\r\n\r\n", b"hello there\r\n\r\n"]
)
def test_what_is_no_http_is_answered_as_a_problem(house: House, data: bytes) -> None:
    answer = house.raw(data)
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["next"]


def test_headers_without_end_are_cut_off(house: House) -> None:
    answer = house.raw(b"GET /livez HTTP/1.1\r\nHost: x\r\nX: ", more=b"x" * (1 << 20))
    assert answer.startswith(b"HTTP/1.1 431 ")


def test_a_length_that_contradicts_itself_is_not_taken(house: House) -> None:
    head = b"POST /v1/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
    assert house.raw(head, more=b"0\r\n\r\n").startswith(b"HTTP/1.1 400 ")
