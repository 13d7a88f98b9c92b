"""What can be wrong with a message of export credit insurance: SW800 to SW810 within it, SW811 to SW824 against what is
known.

What is an error here refuses a trader's request; in what an insurer says of its own it is told as a warning.
"""

from messages.findings import FindingKind, error, warning

WITHIN: tuple[FindingKind, ...] = (
    error("SW800", "编号不是以本企业组织机构代码开头", "the number does not begin with the trader's organisation code",
          "以统一社会信用代码第 9 至 17 位开头编号", "begin it with characters 9 to 17 of his credit code"),
    error("SW801", "币种前后不一致", "the currencies are not one",
          "各项金额使用同一币种；损失及其定损、赔付用保单币种",
          "give every amount in one currency; a loss, and what is found and paid of it, in that of the policy"),
    error("SW802", "金额不符", "the amounts do not agree",
          "使总额等于各票未收金额之和，且未收金额不超过发票金额",
          "let the whole be what is unpaid of all shipments, and no more unpaid than was invoiced"),
    error("SW803", "重复列出", "named twice", "删除重复项", "remove one of the two"),
    error("SW804", "日期先后有误", "a day lies before or after one that it must not", "更正日期", "mend the day"),
    warning("SW805", "超出当地小微企业承保条件", "beyond the terms for small firms of that place",
            "请核对；以保险公司报价为准", "please compare; what the insurer quotes counts"),
    error("SW806", "对象填写有误", "what it is about is missing, or is one too many",
          "按类别填写：国别、行业、买方只填其一；结果按对象填写相应编号",
          "give the one of country, industry and buyer that it names; of a result the numbers of what it is about"),
    error("SW807", "结论与对象或内容不符", "the verdict does not fit what it is about, or lacks what it must bring",
          "对照代码表 CREDIT_VERDICT 填写结论及其内容",
          "compare list CREDIT_VERDICT, and give what such a verdict brings"),
    warning("SW808", "拒绝时未说明原因", "a refusal tells no reason", "请填写原因", "please say why"),
    error("SW809", "该类报文不用此功能代码", "a message of this type has no such function",
          "使用该类报文可用的 FunctionCode", "use a FunctionCode that it has"),
    error("SW810", "未提供缴费凭证", "it does not say by what the premium was paid",
          "填写 Remittance 或 VoucherNo", "give Remittance or VoucherNo"),
)  # fmt: skip

AGAINST: tuple[FindingKind, ...] = (
    error("SW811", "不是该业务的当事方", "not a party to this",
          "核对统一社会信用代码与业务编号", "compare credit codes and number"),
    error("SW812", "该编号已使用", "this number stands for something already",
          "换用新的编号；再次发送同一报文无需换号",
          "take a new number; to send the same message again, send the same bytes"),
    error("SW813", "没有该笔业务", "nothing is known of it",
          "核对编号；签约、投保、报损须先行", "compare the numbers; sign, propose and give notice first"),
    error("SW814", "协议或保单未生效或已失效", "the agreement or policy is not in force",
          "等待保险公司签署或出单，或重新办理", "wait until the insurer has signed or issued it, or take a new one",
          retry=True),
    error("SW815", "不是该业务的保险公司", "another insurer than that of the agreement",
          "填写协议所在保险公司", "give the insurer of the agreement"),
    error("SW816", "日期已过", "the day is past", "填写今天或以后的日期", "give today or a later day"),
    error("SW817", "与缴费通知不一致", "it does not agree with the premium notice",
          "按缴费通知填写通知编号、金额和币种；政府统保无需企业缴费",
          "give number, amount and currency of the notice; what the government pays the trader does not"),
    error("SW818", "买方不在保单内或没有可用限额", "the policy has no limit for this buyer",
          "核对 BuyerNo，或先申请该买方限额", "compare BuyerNo, or ask for a limit first"),
    error("SW819", "出运日不在承保期内", "it was shipped on a day that the policy does not cover",
          "核对出运日期和保单", "compare the day and the policy"),
    error("SW820", "超过报损或索赔期限", "too late by the days of the policy",
          "请与保险公司联系", "please ask the insurer", agreeable=True),
    error("SW821", "该发票已在另一案中报损", "this invoice is in another notice or claim",
          "核对发票号；更正原案用 FunctionCode 5", "compare the invoice; to correct the other one use FunctionCode 5"),
    error("SW822", "与可能损失通知不一致", "it does not agree with the notice of loss",
          "更正、撤回、索赔时，保险公司、协议、保单、买方、币种与通知相同；索赔的发票须在通知内，金额不超过通知金额",
          "insurer, agreement, policy, buyer and currency stay those of the notice; no other invoice is claimed"),
    warning("SW823", "超出赔付比例、买方限额或保单限额，另行记录，不计入已赔付",
            "beyond ratio, limit of the buyer or of the policy: kept apart, and not counted as paid",
            "请核对金额、定损和限额", "please compare the sum, the loss and the limits"),
    warning("SW824", "与已有情况矛盾，或时间晚于受理时间",
            "it contradicts what stands, or lies ahead of when it was taken in",
            "请核对结论、顺序和系统时钟", "please compare verdict, order and clock"),
)  # fmt: skip

FINDINGS = WITHIN + AGAINST
