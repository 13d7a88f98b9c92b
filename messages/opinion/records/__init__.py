"""What is said of grievances and ratings; a file each for what traders say, what units say, what the gateway says."""

from messages.opinion.records.ours import (
    OpinionAppraisal,
    OpinionGrievanceReply,
    OpinionInvitation,
    OpinionWorkOrder,
)
from messages.opinion.records.party import Party
from messages.opinion.records.traders import OpinionCallback, OpinionGrievance, OpinionRating, UnitGrade
from messages.opinion.records.units import OpinionApproval, OpinionWorkOrderReply

__all__ = [
    "OpinionAppraisal",
    "OpinionApproval",
    "OpinionCallback",
    "OpinionGrievance",
    "OpinionGrievanceReply",
    "OpinionInvitation",
    "OpinionRating",
    "OpinionWorkOrder",
    "OpinionWorkOrderReply",
    "Party",
    "UnitGrade",
]
