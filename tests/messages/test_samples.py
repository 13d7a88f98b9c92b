"""Valid samples through the codec: what was read is written again and reads the same."""

from pathlib import Path

import pytest
from lxml import etree

from messages.catalogue import MessageType
from messages.envelope import Head, Message
from messages.xml.records import from_json, read, render, to_json
from tests.documents import root, samples, schema

every_sample = pytest.mark.parametrize(("type_", "path"), samples("valid") + samples("doubtful"))


def message(element: etree._Element, type_: MessageType) -> Message:
    """The message of a document."""
    head, body = element
    return Message(read(head, Head), read(body, type_.record))


@every_sample
def test_a_sample_is_of_the_type_its_folder_says(type_: MessageType, path: Path):
    assert message(root(path), type_).head.message_type == type_.code
    assert etree.QName(root(path)).text == f"{{{type_.namespace}}}{type_.root}"


@every_sample
def test_a_message_written_again_fits_its_schema_and_says_the_same(type_: MessageType, path: Path):
    said = message(root(path), type_)
    written = etree.fromstring(render(said, type_))
    schema(type_).assertValid(written)
    assert message(written, type_) == said


@every_sample
def test_a_record_is_the_same_after_json(type_: MessageType, path: Path):
    body = message(root(path), type_).body
    assert from_json(to_json(body), type_.record) == body
