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
        Code("on-site", "现场检验检疫", "inspection on the spot"),
        Code("radiation", "放射性检测", "test for radioactivity"),
        Code("sample", "补取样", "samples are to be taken"),
        Code("lab", "实验室检测", "laboratory test"),
        Code("certificate", "合格评定并出证", "conformity assessment and certificate"),
        Code("instruction", "执行布控指令", "what the control instruction orders"),
    ),
)

RELEASE_REASON = CodeList(
    id="RELEASE_REASON",
    zh="验放理由",
    en="reason of a mode",
    source=_OWN,
    rows=(
        Code("listed", "属于该方式所列货物", "goods listed for this mode"),
        Code("unlisted", "未列入任何方式", "goods listed for no mode"),
        Code("radioactive", "放射性超标", "radioactivity over the limit"),
        Code("waste", "疑似或夹带固体废物", "solid waste suspected or mixed in"),
        Code("mismatch", "货证不符", "goods are not as documents say"),
        Code("foreign", "发现外来夹杂物或疫情", "foreign matter"),
        Code("not-yet", "现场检验尚未完成", "inspection on the spot is not done yet"),
        Code("unsampled", "尚未取样", "samples are not taken yet"),
        Code("certificate", "收货人申请检验证书", "a certificate is asked for"),
        Code("no-certificate", "未申请检验证书", "no certificate is asked for"),
        Code("ungraded", "企业信用等级不在代码表内", "the importer's credit grade is not on the list"),
        Code("instructed", "存在布控指令", "a control instruction is in force"),
        Code("dishonest", "企业为失信等级", "the importer's credit grade is dishonest"),
        Code("mixed", "与他类货物混装", "loaded together with goods of another mode"),
    ),
)

RELEASE_VERDICT = CodeList(
    id="RELEASE_VERDICT",
    zh="验放决定",
    en="decision on release",
    source=_OWN,
    rows=(
        Code("check", "实施现场检验", "to be inspected on the spot"),
        Code("conditional", "附条件放行", "released on condition"),
        Code("test", "检测后再定", "to be tested first"),
        Code("release", "放行", "released"),
        Code("certified", "合格，解除限制", "conforms; nothing is barred any more"),
        Code("failed", "不合格，召回或退运", "does not conform; to be recalled or sent back"),
        Code("refuse", "不予放行", "not let in"),
    ),
)
