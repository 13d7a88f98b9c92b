"""What the terms of a partner are called, and how a value of them reads; a test holds that none is without a name."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from gateway.partners.partner import Terms
from gateway.web.portal.operation.names import CHANNELS, OWN

NAMES: Mapping[str, tuple[str, str]] = {
    "channel": ("送达方式", "Reached by"),
    "form": ("格式", "Form"),
    "url": ("推送地址", "Pushed to"),
    "receipt": ("推送的应答", "What answers a push"),
    "on_unknown": ("已发出而无应答时", "Sent and not answered"),
    "ask_url": ("查询地址", "Asked at"),
    "unmatched": ("未见通知的到位报文", "An arrival without its notice"),
    "hold_minutes": ("等待通知，分", "Waits for it, minutes"),
    "max_bytes": ("报文上限，字节", "Largest document, bytes"),
    "timeout_s": ("应答时限，秒", "Answer within, seconds"),
    "lease_s": ("取件确认时限，秒", "To acknowledge within, seconds"),
    "max_attempts": ("最多尝试次数", "Most attempts"),
    "retry_first_s": ("首次重试间隔，秒", "First wait, seconds"),
    "retry_most_s": ("最长重试间隔，秒", "Longest wait, seconds"),
    "refused_bytes_a_day": ("每日留存的拒收报文，字节", "Refused that is kept a day, bytes"),
    "messages_a_second": ("每秒件数", "Documents a second"),
    "burst": ("一次最多件数", "At once"),
    "bytes_a_day": ("每日字节数", "Bytes a day"),
    "open_requests": ("并发请求", "Requests at once"),
    "open_refusals": ("待写的拒收", "Refusals that may wait"),
    "signatures": ("签名方式", "Signatures"),
    "doubts": ("只作提示的问题", "Findings that are doubts"),
    "push_signature": ("推送请求的签名", "Pushes are signed"),
    "mutual_tls": ("双向 TLS", "Mutual TLS"),
    "authorities": ("签发机构", "Authorities"),
    "revocation": ("吊销列表", "Revocation"),
    "crl": ("列表地址", "List at"),
    "organisations": ("证书可用的单位名", "Organisations of certificates"),
    "needs": ("签署要求", "Signing needs"),
    "needs_of": ("各类报文的签署要求", "Signing needs by type"),
    "one_person": ("一人兼任", "One person for two duties"),
    "sign_within_h": ("签署时限，小时", "Sign within, hours"),
    "folders": ("文件夹", "Folders"),
    "folder_name": ("文件名", "File names"),
    "folder_done": ("文件送达时点", "A file counts as delivered"),
    "folder_receipts": ("回执位置", "Receipts lie"),
    "folder_period_s": ("查看间隔，秒", "Looked at every, seconds"),
    "folder_settle_s": ("静置时间，秒", "Settled after, seconds"),
    "queue_out": ("发往队列", "Queue out"),
    "queue_in": ("来文队列", "Queue in"),
    "queue_receipts": ("回执队列", "Queue of receipts"),
    "collect_url": ("对方信箱", "His mailbox"),
    "collect_period_s": ("取件间隔，秒", "Collected every, seconds"),
    "collect_id": ("编号标头", "Header of the id"),
    "collect_secret": ("凭据文件", "File of the secret"),
    "collect_done": ("取件确认", "Told that we have it"),
}
VALUES: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "channel": CHANNELS,
    "form": {"own": OWN},
    "receipt": {"signed": ("签名回执", "his signed receipt"), "status": ("HTTP 状态", "an HTTP status")},
    "on_unknown": {
        "again": ("以同一编号再发", "sent again under the same id"),
        "ask": ("先询问对方", "he is asked first"),
        "operator": ("由运维决定", "an operator decides"),
    },
    "unmatched": {"hold": ("等待", "waits"), "refuse": ("退回", "refused")},
    "mutual_tls": {"may": ("可选", "may"), "must": ("必须", "must")},
    "push_signature": {"none": ("无", "not"), "rfc9421": ("RFC 9421", "RFC 9421")},
    "revocation": {
        "known": ("以已有列表为准", "the newest known list"),
        "fresh": ("须有最新列表", "a fresh list alone"),
    },
    "one_person": {"may": ("可以", "may"), "may not": ("不可以", "may not")},
    "folder_done": {"written": ("写入后", "once written"), "taken": ("取走后", "once taken away")},
    "folder_receipts": {
        "beside": ("在其文件旁", "beside his file"),
        "inbox": ("在收件夹", "in his InBox"),
        "none": ("不给", "nowhere"),
    },
    "collect_done": {
        "delete": ("DELETE", "DELETE"),
        "post": ("POST 确认", "POST acknowledge"),
        "receipt": ("POST 回执", "POST our receipt"),
    },
}
SIGNATURES: Mapping[str, tuple[str, str]] = {
    "xmldsig": ("报文内签名", "within the XML"),
    "rfc9421": ("请求签名", "the request signed"),
    "session": ("本人登录", "his people signed in"),
    "transport": ("凭其连接", "by his connection"),
}
SECRET = ("collect_secret",)  # that there is one is shown, and not where


def shown_terms(terms: Terms, language: str) -> dict[str, tuple[str, str]]:
    """By its name in the register: what it is called, and what was agreed; "—" where nothing was."""
    at = 0 if language == "zh" else 1
    return {
        each.name: (NAMES[each.name][at], _said(each.name, getattr(terms, each.name), at)) for each in fields(Terms)
    }


def _said(name: str, value: Any, at: int) -> str:
    if value in (None, "", (), {}):
        return "—"
    if name in SECRET:
        return ("已设置", "set")[at]
    if name == "signatures":
        return ", ".join(SIGNATURES[each][at] for each in value)
    if isinstance(value, Mapping):
        return "; ".join(f"{key} {' '.join(each)}" for key, each in sorted(value.items()))
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, int | float):
        return f"{value:,}"
    names = VALUES.get(name, {})
    return names[value][at] if value in names else str(value)
