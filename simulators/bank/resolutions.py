"""camt.029.001.09: what came of a request to cancel."""

from datetime import datetime

from simulators.bank import papers, reasons
from simulators.bank.house import House
from simulators.bank.orders import Cancellation, Target
from simulators.bank.papers import Table, bank

CONFIRMS = {"ACCR": "CNCL", "RJCR": "RJCR", "PDCR": "PDCR"}  # Sts/Conf for the status of the cancellation


def resolution(
    house: House, id_: str, at: datetime, request: Cancellation, target: Target, status: str, reason: str = ""
) -> Table:
    """The answer for one payment; status: ACCR cancelled, RJCR not, PDCR not yet known."""
    why = {"Rsn": {"Cd": reason}, "AddtlInf": reasons.words(reason)} if reason else None
    return {
        "Assgnmt": {
            "Id": id_,
            "Assgnr": {"Agt": bank(house)},
            "Assgne": {"Pty": {"Nm": request.assigner or "EPORT"}},
            "CreDtTm": papers.time(at),
        },
        "RslvdCase": {"Id": request.id, "Cretr": {"Pty": {"Nm": request.assigner or "EPORT"}}},
        "Sts": {"Conf": CONFIRMS[status]},
        "CxlDtls": {
            "TxInfAndSts": {
                "CxlStsId": target.cancel_id or request.id,
                "OrgnlGrpInf": {"OrgnlMsgId": target.msg_id, "OrgnlMsgNmId": target.name_id},
                "OrgnlInstrId": target.instr_id,
                "OrgnlEndToEndId": target.end_to_end_id,
                "TxCxlSts": status,
                "CxlStsRsnInf": why,
            }
        },
    }
