"""The pages of this area, and what they say."""

from collections.abc import Mapping

from gateway.partners.rights import Action
from gateway.web.portal.row import PARTNERS, Page

PAGES: tuple[Page, ...] = (
    Page(path="/portal/apply", name="trader/apply", scopes=PARTNERS, action=Action.SEND, menu=True),
    Page(path="/portal/apply/{code}", name="trader/form", scopes=PARTNERS, action=Action.SEND),
)

WORDS: Mapping[str, tuple[str, str]] = {
    "page.trader/apply": ("办理", "Apply"),
    "page.trader/form": ("填写", "Fill in"),
    "trader/none": ("贵方的协议未开放任何可在此填写的报文", "Your agreement opens no message that is filled in here"),
    "trader/only-waits": ("须由企业签署后生效", "waits until the trader has signed it"),
    "trader/code": ("代码", "Code"),
    "trader/what": ("事项", "What"),
    "trader/to": ("送交", "Goes to"),
    "trader/function": ("性质", "What it does"),
    "trader/new": ("新报", "says something new"),
    "trader/changed": ("变更", "changes what was said"),
    "trader/withdrawn": ("撤销", "takes it back"),
    "trader/again": ("照上次填写", "Fill in as last time"),
    "trader/like": ("已按上次（{0}）填入，请逐项核对", "Filled in as last time ({0}); look at each of them"),
    "trader/no-last": ("尚无可照抄的上次申请", "There is no earlier one to copy"),
    "trader/send": ("提交", "Send"),
    "trader/must": ("标 * 的必填", "What has * must be there"),
    "trader/service": ("所属事项", "Service"),
    "trader/guide": ("办事指南：{0}", "About this service: {0}"),
    "trader/materials": ("所需材料", "What to bring"),
    "trader/limit": ("时限", "Time limit"),
    "trader/fee": ("收费", "Fee"),
    "trader/basis": ("依据", "Legal basis"),
    "form wrong": ("有 {0} 处需要改正，全部列出如下", "{0} things to mend; all of them are listed"),
    "wanted": ("应为", "wanted:"),
    "row more": ("增加：{0}", "Add: {0}"),
    "row less": ("删去", "Remove"),
    "amount": ("金额", "amount"),
    "currency": ("币种", "currency"),
}
