"""What is said about an inspection: notice, acknowledgement, appointment, arrival and its reply, result.

Sources: the nine fields of 查验通知 and the nine of 查验货物到位信息 are those of the Shandong measures on the business
environment (2020); lengths follow the customs manifest messages and the programs of ports. Fields beyond the nine are
optional. One inspection is a declaration and an inspection record; its lines are containers, or lots of loose cargo.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Annotated

from messages.fields import (
    Audience,
    BillNo,
    Coded,
    CodedBy,
    ContainerNo,
    CreditCode,
    CustomsRegistration,
    Each,
    EntryId,
    ExamRecId,
    PartyId,
    Personal,
    SiteCode,
    Transport,
)
from messages.roles import AGENT, CUSTOMS, TRADER


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeContainer:
    """One container to be brought to the inspection site.

    container_no: ISO 6346 number, compact: "QDGU1000016".
    size_type:    ISO 6346 size and type: "22G1", "45G1".
    fullness:     4 empty, 5 full.
    seal_nos:     seals on the doors, up to 9, each up to 35 characters.
    insp_mode:    how this one is inspected, where it differs from the notice.
    goods_name:   what is in it, in words, up to 255 characters.
    """

    container_no: ContainerNo
    size_type: Annotated[str | None, Coded("SIZE_TYPE")] = None
    fullness: Annotated[str | None, Coded("FULLNESS")] = None
    seal_nos: Annotated[tuple[str, ...], Each("SealNo")] = ()
    insp_mode: Annotated[str | None, Coded("EXAM_MODE")] = None
    goods_name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsLot:
    """Loose cargo to be inspected: bulk, break-bulk, vehicles, or goods already out of their container.

    lot_no:     number of the lot, up to 35 characters; None where the yard numbers them as they come.
    goods_name: what it is, in words, up to 255 characters.
    pieces:     number of packages, 1 to 99,999,999; None for bulk.
    gross_mass: kilograms, up to three decimals.
    """

    lot_no: str | None = None
    goods_name: str
    pieces: int | None = None
    gross_mass: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionNotice:
    """Customs will inspect the goods of this declaration; have them brought to the inspection site.

    entry_id:                customs declaration number, 18 digits.
    enterprise_name:         importer or exporter, up to 255 characters.
    manifest_no:             manifest number, up to 35 characters; road: the batch number; None where the mode has none.
    bill_no:                 bill of lading or waybill, up to 35 characters, compared without width, case and blanks.
    voyage_no:               voyage, flight, or batch number of a road crossing, up to 36 characters.
    transport_name:          ship's name, or its IMO number as "UN9324966", up to 255 characters.
    insp_customs_code:       customs office that inspects, 4 digits: "4218".
    insp_mode:               查验方式: by hand, by machine, by machine and then by hand.
    check_type:              检查类型: at the port, at the destination, with quarantine.
    exam_rec_id:             inspection record number, up to 32 characters; None: the notice is provisional.
    notice_time:             when customs issued it; aware, whole seconds.
    ie_flag:                 I import, E export.
    traf_mode_list:          the list that traf_mode is from: "CN012" (manifest) or "TRAF_MODE" (declaration).
    traf_mode:               mode of transport; 2, 3 and 4 mean different things in the two lists.
    enterprise_id:           the enterprise's unified social credit code, 18 characters; finds the trader.
    enterprise_registration: its customs registration code, 10 characters.
    agent_name:              declaring agent (报关企业), up to 255 characters.
    agent_id:                the agent's unified social credit code, 18 characters.
    exam_extent:             thorough or by sample; not the method.
    exam_requirements:       查验要求, what is to be looked at: "01" name of goods, "05" pieces, "12" samples.
    rsk_no:                  control instruction number (布控指令号), up to 32 characters; for customs alone.
    site_code:               the site where customs wants the goods (指定查验场地): "CNQDG420018".
    terminal_code:           port area or terminal that holds them (港区、码头), up to 17 letters, digits, hyphens.
    containers:              those to be inspected, up to 999; none for loose cargo or where customs names none.
    goods:                   loose cargo to be inspected, up to 999 lots.
    unstuffing:              whether the containers are to be emptied (掏箱).
    dg_type:                 kind of dangerous goods, in words, up to 35 characters; None: not declared dangerous.
    dg_class:                class and division of the UN recommendations: "3", "5.1".
    security_info:           safety advice, up to 255 characters.
    other_require:           other special requirements, up to 255 characters.
    note:                    remark, up to 255 characters.
    contact:                 person to ask, up to 70 characters.
    phone:                   that person's number, up to 35 characters.
    """

    entry_id: EntryId
    enterprise_name: str
    manifest_no: str | None = None
    bill_no: BillNo
    voyage_no: str
    transport_name: Transport
    insp_customs_code: Annotated[str, Coded("CC011")]
    insp_mode: Annotated[str, Coded("EXAM_MODE")]
    check_type: Annotated[str, Coded("CHECK_TYPE")]
    exam_rec_id: ExamRecId | None = None
    notice_time: datetime | None = None
    ie_flag: Annotated[str | None, Coded("IE_FLAG")] = None
    traf_mode_list: str | None = None
    traf_mode: Annotated[str | None, CodedBy("traf_mode_list")] = None
    enterprise_id: CreditCode | None = None
    enterprise_registration: CustomsRegistration | None = None
    agent_name: str | None = None
    agent_id: CreditCode | None = None
    exam_extent: Annotated[str | None, Coded("EXAM_EXTENT")] = None
    exam_requirements: Annotated[tuple[str, ...], Each("ExamRequirement"), Coded("EXAM_REQUIREMENT")] = ()
    rsk_no: Annotated[str | None, Audience(CUSTOMS)] = None
    site_code: SiteCode | None = None
    terminal_code: str | None = None
    containers: Annotated[tuple[NoticeContainer, ...], Each("Container")] = ()
    goods: Annotated[tuple[GoodsLot, ...], Each("Lot")] = ()
    unstuffing: bool | None = None
    dg_type: str | None = None
    dg_class: Annotated[str | None, Coded("DG_CLASS")] = None
    security_info: str | None = None
    other_require: str | None = None
    note: str | None = None
    contact: Annotated[str | None, Personal()] = None
    phone: Annotated[str | None, Personal()] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionAcknowledgement:
    """The yard or port has the notice in hand (签收) and will bring the goods.

    entry_id:          customs declaration number, as on the notice.
    exam_rec_id:       inspection record number; None where the notice had none.
    ref_message_id:    MessageId of the notice, up to 64 characters.
    acknowledged_time: when someone took it in hand; aware, whole seconds.
    site_code:         the site that will receive the goods, as registered with customs; None: not yet known.
    note:              remark, up to 255 characters.
    """

    entry_id: EntryId
    exam_rec_id: ExamRecId | None = None
    ref_message_id: str
    acknowledged_time: datetime
    site_code: SiteCode | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentContainer:
    """One container of an appointment.

    container_no: ISO 6346 number, compact.
    owner:        who holds the container (箱持有人), up to 70 characters.
    planned_time: when it should be inspected, where it differs from the others; aware, whole seconds.
    insp_mode:    查验方式. size_type: ISO 6346 size and type: "22G1". fullness: 4 empty, 5 full.
    """

    container_no: ContainerNo
    owner: str | None = None
    planned_time: datetime | None = None
    insp_mode: Annotated[str | None, Coded("EXAM_MODE")] = None
    size_type: Annotated[str | None, Coded("SIZE_TYPE")] = None
    fullness: Annotated[str | None, Coded("FULLNESS")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionAppointment:
    """The trader or its agent would have the goods inspected at this time and says who attends.

    entry_id:       customs declaration number, as on the notice.
    exam_rec_id:    inspection record number, as on the notice.
    site_code:      the site, as registered with customs; None: the one on the notice.
    planned_time:   when the inspection should begin; aware, whole seconds.
    attend_mode:    到场 attends, 委托场站 delegates to the yard, 不到场 stays away.
    contact:        who attends or answers for the goods, up to 70 characters.
    phone:          that person's number, up to 35 characters.
    containers:     those it is for, up to 999; none: all of the notice.
    entrust_type:   委托类型 of the port's booking form, in words, up to 35 characters.
    check_type:     检查类型.
    principal:      委托方, up to 255 characters. acceptor: 受理方, up to 255 characters.
    recheck:        whether it is a second inspection (复查复验).
    goods_location: where the containers stand now (查验箱所在地), up to 70 characters.
    goods_name:     goods, in words, up to 255 characters. packing: packing, in words, up to 35 characters.
    pieces:         number of packages, 1 to 99,999,999.
    dg_type:        kind of dangerous goods, in words, up to 35 characters. dg_class: "3", "5.1".
    invoice_title:  to whom the port's invoice is made out, up to 255 characters.
    note:           remark, up to 255 characters.
    """

    entry_id: EntryId
    exam_rec_id: ExamRecId
    site_code: SiteCode | None = None
    planned_time: datetime
    attend_mode: Annotated[str, Coded("ATTEND")]
    contact: Annotated[str, Personal()]
    phone: Annotated[str, Personal()]
    containers: Annotated[tuple[AppointmentContainer, ...], Each("Container")] = ()
    entrust_type: str | None = None
    check_type: Annotated[str | None, Coded("CHECK_TYPE")] = None
    principal: str | None = None
    acceptor: str | None = None
    recheck: bool | None = None
    goods_location: str | None = None
    goods_name: str | None = None
    packing: str | None = None
    pieces: int | None = None
    dg_type: str | None = None
    dg_class: Annotated[str | None, Coded("DG_CLASS")] = None
    invoice_title: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionArrival:
    """The goods of one line of an inspection stand in their bay of the yard, ready for customs.

    entry_id:      customs declaration number, 18 digits.
    bill_no:       bill of lading, up to 35 characters, as on the notice.
    transport:     ship's IMO number as "UN9324966", or its name.
    exam_rec_id:   inspection record number, as customs issued it.
    container_no:  ISO 6346 number, compact: "SWGU3070075"; None for loose cargo.
    site_name:     inspection site, in words, up to 70 characters.
    site_code:     inspection site, as registered with customs.
    bay_code:      place within the site, in the yard's own code, up to 20 characters.
    in_place_time: when the goods came to rest; aware, whole seconds.
    lot_no:        lot of loose cargo, up to 35 characters; None for a container. One of the two is given.
    pieces:        number of packages in the lot, 1 to 99,999,999.
    gross_mass:    kilograms, up to three decimals. A lot has pieces or gross mass.
    final_lot:     no further lot comes; only it completes loose cargo.
    round:         1, then one more each time the goods are brought again (a machine scan turned manual).
    feedback_no:   the yard's own number of this report, up to 35 characters.
    operator_code: who runs the site: 4-digit customs code and 9-character organisation code.
    operator_name: the same in words, up to 255 characters.
    seal_no:       seal found on the container, up to 35 characters. seal_state: whole, broken, missing, other number.
    truck_plate:   plate of the truck that brought it, up to 15 characters.
    photos:        SHA-256 of photographs the yard keeps, 64 hex digits each, up to 20.
    """

    entry_id: EntryId
    bill_no: BillNo
    transport: Transport
    exam_rec_id: ExamRecId
    container_no: ContainerNo | None = None
    site_name: str
    site_code: SiteCode
    bay_code: str
    in_place_time: datetime
    lot_no: str | None = None
    pieces: int | None = None
    gross_mass: Decimal | None = None
    final_lot: bool = False
    round: int = 1
    feedback_no: str | None = None
    operator_code: PartyId | None = None
    operator_name: str | None = None
    seal_no: str | None = None
    seal_state: Annotated[str | None, Coded("SEAL_STATE")] = None
    truck_plate: str | None = None
    photos: Annotated[tuple[str, ...], Each("PhotoDigest")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyItem:
    """Customs' answer for one line of an arrival.

    container_no: ISO 6346 number, or lot_no: lot of loose cargo; one of the two.
    code:         01 accepted, 02 accepted for review by hand, 03 refused.
    text:         why, up to 255 characters.
    """

    container_no: ContainerNo | None = None
    lot_no: str | None = None
    code: Annotated[str, Coded("RESPONSE")]
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionArrivalReply:
    """Customs has taken, or refused, the report that goods are in place.

    entry_id:        customs declaration number.
    exam_rec_id:     inspection record number.
    ref_message_id:  MessageId of the arrival, up to 64 characters.
    response_code:   for the whole: 01 accepted, 02 accepted for review by hand, 03 refused.
    response_text:   why, up to 255 characters.
    items:           the answer for each line, up to 999; one may be accepted and another refused.
    exam_start_time: when the inspection begins or began; aware, whole seconds; None: not yet known.
    """

    entry_id: EntryId
    exam_rec_id: ExamRecId
    ref_message_id: str
    response_code: Annotated[str, Coded("RESPONSE")]
    response_text: str | None = None
    items: Annotated[tuple[ReplyItem, ...], Each("Item")] = ()
    exam_start_time: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultItem:
    """What came of the inspection of one line, in one round. Findings are for customs, trader and agent alone.

    container_no:  ISO 6346 number, or lot_no: lot of loose cargo; one of the two.
    round:         1, then one more for each inspection of the same line.
    result_code:   正常 nothing found, 异常 something found, 待定送检 samples under test, 转人工 by hand next.
                   Customs always gives it; copies for others are without it.
    problem_found: whether anything was found; an inspection that finds nothing costs the trader nothing.
    another_round: whether the line is to be brought again for another round; tells the yard what it may know.
    disposition:   放行, 归位, 滞留, 退运, 移交; only with a final result.
    sample_taken:  whether samples were taken.
    new_seal_no:   seal put on afterwards, up to 35 characters.
    exam_end_time: when the inspection of the line ended; aware, whole seconds.
    """

    container_no: ContainerNo | None = None
    lot_no: str | None = None
    round: int = 1
    result_code: Annotated[str | None, Coded("EXAM_RESULT"), Audience(CUSTOMS, TRADER, AGENT)] = None
    problem_found: Annotated[bool | None, Audience(CUSTOMS, TRADER, AGENT)] = None
    another_round: bool | None = None
    disposition: Annotated[str | None, Coded("DISPOSITION")] = None
    sample_taken: bool | None = None
    new_seal_no: str | None = None
    exam_end_time: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionResult:
    """Customs has inspected these lines. That the inspection is over does not yet release the goods.

    entry_id:    customs declaration number.
    exam_rec_id: inspection record number.
    items:       one for each line and round, 1 to 999.
    note:        remark, up to 255 characters; a finding in words, so for customs, trader and agent alone.
    """

    entry_id: EntryId
    exam_rec_id: ExamRecId
    items: Annotated[tuple[ResultItem, ...], Each("Item")]
    note: Annotated[str | None, Audience(CUSTOMS, TRADER, AGENT)] = None
