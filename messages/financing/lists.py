"""By what loans are looked for, and what a table of them shows."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.financing.keys import bank_keys
from messages.lists import Column, Filter, Quota
from messages.outlines import Line, amounts
from messages.roles import BANK

FILTERS = (
    Filter(name="application", zh="融资申请编号", en="application", kind="application"),
    Filter(name="contract", zh="融资合同号", en="loan contract", kind="loan-contract"),
    Filter(name="draw", zh="支用编号", en="drawdown", kind="draw"),
    Filter(name="repayment", zh="还款编号", en="repayment", kind="repayment"),
    Filter(name="booking", zh="银行入账编号", en="booking number of the bank", kind="booking"),
    Filter(name="certificate", zh="结清证明编号", en="certificate of closure", kind="certificate"),
    Filter(name="authorization", zh="数据授权编号", en="authorisation of data", kind="data-authorization"),
    Filter(name="declaration", zh="报关单号", en="customs declaration", kind="declaration"),
    Filter(name="trade-contract", zh="贸易合同号", en="contract of the trade", kind="contract"),
    Filter(name="invoice", zh="发票号", en="invoice", kind="invoice"),
    Filter(name="bill", zh="提（运）单号", en="bill of lading", kind="bill"),
    Filter(name="policy", zh="信用保险保单号", en="policy of credit insurance", kind="policy"),
    Filter(name="digest", zh="单据摘要", en="digest of a document", kind="document-digest"),
    Filter(name="kind", zh="类别：loan、authorization", en="what it is", heads=True),
    Filter(
        name="bank", zh="银行：行号或 BIC", en="bank: CNAPS number or BIC", named=(BANK, bank_keys), paths=("bank",)
    ),
    Filter(name="product", zh="融资产品", en="product", paths=("product",)),
    Filter(name="currency", zh="币种", en="currency", kind="currency", paths=("amount.currency", "limit.currency")),
)

COLUMNS = (
    Column(name="kind", zh="类别", en="Kind", path="kind"),
    Column(name="application", zh="融资申请编号", en="Application", path="application_no"),
    Column(name="authorization", zh="数据授权编号", en="Authorisation", path="authorization_no"),
    Column(name="contract", zh="融资合同号", en="Contract", path="contract_no"),
    Column(name="bank", zh="银行", en="Bank", path="bank"),
    Column(name="trader", zh="企业", en="Trader", path="trader_id"),
    Column(name="product", zh="融资产品", en="Product", path="product"),
    Column(name="currency", zh="币种", en="Currency", path="amount.currency"),
    Column(name="amount", zh="申请额度", en="Applied for", path="amount.amount", number=True),
    Column(name="limit", zh="合同额度", en="Limit", path="limit.amount", number=True),
    Column(name="disbursed", zh="已放款", en="Disbursed", path="disbursed.amount", number=True),
    Column(name="outstanding", zh="未还本金", en="Outstanding", path="outstanding.amount", number=True),
    Column(name="available", zh="可用额度", en="Available", path="available.amount", number=True),
    Column(name="principal", zh="已还本金", en="Principal repaid", path="repaid.principal.amount", number=True),
    Column(name="interest", zh="已付利息", en="Interest paid", path="repaid.interest.amount", number=True),
    Column(name="valid_to", zh="可支用末日", en="Last day to draw", path="contract.valid_to"),
    Column(name="due", zh="应还日", en="Due on", path="due.due_on"),
    Column(name="documents", zh="贸易单据", en="Documents", path="papers.number"),
    Column(name="certificate", zh="结清证明", en="Certificate", path="certificate_no"),
)


def outline(case: Mapping[str, Any]) -> Iterator[Line]:
    """What may be drawn, was drawn, and is owed."""
    named = (("limit", "额度", "limit"), ("disbursed", "放款", "disbursed"), ("outstanding", "未还本金", "outstanding"))
    return amounts(case, *named)


QUOTAS = (
    Quota(zh="融资额度", en="Financing", states=("effective", "drawing", "drawn"), whole="limit", left="available"),
)
