"""The inspection family: notices (查验通知), goods in place (到位), results, and what is said around them."""

from messages import services
from messages.catalogue import FACT, REQUEST, Family, MessageType
from messages.inspection import rules
from messages.inspection.deadlines import DEADLINES
from messages.inspection.findings import FINDINGS
from messages.inspection.lists import COLUMNS, FILTERS
from messages.inspection.process import PROCESS
from messages.inspection.records import (
    InspectionAcknowledgement,
    InspectionAppointment,
    InspectionArrival,
    InspectionArrivalReply,
    InspectionNotice,
    InspectionResult,
)
from messages.roles import AGENT, CUSTOMS, PORT, TRADER, YARD

TYPES = (
    MessageType("inspection.notice.1", InspectionNotice, kind=FACT, by=(CUSTOMS,), to=(TRADER, AGENT, PORT, YARD),
                rules=rules.NOTICE, service="INS-01", zh="查验通知", en="inspection notice"),
    MessageType("inspection.acknowledgement.1", InspectionAcknowledgement, kind=REQUEST, by=(YARD, PORT), to=(CUSTOMS,),
                service="INS-01", zh="查验通知签收", en="acknowledgement of the notice"),
    MessageType("inspection.appointment.1", InspectionAppointment, kind=REQUEST, by=(TRADER, AGENT), to=(YARD, CUSTOMS),
                rules=rules.APPOINTMENT, service="INS-03", zh="查验预约", en="inspection appointment"),
    MessageType("inspection.arrival.1", InspectionArrival, kind=REQUEST, by=(YARD, PORT), to=(CUSTOMS,),
                copy=(TRADER, AGENT), rules=rules.ARRIVAL, about=("container_no", "lot_no"),
                service="INS-02", zh="查验货物到位", en="arrival of goods for inspection"),
    MessageType("inspection.arrival-reply.1", InspectionArrivalReply, kind=FACT, by=(CUSTOMS,), to=(YARD, PORT),
                rules=rules.ARRIVAL_REPLY, about=("ref_message_id",),
                service="INS-02", zh="到位回执", en="reply to the arrival"),
    MessageType("inspection.result.1", InspectionResult, kind=FACT, by=(CUSTOMS,), to=(TRADER, AGENT, PORT, YARD),
                rules=rules.RESULT, service="INS-01", zh="查验结果", en="inspection result"),
)  # fmt: skip

FAMILY = Family(
    name="inspection",
    zh="查验通知推送与到位反馈",
    en="inspection notices and arrivals",
    path="/v1/inspections",
    number="entry_id",
    types=TYPES,
    findings=FINDINGS,
    process=PROCESS,
    filters=FILTERS,
    columns=COLUMNS,
    services=services.of("inspection"),
    deadlines=DEADLINES,
)
