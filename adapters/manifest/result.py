"""Inspection result (查验结果) as `SWIX01`."""

from adapters.fields import Field, Group, Kind, Row, Told, flag, from_beijing, to_beijing, to_flag, whole
from adapters.manifest.envelope import DECLARATION, table
from messages.inspection.records import InspectionResult

OUTCOME: tuple[Row, ...] = (
    Field("round", "Examination/RoundNumeric", read=whole, write=str),
    Field("result_code", "Examination/ResultCode"),
    Field("problem_found", "Examination/ProblemIndicator", read=flag, write=to_flag),
    Field("another_round", "Examination/AnotherRoundIndicator", read=flag, write=to_flag),
    Field("sample_taken", "Examination/SampleIndicator", read=flag, write=to_flag),
    Field("exam_end_time", "Examination/EndDateTime", read=from_beijing, write=to_beijing),
    Field("disposition", "DispositionCode"),
    Field("new_seal_no", "SealID"),
)

CONTAINER: tuple[Row, ...] = (Field("container_no", "EquipmentIdentification/ID"), *OUTCOME)

LOT: tuple[Row, ...] = (
    Told("TransportContractDocument/ID"),
    Told("AssociatedTransportDocument/ID"),
    Field("lot_no", "ConsignmentItem/LotNumberID"),
    *OUTCOME,
)

FIELDS: tuple[Row, ...] = (
    Field("entry_id", "Declaration/PreviousCustomsDocument/ID"),
    Field("exam_rec_id", "Declaration/Examination/ID"),
    Group(
        "items",
        (
            Kind("Declaration/TransportEquipment", CONTAINER, key="container_no"),
            Kind("Declaration/Consignment", LOT, key="lot_no"),
        ),
    ),
    Told("Declaration/AdditionalInformation/LineFlag"),
    Field("note", "Declaration/AdditionalInformation/Content"),
)

TABLE = table("SWIX01", "inspection.result.1", InspectionResult, DECLARATION, FIELDS)
