"""By what settlements are looked for, and what a table of them shows: agreements, payments out and in, statements."""

from messages.lists import Column, Countdown, Filter
from messages.roles import BANK
from messages.settlement.keys import bank_keys

FILTERS = (
    Filter(name="reference", zh="汇款业务编号", en="reference of a payment", kind="remittance"),
    Filter(name="agreement", zh="协议编号", en="number of the agreement", kind="agreement"),
    Filter(name="declaration", zh="报关单号", en="customs declaration", kind="declaration"),
    Filter(name="bop", zh="国际收支申报号码", en="balance-of-payments number", kind="bop"),
    Filter(name="contract", zh="合同号", en="contract", kind="contract"),
    Filter(name="invoice", zh="发票号", en="invoice", kind="invoice"),
    Filter(name="bank-reference", zh="银行业务编号", en="the bank's own number", kind="bank-reference"),
    Filter(name="uetr", zh="端到端唯一编号（UETR）", en="UETR", kind="uetr"),
    Filter(name="kind", zh="类别：agreement、payment、receipt、statement", en="what it is", heads=True),
    Filter(
        name="bank", zh="银行：行号或 BIC", en="bank: CNAPS number or BIC", named=(BANK, bank_keys), paths=("bank",)
    ),
    Filter(
        name="currency",
        zh="币种",
        en="currency",
        kind="currency",
        paths=("amount.currency", "account.currency", "in_force.currencies", "waiting.currencies"),
    ),
    Filter(
        name="account",
        zh="账号",
        en="account",
        paths=(
            "account.account_no",
            "funds.account.account_no",
            "instruction.funds.account.account_no",
            "in_force.accounts.account_no",
            "waiting.accounts.account_no",
        ),
    ),
)

COLUMNS = (
    Column(name="kind", zh="类别", en="Kind", path="kind"),
    Column(name="reference", zh="汇款业务编号", en="Reference", path="reference"),
    Column(name="agreement", zh="协议编号", en="Agreement", path="agreement_no"),
    Column(name="bank_reference", zh="银行业务编号", en="Bank reference", path="bank_reference"),
    Column(name="bank", zh="银行", en="Bank", path="bank"),
    Column(name="trader", zh="企业", en="Trader", path="trader_id"),
    Column(name="currency", zh="币种", en="Currency", path="amount.currency"),
    Column(name="amount", zh="金额", en="Amount", path="amount.amount", number=True),
    Column(name="debited_currency", zh="扣账币种", en="Debited in", path="debited.currency"),
    Column(name="debited", zh="扣账金额", en="Debited", path="debited.amount", number=True),
    Column(name="charges", zh="银行费用", en="Bank charges", path="bank_charges.amount.amount"),
    Column(name="rate", zh="汇率", en="Exchange rate", path="exchange.rate", number=True),
    Column(name="returned", zh="退回金额", en="Returned", path="returned.amount", number=True),
    Column(name="value_on", zh="起息日", en="Value date", path="value_on"),
    Column(name="creditor", zh="收款人", en="Creditor", path="creditor.name"),
    Column(name="debtor", zh="付款人", en="Debtor", path="debtor.name"),
    Column(name="contracts", zh="合同号", en="Contracts", path="contract_nos"),
    Column(name="invoices", zh="发票号", en="Invoices", path="invoice_nos"),
    Column(name="declarations", zh="报关单", en="Declarations", path="allocations.entry_id"),
    Column(name="bop", zh="国际收支申报号码", en="BoP number", path="bop_no"),
)

COUNTDOWNS = (  # the report is due five working days after the bank paid out
    Countdown(zh="国际收支申报", en="Balance-of-payments report", states=("kept", "converted", "bop-returned")),
)
