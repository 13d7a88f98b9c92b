"""What can be wrong with a message of settlement: SW700 to SW719 within it, SW720 to SW749 against what is known.

What is an error here refuses a trader's request; in what a bank says of its own it is doubted and told as a warning.
"""

from messages.findings import FindingKind, error, warning
from messages.settlement.findings_against import AGAINST

WITHIN: tuple[FindingKind, ...] = (
    error("SW700", "编号不是以本企业组织机构代码开头", "the number does not begin with the trader's organisation code",
          "以统一社会信用代码第 9 至 17 位开头编号", "begin it with characters 9 to 17 of his credit code"),
    error("SW701", "币种与总金额不同", "the currency is not that of the whole",
          "各项金额使用与总金额相同的币种", "give every part in the currency of the whole"),
    error("SW702", "各项金额之和不等于总金额", "the parts do not add up to the whole",
          "核对各项金额", "compare the amounts of the parts"),
    warning("SW703", "绑定用户中无人可签发", "none of the bound users may sign",
            "如需用户签发，请补充职责为 signatory 的用户", "add a user with the duty signatory if one is to sign"),
    error("SW704", "资金类别与账户币种不符", "the kind of funds does not fit the currency of the account",
          "现汇使用与汇款同币种账户，购汇、结汇使用其他币种账户",
          "own funds are of an account in the currency of the payment, exchanged ones of another"),
    error("SW705", "报关单对应金额之和超过总金额", "more is allocated to declarations than the amount",
          "核对各报关单对应金额", "compare the amounts of the declarations"),
    error("SW706", "重复列出", "named twice", "删除重复项", "remove one of the two"),
    warning("SW707", "货到付款未列报关单", "payment for goods that have come names no declaration",
            "请补报对应报关单（settlement.allocation）", "say for which declarations (settlement.allocation)"),
    warning("SW708", "预付货款未填最迟装运日期", "a prepayment tells no last day of shipment",
            "请填写 LatestShipment", "please give LatestShipment"),
    error("SW709", "日期先后有误", "a day lies before or after one that it must not", "更正日期", "mend the day"),
    error("SW710", "银行无法识别", "it does not say which bank",
          "填写 BIC 或行号，或名称及地址", "give its BIC or CNAPS number, or its name and address"),
    error("SW711", "名称含有境外银行不接受的字符", "the name has characters that banks abroad do not take",
          "在 NameEn 填写登记的英文名称，不得音译", "give the registered English name in NameEn, no transliteration"),
    error("SW712", "内容含有境外银行不接受的字符", "it has characters that banks abroad do not take",
          "改用拉丁字母、数字和常用标点", "write it in Latin letters, digits and plain punctuation"),
    error("SW713", "业务编号填写有误", "the number of what it is about is missing, or is one too many",
          "汇出填 Reference，汇入填 BankReference", "give Reference of a payment out, BankReference of one in"),
    error("SW714", "状态与对象不符", "the status is not one of what it is about",
          "撤销用 ACCR、RJCR、PDCR，其他对象用其余状态",
          "ACCR, RJCR and PDCR are of cancellations, the others of everything else"),
    warning("SW715", "拒绝时未说明原因", "a refusal tells no reason", "请填写原因", "please say why"),
    error("SW716", "指示内容前后不符", "what is to be done and where it goes do not fit",
          "入账填资金去向；退汇不填资金去向，填原因",
          "to credit it, say where it goes; to return it, say why and nothing else"),
    warning("SW717", "起息日或记账日存疑", "a value date or booking date is odd",
            "请核对日期", "please compare the days"),
    error("SW718", "期初余额加明细不等于期末余额", "opening balance and entries do not give the closing balance",
          "核对余额和明细", "compare balances and entries"),
    error("SW719", "该类报文不用此功能代码", "a message of this type has no such function",
          "使用该类报文可用的 FunctionCode", "use a FunctionCode that it has"),
)  # fmt: skip

FINDINGS = WITHIN + AGAINST
