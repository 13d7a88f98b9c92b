"""Reason codes as the bank uses them (ISO 20022 external code sets), in Chinese and English."""

REASONS = {
    "AC01": ("账号不存在或不正确", "account number invalid or unknown"),
    "AC04": ("账户已销户", "account closed"),
    "AC06": ("账户已冻结", "account blocked"),
    "AG01": ("该账户不得办理此类交易", "transaction forbidden on this account"),
    "AGNT": ("付款行不是本行", "the debtor's bank is not this bank"),
    "AM01": ("金额为零", "amount is zero"),
    "AM03": ("币种不予办理", "currency not processable"),
    "AM04": ("余额不足", "insufficient funds"),
    "AM05": ("业务编号重复", "duplicate: the end-to-end number was used before"),
    "AM09": ("金额不符", "amount is not what it should be"),
    "AM10": ("金额合计不符", "control sum does not match"),
    "AM12": ("金额无效", "amount invalid for its currency"),
    "AM14": ("超过约定限额", "amount over the limit agreed"),
    "AM18": ("笔数不符", "number of transactions does not match"),
    "BE01": ("账户与户名不符", "account and holder do not match"),
    "BE04": ("收款人地址缺失", "creditor's address missing"),
    "BE09": ("国家或地区代码无效", "country code invalid"),
    "CH03": ("执行日期过远", "date asked for is too far ahead"),
    "CH04": ("执行日期已过", "date asked for is too far back"),
    "CUST": ("客户要求", "asked for by the customer"),
    "DUPL": ("报文重复，以先到者为准", "duplicate message: the first one stands"),
    "LEGL": ("依法不得撤销", "for legal reasons"),
    "MINF": ("需补充资料", "further information needed"),
    "MS03": ("原因未说明", "reason not specified"),
    "NARR": ("见附言", "see the text"),
    "NOOR": ("未收到原汇款指令", "the original instruction was never received"),
    "NSTP": ("转人工处理", "handled by hand"),
    "PTNA": ("款项已付出", "passed on to the next bank already"),
    "RC01": ("收款行代码不正确", "identifier of the creditor's bank incorrect"),
    "RR04": ("监管原因", "regulatory reason"),
    "RR05": ("缺少国际收支申报信息", "balance of payments report missing or incomplete"),
    "RR10": ("含有无法处理的字符", "characters that cannot be processed"),
    "TM01": ("超过截止时间，顺延至下一营业日", "after cut-off or on a holiday: moved to the next business day"),
}


def words(code: str) -> str:
    """What the code says, Chinese then English, in at most 105 characters."""
    return " / ".join(REASONS.get(code, (code,)))[:105]
