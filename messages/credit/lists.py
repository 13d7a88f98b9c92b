"""By what cases of export credit insurance are looked for, and what a table of them shows."""

from messages.credit.keys import insurer_keys
from messages.lists import Column, Filter
from messages.roles import INSURER

FILTERS = (
    Filter(name="agreement", zh="协议编号", en="number of the agreement", kind="agreement"),
    Filter(name="proposal", zh="投保编号", en="number of the proposal", kind="proposal"),
    Filter(name="policy", zh="保单号", en="policy", kind="policy"),
    Filter(name="enquiry", zh="询保编号", en="number of the enquiry", kind="enquiry"),
    Filter(name="claim", zh="报损、索赔编号", en="number of the loss or claim", kind="claim"),
    Filter(name="buyer", zh="买方代码", en="buyer", kind="buyer"),
    Filter(name="invoice", zh="发票号", en="invoice", kind="invoice"),
    Filter(name="declaration", zh="报关单号", en="customs declaration", kind="declaration"),
    Filter(name="country", zh="国别风险：两位字母", en="risk of a country", kind="country"),
    Filter(name="industry", zh="行业风险：两位数字", en="risk of an industry", kind="industry"),
    Filter(name="kind", zh="类别：agreement、policy、enquiry、claim、risk", en="what it is", paths=("kind",)),
    Filter(
        name="insurer",
        zh="保险公司：统一社会信用代码",
        en="insurer: credit code",
        named=(INSURER, insurer_keys),
        paths=("insurer",),
    ),
)

COLUMNS = (
    Column(name="kind", zh="类别", en="Kind", path="kind"),
    Column(name="agreement", zh="协议编号", en="Agreement", path="agreement_no"),
    Column(name="proposal", zh="投保编号", en="Proposal", path="proposal_no"),
    Column(name="policy", zh="保单号", en="Policy", path="policy_no"),
    Column(name="claim", zh="报损、索赔编号", en="Claim", path="claim_no"),
    Column(name="enquiry", zh="询保编号", en="Enquiry", path="enquiry_no"),
    Column(name="subject", zh="风险对象", en="Subject of risk", path="subject"),
    Column(name="insurer", zh="保险公司", en="Insurer", path="insurer"),
    Column(name="trader", zh="企业", en="Trader", path="trader_id"),
    Column(name="buyer", zh="买方代码", en="Buyer", path="buyer_no"),
    Column(name="period_from", zh="承保起始", en="Covered from", path="period_from"),
    Column(name="period_until", zh="承保截止", en="Covered until", path="period_until"),
    Column(name="ratio", zh="赔付比例", en="Cover ratio", path="cover.cover_ratio", number=True),
    Column(name="cap", zh="保单限额", en="Most under the policy", path="cover.max_liability.amount", number=True),
    Column(name="premium", zh="保费", en="Premium", path="premium_notice.premium.amount", number=True),
    Column(name="currency", zh="损失币种", en="Currency of the loss", path="amount.currency"),
    Column(name="loss", zh="报损、索赔金额", en="Loss", path="amount.amount", number=True),
    Column(name="assessed", zh="定损金额", en="Assessed", path="assessed.amount", number=True),
    Column(name="paid", zh="已赔付", en="Paid", path="paid.amount", number=True),
    Column(name="recovered", zh="已追回", en="Recovered", path="recovered.amount", number=True),
    Column(name="rating", zh="风险评级", en="Rating", path="last.rating"),
    Column(name="dated_on", zh="风险信息日期", en="Report dated", path="last.dated_on"),
    Column(name="source", zh="风险信息来源", en="Source of the report", path="last.source"),
)
