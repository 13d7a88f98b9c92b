"""Code lists as data, a file a family; a field names its list by id. One more is a value there and a name here."""

from collections.abc import Mapping
from types import MappingProxyType

from messages.codes.code_list import Code, CodeList
from messages.codes.containers import FULLNESS, SEAL_STATE, SIZE_TYPE
from messages.codes.countries import COUNTRY
from messages.codes.credit import (
    CLAIM_DOCUMENT,
    CREDIT_ABOUT,
    CREDIT_PRODUCT,
    CREDIT_REASON,
    CREDIT_TERMS,
    CREDIT_VERDICT,
    ENQUIRY_TOPIC,
    INDUSTRY,
    LOSS_CAUSE,
    PREMIUM_PAYER,
    RISK_ABOUT,
    RISK_OUTLOOK,
)
from messages.codes.currencies import CURRENCY
from messages.codes.customs_offices import CUSTOMS_OFFICE
from messages.codes.dangerous_goods import DG_CLASS
from messages.codes.declaration import AMENDED_FIELD, AMENDMENT_REASON, AMENDMENT_VERDICT, DECLARATION_WAY
from messages.codes.direct_customs import DIRECT_CUSTOMS
from messages.codes.exchange import DIFFERENCE, FUNCTION, IE_FLAG, RESPONSE
from messages.codes.financing import (
    DATA_SCOPE,
    FINANCING_ABOUT,
    FINANCING_DOCUMENT,
    FINANCING_PRODUCT,
    FINANCING_REASON,
    FINANCING_VERDICT,
    RATE_BASIS,
    REPAYMENT_KIND,
    REPAYMENT_SOURCE,
    SAFE_CLASS,
)
from messages.codes.guarantee import (
    CLAIM_VERDICT,
    CREDIT_GRADE,
    CREDIT_SCOPE,
    FILING_VERDICT,
    GUARANTEE_ABOUT,
    GUARANTEE_USE,
    GUARANTEE_VERDICT,
    POLICY_ACTION,
    TAX_KIND,
    USAGE_KIND,
)
from messages.codes.inspection import (
    ATTEND,
    CHECK_TYPE,
    DISPOSITION,
    EXAM_EXTENT,
    EXAM_MODE,
    EXAM_REQUIREMENT,
    EXAM_RESULT,
)
from messages.codes.opinion import (
    APPROVAL_VERDICT,
    GRIEVANCE_TOPIC,
    OPINION_SUBJECT,
    OPINION_TIER,
    ORDER_NEWS,
    RATED,
    RATING_ANSWER,
    RATING_TAG,
    REPLY_STAGE,
)
from messages.codes.release import RELEASE_FOLLOW_UP, RELEASE_MODE, RELEASE_REASON, RELEASE_VERDICT
from messages.codes.settlement import (
    AGREEMENT_VERDICT,
    BOP_TRANSACTION,
    CANCELLATION_REASON,
    CHARGE_BEARER,
    DUTY,
    FUNDS,
    PAYMENT_NATURE,
    PAYMENT_STATUS,
    REMITTANCE_METHOD,
    SETTLEMENT_METHOD,
    STATUS_ABOUT,
    STATUS_LEVEL,
)
from messages.codes.status_reasons import STATUS_REASON
from messages.codes.supervision import CARD_COLOUR
from messages.codes.transport_modes import DECLARATION_MODE, MANIFEST_MODE

__all__ = ["LISTS", "Code", "CodeList"]

_ALL = (
    CUSTOMS_OFFICE,
    EXAM_MODE,
    EXAM_EXTENT,
    CHECK_TYPE,
    EXAM_REQUIREMENT,
    EXAM_RESULT,
    DISPOSITION,
    ATTEND,
    MANIFEST_MODE,
    DECLARATION_MODE,
    FUNCTION,
    DIFFERENCE,
    CARD_COLOUR,
    RESPONSE,
    IE_FLAG,
    SIZE_TYPE,
    FULLNESS,
    SEAL_STATE,
    DG_CLASS,
    COUNTRY,
    CURRENCY,
    FUNDS,
    BOP_TRANSACTION,
    CHARGE_BEARER,
    PAYMENT_NATURE,
    REMITTANCE_METHOD,
    SETTLEMENT_METHOD,
    DUTY,
    AGREEMENT_VERDICT,
    CANCELLATION_REASON,
    PAYMENT_STATUS,
    STATUS_ABOUT,
    STATUS_LEVEL,
    STATUS_REASON,
    DIRECT_CUSTOMS,
    CREDIT_SCOPE,
    CREDIT_GRADE,
    TAX_KIND,
    GUARANTEE_USE,
    POLICY_ACTION,
    GUARANTEE_ABOUT,
    GUARANTEE_VERDICT,
    FILING_VERDICT,
    USAGE_KIND,
    CLAIM_VERDICT,
    RELEASE_MODE,
    RELEASE_FOLLOW_UP,
    RELEASE_REASON,
    RELEASE_VERDICT,
    DECLARATION_WAY,
    AMENDED_FIELD,
    AMENDMENT_REASON,
    AMENDMENT_VERDICT,
    CREDIT_PRODUCT,
    CREDIT_TERMS,
    PREMIUM_PAYER,
    ENQUIRY_TOPIC,
    LOSS_CAUSE,
    CLAIM_DOCUMENT,
    RISK_ABOUT,
    RISK_OUTLOOK,
    INDUSTRY,
    CREDIT_ABOUT,
    CREDIT_VERDICT,
    CREDIT_REASON,
    FINANCING_PRODUCT,
    FINANCING_DOCUMENT,
    DATA_SCOPE,
    SAFE_CLASS,
    RATE_BASIS,
    FINANCING_ABOUT,
    FINANCING_VERDICT,
    FINANCING_REASON,
    REPAYMENT_KIND,
    REPAYMENT_SOURCE,
    APPROVAL_VERDICT,
    GRIEVANCE_TOPIC,
    OPINION_SUBJECT,
    OPINION_TIER,
    ORDER_NEWS,
    RATED,
    RATING_ANSWER,
    RATING_TAG,
    REPLY_STAGE,
)

LISTS: Mapping[str, CodeList] = MappingProxyType({code_list.id: code_list for code_list in _ALL})
