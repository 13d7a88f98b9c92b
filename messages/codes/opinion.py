"""Grievances (接诉即办) and ratings (好差评): what they are about, how far they are, what is said of them.

Topics are 查收费、查时限、查流程 of the policy; grades and tags those of the national rules of 好差评 (GB/T 39734).
"""

from messages.codes.code_list import Code, CodeList

_POLICY = "Zibo measures, 接诉即办; numbered by the gateway"
_GOOD_BAD = "GB/T 39734, GB/T 39735 (好差评); numbered by the gateway"
_OWN = "the gateway's own values; no list is published"

GRIEVANCE_TOPIC = CodeList(
    id="GRIEVANCE_TOPIC",
    zh="诉求类别",
    en="topic of a grievance",
    source=_POLICY,
    rows=(
        Code("fee", "收费（查收费）", "fees"),
        Code("time-limit", "办理时限（查时限）", "time limits"),
        Code("procedure", "办理流程（查流程）", "procedure"),
        Code("result", "办理结果", "what came of a handling"),
        Code("conduct", "服务态度", "conduct"),
        Code("system", "平台系统", "the platform itself"),
        Code("other", "其他", "another"),
    ),
)

OPINION_SUBJECT = CodeList(
    id="OPINION_SUBJECT",
    zh="事由",
    en="what it is about",
    source=_OWN,
    rows=(
        Code("grievance", "企业诉求", "a grievance"),
        Code("correction", "差评整改", "a correction after a bad rating"),
        Code("rating", "评价", "a rating"),
    ),
)

OPINION_TIER = CodeList(
    id="OPINION_TIER",
    zh="层级",
    en="tier",
    source=_POLICY,
    rows=(
        Code("unit", "承办单位", "the unit in charge"),
        Code("city", "市级平台", "the city's platform"),
        Code("leader", "市委或市政府主要负责人", "the main leader of the city"),
        Code("province", "省级平台", "the province's platform"),
    ),
)

ORDER_NEWS = CodeList(
    id="ORDER_NEWS",
    zh="工单动态",
    en="news of a work order",
    source=_OWN,
    rows=(
        Code("assigned", "已转办", "assigned"),
        Code("first", "初步答复", "first reply"),
        Code("solution", "办理结果", "solution"),
        Code("reminded", "即将到期", "soon due"),
        Code("urged", "逾期督促", "urged, being late"),
        Code("escalated", "逾期上报", "escalated, being late"),
        Code("approval", "待审批延期", "an extension waits for approval"),
        Code("extended", "已批准延期", "extended"),
        Code("not-extended", "延期未批准", "not extended"),
        Code("redo", "退回重办", "to be done again"),
        Code("closed", "已办结", "closed"),
        Code("withdrawn", "已撤回", "withdrawn"),
    ),
)

REPLY_STAGE = CodeList(
    id="REPLY_STAGE",
    zh="答复环节",
    en="stage of a reply",
    source=_POLICY,
    rows=(
        Code("first", "初步处理情况", "first reply"),
        Code("solution", "解决方案或服务确认", "solution"),
        Code("extension", "申请延期", "an extension is asked for"),
    ),
)

APPROVAL_VERDICT = CodeList(
    id="APPROVAL_VERDICT",
    zh="审批意见",
    en="verdict of a tier",
    source=_POLICY,
    rows=(
        Code("approve", "同意延期", "the extension is approved"),
        Code("refuse", "不同意延期", "the extension is refused"),
        Code("send-back", "退回重办", "to be done again"),
    ),
)

RATING_ANSWER = CodeList(
    id="RATING_ANSWER",
    zh="是否评价",
    en="whether one rates",
    source=_GOOD_BAD,
    rows=(
        Code("rate", "评价", "rates"),
        Code("decline", "不评价", "does not rate"),
    ),
)

RATED = CodeList(
    id="RATED",
    zh="评价对象",
    en="what is rated",
    source=_GOOD_BAD,
    rows=(
        Code("service", "服务事项", "the service"),
        Code("unit", "承办单位", "the unit"),
    ),
)

RATING_TAG = CodeList(
    id="RATING_TAG",
    zh="评价标签",
    en="tag of a rating",
    source=_GOOD_BAD,
    rows=(
        Code("efficiency", "办理效率", "efficiency"),
        Code("guide", "指南准确", "accuracy of the guide"),
        Code("convenience", "办事便利", "convenience"),
        Code("platform", "平台体验", "the platform"),
        Code("attitude", "服务态度", "conduct"),
        Code("fee", "收费", "fees"),
        Code("time-limit", "办理时限", "time limits"),
        Code("told-once", "一次告知", "told everything at once"),
    ),
)
