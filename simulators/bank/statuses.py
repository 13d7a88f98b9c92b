"""pain.002.001.10: where payments stand, at the level of the group, of a batch or of single transactions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from simulators.bank import reasons
from simulators.bank.house import House
from simulators.bank.papers import Table, bank, time
from simulators.bank.payments import Payment


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A status and why; text: further words, each a line of its own."""

    status: str
    reason: str = ""
    text: tuple[str, ...] = ()


def group(
    house: House,
    id_: str,
    at: datetime,
    original: tuple[str, str],
    told: Told,
    lines: Sequence[tuple[Payment, Told]] = (),
) -> Table:
    """Of the whole group, with lines for the payments that it says more of. original: MsgId and name."""
    return _report(house, id_, at, original, told, _batches(lines))


def batch(house: House, id_: str, at: datetime, original: tuple[str, str], batch_id: str, told: Told) -> Table:
    """Of all payments of one batch at once."""
    table = {"OrgnlPmtInfId": batch_id, "PmtInfSts": told.status, "StsRsnInf": _why(told)}
    return _report(house, id_, at, original, None, [table])


def single(house: House, id_: str, at: datetime, payment: Payment, told: Told) -> Table:
    """Of one payment."""
    one = payment.instruction
    return _report(house, id_, at, (one.msg_id, one.name_id), None, _batches([(payment, told)]))


def _report(
    house: House, id_: str, at: datetime, original: tuple[str, str], told: Told | None, batches: list[Table]
) -> Table:
    return {
        "GrpHdr": {
            "MsgId": id_,
            "CreDtTm": time(at),
            "InitgPty": {"Nm": house.latin, "Id": {"OrgId": {"AnyBIC": house.bic}}},
            "DbtrAgt": bank(house),
        },
        "OrgnlGrpInfAndSts": {
            "OrgnlMsgId": original[0],
            "OrgnlMsgNmId": original[1],
            "GrpSts": told and told.status,
            "StsRsnInf": told and _why(told),
        },
        "OrgnlPmtInfAndSts": batches,
    }


def _batches(lines: Sequence[tuple[Payment, Told]]) -> list[Table]:
    ids = dict.fromkeys(payment.instruction.batch_id for payment, _ in lines)
    return [
        {"OrgnlPmtInfId": id_, "TxInfAndSts": [_line(*each) for each in lines if each[0].instruction.batch_id == id_]}
        for id_ in ids
    ]


def _line(payment: Payment, told: Told) -> dict[str, Any]:
    """The bank's number is given from ACSP on, and of what is rejected too."""
    one = payment.instruction
    return {
        "OrgnlInstrId": one.instr_id,
        "OrgnlEndToEndId": one.end_to_end_id,
        "OrgnlUETR": one.uetr,
        "TxSts": told.status,
        "StsRsnInf": _why(told),
        "AccptncDtTm": time(payment.arrived),
        "AcctSvcrRef": payment.reference,
    }


def _why(told: Told) -> Table | None:
    if not told.reason and not told.text:
        return None
    words = (reasons.words(told.reason), *told.text) if told.reason else told.text
    return {"Rsn": {"Cd": told.reason} if told.reason else None, "AddtlInf": list(words)}
