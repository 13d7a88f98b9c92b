"""What is lent, against which papers, on what terms, and what a bank says of it: the lists of financing.

Products follow the code of practice of Chinese banks for trade finance (2017): import, pre-shipment, post-shipment,
merchanting. Values are the gateway's own.
"""

from messages.codes.code_list import Code, CodeList

_OWN = "the gateway's own values"

FINANCING_PRODUCT = CodeList(
    id="FINANCING_PRODUCT",
    zh="贸易融资产品",
    en="product of trade finance",
    source="code of practice of Chinese banks for trade finance (2017); the values are the gateway's own",
    rows=(
        Code("import-lc", "进口信用证开证", "issue of an import letter of credit"),
        Code("import-bill", "进口押汇", "import bill advance"),
        Code("import-agency", "进口代付", "import payment by another bank"),
        Code("packing-loan", "打包贷款", "packing loan before shipment"),
        Code("export-bill", "出口押汇", "export bill advance"),
        Code("invoice", "商业发票融资", "commercial invoice financing"),
        Code("insured-export", "出口信用保险融资", "financing of an export under credit insurance"),
        Code("forfaiting", "福费廷", "forfaiting"),
        Code("export-agency", "出口代付", "export payment by another bank"),
        Code("merchanting", "离岸转手买卖融资", "financing of merchanting"),
    ),
)

FINANCING_DOCUMENT = CodeList(
    id="FINANCING_DOCUMENT",
    zh="融资单据种类",
    en="kind of document that is financed",
    source=_OWN,
    rows=(
        Code("declaration", "报关单", "customs declaration"),
        Code("contract", "贸易合同", "contract of the trade"),
        Code("invoice", "商业发票", "commercial invoice"),
        Code("bill", "提（运）单", "bill of lading"),
        Code("policy", "出口信用保险保单", "policy of export credit insurance"),
    ),
)

DATA_SCOPE = CodeList(
    id="DATA_SCOPE",
    zh="数据授权范围",
    en="data that a bank may be given",
    source=_OWN,
    rows=(
        Code("declarations", "报关与放行", "declaration and release"),
        Code("inspections", "查验", "inspection"),
        Code("settlements", "跨境结算", "settlement across borders"),
    ),
)

SAFE_CLASS = CodeList(
    id="SAFE_CLASS",
    zh="贸易外汇收支企业名录分类",
    en="class of the trader on the list of SAFE",
    source="SAFE, list of enterprises with trade payments in foreign exchange: A, B, C",
    rows=(
        Code("A", "A 类", "class A"),
        Code("B", "B 类", "class B"),
        Code("C", "C 类", "class C"),
    ),
)

RATE_BASIS = CodeList(
    id="RATE_BASIS",
    zh="利率基准",
    en="what a rate of interest is based upon",
    source="the reference rates of their administrators; the values are the gateway's own",
    open=True,
    rows=(
        Code("fixed", "固定利率", "fixed"),
        Code("lpr-one-year", "一年期贷款市场报价利率", "loan prime rate, one year"),
        Code("lpr-five-years", "五年期以上贷款市场报价利率", "loan prime rate, over five years"),
        Code("shibor", "上海银行间同业拆放利率", "SHIBOR"),
        Code("sofr", "担保隔夜融资利率", "SOFR"),
        Code("euribor", "欧元银行间同业拆借利率", "EURIBOR"),
        Code("hibor", "香港银行同业拆息", "HIBOR"),
        Code("tona", "东京无担保隔夜平均利率", "TONA"),
    ),
)

FINANCING_ABOUT = CodeList(
    id="FINANCING_ABOUT",
    zh="银行答复的对象",
    en="what the bank speaks of",
    source=_OWN,
    rows=(
        Code("application", "融资贷款申请", "application"),
        Code("contract", "融资合同", "contract"),
        Code("drawdown", "支用", "drawdown"),
        Code("repayment", "还款", "repayment"),
        Code("closure", "结清", "closure"),
    ),
)

FINANCING_VERDICT = CodeList(
    id="FINANCING_VERDICT",
    zh="银行意见",
    en="word of the bank",
    source=_OWN,
    rows=(
        Code("review", "审核中", "under review"),
        Code("approve", "同意授信", "approved"),
        Code("accept", "接受", "accepted"),
        Code("disburse", "已放款", "disbursed"),
        Code("reject", "拒绝", "rejected"),
    ),
)

FINANCING_REASON = CodeList(
    id="FINANCING_REASON",
    zh="银行拒绝原因",
    en="why the bank says no",
    source=_OWN,
    open=True,
    rows=(
        Code("admission", "不符合准入条件", "not admitted"),
        Code("credit", "授信未通过", "credit is not granted"),
        Code("background", "贸易背景存疑", "the background of the trade is in doubt"),
        Code("documents", "单据不全或不符", "documents are missing, or do not fit"),
        Code("duplicate", "单据已融资", "the document is financed already"),
        Code("limit", "额度不足", "not enough of the limit is left"),
        Code("data", "未授权数据或数据不足", "no data, or not enough"),
        Code("outstanding", "尚有未清款项", "something is still owed"),
        Code("other", "其他", "other"),
    ),
)

REPAYMENT_KIND = CodeList(
    id="REPAYMENT_KIND",
    zh="还款通知种类",
    en="what a notice of repayment tells",
    source=_OWN,
    rows=(
        Code("scheduled", "应还", "due on a day"),
        Code("received", "款项已收到", "money received"),
        Code("posted", "已入账", "posted"),
        Code("overdue", "逾期", "overdue"),
        Code("reversed", "入账冲正", "posting taken back"),
    ),
)

REPAYMENT_SOURCE = CodeList(
    id="REPAYMENT_SOURCE",
    zh="还款来源",
    en="where a repayment comes from",
    source=_OWN,
    rows=(
        Code("account", "账户扣款", "debit of an account"),
        Code("collection", "出口收汇", "money that came in for the export"),
    ),
)
