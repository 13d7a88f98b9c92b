"""By what duty guarantees are looked for, and what a table of them shows: authorisations, quotas, policies."""

from messages.guarantee.keys import firm_keys
from messages.lists import Column, Filter, Quota
from messages.roles import INSURER

FILTERS = (
    Filter(name="proposal", zh="投保单号", en="number of the proposal", kind="proposal"),
    Filter(name="quota", zh="额度申请编号", en="number of the quota", kind="quota"),
    Filter(name="authorization", zh="授权书编号", en="number of the authorisation", kind="authorization"),
    Filter(name="policy", zh="保险单号", en="number of the policy", kind="policy"),
    Filter(name="filing", zh="担保备案编号", en="number of the registration with customs", kind="filing"),
    Filter(name="declaration", zh="报关单号", en="customs declaration", kind="declaration"),
    Filter(name="claim", zh="索赔编号", en="number of a claim", kind="claim"),
    Filter(name="kind", zh="类别：authorization、quota、policy", en="what it is", paths=("kind",)),
    Filter(
        name="insurer",
        zh="保险公司：统一社会信用代码",
        en="insurer: credit code",
        named=(INSURER, firm_keys),
        paths=("insurer",),
    ),
    Filter(name="use", zh="担保用途", en="use", paths=("cover.uses.code", "proposal.uses.code")),
    Filter(name="office", zh="直属海关", en="directly-under customs", paths=("cover.offices.code",)),
)

COLUMNS = (
    Column(name="kind", zh="类别", en="Kind", path="kind"),
    Column(name="authorization", zh="授权书编号", en="Authorisation", path="authorization_no"),
    Column(name="quota", zh="额度申请编号", en="Quota", path="quota_no"),
    Column(name="proposal", zh="投保单号", en="Proposal", path="proposal_no"),
    Column(name="policy", zh="保险单号", en="Policy", path="policy_no"),
    Column(name="filing", zh="担保备案编号", en="Filing", path="filing_no"),
    Column(name="trader", zh="投保企业", en="Trader", path="trader_id"),
    Column(name="insurer", zh="保险公司", en="Insurer", path="insurer"),
    Column(name="limit", zh="核定额度", en="Quota granted", path="limit.amount", number=True),
    Column(name="insured", zh="保险金额", en="Insured", path="cover.insured.amount", number=True),
    Column(name="period_from", zh="保险起期", en="From", path="cover.period_from"),
    Column(name="period_to", zh="保险止期", en="To", path="cover.period_to"),
    Column(name="premium", zh="保险费", en="Premium", path="notice.premium.amount", number=True),
    Column(name="used", zh="占用", en="In use", path="used.amount", number=True),
    Column(name="available", zh="可用", en="Available", path="available.amount", number=True),
    Column(name="claimed", zh="已赔付税款", en="Claimed and paid", path="claimed.amount", number=True),
    Column(name="declarations", zh="报关单", en="Declarations", path="outstanding.entry_id"),
)

QUOTAS = (
    Quota(
        zh="关税保证保险额度",
        en="Duty guarantee",
        states=("filed", "active", "endorsed"),
        whole="cover.insured",
        left="available",
    ),
)
