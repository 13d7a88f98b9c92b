"""Cases to rehearse with, drawn from a seed: declarations, ships, containers, ore, break-bulk, and who they concern.

Every number holds its check digit. Owners of containers are prefixes that nobody has registered. The last digit of the
declaration number says how customs will go about the case (`customs.SCRIPTS`); each ten cases have each digit once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from simulators import numbers
from simulators.dice import Dice
from simulators.documents import NOW
from simulators.profile import Party

OWNERS = ("SDGU", "QDGU", "WFGU")
SIZES = ("22G1", "42G1", "45G1", "25G1", "22R1")
SHIPS = (
    "HAI YUN XING",
    "LU TAI 6",
    "JIAO ZHOU WAN",
    "BOHAI PIONEER",
    "LAOSHAN SPIRIT",
    "QI FENG",
    "WEI HE",
    "DONG YING STAR",
)
REQUIREMENTS = ("01", "03", "05", "08", "09", "14", "15")
BOXED = ("聚乙烯颗粒", "冻鳕鱼片", "纯棉纱线", "汽车用滚珠轴承", "轮胎用天然橡胶", "大蒜", "钢制法兰", "家用空调压缩机")
ORES = ("铁矿砂及其精矿", "锰矿砂及其精矿", "铬矿砂及其精矿")
LOOSE = ("热轧钢卷", "针叶木锯材", "袋装复合肥")
TERMINALS = ("QDP-3", "QDP-4", "QDQW-2")  # where no port takes part
BY_MACHINE = "2"  # the digit whose goods are scanned first, and so stand in containers
TWO_RECORDS = "9"  # the digit of declarations with two inspection records

INVENTED = (  # stand-ins where no such partner lies beside the profile; nobody receives for them
    Party(name="trader", role="trader", sender_id="4218MA3ABC127", company="潍坊海川进出口有限公司",
          credit_code="91370700MA3ABC127H"),
    Party(name="agent", role="agent", sender_id="4218MA3AGT014", company="青岛通关报关行有限公司",
          credit_code=numbers.credit_code(numbers.organisation_code("MA3AGT01"))),
    Party(name="yard", role="yard", sender_id="4218MA3YRD663", company="黄岛口岸查验场",
          credit_code="91370700MA3YRD663W", site_code="CNTAO420018", site_name="黄岛查验场"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Record:
    """One inspection record of a case: its number, the body of its notice, and that body as changed on the way."""

    exam_rec_id: str
    body: dict[str, Any]
    changed: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """A declaration to be inspected; digit: the last one of its number."""

    entry_id: str
    digit: str
    records: tuple[Record, ...]


class Draw:
    """Cases of one customs office; parties: who may be concerned; year: of the declarations."""

    def __init__(
        self, dice: Dice, office: str, parties: Sequence[Party], *, year: int, digits: str = "0123456789"
    ) -> None:
        self._dice = dice
        self._office = office
        self._year = year
        self._digits = digits
        self._parties = {
            role: [party for party in parties if party.role == role]
            or [party for party in INVENTED if party.role == role and role != "agent"]
            for role in ("trader", "agent", "yard", "port")
        }

    def case(self, number: int) -> Case:
        """The number-th case; the same under the same seed."""
        digits = self._dice.shuffled(self._digits, "digits", number // len(self._digits))
        digit = digits[number % len(digits)]
        flow = self._dice.pick("110", number, "flow")
        serial = (self._dice.number("serials") + number) % 100_000_000
        entry_id = f"{self._office}{self._year}{flow}{serial:08d}{digit}"
        body = self._body(number, entry_id, flow)
        many = 2 if digit == TWO_RECORDS else 1
        return Case(entry_id, digit, tuple(self._record(number, digit, body, nth) for nth in range(many)))

    def _record(self, number: int, digit: str, body: dict[str, Any], nth: int) -> Record:
        exam_rec_id = f"{body['EntryId']}{nth + 1:02d}"
        goods = self._goods(number, digit, nth * 4)
        body = _ordered({**body, **goods, "ExamRecId": exam_rec_id})
        changed = {**body, "Note": "加开查验要求", "ExamRequirements": {"ExamRequirement": [*REQUIREMENTS[:3], "12"]}}
        if "Containers" in goods:
            changed["Containers"] = {"Container": [*goods["Containers"]["Container"], self._container(number, 8)]}
        return Record(exam_rec_id, body, _ordered(changed))

    def _body(self, number: int, entry_id: str, flow: str) -> dict[str, Any]:
        """What the notice says of declaration, ship and parties."""
        dice = self._dice
        which = dice.whole(0, len(SHIPS) - 1, number, "ship")
        imo = numbers.ship(970_000 + 137 * which)
        voyage = f"{dice.whole(1, 52, number, 'voyage'):03d}{'W' if flow == '1' else 'E'}"
        trader = dice.pick(self._parties["trader"], number, "trader")
        agents, yards, ports = self._parties["agent"], self._parties["yard"], self._parties["port"]
        agent = dice.pick(agents, number, "agent") if agents and dice.chance(number, "by agent") < 0.4 else None
        port = dice.pick(ports, number, "port") if ports else None
        at_port = port is not None and (yards[0] in INVENTED or dice.chance(number, "at port") < 0.2)
        requirements = sorted(dice.shuffled(REQUIREMENTS, number, "requirements")[:3])
        return {
            "EntryId": entry_id,
            "EnterpriseName": trader.company,
            "ManifestNo": f"{imo}{voyage}",
            "BillNo": f"QDSH{self._year % 100}{dice.whole(0, 9_999_999, number, 'bill'):07d}",
            "VoyageNo": voyage,
            "TransportName": imo if dice.chance(number, "by number") < 0.2 else SHIPS[which],
            "InspCustomsCode": self._office,
            "InspMode": "3" if entry_id.endswith(BY_MACHINE) else "1",
            "CheckType": dice.pick("1113", number, "check"),
            "NoticeTime": NOW,
            "IeFlag": "I" if flow == "1" else "E",
            "TrafModeList": "CN012",
            "TrafMode": "1",
            "EnterpriseId": trader.credit_code or None,
            "AgentName": agent and agent.company,
            "AgentId": agent and agent.credit_code,
            "ExamExtent": dice.pick("12", number, "extent"),
            "ExamRequirements": {"ExamRequirement": requirements},
            "RskNo": f"BK{self._office}{dice.whole(0, 9_999_999, number, 'risk'):07d}",
            "SiteCode": None if at_port else dice.pick(yards, number, "yard").site_code,
            "TerminalCode": port.terminal_code if port else dice.pick(TERMINALS, number, "terminal"),
        }

    def _goods(self, number: int, digit: str, first: int) -> dict[str, Any]:
        """Seven cases in ten stand in containers, the others lie loose."""
        kind = self._dice.chance(number, "kind")
        if kind < 0.7 or digit == BY_MACHINE:
            many = self._dice.pick((1, 1, 1, 2, 2, 3, 4), number, "containers")
            return {"Containers": {"Container": [self._container(number, first + nth) for nth in range(many)]}}
        if kind < 0.85:
            tonnes = self._dice.whole(60, 120, number, "tonnes")
            return {"Goods": {"Lot": [{"GoodsName": self._dice.pick(ORES, number), "GrossMass": f"{tonnes * 1000}"}]}}
        pieces = self._dice.whole(20, 600, number, "pieces")
        lot = {"GoodsName": self._dice.pick(LOOSE, number), "Pieces": str(pieces), "GrossMass": f"{pieces * 50}.5"}
        return {"Goods": {"Lot": [lot]}}

    def _container(self, number: int, nth: int) -> dict[str, Any]:
        dice = self._dice
        owner = OWNERS[nth % len(OWNERS)]
        return {
            "ContainerNo": numbers.container(owner, dice.number("boxes") % 1_000_000 + number * 8 + nth // 3 * 2),
            "SizeType": dice.pick(SIZES, number, nth, "size"),
            "Fullness": "5",
            "SealNos": {"SealNo": [f"CN{dice.whole(0, 999_999, number, nth, 'seal'):06d}"]},
            "GoodsName": dice.pick(BOXED, number, nth, "goods"),
        }


ORDER = (
    "EntryId", "EnterpriseName", "ManifestNo", "BillNo", "VoyageNo", "TransportName", "InspCustomsCode", "InspMode",
    "CheckType", "ExamRecId", "NoticeTime", "IeFlag", "TrafModeList", "TrafMode", "EnterpriseId", "AgentName",
    "AgentId", "ExamExtent", "ExamRequirements", "RskNo", "SiteCode", "TerminalCode", "Containers", "Goods", "Note",
)  # fmt: skip


def _ordered(body: dict[str, Any]) -> dict[str, Any]:
    """In the order of the contract; what is None or empty stays out."""
    return {name: body[name] for name in ORDER if body.get(name) is not None}
