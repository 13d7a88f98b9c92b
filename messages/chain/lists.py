"""By what chains are looked for, and what a table of them shows."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.lists import Column, Filter
from messages.outlines import Line

FILTERS = (
    Filter(name="declaration", zh="报关单号", en="customs declaration", kind="declaration"),
    Filter(name="contract", zh="合同号", en="contract", kind="contract"),
    Filter(name="invoice", zh="发票号", en="invoice", kind="invoice"),
    Filter(name="bill", zh="提运单号", en="bill of lading", kind="bill"),
    Filter(name="case", zh="所办事项编号", en="number of a case of it", kind="number"),
    Filter(name="part", zh="事项", en="part", paths=("parts.part",)),
)

COLUMNS = (
    Column(name="chain", zh="链办编号", en="Chain", path="chain_no"),
    Column(name="trader", zh="企业", en="Trader", path="trader_id"),
    Column(name="declaration", zh="报关单", en="Declaration", path="shipment.entry_id"),
    Column(name="invoice", zh="发票", en="Invoice", path="shipment.invoice_no"),
    Column(name="value", zh="货值", en="Value", path="shipment.value.amount", number=True),
    Column(name="currency", zh="币种", en="Currency", path="shipment.value.currency"),
    Column(name="parts", zh="事项", en="Parts", path="parts.part"),
    Column(name="standings", zh="进展", en="Standing", path="parts.standing"),
)


def outline(case: Mapping[str, Any]) -> Iterator[Line]:
    """How far each step of each part is."""
    for part in case["parts"]:
        yield Line(part["part_zh"], part["part_en"], "  ".join(map(_told, part["steps"])))


def _told(step: Mapping[str, Any]) -> str:
    again = f" ×{step['revision']}" if step["revision"] > 1 else ""
    return f"{step['step_zh']} {step['standing_zh']}{again}"
