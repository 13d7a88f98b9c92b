"""By what inspections are looked for, and what a table of them shows."""

from messages.lists import Column, Filter

FILTERS = (
    Filter(name="declaration", zh="报关单号", en="customs declaration", kind="declaration"),
    Filter(name="record", zh="查验记录编号", en="inspection record", kind="inspection-record"),
    Filter(name="container", zh="集装箱号", en="container", kind="container"),
    Filter(name="bill", zh="提运单号", en="bill of lading", kind="bill"),
)

COLUMNS = (
    Column(name="declaration", zh="报关单号", en="Declaration", path="entry_id"),
    Column(name="record", zh="查验记录编号", en="Inspection record", path="exam_rec_id"),
    Column(name="bill", zh="提运单号", en="Bill of lading", path="notice.bill_no"),
    Column(name="enterprise", zh="企业", en="Enterprise", path="notice.enterprise_name"),
    Column(name="transport", zh="运输工具", en="Transport", path="notice.transport_name"),
    Column(name="voyage", zh="航次", en="Voyage", path="notice.voyage_no"),
    Column(name="lines", zh="箱号或批次", en="Containers or lots", path="lines.line"),
    Column(name="in_place", zh="已到位", en="In place", path="in_place", number=True),
    Column(name="starts_at", zh="计划查验", en="Planned", path="starts_at"),
)
