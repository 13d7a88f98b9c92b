"""A record is judged the same in JSON as in XML: the same record is read, the same is told, only told elsewhere."""

import pytest
from hypothesis import HealthCheck, given, settings

from gateway.check.application import Application
from gateway.check.examination import Examination, Tools
from gateway.check.examining import examine
from messages.catalogue import Catalogue, MessageType
from messages.envelope import Message
from messages.families import FAMILIES
from messages.findings import Finding
from messages.json.pointers import pointer
from messages.roles import AGENT, PORT, TRADER, YARD
from messages.xml.records import render, to_json
from tests.documents import sealed
from tests.draws import draws
from tests.keys import NOW
from tests.messages.xml.facets import messages

CATALOGUE = Catalogue(FAMILIES)
APPLIED = [type_ for type_ in CATALOGUE if {TRADER, AGENT, YARD, PORT} & set(type_.by)]
TOOLS = Tools(catalogue=CATALOGUE, schemas=sealed(), explain=lambda code, examination: ())


def in_xml(message: Message, type_: MessageType) -> Examination:
    examination = Examination(content=render(message, type_), now=NOW)
    examination.findings = list(examine(examination, TOOLS))
    return examination


def in_json(message: Message, type_: MessageType) -> Examination:
    application = Application(type_=type_, head=message.head)
    examination = Examination(content=to_json(message.body), now=NOW, application=application)
    examination.findings = list(examine(examination, TOOLS))
    return examination


def told(findings: list[Finding], type_: MessageType) -> list[tuple[str, str, str | None]]:
    """What is told, as of JSON: an amount that does not fit its currency is told at its digits there."""
    root = f"/{type_.root}"
    placed = [
        (each.code, pointer(each.where, type_.record) if each.where.startswith(root) else each.where, each.value)
        for each in findings
    ]
    return sorted((code, where.removesuffix("/amount"), value) for code, where, value in placed)


@pytest.mark.parametrize("type_", APPLIED, ids=lambda type_: type_.code)
def test_any_record_in_json_is_judged_as_in_xml(type_: MessageType) -> None:
    @settings(max_examples=draws(6), deadline=None, suppress_health_check=list(HealthCheck))
    @given(messages(type_))
    def holds(message: Message) -> None:
        xml, json = in_xml(message, type_), in_json(message, type_)
        assert json.messages[0].message.body == xml.messages[0].message.body
        assert told(json.findings, type_) == told(xml.findings, type_)

    holds()
