"""What can be wrong with a message of duty guarantees: SW775 to SW786 within it, SW787 to SW799 against what is known.

What is an error here refuses a request; in what an insurer or customs say of their own it is doubted and told as a
warning, and everyone who may read the case finds it there.
"""

from messages.findings import FindingKind, error, warning

WITHIN: tuple[FindingKind, ...] = (
    error("SW775", "编号不是以投保企业组织机构代码开头", "it does not begin with the trader's organisation code",
          "以统一社会信用代码第 9 至 17 位开头编号", "begin it with characters 9 to 17 of his credit code"),
    error("SW776", "金额不是人民币", "the amount is not in renminbi",
          "税款担保一律以人民币（CNY）计", "give what guarantees duties in CNY"),
    error("SW777", "日期先后有误", "a day lies before or after one that it must not", "更正日期", "mend the day"),
    error("SW778", "保险期间超过一年", "the policy lasts longer than a year",
          "保险期间不超过一年，到期另行投保", "end it within a year, and propose the next one then"),
    error("SW779", "重复列出", "named twice", "删除重复项", "remove one of the two"),
    error("SW780", "该类报文不用此功能代码", "a message of this type has no such function",
          "使用该类报文可用的 FunctionCode", "use a FunctionCode that it has"),
    error("SW781", "失信企业不适用关税保证保险", "customs take no guarantee insurance of a dishonest enterprise",
          "缴纳保证金；信用修复后再申请", "pay a deposit; apply once the grade is restored"),
    error("SW782", "未填写所答复业务的编号", "the number of what is answered is missing",
          "按对象填写授权书编号、额度申请编号或投保单号",
          "give the number of the authorisation, the quota or the proposal"),
    error("SW783", "缺少缴费凭证", "nothing proves that the premium was paid",
          "填写汇款业务编号或银行凭证号", "give the number of the payment, or of the bank's voucher"),
    warning("SW784", "拒绝时未说明原因", "a refusal tells no reason", "请填写原因", "please say why"),
    warning("SW785", "意见与所填内容不符", "the verdict and what goes with it do not fit",
            "同意时填额度；备案填编号；赔付填金额",
            "a grant names its limit, a registration its number, a payment its sum"),
    error("SW786", "征税要素担保未经海关核准，不得备案", "filed for tax elements before customs have approved it",
          "先取得海关核准，再填写其核准编号", "have customs approve it first, and give the number of the approval"),
)  # fmt: skip

AGAINST: tuple[FindingKind, ...] = (
    error("SW787", "不是该业务的当事方", "not a party to this",
          "核对统一社会信用代码、海关与业务编号", "compare credit codes, customs office and number"),
    error("SW788", "没有该笔业务", "nothing is known of it",
          "核对编号；先办理上一步", "compare the number; the step before it comes first"),
    error("SW789", "该编号已使用", "this number is used already",
          "换用新的编号；再次发送同一报文无需换号",
          "take a new one; to send the same message again, send the same bytes"),
    error("SW790", "征信授权未生效、已失效，或授权的是另一家保险公司",
          "the authorisation is not in force, or is another insurer's",
          "先向该保险公司出具有效授权（guarantee.authorization）",
          "authorise that insurer first (guarantee.authorization)"),
    error("SW791", "额度未核定、已失效，或属于另一家保险公司",
          "the quota is not granted, is over, or is another insurer's",
          "使用已核定且有效的额度", "use one that is granted and holds", retry=True),
    error("SW792", "保险金额合计超过核定额度", "together more is insured than the quota allows",
          "降低保险金额，或申请提高额度", "insure less, or apply for a higher quota"),
    error("SW793", "与缴费通知不符，或无应缴保险费", "it does not agree with the notice, or nothing is due",
          "按最新缴费通知的编号和金额缴费", "pay what the newest notice says, under its number"),
    warning("SW794", "保单先于缴费出具", "the policy was issued before its premium was paid",
            "请核对；约定先出单后缴费的，请填写缴费截止日",
            "please compare; where that is agreed, say until when it is due"),
    error("SW795", "不在保险期间内，或申报地海关、担保用途未投保或未备案",
          "outside the period, or by a customs office or for a use that is not insured or not filed",
          "核对期间、海关和用途；需要时先批改保单并变更备案",
          "compare period, office and use; where need be, endorse the policy and change its filing first"),
    error("SW796", "同一报关单重复占用，或恢复、索赔超过其占用",
          "held twice for one declaration, or more released or claimed than is held for it",
          "核对报关单的占用记录", "compare what is held for the declaration"),
    error("SW797", "占用合计超过保险金额", "more is in use than is insured",
          "等待恢复，或先批改提高保险金额", "wait until some is released, or have more insured first", retry=True),
    error("SW798", "尚有占用或未了索赔，不得退保或注销备案",
          "something is held, or a claim is open, so it is not given up",
          "待占用全部恢复、索赔了结后再办", "wait until all is released and every claim is closed", retry=True),
    error("SW799", "与保单、投保单或先前所告不一致",
          "it does not agree with the policy, the proposal, or what was told before",
          "核对；确有变更的，先办理批改", "please compare; where it has changed, have the policy endorsed first"),
)  # fmt: skip

FINDINGS = WITHIN + AGAINST
