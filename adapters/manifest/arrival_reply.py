"""Reply to the arrival (到位回执) as `SWIR01`, after the answers to manifest messages: one ResponseType each.

A text begins with a business code of five digits by convention ("21301 …"); it is part of the text and stays there.
"""

from adapters.fields import Field, Group, Kind, Row, Told, from_beijing, to_beijing
from adapters.manifest.envelope import RESPONSE, table
from messages.inspection.records import InspectionArrivalReply

ANSWER: tuple[Row, ...] = (
    Field("code", "ResponseType/Code"),
    Field("text", "ResponseType/Text"),
)

CONTAINER: tuple[Row, ...] = (Field("container_no", "EquipmentIdentification/ID"), *ANSWER)

LOT: tuple[Row, ...] = (
    Told("TransportContractDocument/ID"),
    Told("AssociatedTransportDocument/ID"),
    Field("lot_no", "ConsignmentItem/LotNumberID"),
    *ANSWER,
)

FIELDS: tuple[Row, ...] = (
    Field("ref_message_id", "Response/FunctionalReferenceID"),
    Field("entry_id", "Response/PreviousCustomsDocument/ID"),
    Field("exam_rec_id", "Response/Examination/ID"),
    Field("exam_start_time", "Response/Examination/StartDateTime", read=from_beijing, write=to_beijing),
    Told("Response/BorderTransportMeans/JourneyID"),
    Told("Response/BorderTransportMeans/ID"),
    Group(
        "items",
        (
            Kind("Response/TransportEquipment", CONTAINER, key="container_no"),
            Kind("Response/Consignment", LOT, key="lot_no"),
        ),
    ),
    Field("response_code", "Response/ResponseType/Code"),
    Field("response_text", "Response/ResponseType/Text"),
)

TABLE = table("SWIR01", "inspection.arrival-reply.1", InspectionArrivalReply, RESPONSE, FIELDS)
