"""Who takes part: the roles a partner may have, one word for each."""

from enum import StrEnum


class Role(StrEnum):
    """A part that a partner plays on the single window."""

    CUSTOMS = "customs"  # 海关: gives notices, decides, gives results
    PORT = "port"  # 港口、码头: holds the containers, moves them to the inspection bay
    YARD = "yard"  # 口岸作业场站: keeps the inspection site and its bays
    TRADER = "trader"  # 进出口企业: whose goods they are
    AGENT = "agent"  # 报关企业: acts for a trader under a dated authorisation
    BANK = "bank"  # 银行
    INSURER = "insurer"  # 保险公司
    UNIT = "unit"  # 承办单位: answers grievances
    GATEWAY = "gateway"  # 单一窗口平台: carries, never decides

    __hash__ = str.__hash__  # an enum's own is Python, and every look-up of a receiver asks for it


CUSTOMS, PORT, YARD, TRADER, AGENT = Role.CUSTOMS, Role.PORT, Role.YARD, Role.TRADER, Role.AGENT
BANK, INSURER, UNIT, GATEWAY = Role.BANK, Role.INSURER, Role.UNIT, Role.GATEWAY
