"""What an insurer is asked for: leave to look up credit (`CreditAuth`), a quota (`LimitApply`)."""

from adapters.insurer_xml.codes import GRADE, SCOPE
from adapters.insurer_xml.envelope import HOLDER, HOLDER_NAME, INSURER, REMARK, code, day, many, own, table, yuan
from messages.guarantee.records import GuaranteeAuthorization, GuaranteeQuota

AUTHORIZATION = table(
    "DG01",
    "CreditAuth",
    "guarantee.authorization.1",
    GuaranteeAuthorization,
    own("authorization_no", "AuthNo"),
    HOLDER,
    HOLDER_NAME,
    INSURER,
    many("scope", "Scopes/Scope", SCOPE),
    day("valid_from", "StartDate"),
    day("valid_until", "EndDate"),
    own("terms", "TermsVersion"),
    own("terms_digest", "TermsDigest"),
    REMARK,
)

QUOTA = table(
    "DG02",
    "LimitApply",
    "guarantee.quota.1",
    GuaranteeQuota,
    own("quota_no", "LimitNo"),
    own("authorization_no", "AuthNo"),
    HOLDER,
    INSURER,
    yuan("amount", "Limit"),
    day("period_from", "StartDate"),
    day("period_to", "EndDate"),
    yuan("duty_last_year", "LastYearTax"),
    code("grade", "CustomsGrade", GRADE),
    REMARK,
)

TABLES = (AUTHORIZATION, QUOTA)
