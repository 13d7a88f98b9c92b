"""What operators read in the place of codes: acts, causes, roles, channels, ways in, outcomes; Chinese and English.

A code that a newer release has said is shown as it is. A test holds the tables against the code that says them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from gateway.delivery.causes import told
from gateway.journal.maintenance import Notice
from gateway.journal.ways_in import CONDUCTED, WAYS_IN
from gateway.partners.directory import Directory
from gateway.web.portal.visit import Visit
from messages.catalogue import Catalogue
from messages.codes.exchange import DIFFERENCE
from messages.decoding import from_json

Name = tuple[str, str]

ACTS: Mapping[str, Name] = {
    "decide": ("处理投递", "Decided on a delivery"),
    "replay": ("批量重投", "Sent many again"),
    "register": ("变更登记", "Changed the register"),
    "make calendar address": ("生成日历地址", "Made an address of a calendar"),
    "end calendar address": ("停用日历地址", "Ended an address of a calendar"),
    "rotate people's secret": ("更换人员密钥", "Changed the people's secret"),
    "key": ("更换平台密钥", "Changed the gateway's key"),
    "reconcile": ("银行对账", "Held a bank's books"),
    "compare ids": ("核对报文清单", "Compared a list of messages"),
    "explain difference": ("说明差异", "Explained a difference"),
    "maintenance on": ("公告维护", "Announced maintenance"),
    "maintenance off": ("结束维护", "Ended maintenance"),
    "hold": ("案件留存", "Put a case on hold"),
    "lift hold": ("解除案件留存", "Lifted a hold"),
    "erase": ("清除报文", "Erased a document"),
    "prune": ("按期限清除", "Pruned what was due"),
    "order pruning": ("下令按期限清除", "Ordered pruning"),
    "restore": ("恢复备份", "Restored a backup"),
    "back up": ("备份", "Backed up"),
    "archive": ("归档", "Archived"),
    "rotate master key": ("更换主密钥", "Changed the master key"),
    "read document": ("阅读原文", "Read a document"),
    "read copy": ("阅读对方格式", "Read a partner's copy"),
    "read receipt": ("阅读回执", "Read a receipt"),
    "read evidence": ("取证据包", "Took evidence"),
    "read findings": ("阅读问题", "Read findings"),
    "read signature": ("阅读签名", "Read a signature"),
    "read archive": ("阅读归档", "Read an archive"),
    "sign in": ("登录", "Signed in"),
    "sign out": ("退出", "Signed out"),
    "end sessions": ("结束会话", "Ended sessions"),
    "change password": ("修改口令", "Changed a password"),
    "set up codes": ("设置验证码", "Set up codes"),
    "end codes": ("停用验证码", "Ended codes"),
    "lock": ("锁定账号", "Locked an account"),
    "unlock": ("解锁账号", "Unlocked an account"),
    "ping": ("探测合作方", "Pinged a partner"),
    "keep filter": ("保存筛选", "Kept a filter"),
    "drop filter": ("删除筛选", "Dropped a filter"),
    "take delivery": ("认领事项", "Took an item"),
    "assign delivery": ("指派事项", "Assigned an item"),
    "leave delivery": ("退回事项", "Handed an item back"),
    "note delivery": ("事项备注", "Noted on an item"),
    "shift taken": ("接班", "Took the shift"),
    "shift handed over": ("交班", "Handed the shift over"),
    "shift note": ("值班记事", "Noted for the shift"),
}
ROLES: Mapping[str, Name] = {
    "customs": ("海关", "customs"),
    "port": ("港口、码头", "port"),
    "yard": ("作业场站", "yard"),
    "trader": ("进出口企业", "trader"),
    "agent": ("报关企业", "agent"),
    "bank": ("银行", "bank"),
    "insurer": ("保险公司", "insurer"),
    "unit": ("承办单位", "unit in charge"),
    "gateway": ("单一窗口平台", "gateway"),
}
CHANNELS: Mapping[str, Name] = {
    "push": ("推送", "push"),
    "mailbox": ("信箱", "mailbox"),
    "folder": ("交换文件夹", "drop folder"),
    "amqp": ("消息队列", "AMQP queue"),
}
WAYS: Mapping[str, Name] = {
    **{way.name: (way.zh, way.en) for way in (*WAYS_IN, CONDUCTED)},
    "gateway": ("平台自发", "said by the gateway"),
    "signing": ("签署", "a signing"),
}
SCOPES: Mapping[str, Name] = {
    "partner": ("合作方", "partner"),
    "operator": ("运维", "operator"),
    "auditor": ("审计", "auditor"),
    "gateway": ("平台", "gateway"),
}
BOOKED: Mapping[str, Name] = {  # what a bank books
    "payment": ("汇出", "payment"),
    "receipt": ("汇入", "receipt"),
    "return": ("退汇", "return"),
    "charge": ("手续费", "charge"),
    "unknown": ("未知", "unknown"),
}
SUBJECTS: Mapping[str, Name] = {  # of acts, where it is neither an id nor a partner
    "shift": ("班次", "the shift"),
    "maintenance": ("维护", "maintenance"),
    "filter": ("筛选", "filter"),
    "account": ("账号", "account"),
    "retention": ("保存期限", "retention"),
    "database": ("数据库", "the database"),
}
KEYS: Mapping[str, Name] = {  # what receivers are found by
    "party": ("单位编号", "party id"),
    "office": ("关区", "customs office"),
    "credit-code": ("统一社会信用代码", "credit code"),
    "terminal": ("码头", "terminal"),
    "site": ("查验场", "inspection site"),
    "ship": ("船舶", "ship"),
    "platform": ("平台", "platform"),
    "report": ("被回复的报文", "report answered"),
    "organisation-code": ("组织机构代码", "organisation code"),
    "enterprise-name": ("企业名称", "enterprise name"),
    "customs-registration": ("海关注册编码", "customs registration"),
    "signatory": ("签发人", "signatory"),
    "bank": ("银行", "bank"),
    "cnaps": ("联行号", "CNAPS number"),
    "bic": ("BIC", "BIC"),
    "account": ("账号", "account"),
    "bank-reference": ("银行流水号", "bank's reference"),
}
OUTCOMES: Mapping[str, Name] = {  # of an attempt
    "positive receipt": ("对方已收", "taken by the partner"),
    "negative receipt": ("对方拒收", "declined by the partner"),
    "not reached": ("未连上", "not reached"),
    "no answer in time": ("逾时未答", "no answer in time"),
    "give up": ("放弃", "given up"),
}
OWN: Name = ("标准格式", "our own form")


@dataclass(frozen=True)
class Names:
    """Each by its code, in one language; `both` of a type or partner beside its code is the template's to say."""

    language: str
    catalogue: Catalogue
    directory: Directory

    @cached_property
    def _at(self) -> int:
        return 0 if self.language == "zh" else 1

    def _of(self, names: Mapping[str, Name], code: str | None) -> str:
        name = names.get(code or "")
        return name[self._at] if name is not None else code or "—"

    def act(self, code: str) -> str:
        """What was done."""
        return self._of(ACTS, code)

    def cause(self, code: str | None) -> str:
        """Why a delivery was given up; "" where it was not."""
        if not code:
            return ""
        row = told(code)
        return row.zh if self.language == "zh" else row.en

    def role(self, code: str) -> str:
        """A part that is played."""
        return self._of(ROLES, str(code))

    def channel(self, code: str | None) -> str:
        """By which a partner is reached."""
        return self._of(CHANNELS, code)

    def way(self, code: str | None) -> str:
        """By which a document came."""
        return self._of(WAYS, code)

    def scope(self, code: str) -> str:
        """What somebody opens."""
        return self._of(SCOPES, str(code))

    def key(self, code: str) -> str:
        """By what a receiver is found."""
        return self._of(KEYS, code)

    def outcome(self, code: str) -> str:
        """How an attempt ended."""
        return self._of(OUTCOMES, code)

    def form(self, code: str | None) -> str:
        """How it is written."""
        return OWN[self._at] if code in (None, "own") else str(code)

    def type(self, code: str | None) -> str:
        """A message type: "查验货物到位"."""
        found = self.catalogue.types.get(code or "")
        if found is None:
            return code or "—"
        return (found.zh if self.language == "zh" else found.en) or found.code

    def partner(self, name: str | None) -> str:
        """A partner, as he is called."""
        found = self.directory.partners.get(name or "")
        if found is None:
            return name or "—"
        return found.zh if self.language == "zh" else found.en

    def difference(self, code: str) -> str:
        """How two views of the books differ."""
        row = DIFFERENCE.get(code)
        return code if row is None else row.zh if self.language == "zh" else row.en

    def booked(self, code: str) -> str:
        """What was booked."""
        return self._of(BOOKED, code)

    def subject(self, act: str, subject: str) -> str:
        """What an act was about, in words where it is no id."""
        for begins, (zh, en) in SUBJECTS.items():
            if subject == begins or subject.startswith(f"{begins} "):
                rest = subject.removeprefix(begins).strip()
                if act in ("keep filter", "drop filter"):  # "<login> <name>"
                    rest = rest.partition(" ")[2]
                return f"{zh if self.language == 'zh' else en} {rest}".strip()
        return self.partner(subject)

    def note(self, act: str, note: str | None) -> str:
        """What was said with it."""
        if act == "maintenance on" and note:
            said = from_json(note, Notice)
            return f"{said.zh if self.language == 'zh' else said.en} · {said.begins:%F %H:%M} – {said.until:%F %H:%M}"
        return note or ""

    def who(self, by: str) -> str:
        """Somebody by his login, as he is called on pages."""
        account = self.directory.accounts.get(by.rpartition("/")[2])
        return account.display if account is not None and account.who == by else by


def names_of(visit: Visit) -> Names:
    """In the language of whoever looks."""
    parts = visit.desk.parts
    return Names(visit.language, parts.catalogue, parts.register.directory)
