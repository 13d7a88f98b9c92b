"""What is paid for, how, by whom it is charged, and how far it is: the lists of settlement.

Words in small letters are the gateway's own values for what a form has boxes for; codes in capitals are ISO 20022's.
Currencies, countries and the reasons of banks have files of their own.
"""

from messages.codes.code_list import Code, CodeList

_OUTWARD_FORM = "the boxes of 境外汇款申请书; the values are the gateway's own"
_INWARD_FORM = "the boxes of 涉外收入申报单; the values are the gateway's own"
_OWN = "the gateway's own values"

FUNDS = CodeList(
    id="FUNDS",
    zh="资金来源或去向",
    en="where the money comes from, or goes to",
    source=_OUTWARD_FORM,
    rows=(
        Code("own", "现汇", "foreign exchange held"),
        Code("exchange", "购汇或结汇", "foreign exchange bought or sold"),
        Code("other", "其他", "other"),
    ),
)

BOP_TRANSACTION = CodeList(
    id="BOP_TRANSACTION",
    zh="交易编码",
    en="transaction of the balance of payments",
    source="SAFE, 涉外收支交易分类与代码 (2014), trade in goods and what goes with it; the whole list is longer",
    open=True,
    rows=(
        Code("121010", "一般贸易", "general trade"),
        Code("121020", "进料加工贸易", "processing with imported materials"),
        Code(
            "121030",
            "海关特殊监管区域及保税监管场所进出境物流货物",
            "logistics goods in and out of special customs areas and bonded places",
        ),
        Code("121040", "非货币黄金进出口", "non-monetary gold"),
        Code("121050", "金融性租赁贸易", "financial leasing"),
        Code("121060", "国家间、国际组织无偿援助和赠送的物资", "aid between states and from international bodies"),
        Code("121070", "其他捐赠物资", "other donated goods"),
        Code("121080", "边境小额贸易", "small-scale border trade"),
        Code("121090", "对外承包工程货物出口", "goods exported for contracted projects abroad"),
        Code(
            "121100",
            "外商投资企业作为投资进口设备、物品的支出",
            "equipment imported as the investment of a foreign enterprise",
        ),
        Code("121110", "加工贸易进口设备", "equipment imported for processing"),
        Code("121990", "其他纳入海关统计的货物贸易", "other trade in goods within customs statistics"),
        Code("122010", "离岸转手买卖", "goods bought and sold abroad"),
        Code("122020", "未纳入海关统计的非货币黄金", "non-monetary gold outside customs statistics"),
        Code("122030", "未纳入海关统计的网络购物", "goods bought on the net outside customs statistics"),
        Code("122990", "其他未纳入海关统计的货物贸易", "other trade in goods outside customs statistics"),
        Code("221000", "来料加工工缴费", "fees for processing supplied materials"),
        Code("222011", "涉及我国出口的海洋货运服务", "sea freight of China's exports"),
        Code("222012", "涉及我国进口的海洋货运服务", "sea freight of China's imports"),
        Code("222013", "不涉及我国进出口的海洋货运服务", "sea freight of neither"),
        Code("222014", "海运客运", "sea passenger transport"),
    ),
)

CHARGE_BEARER = CodeList(
    id="CHARGE_BEARER",
    zh="费用承担方",
    en="who bears the charges",
    source="ISO 20022, ChargeBearerType1Code; OUR, BEN and SHA of the paper form",
    rows=(
        Code("DEBT", "汇款人（OUR）", "the payer (OUR)"),
        Code("CRED", "收款人（BEN）", "the payee (BEN)"),
        Code("SHAR", "共同（SHA）", "shared (SHA)"),
    ),
)

PAYMENT_NATURE = CodeList(
    id="PAYMENT_NATURE",
    zh="付款性质",
    en="nature of the payment",
    source=_OUTWARD_FORM,
    rows=(
        Code("advance", "预付货款", "payment before the goods"),
        Code("arrival", "货到付款", "payment after the goods"),
        Code("refund", "退款", "refund"),
        Code("other", "其他", "other"),
    ),
)

REMITTANCE_METHOD = CodeList(
    id="REMITTANCE_METHOD",
    zh="汇款方式",
    en="method of the remittance",
    source=_OUTWARD_FORM,
    rows=(
        Code("TT", "电汇", "by wire"),
        Code("DD", "票汇", "by draft"),
        Code("MT", "信汇", "by mail"),
    ),
)

SETTLEMENT_METHOD = CodeList(
    id="SETTLEMENT_METHOD",
    zh="结算方式",
    en="method of settlement",
    source=_INWARD_FORM,
    rows=(
        Code("LC", "信用证", "letter of credit"),
        Code("COL", "托收", "collection"),
        Code("LG", "保函", "guarantee"),
        Code("TT", "电汇", "by wire"),
        Code("DD", "票汇", "by draft"),
        Code("MT", "信汇", "by mail"),
        Code("OTH", "其他", "other"),
    ),
)

DUTY = CodeList(
    id="DUTY",
    zh="用户职责",
    en="duty of a user",
    source="the desks of banks, as `messages.voice` has them",
    rows=(
        Code("maker", "制单", "writes it"),
        Code("checker", "复核", "checks it"),
        Code("signatory", "签发", "signs it"),
    ),
)

AGREEMENT_VERDICT = CodeList(
    id="AGREEMENT_VERDICT",
    zh="银行对三方协议的意见",
    en="word of the bank on an agreement",
    source=_OWN,
    rows=(
        Code("review", "受理", "taken up for review"),
        Code("sign", "签署", "signed"),
        Code("decline", "拒签", "declined"),
        Code("suspend", "暂停", "suspended"),
        Code("resume", "恢复", "resumed"),
        Code("end", "终止", "ended"),
    ),
)

CANCELLATION_REASON = CodeList(
    id="CANCELLATION_REASON",
    zh="撤销原因",
    en="reason to cancel",
    source="ISO 20022, ExternalCancellationReason1Code, those a payer may give",
    rows=(
        Code("CUST", "客户要求", "the customer asks for it"),
        Code("DUPL", "重复付款", "paid twice"),
        Code("AM09", "金额错误", "wrong amount"),
        Code("AC03", "收款账号错误", "wrong account of the payee"),
        Code("AGNT", "银行错误", "wrong bank"),
        Code("CURR", "币种错误", "wrong currency"),
        Code("UPAY", "不应支付", "not owed"),
        Code("TECH", "技术原因", "technical"),
        Code("FRAD", "疑似欺诈", "fraud is suspected"),
        Code("NARR", "见说明", "as told in words"),
    ),
)

STATUS_ABOUT = CodeList(
    id="STATUS_ABOUT",
    zh="状态对象",
    en="what a status is about",
    source=_OWN,
    rows=(
        Code("payment", "汇出汇款", "payment out"),
        Code("cancellation", "撤销", "cancellation"),
        Code("receipt", "汇入汇款", "payment in"),
        Code("bop", "国际收支申报", "balance-of-payments report"),
    ),
)

STATUS_LEVEL = CodeList(
    id="STATUS_LEVEL",
    zh="状态层级",
    en="level of a status",
    source="the levels of pain.002: GrpHdr, PmtInf, TxInf",
    rows=(
        Code("group", "报文", "the whole message"),
        Code("batch", "批次", "a batch of it"),
        Code("payment", "单笔", "one payment"),
    ),
)

PAYMENT_STATUS = CodeList(
    id="PAYMENT_STATUS",
    zh="业务状态",
    en="status",
    source="ISO 20022 external code sets: group and transaction status, cancellation status; RTND, RVSD are our own",
    rows=(
        Code("RCVD", "已接收", "received"),
        Code("ACTC", "格式校验通过", "syntax and meaning are in order"),
        Code("ACCP", "客户校验通过", "customer checks passed"),
        Code("ACFC", "资金校验通过", "funds are there"),
        Code("ACWC", "修改后接受", "accepted with a change"),
        Code("ACSP", "处理中", "accepted, in process"),
        Code("ACSC", "已扣款结算", "settled, debited"),
        Code("ACCC", "已入账", "credited to the payee"),
        Code("PDNG", "待处理", "pending"),
        Code("PATC", "部分授权", "partly authorised"),
        Code("PART", "部分接受", "some of a group are accepted"),
        Code("CANC", "已撤销", "cancelled"),
        Code("RJCT", "已拒绝", "rejected"),
        Code("BLCK", "已冻结", "blocked"),
        Code("RTND", "已退回", "returned"),  # ISO has a message of its own for it, and no status
        Code("RVSD", "已冲正", "entry taken back"),  # nor for this: RvslInd of an entry
        Code("ACCR", "同意撤销", "cancellation accepted"),
        Code("RJCR", "拒绝撤销", "cancellation rejected"),
        Code("PDCR", "撤销待定", "cancellation pending"),
    ),
)
