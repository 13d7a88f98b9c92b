"""The pages of this area, and what they say."""

from collections.abc import Mapping

from gateway.partners.rights import Action
from gateway.web.portal.row import PARTNERS, Page
from messages.roles import Role

APPLICANTS = (Role.TRADER, Role.AGENT)

PAGES: tuple[Page, ...] = (
    Page(path="/portal/apply", name="trader/apply", scopes=PARTNERS, action=Action.SEND, menu=True),
    Page(path="/portal/apply/{code}", name="trader/form", scopes=PARTNERS, action=Action.SEND),
    Page(
        path="/portal/clients", name="trader/clients", scopes=PARTNERS, action=Action.READ, of=(Role.AGENT,), menu=True
    ),
    Page(path="/portal/clients/choose", name="trader/clients", scopes=PARTNERS, action=Action.READ, of=(Role.AGENT,)),
    Page(path="/portal/drafts", name="trader/drafts", scopes=PARTNERS, action=Action.SEND, of=APPLICANTS, menu=True),
    Page(path="/portal/drafts/{id}", name="trader/drafts", scopes=PARTNERS, action=Action.SEND),
    Page(path="/portal/drafts/save/{code}", name="trader/drafts", scopes=PARTNERS, action=Action.SEND),
    Page(path="/portal/drafts/{id}/end", name="trader/drafts", scopes=PARTNERS, action=Action.SEND),
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
    "page.trader/clients": ("委托企业", "Clients"),
    "client/what": (
        "选择一家现行委托的企业：填写的报文以其名义提交，业务列表只列与其有关的。委托到期或撤销后自动关闭",
        "Choose a trader whose mandate is in force: forms speak for him, and lists show what concerns him. When the "
        "mandate ends, the choice ends with it",
    ),
    "client/asked": ("企业名称、统一社会信用代码或委托书编号", "A trader's name or credit code, or a mandate's number"),
    "client/client": ("企业", "Trader"),
    "client/covers": ("委托范围", "What it covers"),
    "client/choose": ("以其名义办理", "Speak for him"),
    "client/chosen": ("当前", "chosen"),
    "client/none": ("没有符合条件的现行委托", "No mandate in force is like that"),
    "client/speaks for": ("当前委托企业：", "Speaking for"),
    "client/other": ("切换", "another"),
    "client/nobody": ("不指定", "nobody in particular"),
    "client/ended": (
        "所选企业的委托已到期或撤销，已关闭。",
        "The mandate of whom you had chosen has ended; it is closed.",
    ),
    "page.trader/drafts": ("草稿", "Drafts"),
    "trader/save": ("存为草稿", "Keep as a draft"),
    "trader/saved": ("草稿已保存（{0}）", "The draft is kept ({0})"),
    "trader/saved at": ("已自动保存", "kept"),
    "trader/not saved": (
        "未能自动保存；请点“存为草稿”，或稍后再试",
        "It could not be kept; press “Keep as a draft”, or wait a little",
    ),
    "trader/ended": (
        "该草稿已在别处提交或删除；点“存为草稿”可另存一份",
        "This draft was sent or thrown away elsewhere; “Keep as a draft” keeps this one beside it",
    ),
    "trader/changed elsewhere": (
        "这份草稿已在另一窗口更改，未覆盖；点“存为草稿”把本窗口的内容另存一份，或打开另一份：",
        "This draft was changed in another window and is not written over; “Keep as a draft” keeps what stands here "
        "as one of its own, or open the other:",
    ),
    "trader/parted": (
        "这份草稿已在另一窗口更改；本窗口的内容另存为一份新草稿。另一份：",
        "The draft was changed in another window; what stands here is kept as one of its own. The other:",
    ),
    "trader/resume": ("继续填写", "Go on"),
    "trader/discard": ("删除", "Throw away"),
    "trader/draft at": ("保存时间", "Kept"),
    "trader/draft begun": ("开始时间", "Begun"),
    "trader/no drafts": ("没有草稿。填写时会自动保存", "No drafts. What you type in a form is kept by itself"),
    "trader/drafts kept": (
        "仅本人可见，加密保存；{0} 天未更改即清除，账号停用即清除",
        "For your eyes alone, sealed; erased {0} days after the last change, and when the account is switched off",
    ),
    "trader/sheet": ("补正材料清单", "What is still wanted, to print"),
    "form wrong": ("有 {0} 处需要改正，全部列出如下", "{0} things to mend; all of them are listed"),
    "wanted": ("应为", "wanted:"),
    "row more": ("增加：{0}", "Add: {0}"),
    "row less": ("删去", "Remove"),
    "amount": ("金额", "amount"),
    "currency": ("币种", "currency"),
}
