"""What can be wrong with a message of financing: SW750 to SW761 within it, SW762 to SW774 against what is known.

What is an error here refuses a trader's request; in what a bank says of its own it is doubted and told as a warning.
"""

from messages.financing.findings_against import AGAINST
from messages.findings import FindingKind, error, warning

WITHIN: tuple[FindingKind, ...] = (
    error("SW750", "编号不是以本企业组织机构代码开头", "the number does not begin with the trader's organisation code",
          "以统一社会信用代码第 9 至 17 位开头编号", "begin it with characters 9 to 17 of his credit code"),
    error("SW751", "日期先后有误", "a day lies before or after one that it must not", "更正日期", "mend the day"),
    error("SW752", "币种不一致", "the currencies differ",
          "同一报文各项金额使用同一币种；融资金额使用单据币种",
          "give every part in one currency, and what is used of a document in its own"),
    error("SW753", "各单据融资金额与支用金额或单据金额不符",
          "what is used of the documents does not make the drawdown, or is more than the document",
          "核对各单据的融资金额", "compare what is used of each document"),
    error("SW754", "重复列出", "named twice", "删除重复项", "remove one of the two"),
    error("SW755", "期限超过名录分类所允许的天数", "the tenor is longer than the class of the trader allows",
          "缩短期限：C 类企业不超过 90 天", "shorten it: class C at most 90 days"),
    warning("SW756", "出口信用保险融资未列保单", "financing under credit insurance names no policy",
            "请列明保单（种类 policy）", "please name the policy (kind policy)"),
    error("SW757", "意见与对象不符，或缺少对象编号", "the verdict does not fit, or the number it is about is missing",
          "放款意见只用于支用，同意授信只用于申请；填写 Number",
          "disburse is of drawdowns, approve of applications alone; give Number"),
    warning("SW758", "拒绝时未说明原因", "a refusal tells no reason", "请填写原因", "please say why"),
    error("SW759", "该类报文不用此功能代码", "a message of this type has no such function",
          "使用该类报文可用的 FunctionCode", "use a FunctionCode that it has"),
    error("SW760", "缺少金额、日期或编号，或结清时仍有欠款",
          "an amount, a day or a number is missing, or something is still owed of what is closed",
          "补填所缺内容", "give what is missing"),
    error("SW761", "报关单号有误", "it is no number of a declaration",
          "填写 18 位报关单号", "give the 18 digits of the declaration"),
)  # fmt: skip

FINDINGS = WITHIN + AGAINST
