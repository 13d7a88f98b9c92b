"""What duty guarantees are for, and what insurers and customs say of them. Words are the gateway's own values.

Sources: GACC announcements 2018-155 and 2021-100 for taxes and uses; the steps of insurers and customs are ours (A).
"""

from messages.codes.code_list import Code, CodeList

_OWN = "the gateway's own values"
_TAXES = "GACC announcement 2018-155; the values are the gateway's own"
_USES = "GACC announcement 2021-100; the values are the gateway's own"

CREDIT_SCOPE = CodeList(
    id="CREDIT_SCOPE",
    zh="征信信息查询范围",
    en="what an insurer may look up of an enterprise",
    source=_OWN,
    rows=(
        Code("registration", "企业注册和资质信息", "registration and qualifications"),
        Code("rating", "海关信用等级", "credit grade with customs"),
        Code("declarations", "报关记录", "declarations made"),
        Code("duties", "税款缴纳记录", "duties paid"),
        Code("penalties", "行政处罚记录", "penalties"),
    ),
)

CREDIT_GRADE = CodeList(
    id="CREDIT_GRADE",
    zh="海关企业信用等级",
    en="credit grade of an enterprise with customs",
    source="GACC order 251 of 2021: three grades; the values are the gateway's own",
    rows=(
        Code("advanced", "高级认证企业", "advanced certified"),
        Code("registered", "其他注册登记和备案企业", "other registered enterprise"),
        Code("dishonest", "失信企业", "dishonest"),
    ),
)

TAX_KIND = CodeList(
    id="TAX_KIND",
    zh="担保税种",
    en="tax that is guaranteed",
    source=_TAXES,
    rows=(
        Code("duty", "关税", "customs duty"),
        Code("vat", "进口环节增值税", "import value-added tax"),
        Code("consumption", "进口环节消费税", "import consumption tax"),
        Code("anti-dumping", "反倾销税", "anti-dumping duty"),
        Code("countervailing", "反补贴税", "countervailing duty"),
        Code("e-waste", "废弃电器电子产品处理基金", "fund for electronic waste"),
        Code("interest", "缓税利息", "interest on deferred tax"),
    ),
)

GUARANTEE_USE = CodeList(
    id="GUARANTEE_USE",
    zh="担保用途",
    en="what a guarantee is used for",
    source=_USES,
    rows=(
        Code("summary", "汇总征税", "taxes paid together, each month"),
        Code("term", "纳税期限", "taxes paid within their term"),
        Code("elements", "征税要素", "released before what is taxed is settled"),
    ),
)

POLICY_ACTION = CodeList(
    id="POLICY_ACTION",
    zh="保单动作",
    en="what becomes of a policy",
    source=_OWN,
    rows=(
        Code("issue", "出单", "issued"),
        Code("endorse", "批改", "endorsed"),
        Code("surrender", "退保", "surrendered"),
        Code("expire", "到期", "expired"),
    ),
)

GUARANTEE_ABOUT = CodeList(
    id="GUARANTEE_ABOUT",
    zh="保险公司答复的对象",
    en="what an insurer's answer is about",
    source=_OWN,
    rows=(
        Code("authorization", "征信授权", "authorisation"),
        Code("quota", "额度申请", "quota"),
        Code("proposal", "投保", "proposal"),
        Code("premium", "缴费", "premium"),
        Code("endorsement", "批改申请", "endorsement asked for"),
        Code("surrender", "退保申请", "surrender asked for"),
    ),
)

GUARANTEE_VERDICT = CodeList(
    id="GUARANTEE_VERDICT",
    zh="保险公司意见",
    en="word of an insurer",
    source=_OWN,
    rows=(
        Code("review", "核保中", "under review"),
        Code("supplement", "需补充资料", "papers are wanted"),
        Code("approve", "同意", "approved"),
        Code("decline", "拒绝", "declined"),
    ),
)

FILING_VERDICT = CodeList(
    id="FILING_VERDICT",
    zh="海关备案意见",
    en="word of customs on a filing",
    source=_OWN,
    rows=(
        Code("received", "已接收，审核中", "received, under review"),
        Code("approved", "征税要素担保已核准", "guarantee of tax elements approved"),
        Code("registered", "已备案", "registered"),
        Code("refused", "不予备案", "refused"),
        Code("cancelled", "备案已注销", "registration cancelled"),
    ),
)

USAGE_KIND = CodeList(
    id="USAGE_KIND",
    zh="额度变动",
    en="what becomes of the cover",
    source=_OWN,
    rows=(Code("hold", "占用", "held"), Code("release", "恢复", "released")),
)

CLAIM_VERDICT = CodeList(
    id="CLAIM_VERDICT",
    zh="理赔意见",
    en="word of an insurer on a claim",
    source=_OWN,
    rows=(
        Code("documents", "需补充单证", "papers are wanted"),
        Code("paid", "已赔付", "paid"),
        Code("refused", "拒赔", "refused"),
    ),
)
