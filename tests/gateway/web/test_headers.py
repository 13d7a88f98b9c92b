"""Content types and Accept, as people write them."""

import pytest

from gateway.web.headers import MediaType, media_type, prefers_json, said


@pytest.mark.parametrize(
    ("text", "name", "charset"),
    [
        ("application/xml", "application/xml", None),
        ("Text/XML; Charset=GBK", "text/xml", "GBK"),
        ('application/xml;version=1; charset="utf-8"', "application/xml", "utf-8"),
        ("application/xml;", "application/xml", None),
        ("application/xml; charset", "application/xml", None),
        (None, "", None),
        ("", "", None),
        ("xml", "", None),
        ("/xml", "", None),
        ("application/xml, text/xml", "", None),
    ],
)
def test_a_content_type_is_a_name_and_a_charset(text: str | None, name: str, charset: str | None) -> None:
    assert media_type(text) == MediaType(name, charset)


@pytest.mark.parametrize(
    ("accept", "json"),
    [
        (None, False),
        ("*/*", False),
        ("application/xml", False),
        ("application/json", True),
        ("application/json, */*;q=0.1", True),
        ("application/xml, application/json", False),
        ("application/xml;q=0.5, application/json;q=0.9", True),
        ("application/json;q=0", False),
        ("application/json;q=nonsense", False),
        ("application/vnd.api+json", False),
    ],
)
def test_json_is_given_where_it_is_preferred(accept: str | None, json: bool) -> None:
    assert prefers_json(accept) is json


def test_a_header_said_twice_is_one_list() -> None:
    assert said([(b"content-encoding", b"gzip"), (b"content-encoding", b"br")]).content_encoding == "gzip, br"


@pytest.mark.parametrize("length", [b"", b"-1", b"1_000", b"\xb2", b"+5", b"1e3"])
def test_a_length_is_plain_digits(length: bytes) -> None:
    assert said([(b"content-length", length)]).length is None
