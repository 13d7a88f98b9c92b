"""撤销 as a customer payment cancellation request, camt.055.001.09: one request, the payment named by its Reference.

The request's own number is made of our message's, so that asking again is another request. Source: ISO 20022
camt.055.001.09.
"""

from hashlib import sha256

from adapters.bank import texts
from adapters.bank.iso import FORM
from adapters.bank.order import Order, word
from adapters.bank.parts import USCC, bank, other_id
from adapters.bank.payment import KIND as PAYMENT_KIND
from adapters.bank.payment import reference
from adapters.fields import Field, Fixed, Pieces, Row
from messages.envelope import Message
from messages.settlement.records import SettlementCancellation

KIND = "camt.055.001.09"
CODE = "settlement.cancellation.1"

ROOT = "CstmrPmtCxlReq"
BATCH = f"{ROOT}/Undrlyg/OrgnlPmtInfAndCxl"
PAYMENT = f"{BATCH}/TxInf"
ASSIGNER = f"{ROOT}/Assgnmt/Assgnr/Pty"


def number(message: Message) -> str:
    """The request's own number: 35 characters, the same for the same message."""
    said = f"{message.head.sender_id} {message.head.message_id}"
    return f"C{sha256(said.encode()).hexdigest()[:34]}"


MADE: tuple[Row, ...] = ()

BODY: tuple[Row, ...] = (
    Fixed(f"{ROOT}/Assgnmt/Id", number),
    Fixed(f"{ASSIGNER}/Nm", word(lambda body: body.trader_id)),
    other_id("trader_id", f"{ASSIGNER}/Id/OrgId", USCC),
    *bank("bank", f"{ROOT}/Assgnmt/Assgne/Agt/FinInstnId"),
    Fixed(f"{ROOT}/Assgnmt/CreDtTm", lambda message: texts.to_time(message.head.send_time)),
    Fixed(f"{ROOT}/CtrlData/NbOfTxs", lambda _: "1"),
    Fixed(f"{BATCH}/PmtCxlId", number),
    Fixed(f"{BATCH}/OrgnlPmtInfId", reference),
    Fixed(f"{BATCH}/OrgnlGrpInf/OrgnlMsgId", reference),
    Fixed(f"{BATCH}/OrgnlGrpInf/OrgnlMsgNmId", lambda _: PAYMENT_KIND),
    Fixed(f"{PAYMENT}/CxlId", number),
    Fixed(f"{PAYMENT}/OrgnlInstrId", reference),
    Field("reference", f"{PAYMENT}/OrgnlEndToEndId"),
    Fixed(f"{PAYMENT}/OrgnlUETR", word(lambda body: texts.uetr(body.reference))),
    Field("reason", f"{PAYMENT}/CxlRsnInf/Rsn/Cd"),
    Pieces("note", f"{PAYMENT}/CxlRsnInf/AddtlInf", size=105, most=210),
)

READ: tuple[Row, ...] = (Field("send_time", f"{ROOT}/Assgnmt/CreDtTm", read=texts.second),)

ORDER = Order(
    form=FORM,
    code=CODE,
    record=SettlementCancellation,
    kind=KIND,
    made=MADE,
    read=READ,
    body=BODY,
    number=f"{ROOT}/Assgnmt/Id",
    sender=f"{ASSIGNER}/Id/OrgId/AnyBIC",
    once=(BATCH, PAYMENT),
)
