"""How goods are let go: modes of release, what follows, why. Modes are the policy's; their numbers are our own."""

from messages.codes.code_list import Code, CodeList

_POLICY = "Shandong measures on the business environment (2020), 口岸分类验放; numbered by the gateway"
_OWN = "the gateway's own values; no list is published"

RELEASE_MODE = CodeList(
    id="RELEASE_MODE",
    zh="验放方式",
    en="mode of release",
    source=_POLICY,
    rows=(
        Code("1", "先放后检", "release, then test"),
        Code("2", "检后放行", "inspect, then release"),
        Code("3", "即验即放", "inspect and release at once"),
        Code("4", "即报即放", "declare and release at once"),
        Code("5", "即查即放", "check and release at once"),
        Code("6", "边检边放", "release while testing"),
        Code("7", "直接放行", "release without test"),
        Code("9", "常规验放", "as usual"),
    ),
)

RELEASE_FOLLOW_UP = CodeList(
    id="RELEASE_FOLLOW_UP",
    zh="后续事项",
    en="what follows",
    source=_OWN,
    rows=(
        Code("ONSITE", "现场检验检疫", "inspection on the spot"),
        Code("RADIATION", "放射性检测", "test for radioactivity"),
        Code("SAMPLE", "补取样", "samples are to be taken"),
        Code("LAB", "实验室检测", "laboratory test"),
        Code("CERTIFICATE", "合格评定并出证", "conformity assessment and certificate"),
        Code("INSTRUCTION", "执行布控指令", "what the control instruction orders"),
    ),
)

RELEASE_REASON = CodeList(
    id="RELEASE_REASON",
    zh="验放理由",
    en="reason of a mode",
    source=_OWN,
    rows=(
        Code("LISTED", "属于该方式所列货物", "goods listed for this mode"),
        Code("UNLISTED", "未列入任何方式", "goods listed for no mode"),
        Code("RADIOACTIVE", "放射性超标", "radioactivity over the limit"),
        Code("WASTE", "疑似或夹带固体废物", "solid waste suspected or mixed in"),
        Code("MISMATCH", "货证不符", "goods are not as documents say"),
        Code("FOREIGN", "发现外来夹杂物或疫情", "foreign matter"),
        Code("NOT_YET", "现场检验尚未完成", "inspection on the spot is not done yet"),
        Code("UNSAMPLED", "尚未取样", "samples are not taken yet"),
        Code("CERTIFICATE", "收货人申请检验证书", "a certificate is asked for"),
        Code("NO_CERTIFICATE", "未申请检验证书", "no certificate is asked for"),
        Code("INSTRUCTED", "存在布控指令", "a control instruction is in force"),
        Code("DISHONEST", "企业为失信等级", "the importer's credit grade is dishonest"),
        Code("MIXED", "与他类货物混装", "loaded together with goods of another mode"),
    ),
)

CREDIT_GRADE = CodeList(
    id="CREDIT_GRADE",
    zh="企业信用等级",
    en="credit grade of a firm",
    source="GACC 2021 credit measures (decree 251): three grades; numbered by the gateway",
    rows=(
        Code("1", "高级认证企业", "advanced certified"),
        Code("2", "其他企业", "other"),
        Code("3", "失信企业", "dishonest"),
    ),
)

RELEASE_VERDICT = CodeList(
    id="RELEASE_VERDICT",
    zh="验放决定",
    en="decision on release",
    source=_OWN,
    rows=(
        Code("CHECK", "实施现场检验", "to be inspected on the spot"),
        Code("CONDITIONAL", "附条件放行", "released on condition"),
        Code("TEST", "检测后再定", "to be tested first"),
        Code("RELEASE", "放行", "released"),
        Code("CERTIFIED", "合格，解除限制", "conforms; nothing is barred any more"),
        Code("FAILED", "不合格，召回或退运", "does not conform; to be recalled or sent back"),
        Code("REFUSE", "不予放行", "not let in"),
    ),
)
