"""The opinion family: grievances (接诉即办), ratings of finished handlings (好差评), what came of both."""

from dataclasses import replace
from pathlib import Path

from messages import services
from messages.catalogue import ANSWER, REQUEST, Family, MessageType
from messages.opinion import rules
from messages.opinion.board import ratings
from messages.opinion.findings import FINDINGS
from messages.opinion.lists import COLUMNS, FILTERS, outline
from messages.opinion.process import process
from messages.opinion.profile import OURS, read
from messages.opinion.records import (
    OpinionAppraisal,
    OpinionApproval,
    OpinionCallback,
    OpinionGrievance,
    OpinionGrievanceReply,
    OpinionInvitation,
    OpinionRating,
    OpinionWorkOrder,
    OpinionWorkOrderReply,
)
from messages.opinion.states import UNITS
from messages.roles import AGENT, GATEWAY, TRADER, UNIT

TYPES = (
    MessageType("opinion.grievance.1", OpinionGrievance, kind=REQUEST, by=(TRADER, AGENT), to=(GATEWAY,),
                principal="trader_id", rules=rules.GRIEVANCE, service="OPI-01",
                zh="企业诉求", en="grievance of an enterprise"),
    MessageType("opinion.work-order.1", OpinionWorkOrder, kind=ANSWER, by=(GATEWAY,), to=UNITS, service="OPI-01",
                zh="转办工单", en="work order to a unit"),
    MessageType("opinion.work-order-reply.1", OpinionWorkOrderReply, kind=REQUEST, by=UNITS, to=(GATEWAY,),
                rules=rules.WORK_ORDER_REPLY, service="OPI-01", zh="工单答复", en="reply to a work order"),
    MessageType("opinion.approval.1", OpinionApproval, kind=REQUEST, by=(UNIT,), to=(GATEWAY,), rules=rules.APPROVAL,
                service="OPI-01", zh="延期审批或退回", en="decision of a tier above the unit"),
    MessageType("opinion.grievance-reply.1", OpinionGrievanceReply, kind=ANSWER, by=(GATEWAY,), to=(TRADER, AGENT),
                service="OPI-01", zh="诉求回复", en="what has become of a grievance"),
    MessageType("opinion.callback.1", OpinionCallback, kind=REQUEST, by=(TRADER, AGENT), to=(GATEWAY,),
                service="OPI-01", zh="回访", en="whether it satisfies"),
    MessageType("opinion.invitation.1", OpinionInvitation, kind=ANSWER, by=(GATEWAY,), to=(TRADER, AGENT),
                service="OPI-02", zh="评价邀请", en="invitation to rate"),
    MessageType("opinion.rating.1", OpinionRating, kind=REQUEST, by=(TRADER, AGENT, GATEWAY), to=(GATEWAY,),
                rules=rules.RATING, service="OPI-02", bearer="token", zh="好差评", en="rating of a handling"),
    MessageType("opinion.appraisal.1", OpinionAppraisal, kind=ANSWER, by=(GATEWAY,), to=(GATEWAY,),
                service="OPI-02", zh="无名评价", en="a rating without its rater"),
)  # fmt: skip


def ruled(folder: Path) -> Family:
    """The family by the rules of a folder; BadRules."""
    found = read(folder)
    return replace(_FAMILY, process=process(found), boards=(ratings(found),), rule_set=found.name)


_FAMILY = Family(
    name="opinion",
    zh="诉求与评价",
    en="grievances and ratings",
    path="/v1/opinions",
    number="number",
    types=TYPES,
    findings=FINDINGS,
    filters=FILTERS,
    columns=COLUMNS,
    outline=outline,
    services=services.of("opinion"),
    ruled=ruled,
)

FAMILY = ruled(OURS)
