"""What is insured, on which terms, what is asked and what is answered: the lists of export credit insurance.

The values are the gateway's own for what forms have boxes for; industries are those of GB/T 4754.
"""

from messages.codes.code_list import Code, CodeList

_OWN = "the gateway's own values"
_SHORT_TERM = "the short-term process of Sinosure; the values are the gateway's own"

CREDIT_PRODUCT = CodeList(
    id="CREDIT_PRODUCT",
    zh="险种",
    en="product of export credit insurance",
    source=_SHORT_TERM,
    rows=(
        Code("small", "小微企业信用保险", "small firms"),
        Code("whole", "短期出口信用综合保险", "short-term, all exports"),
        Code("buyer", "短期出口特定买方保险", "short-term, one buyer"),
        Code("contract", "短期出口特定合同保险", "short-term, one contract"),
    ),
)

CREDIT_TERMS = CodeList(
    id="CREDIT_TERMS",
    zh="支付方式",
    en="terms of payment",
    source=_SHORT_TERM,
    rows=(
        Code("LC", "信用证", "letter of credit"),
        Code("DP", "付款交单", "documents against payment"),
        Code("DA", "承兑交单", "documents against acceptance"),
        Code("OA", "赊销", "open account"),
    ),
)

PREMIUM_PAYER = CodeList(
    id="PREMIUM_PAYER",
    zh="保费支付方",
    en="who pays the premium",
    source=_OWN,
    rows=(
        Code("trader", "企业", "the trader"),
        Code("government", "政府统保", "the government, for small firms"),
    ),
)

ENQUIRY_TOPIC = CodeList(
    id="ENQUIRY_TOPIC",
    zh="询保主题",
    en="topic of an enquiry",
    source=_OWN,
    rows=(
        Code("cover", "承保范围与条件", "what is covered and how"),
        Code("premium", "费率与保费", "rates and premium"),
        Code("limit", "买方信用限额", "credit limit of a buyer"),
        Code("country", "国别承保政策", "cover for a country"),
        Code("claim", "报损与索赔", "losses and claims"),
        Code("other", "其他", "other"),
    ),
)

LOSS_CAUSE = CodeList(
    id="LOSS_CAUSE",
    zh="致损原因",
    en="cause of loss",
    source="the risks of short-term export credit insurance: commercial and political",
    rows=(
        Code("insolvency", "买方破产或无力偿付", "the buyer is bankrupt or insolvent"),
        Code("default", "买方拖欠", "the buyer does not pay"),
        Code("refusal", "买方拒收", "the buyer does not take the goods"),
        Code("bankfailure", "开证行破产、停业或被接管", "the issuing bank has failed"),
        Code("bankdefault", "开证行拖欠或拒绝承兑", "the issuing bank does not pay or accept"),
        Code("war", "战争、内战或暴乱", "war, civil war or unrest"),
        Code("control", "贸易或汇兑限制", "control of trade or of foreign exchange"),
    ),
)

CLAIM_DOCUMENT = CodeList(
    id="CLAIM_DOCUMENT",
    zh="索赔单证",
    en="paper of a claim",
    source=_OWN,
    rows=(
        Code("contract", "贸易合同或订单", "contract or order"),
        Code("invoice", "商业发票", "commercial invoice"),
        Code("bill", "提单或运单", "bill of lading or waybill"),
        Code("declaration", "出口报关单", "export declaration"),
        Code("credit", "信用证及单据", "letter of credit and its papers"),
        Code("letters", "贸易往来函电", "letters with the buyer"),
        Code("debt", "债权确认材料", "proof of the debt"),
        Code("transfer", "赔款转让或委托追偿文件", "transfer of rights, mandate to recover"),
        Code("other", "其他材料", "other papers"),
    ),
)

RISK_ABOUT = CodeList(
    id="RISK_ABOUT",
    zh="风险信息类别",
    en="what a report of risk is about",
    source="the part 风险信息 of the single window",
    rows=(
        Code("country", "国别", "country"),
        Code("industry", "行业", "industry"),
        Code("buyer", "买方", "buyer"),
    ),
)

RISK_OUTLOOK = CodeList(
    id="RISK_OUTLOOK",
    zh="风险展望",
    en="outlook",
    source=_OWN,
    rows=(
        Code("positive", "正面", "positive"),
        Code("stable", "稳定", "stable"),
        Code("negative", "负面", "negative"),
    ),
)

INDUSTRY = CodeList(
    id="INDUSTRY",
    zh="行业",
    en="industry",
    source="GB/T 4754-2017, divisions that export goods; the whole standard is longer",
    open=True,
    rows=(
        Code("01", "农业", "agriculture"),
        Code("04", "渔业", "fishing"),
        Code("13", "农副食品加工业", "processing of farm products"),
        Code("14", "食品制造业", "food"),
        Code("15", "酒、饮料和精制茶制造业", "drinks and tea"),
        Code("17", "纺织业", "textiles"),
        Code("18", "纺织服装、服饰业", "clothing"),
        Code("19", "皮革、毛皮、羽毛及其制品和制鞋业", "leather, fur and shoes"),
        Code("20", "木材加工和木、竹、藤、棕、草制品业", "wood and its products"),
        Code("21", "家具制造业", "furniture"),
        Code("22", "造纸和纸制品业", "paper"),
        Code("24", "文教、工美、体育和娱乐用品制造业", "stationery, crafts, sports and toys"),
        Code("26", "化学原料和化学制品制造业", "chemicals"),
        Code("27", "医药制造业", "medicines"),
        Code("28", "化学纤维制造业", "chemical fibres"),
        Code("29", "橡胶和塑料制品业", "rubber and plastics"),
        Code("30", "非金属矿物制品业", "non-metallic minerals"),
        Code("31", "黑色金属冶炼和压延加工业", "iron and steel"),
        Code("32", "有色金属冶炼和压延加工业", "other metals"),
        Code("33", "金属制品业", "metal products"),
        Code("34", "通用设备制造业", "general machinery"),
        Code("35", "专用设备制造业", "special machinery"),
        Code("36", "汽车制造业", "motor vehicles"),
        Code("37", "铁路、船舶、航空航天和其他运输设备制造业", "other transport equipment"),
        Code("38", "电气机械和器材制造业", "electrical machinery"),
        Code("39", "计算机、通信和其他电子设备制造业", "computers and electronics"),
        Code("40", "仪器仪表制造业", "instruments"),
        Code("41", "其他制造业", "other manufacturing"),
    ),
)

CREDIT_ABOUT = CodeList(
    id="CREDIT_ABOUT",
    zh="结果对象",
    en="what a result is about",
    source=_OWN,
    rows=(
        Code("agreement", "签约：AgreementNo", "agreement, by AgreementNo"),
        Code("policy", "投保：AgreementNo、ProposalNo", "policy, by AgreementNo and ProposalNo"),
        Code("premium", "缴费：AgreementNo、ProposalNo", "premium, by AgreementNo and ProposalNo"),
        Code("enquiry", "询保：EnquiryNo", "enquiry, by EnquiryNo"),
        Code("claim", "报损与索赔：AgreementNo、PolicyNo、ClaimNo", "loss and claim, by all three of their numbers"),
    ),
)

CREDIT_VERDICT = CodeList(
    id="CREDIT_VERDICT",
    zh="保险公司意见",
    en="word of the insurer",
    source=_OWN,
    rows=(
        Code("review", "受理审核", "taken up"),
        Code("sign", "签署", "signed"),
        Code("decline", "不予受理或承保", "declined"),
        Code("quote", "报价", "quoted"),
        Code("issue", "出具保单", "policy issued"),
        Code("limit", "批复或调整买方限额", "limits of buyers set"),
        Code("received", "保费到账", "premium received"),
        Code("unpaid", "保费未到账", "premium not received"),
        Code("renew", "续保", "renewed"),
        Code("end", "终止", "ended"),
        Code("answer", "答复", "answered"),
        Code("docs", "补充材料", "papers are wanted"),
        Code("assess", "定损", "loss assessed"),
        Code("pay", "赔付", "paid"),
        Code("reject", "拒赔", "claim rejected"),
        Code("recover", "追偿", "recovery"),
        Code("close", "结案", "closed"),
    ),
)

CREDIT_REASON = CodeList(
    id="CREDIT_REASON",
    zh="保险公司说明的原因",
    en="reason of the insurer",
    source=_OWN,
    open=True,
    rows=(
        Code("papers", "材料不全", "papers are missing"),
        Code("exports", "出口额不符合条件", "exports do not meet the terms"),
        Code("buyer", "买方不予承保", "the buyer is not covered"),
        Code("country", "国别不予承保", "the country is not covered"),
        Code("limit", "超出限额", "beyond the limit"),
        Code("late", "超过期限", "too late"),
        Code("dispute", "存在贸易纠纷", "there is a dispute"),
        Code("outside", "不属于保险责任", "it is not covered"),
        Code("amount", "金额不符", "the amount does not agree"),
        Code("other", "见说明", "as told in words"),
    ),
)
