"""Root, namespace and Head of the form, and what its messages have in common.

Sources: heads and answers of customs manifest messages, as programs in use write them; there a function code of 11 says
that this is an answer.
"""

import re
from typing import Any

from adapters.fields import Field, Row, Unfit, from_wire17, to_wire17
from adapters.table import Table
from messages.envelope import Message

FORM = "manifest"
VERSION = "1"  # raised where the same document would read differently
DECLARATION, RESPONSE = "Declaration", "Response"  # what is said first, and what answers it

_NEW, _ANSWER = "2", "11"
_SHIP = re.compile(r"UN[0-9]{7}")
_CUSTOMS = re.compile(r"[0-9]{4}")


def table(type_: str, code: str, record: type, section: str, body: tuple[Row, ...]) -> Table:
    """The table of one private type: "SWIA01" for "inspection.arrival.1"."""
    return Table(
        form=FORM,
        code=code,
        version=VERSION,
        record=record,
        namespace=f"urn:sdsw:datamodel:standard:CN:{type_}:1",
        root="Manifest",
        message_type=type_,
        section=section,
        head=_head(type_, code, section),
        body=body,
    )


def transport(name: str) -> tuple[Row, ...]:
    """A means of transport: its IMO number in `ID`, a name in `Name`."""
    means = "Declaration/BorderTransportMeans"
    return (Field(name, f"{means}/ID", write=_ship_number), Field(name, f"{means}/Name", write=_no_ship_number))


def customs_of_sender(message: Message) -> str | None:
    """The office that a yard is registered with: the first four digits of its number."""
    office = str(message.head.sender_id)[:4]
    return office if _CUSTOMS.fullmatch(office) else None


def _head(type_: str, code: str, section: str) -> tuple[Row, ...]:
    def read_type(said: str) -> str:
        if said != type_:
            raise Unfit(type_, "SW109")
        return code

    function = Field("function_code", "Head/FunctionCode")
    if section == RESPONSE:
        function = Field("function_code", "Head/FunctionCode", read=_from_answer, write=_to_answer)
    return (
        Field("message_id", "Head/MessageID"),
        function,
        Field("message_type", "Head/MessageType", read=read_type, write=lambda _: type_),
        Field("sender_id", "Head/SenderID"),
        Field("receiver_id", "Head/ReceiverID"),
        Field("send_time", "Head/SendTime", read=from_wire17, write=to_wire17),
        Field("version", "Head/Version"),
        Field("original_digest", "Head/OriginalDigest"),
    )


def _from_answer(said: str) -> str:
    return _NEW if said == _ANSWER else said


def _to_answer(function: str) -> str:
    return _ANSWER if function == _NEW else function


def _ship_number(name: Any) -> str | None:
    return name if _SHIP.fullmatch(name) else None


def _no_ship_number(name: Any) -> str | None:
    return None if _SHIP.fullmatch(name) else name
