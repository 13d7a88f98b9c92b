"""The interface's own description, OpenAPI 3.1: what FastAPI finds in the routes, the doors, who may call."""

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from gateway.web.api.records import examples_of, schema_of
from gateway.web.api.shapes import (
    AccessTokenShape,
    OAuthErrorShape,
    ProblemShape,
    ReceiptShape,
    ValidationShape,
    answers,
)
from gateway.web.applications import FUNCTIONS, KEY
from gateway.web.bearing import ENDING
from gateway.web.rules import Rule, rule_of
from messages.catalogue import MessageType

TITLE = "国际贸易单一窗口报文网关 / Single-window gateway"
DESCRIPTION = """\
报文以签名 XML 提交，随即得到带存证的回执；所有问题一次告知。案件、投递和下一步可随时查询。
错误按 RFC 9457 给出，附中文说明和下一步（`next`）。

Documents come in as signed XML and are answered by a receipt with its proof; everything wrong is told at once. Cases,
deliveries and next steps can be read at any time. Errors are RFC 9457 problems with the next step.
"""
TAGS = (
    {"name": "messages", "description": "报文 / documents and what became of them"},
    {"name": "mailbox", "description": "信箱 / what waits to be fetched"},
    {"name": "cases", "description": "案件 / cases by any number"},
    {"name": "events", "description": "事件：流与目录 / events: a stream, and their catalogue"},
    {
        "name": "webhooks",
        "description": "回调：登记、密钥、重放、投递记录 / webhooks: set up, secrets, replay, attempts",
    },
    {"name": "signings", "description": "待签署：复核、签署、拒签 / what waits to be signed"},
    {"name": "evidence", "description": "存证：检查点 / evidence: checkpoints"},
    {"name": "catalogue", "description": "报文目录和检查代码 / message types and finding codes"},
    {"name": "oauth", "description": "OAuth 2.0：换取短期令牌 / short tokens for machines"},
    {"name": "health", "description": "运行状况 / health"},
)

_SAMPLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<InspectionArrival xmlns="urn:single-window:inspection.arrival:1">
  <Head>
    <MessageId>YRD-20261121-000001</MessageId><FunctionCode>2</FunctionCode>
    <MessageType>inspection.arrival.1</MessageType><SenderId>4218MA3YRD663</SenderId><ReceiverId>EPORT</ReceiverId>
    <SendTime>20261121100000000</SendTime><Version>1.0</Version>
  </Head>
  <Body>…</Body>
  <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">…</ds:Signature>
</InspectionArrival>
"""
_DOCUMENT: dict[str, Any] = {
    "required": True,
    "content": {name: {"schema": {"type": "string"}, "example": _SAMPLE} for name in ("application/xml", "text/xml")},
}
_DRAFT = {**_DOCUMENT, "content": {**_DOCUMENT["content"], "application/json": {"schema": {"type": "object"}}}}
_GZIP = {
    "name": "Content-Encoding",
    "in": "header",
    "required": False,
    "schema": {"type": "string", "enum": ["gzip"]},
    "description": "可选 / if you like",
}


_FUNCTION = {
    "name": "function",
    "in": "query",
    "required": False,
    "schema": {"type": "string", "enum": list(FUNCTIONS), "default": "new"},
    "description": "新增、变更、撤销 / what is to be done with it",
}
_SENDER_ID = {
    "name": "sender_id",
    "in": "query",
    "required": False,
    "schema": {"type": "string", "maxLength": 64, "pattern": "^[!-~]+$"},
    "description": "本单位有多个 SenderId 时选其一 / which of your SenderIds, where you have several",
}
_OF_HEAD = (
    {
        "name": KEY,
        "in": "header",
        "required": True,
        "schema": {"type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[!-~]+$"},
        "description": "即报文编号：相同内容得原回执，内容不同为 SW301 / the message id: with the same body"
        " its first receipt again, with another SW301",
        "example": "PAY-2026-000017",
    },
    _FUNCTION,
    _SENDER_ID,
)
_TYPE = {
    "name": "type",
    "in": "query",
    "required": False,
    "schema": {"type": "string", "maxLength": 64, "pattern": "^[!-~]+$"},
    "description": "仅 JSON：报文代码 / of a record in JSON: its message type",
    "example": "settlement.outward",
}


def describe(app: FastAPI, doors: Mapping[str, Rule], applied: Mapping[str, MessageType]) -> dict[str, Any]:
    """The description of this app and the doors beside it (path -> who may; applied: path -> what is posted there)."""
    told = get_openapi(title=TITLE, version=app.version, description=DESCRIPTION, routes=app.routes, tags=list(TAGS))
    schemas = told.setdefault("components", {}).setdefault("schemas", {})
    for model in (ProblemShape, ReceiptShape, ValidationShape, AccessTokenShape, OAuthErrorShape):
        _add(schemas, model)
    told["components"]["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer"}}
    for operation in _operations(told):
        operation["responses"].pop("422", None)  # FastAPI's word for a bad request; ours is 400
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    described = {**_DOORS, **{path: _application(path, type_) for path, type_ in applied.items()}}
    first = {path: {"post": described[path] | _who(which)} for path, which in doors.items()}
    told["paths"] = {path: first.get(path, {}) | told["paths"].get(path, {}) for path in (*first, *told["paths"])}
    for route in served(app):
        which = rule_of(route.endpoint)
        if which is not None and route.include_in_schema:
            for method in route.methods or ():
                told["paths"][route.path][method.lower()] |= _who(which) | {"operationId": route.name}
    return told


def served(app: FastAPI) -> list[APIRoute]:
    """Every route of this app that is one of ours."""
    return [route for route in app.routes if isinstance(route, APIRoute)]


def _operations(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for path in told["paths"].values() for operation in path.values()]


def _add(schemas: dict[str, Any], model: Any) -> None:
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas |= schema.pop("$defs", {})
    schemas[model.__name__] = schema


def _who(which: Rule) -> dict[str, Any]:
    security: dict[str, Any] = {} if which in (Rule.ANYONE, Rule.BEARERS) else {"security": [{"bearer": []}]}
    return {"x-swg-who": which.value} | security


def _receipt(description: str) -> dict[str, Any]:
    return {
        "description": description,
        "headers": {
            "Swg-Message": {"schema": {"type": "string"}, "description": "平台报文编号 / the gateway's id"},
            "Swg-Receipt": {"schema": {"type": "integer"}, "description": "回执号 / receipt number"},
        },
        "content": {
            "application/xml": {"schema": {"type": "string"}, "example": "<ExchangeReceipt …>…</ExchangeReceipt>"},
            "application/json": {"schema": {"$ref": "#/components/schemas/ReceiptShape"}},
        },
    }


def _named_after(path: str, type_: MessageType) -> str:
    """ "apply_settlement_outward"; "begin_chain" where it is posted to the path of its family."""
    if path.endswith(f"/{ENDING}"):
        return f"apply_{type_.name}_{ENDING}".replace(".", "_").replace("-", "_")
    is_whole = path.rpartition("/")[2] == type_.name.partition(".")[2]
    return ("apply_" + type_.name if is_whole else "begin_" + type_.family).replace(".", "_").replace("-", "_")


def _application(path: str, type_: MessageType) -> dict[str, Any]:
    """One path for records of one type."""
    receipt = _receipt("受理，或重复：原回执 / accepted, or its first receipt again")
    receipt["content"] = dict(reversed(receipt["content"].items()))  # JSON first: that is what one gets here
    body = {"schema": schema_of(type_.record), "examples": examples_of(type_)}
    return {
        "tags": [path.split("/")[2]],
        "operationId": _named_after(path, type_),
        "summary": f"{type_.zh} / {type_.en[:1].upper()}{type_.en[1:]}",
        "description": (
            f"{type_.code} 的 JSON 形式：名称与查询所得相同，字节原样存证，问题一次告知（`where` 为 JSON 指针）。\n\n"
            f"{type_.code} in JSON, with the names that reading it gives; kept byte for byte, everything wrong told at"
            " once with a JSON pointer. Amounts are taken by their digits. `terms.signatures` has to hold `transport`,"
            " `session` for a person who signed in, or `rfc9421` for a signed request, which then covers"
            " `idempotency-key`." + (f"\n\n事项 / service: `GET /v1/services/{type_.service}`" if type_.service else "")
        ),
        "parameters": [*_OF_HEAD, _GZIP],
        "requestBody": {"required": True, "content": {"application/json": body}},
        "responses": {
            "202": receipt,
            "200": receipt,
            "422": _receipt("拒绝，列出全部问题 / refused, with everything that is wrong"),
            **_named(answers(None, 400, 401, 403, 408, 409, 413, 429, 503)),
            "415": _receipt("内容类型或编码不被接受 / content type or coding not accepted"),
        },
    }


def _named(answers: Mapping[int | str, Any]) -> dict[str, Any]:
    return {str(status): told for status, told in answers.items()}


def _oauth_error(text: str) -> dict[str, Any]:
    schema = {"schema": {"$ref": "#/components/schemas/OAuthErrorShape"}}
    return {"description": text, "content": {"application/json": schema}}


_FORM = {
    "type": "object",
    "required": ["grant_type"],
    "properties": {
        name: {"type": "string"}
        for name in ("grant_type", "scope", "client_id", "client_secret", "client_assertion_type", "client_assertion")
    },
}
_DOORS: Mapping[str, dict[str, Any]] = {
    "/v1/messages": {
        "tags": ["messages"],
        "operationId": "send_message",
        "summary": "提交报文 / Send a document",
        "description": (
            "签名 XML，UTF-8 或声明的 GB18030/GBK，可用 gzip。回执为 XML；`Accept: application/json` 给出 JSON。\n\n"
            "Signed XML, UTF-8 or GB18030/GBK where declared, gzip if you like. The receipt is XML; JSON if asked for."
        ),
        "parameters": [_GZIP],
        "requestBody": _DOCUMENT,
        "responses": {
            "202": _receipt("已受理 / accepted: it is owed from now on"),
            "200": _receipt("重复：原回执 / the same document again: its first receipt"),
            "422": _receipt("拒绝，列出全部问题 / refused, with everything that is wrong"),
            **_named(answers(None, 401, 403, 408, 413, 429, 503)),
            "415": _receipt("内容类型或编码不被接受 / content type or coding not accepted"),
        },
    },
    "/v1/validate": {
        "tags": ["messages"],
        "operationId": "validate_document",
        "summary": "试验报文 / Validate a document",
        "description": "给出全部问题，不保留任何内容。\n\nTells everything that is wrong; nothing is kept.",
        "parameters": [_TYPE, _FUNCTION, _SENDER_ID, _GZIP],
        "requestBody": _DRAFT,
        "responses": {
            "200": {
                "description": "结果 / what would be told",
                "content": {
                    "application/json": {
                        "schema": {"$ref": "#/components/schemas/ValidationShape"},
                        "example": {"valid": True, "findings": []},
                    }
                },
            },
            **_named(answers(None, 400, 401, 403, 408, 413, 429, 503)),
        },
    },
    "/oauth2/token": {
        "tags": ["oauth"],
        "operationId": "get_token",
        "summary": "换取令牌 / Get an access token",
        "description": (
            "客户端凭据（RFC 6749 4.4）：密钥、以登记证书签名的断言（RFC 7523），或双向 TLS（RFC 8705）。\n\n"
            "Client credentials: by secret, by an assertion signed with a registered certificate's key (RFC 7523), or"
            " over mutual TLS, which binds the token to the certificate (RFC 8705)."
        ),
        "requestBody": {
            "required": True,
            "content": {
                "application/x-www-form-urlencoded": {
                    "schema": _FORM,
                    "example": {"grant_type": "client_credentials", "scope": "send read"},
                }
            },
        },
        "responses": {
            "200": {
                "description": "令牌 / a token",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/AccessTokenShape"}}},
            },
            "400": _oauth_error("请求或权限不对 / what is asked for cannot be given"),
            "401": _oauth_error("客户端身份未通过 / no such client"),
            "429": _oauth_error("失败次数过多 / too many failed attempts"),
            **_named(answers(None, 408, 503)),
        },
    },
}
