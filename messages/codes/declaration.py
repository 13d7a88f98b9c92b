"""Amending a declaration: how it was made, what of it is changed, why, what customs decides.

Field names are those of DecMessage 4.0 (DecHead, DecFreeTxt); reasons are the policy's words.
"""

from messages.codes.code_list import Code, CodeList

_DEC = "fields of DecMessage (DecHead, DecFreeTxt)"
_POLICY = "Shandong measures on the business environment (2020), 提前申报容错; numbered by the gateway"
_OWN = "the gateway's own values; no list is published"

DECLARATION_WAY = CodeList(
    id="DECLARATION_WAY",
    zh="申报方式",
    en="way of declaring",
    source=_OWN,
    rows=(
        Code("1", "提前申报", "before arrival"),
        Code("2", "到港后申报", "after arrival"),
        Code("3", "两步申报", "in two steps"),
    ),
)

AMENDED_FIELD = CodeList(
    id="AMENDED_FIELD",
    zh="报关单项目",
    en="field of a declaration",
    source=_DEC,
    rows=(
        Code("IEDate", "进出口日期", "day of import or export"),
        Code("TrafName", "运输工具名称", "means of transport"),
        Code("VoyNo", "航次号", "voyage"),
        Code("BillNo", "提运单号", "bill of lading"),
        Code("ContainerNo", "集装箱号", "container"),
        Code("GoodsName", "商品名称", "name of goods"),
        Code("CodeTS", "商品编号", "commodity number"),
        Code("GQty", "数量", "quantity"),
        Code("GrossWt", "毛重", "gross weight"),
        Code("DeclPrice", "单价", "price"),
        Code("TradeCountry", "贸易国", "country of trade"),
        Code("Other", "其他项目", "another field"),
    ),
)

AMENDMENT_REASON = CodeList(
    id="AMENDMENT_REASON",
    zh="修改原因",
    en="reason of an amendment",
    source=_POLICY,
    rows=(
        Code("advance", "提前申报所致", "because it was declared before arrival"),
        Code("loading", "装运", "loading"),
        Code("stowage", "配载", "stowage"),
        Code("mistake", "申报差错", "a mistake in the declaration"),
        Code("other", "其他", "another"),
    ),
)

AMENDMENT_VERDICT = CodeList(
    id="AMENDMENT_VERDICT",
    zh="修改决定",
    en="decision on an amendment",
    source=_OWN,
    rows=(
        Code("accept", "准予修改", "accepted"),
        Code("refuse", "不予修改", "refused"),
    ),
)
