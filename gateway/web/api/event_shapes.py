"""The shapes of events, webhooks and what came of posting them, with examples."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from gateway.delivery.webhooks.guard import MOST_URL
from gateway.web.api.shapes import LINES, OURS, PRINTABLE

MOST_NAMED = 100
_ID = "019a5c1e-7d2b-7c3a-9f10-2b6d1f0a4e55"
_AT = "2026-11-21T10:00:00.000+08:00"

Word = Annotated[str, StringConstraints(min_length=1, max_length=80, pattern=r"^[a-z0-9.*-]+$")]
StateWord = Annotated[str, StringConstraints(min_length=1, max_length=64, pattern=PRINTABLE)]
CaseId = Annotated[str, StringConstraints(pattern=OURS)]
Leaf = Annotated[int, Field(ge=0, le=2**62)]
Outcome = Literal[  # the names of gateway.delivery.webhooks.outcomes
    "taken", "gone", "redirected", "busy", "refused", "unreached", "unanswered", "forbidden", "unsigned"
]  # fmt: skip


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid")


class CaseNewsShape(_Shape):
    """案件中发生了什么 / what happened in a case.

    与本单位无关的报文只有 null / of a message that is not yours there is null.
    """

    case: str = Field(examples=[_ID], description="案件编号 / id of the case")
    family: str = Field(examples=["inspection"], description="业务族 / message family")
    order_key: str = Field(examples=["421820261000000123"], description="案件的业务编号 / number its case is kept by")
    event: str = Field(examples=["arrived"], description="发生了什么 / what happened, as the table of moves names it")
    from_: str = Field(
        alias="from", examples=["notified"], description="原状态，未开案为空 / state before; empty: none"
    )
    to: str = Field(examples=["in place"], description="现状态 / state that followed")
    state_zh: str = Field(examples=["已到位"], description="现状态，中文 / that state in Chinese")
    state_en: str = Field(examples=["in place"], description="现状态，英文 / that state in English")
    final: bool = Field(examples=[False], description="该状态是否终结 / whether nothing follows that state")
    by: str = Field(examples=["yard-demo"], description="哪一方，或 gateway / which partner, or gateway")
    message: str | None = Field(examples=[_ID], description="报文的平台编号 / the gateway's id of the message")
    message_type: str | None = Field(examples=["inspection.arrival.1"], description="报文类型 / its type")
    message_id: str | None = Field(examples=["YRD-20261121-000001"], description="发送方的报文编号 / its MessageId")
    href: str = Field(examples=[f"/v1/cases/{_ID}"], description="查询全貌 / where all of it is read")


class NoticeNewsShape(_Shape):
    """网关已停用一个回调地址 / the gateway has switched a webhook off."""

    webhook: str = Field(examples=[_ID])
    reason: str | None = Field(examples=["对方称该地址已不用，已停用 / it said that it is gone"])
    href: str = Field(examples=[f"/v1/webhooks/{_ID}"])


class EventShape(_Shape):
    """一个事件，CloudEvents 1.0 的 JSON 形式 / one event, CloudEvents 1.0 in JSON."""

    specversion: Literal["1.0"] = Field(examples=["1.0"], description="CloudEvents 的版本 / version of CloudEvents")
    id: str = Field(examples=["evt_4711"], description="唯一，重发不变，亦为 webhook-id / the same at every attempt")
    source: str = Field(examples=["https://gateway.example"], description="哪个网关 / which gateway")
    type: str = Field(examples=["inspection.arrived"], description="见下各表 / see the tables below")
    subject: str = Field(examples=[_ID], description="案件编号，或回调编号 / id of the case, or of the webhook")
    time: str = Field(examples=[_AT], description="何时发生 / when it happened")
    datacontenttype: Literal["application/json"] = Field(
        examples=["application/json"], description="data 的形式 / form of data"
    )
    dataschema: str = Field(examples=["https://gateway.example/asyncapi.json"], description="事件目录 / the catalogue")
    sequence: str = Field(examples=["000000000000004711"], description="按此排序 / in this order it happened")
    data: dict[str, Any] = Field(description="见下 / see below")


class EventPageShape(_Shape):
    """一页事件，由旧到新 / one page of events, oldest first."""

    items: list[EventShape]
    cursor: str = Field(examples=["4711"], description="下次由此继续 / where to go on next time")
    is_all: bool = Field(description="此后暂无 / nothing comes after it now")


class _Wanted(_Shape):
    description: str = Field("", max_length=200, pattern=LINES, description="自用说明 / a word of your own")
    types: list[Word] = Field(
        [], max_length=MOST_NAMED, examples=[["inspection.*"]], description="空为全部 / empty: all"
    )
    cases: list[CaseId] = Field([], max_length=MOST_NAMED, description="案件编号，空为全部 / ids; empty: all")
    states: list[StateWord] = Field(
        [], max_length=MOST_NAMED, description="变为这些状态 / states it leads to; empty: all"
    )


class NewWebhookShape(_Wanted):
    """登记一个回调 / a new webhook."""

    url: str = Field(min_length=1, max_length=MOST_URL, examples=["https://yard.example/single-window"])
    after: Leaf | None = Field(None, description="由此游标开始，省略为此刻 / begin after this cursor; left out: now")


class ChangedWebhookShape(_Shape):
    """改动，省略的不变 / changes; what is left out stays."""

    url: str | None = Field(None, min_length=1, max_length=MOST_URL)
    description: str | None = Field(None, max_length=200, pattern=LINES)
    types: list[Word] | None = Field(None, max_length=MOST_NAMED)
    cases: list[CaseId] | None = Field(None, max_length=MOST_NAMED)
    states: list[StateWord] | None = Field(None, max_length=MOST_NAMED)
    state: Literal["on", "off"] | None = Field(
        None, description="on 启用（含被停用的）/ on: also one that was disabled"
    )


class WebhookShape(_Wanted):
    """一个回调 / one webhook."""

    id: str = Field(examples=[_ID])
    url: str = Field(examples=["https://yard.example/single-window"])
    state: Literal["on", "off", "disabled"] = Field(description="disabled：网关已停用 / the gateway switched it off")
    why: str | None = Field(description="停用原因 / why it was switched off")
    next: str | None = Field(description="下一步 / what to do about it")
    families: list[str] | None = Field(description="仅这些业务族；null 为全部 / those alone; null: all")
    cursor: str = Field(examples=["4711"], description="至此已发出或在排队 / up to here all is told or queued")
    failing_since: str | None = Field(examples=[None], description="何时起未成功 / since when nothing was taken")
    created_at: str = Field(examples=[_AT])
    secrets_until: list[str | None] = Field(
        description="各密钥有效至，null 为现用 / until when each signs; null: in force"
    )


class SecretWebhookShape(WebhookShape):
    """含密钥，仅此一次 / with its secret, shown this once."""

    secret: str = Field(examples=["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])


class WebhooksShape(_Shape):
    """本单位的回调 / your webhooks."""

    items: list[WebhookShape]
    cursor: str | None


class ReplayShape(_Shape):
    """由何处重放，二者择一 / from where; one of the two."""

    after: Leaf | None = Field(None, description="此游标之后 / what came after this cursor")
    since: str | None = Field(
        None, max_length=40, examples=[_AT], description="此时起，须带时区 / since then; with a zone"
    )


class AttemptShape(_Shape):
    """一次投递 / one attempt."""

    id: str = Field(examples=[_ID])
    event: str = Field(examples=["evt_4711"])
    type: str = Field(examples=["inspection.arrived"])
    number: int = Field(examples=[1], description="第几次 / which attempt")
    at: str = Field(examples=[_AT])
    outcome: Outcome
    zh: str = Field(examples=["对方已收下"])
    en: str = Field(examples=["it was taken"])
    status: int | None = Field(examples=[200], description="HTTP 状态码 / status of HTTP")
    reason: str | None = Field(examples=[None])
    took_ms: float = Field(examples=[12.5])


class AttemptsShape(_Shape):
    """投递记录，最新在前 / attempts, newest first."""

    items: list[AttemptShape]
    cursor: str | None
