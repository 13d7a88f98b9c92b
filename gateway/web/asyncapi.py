"""The catalogue of events as AsyncAPI 3.0: made from the table of kinds, as everything else that is said of them."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel

from gateway.delivery.webhooks.posting import CONTENT_TYPE
from gateway.journal.news.kinds import DISABLED, TEST, Kind, Kinds
from gateway.web.api.event_shapes import CaseNewsShape, EventShape, NoticeNewsShape
from gateway.web.portal.cases.events import ZH

VERSION = "3.0.0"
_DATA = {DISABLED: "NoticeNews", TEST: "TestNews"}
_STREAM = "事件流：GET /v1/events，Accept: text/event-stream / the stream"
_HOOK = (
    "回调：POST 至登记的网址，按 Standard Webhooks 签名 / posted to your address, signed as Standard Webhooks has it"
)

_ABOUT = """\
案件中发生的事件，CloudEvents 1.0（JSON）。流与回调内容相同，只含与本单位有关的案件；至少送达一次，以 id 识别重复；
同一案件内有序。

What happens in cases, as CloudEvents 1.0 in JSON. Stream and webhooks tell the same, of the cases that concern you; at
least once each, known again by its id; in order within a case.
"""


def describe(kinds: Kinds, url: str) -> dict[str, Any]:
    """The document. url: of the gateway."""
    where = urlsplit(url)
    names = {kind.type: kind.type for kind in kinds.by_type.values()}
    streamed = {type_: name for type_, name in names.items() if type_ != TEST}
    return {
        "asyncapi": VERSION,
        "info": {
            "title": "国际贸易单一窗口事件目录 / Single-window events",
            "version": "1.0.0",
            "description": _ABOUT,
        },
        "defaultContentType": "application/json",
        "servers": {"gateway": {"host": where.netloc or "localhost", "protocol": where.scheme or "https"}},
        "channels": {
            "stream": {
                "address": "/v1/events",
                "description": _STREAM,
                "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in streamed.values()},
                "bindings": {"http": {}},
            },
            "webhook": {
                "address": None,
                "description": _HOOK,
                "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in names.values()},
            },
        },
        "operations": {
            "follow": {"action": "send", "channel": {"$ref": "#/channels/stream"}, "summary": _STREAM},
            "post": {"action": "send", "channel": {"$ref": "#/channels/webhook"}, "summary": _HOOK},
        },
        "components": {
            "messages": {names[kind.type]: _message(kind) for kind in kinds.by_type.values()},
            "schemas": {
                "Event": _schema(EventShape),
                "CaseNews": _schema(CaseNewsShape),
                "NoticeNews": _schema(NoticeNewsShape),
                "TestNews": _schema(NoticeNewsShape),
            },
        },
    }


def words(kind: Kind) -> tuple[str, str]:
    """What a kind means, Chinese and English."""
    if kind.zh:
        return kind.zh, kind.en
    return ZH.get(kind.what, kind.what), kind.what


def _message(kind: Kind) -> Mapping[str, Any]:
    zh, en = words(kind)
    said: dict[str, Any] = {"type": "object", "properties": {"type": {"const": kind.type}, "data": _data(kind)}}
    return {
        "name": kind.type,
        "title": f"{zh} / {en}",
        "contentType": CONTENT_TYPE.partition(";")[0],
        "payload": {"allOf": [{"$ref": "#/components/schemas/Event"}, said]},
    }


def _data(kind: Kind) -> dict[str, Any]:
    data: dict[str, Any] = {"$ref": f"#/components/schemas/{_DATA.get(kind.type, 'CaseNews')}"}
    if not kind.states:
        return data
    return {"allOf": [data, {"type": "object", "properties": {"to": {"enum": list(kind.states)}}}]}


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema(by_alias=True)
