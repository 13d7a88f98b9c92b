"""What a message asks of the one before it, and how customs answers."""

from messages.books.difference import WAYS
from messages.codes.code_list import Code, CodeList

FUNCTION = CodeList(
    id="FUNCTION",
    zh="报文功能代码",
    en="function of the message",
    source="the values of UN/EDIFACT 1225 in use here",
    rows=(
        Code("2", "新增", "new"),
        Code("3", "撤销", "withdrawn"),
        Code("5", "变更", "changed"),
        Code("9", "原始", "original"),
    ),
)

RESPONSE = CodeList(
    id="RESPONSE",
    zh="海关应答代码",
    en="answer of customs",
    source="response types of customs manifest answers",
    rows=(
        Code("01", "接受申报", "accepted"),
        Code("02", "待人工审核", "accepted, to be reviewed by hand"),
        Code("03", "退单", "refused"),
        Code("11", "提运单放行", "bill of lading released"),
        Code("12", "拒装", "loading refused"),
        Code("13", "禁卸", "unloading forbidden"),
    ),
)

DIFFERENCE = CodeList(
    id="DIFFERENCE",
    zh="对账差异",
    en="difference between two views of the books",
    source="the gateway's own values",
    rows=tuple(Code(kind.value, way.zh, way.en) for kind, way in WAYS.items()),
)

IE_FLAG = CodeList(
    id="IE_FLAG",
    zh="进出口标志",
    en="import or export",
    source="customs declarations",
    rows=(
        Code("I", "进口", "import"),
        Code("E", "出口", "export"),
    ),
)
