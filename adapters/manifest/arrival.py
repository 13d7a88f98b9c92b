"""Arrival of goods for inspection (查验货物到位) as `SWIA01`, after the arrival report of sea exports (MT3101).

A document tells of all containers or lots that came; each is an arrival of ours. The first keeps the document's
MessageID, the others have it with "#2", "#3" and so on behind it. What they have in common stands once.
"""

from adapters.fields import (
    Field,
    Fixed,
    Kind,
    Many,
    Row,
    Split,
    Told,
    decimal,
    flag,
    from_beijing,
    to_beijing,
    to_decimal,
    to_flag,
    whole,
)
from adapters.manifest.envelope import DECLARATION, customs_of_sender, table, transport
from messages.inspection.records import InspectionArrival

PLACED: tuple[Row, ...] = (  # how a container or a lot was found and where it stands
    Field("seal_no", "SealID"),
    Field("seal_state", "SealStateCode"),
    Field("bay_code", "BayID"),
    Field("in_place_time", "ArrivalDateTime", read=from_beijing, write=to_beijing),
    Field("truck_plate", "TruckID"),
    Many("photos", "PhotoDigest"),
)

CONTAINER: tuple[Row, ...] = (
    Field("container_no", "EquipmentIdentification/ID"),
    Told("CharacteristicCode"),
    Told("FullnessCode"),
    Field("pieces", "Packaging/QuantityQuantity", read=whole, write=str),
    Field("gross_mass", "GoodsMeasure/GrossMassMeasure", read=decimal, write=to_decimal),
    *PLACED,
)

LOT: tuple[Row, ...] = (
    Told("SequenceNumeric"),
    Field("lot_no", "LotNumberID"),
    Field("final_lot", "FinalIndicator", read=flag, write=to_flag),
    Field("pieces", "ConsignmentItemPackaging/QuantityQuantity", read=whole, write=str),
    Told("ConsignmentItemPackaging/TypeCode"),
    Told("ConsignmentItemPackaging/MarksNumbers"),
    Told("Commodity/CargoDescription"),
    Field("gross_mass", "GoodsMeasure/GrossMassMeasure", read=decimal, write=to_decimal),
    *PLACED,
)

FIELDS: tuple[Row, ...] = (
    Fixed("Declaration/DeclarationOfficeID", customs_of_sender),
    Field("feedback_no", "Declaration/FeedbackID"),
    Field("entry_id", "Declaration/PreviousCustomsDocument/ID"),
    Field("exam_rec_id", "Declaration/Examination/ID"),
    Field("round", "Declaration/Examination/RoundNumeric", read=whole, write=str),
    Told("Declaration/BorderTransportMeans/JourneyID"),
    Told("Declaration/BorderTransportMeans/TypeCode"),
    *transport("transport"),
    Field("site_code", "Declaration/UnloadingLocation/ID", part=0),
    Fixed("Declaration/UnloadingLocation/ID", customs_of_sender, part=1),
    Field("site_name", "Declaration/UnloadingLocation/Name"),
    Field(
        "in_place_time", "Declaration/UnloadingLocation/ArrivalDate", read=from_beijing, write=to_beijing, spare=True
    ),
    Field("operator_code", "Declaration/Operator/ID"),
    Field("operator_name", "Declaration/Operator/Name"),
    Field("bill_no", "Declaration/Consignment/TransportContractDocument/ID"),
    Told("Declaration/Consignment/AssociatedTransportDocument/ID"),
    Told("Declaration/Consignment/ConsignmentPackaging/QuantityQuantity"),
    Told("Declaration/Consignment/ConsignmentPackaging/TypeCode"),
    Told("Declaration/Consignment/TotalGrossMassMeasure"),
    Split(
        (
            Kind("Declaration/TransportEquipment", CONTAINER, key="container_no"),
            Kind("Declaration/Consignment/ConsignmentItem", LOT, key="lot_no"),
        )
    ),
    Told("Declaration/AdditionalInformation/LineFlag"),
    Told("Declaration/AdditionalInformation/Content"),
)

TABLE = table("SWIA01", "inspection.arrival.1", InspectionArrival, DECLARATION, FIELDS)
