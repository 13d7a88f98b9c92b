"""Inspection notice (查验通知) as `SWIN01`.

A mode of transport of the manifest list (CN012) stands where manifest messages have it; one of the declaration's list,
whose values clash with those, stands beside the declaration number.
"""

from adapters.fields import (
    Field,
    Fixed,
    Group,
    Kind,
    Many,
    Row,
    Told,
    decimal,
    flag,
    from_beijing,
    to_beijing,
    to_decimal,
    to_flag,
    whole,
)
from adapters.manifest.envelope import DECLARATION, table, transport
from messages.inspection.records import InspectionNotice

CONTAINER: tuple[Row, ...] = (
    Field("container_no", "EquipmentIdentification/ID"),
    Field("size_type", "CharacteristicCode"),
    Field("fullness", "FullnessCode"),
    Many("seal_nos", "SealID"),
    Field("insp_mode", "ExaminationMethodCode"),
    Field("goods_name", "CargoDescription"),
)

LOT: tuple[Row, ...] = (
    Told("SequenceNumeric"),
    Field("lot_no", "LotNumberID"),
    Field("pieces", "ConsignmentItemPackaging/QuantityQuantity", read=whole, write=str),
    Told("ConsignmentItemPackaging/TypeCode"),
    Told("ConsignmentItemPackaging/MarksNumbers"),
    Field("goods_name", "Commodity/CargoDescription"),
    Field("gross_mass", "GoodsMeasure/GrossMassMeasure", read=decimal, write=to_decimal),
)

FIELDS: tuple[Row, ...] = (
    Field("insp_customs_code", "Declaration/DeclarationOfficeID"),
    Field("manifest_no", "Declaration/ManifestID"),
    Field("entry_id", "Declaration/PreviousCustomsDocument/ID"),
    Field("ie_flag", "Declaration/PreviousCustomsDocument/IEFlag"),
    Field("traf_mode", "Declaration/PreviousCustomsDocument/TransportModeCode", given={"traf_mode_list": "TRAF_MODE"}),
    Field("exam_rec_id", "Declaration/Examination/ID"),
    Field("notice_time", "Declaration/Examination/IssueDateTime", read=from_beijing, write=to_beijing),
    Field("insp_mode", "Declaration/Examination/MethodCode"),
    Field("exam_extent", "Declaration/Examination/ExtentCode"),
    Field("check_type", "Declaration/Examination/TypeCode"),
    Many("exam_requirements", "Declaration/Examination/RequirementCode"),
    Field("rsk_no", "Declaration/Examination/ControlID"),
    Field("unstuffing", "Declaration/Examination/UnstuffingIndicator", read=flag, write=to_flag),
    Field("security_info", "Declaration/Examination/SafetyInformation"),
    Field("other_require", "Declaration/Examination/SpecialRequirement"),
    Field("enterprise_id", "Declaration/Enterprise/ID"),
    Field("enterprise_registration", "Declaration/Enterprise/CustomsID"),
    Field("enterprise_name", "Declaration/Enterprise/Name"),
    Field("agent_id", "Declaration/Agent/ID"),
    Field("agent_name", "Declaration/Agent/Name"),
    Field("contact", "Declaration/Contact/Name"),
    Field("phone", "Declaration/Contact/Communication/ID"),
    Field("voyage_no", "Declaration/BorderTransportMeans/JourneyID"),
    Field("traf_mode", "Declaration/BorderTransportMeans/TypeCode", given={"traf_mode_list": "CN012"}),
    *transport("transport_name"),
    Field("terminal_code", "Declaration/GoodsLocation/ID"),
    Field("site_code", "Declaration/UnloadingLocation/ID", part=0),
    Fixed("Declaration/UnloadingLocation/ID", lambda message: str(message.body.insp_customs_code), part=1),
    Field("dg_class", "Declaration/DangerousGoods/ClassCode"),
    Field("dg_type", "Declaration/DangerousGoods/Description"),
    Field("bill_no", "Declaration/Consignment/TransportContractDocument/ID"),
    Told("Declaration/Consignment/AssociatedTransportDocument/ID"),
    Group("goods", (Kind("Declaration/Consignment/ConsignmentItem", LOT),)),
    Group("containers", (Kind("Declaration/TransportEquipment", CONTAINER),)),
    Told("Declaration/AdditionalInformation/LineFlag"),
    Field("note", "Declaration/AdditionalInformation/Content"),
)

TABLE = table("SWIN01", "inspection.notice.1", InspectionNotice, DECLARATION, FIELDS)
