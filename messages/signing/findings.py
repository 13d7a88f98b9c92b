"""What can be wrong with a signature on a message that waits: SW671 to SW676."""

from messages.findings import FindingKind, error

FINDINGS: tuple[FindingKind, ...] = (
    error("SW671", "拒签须说明原因", "a refusal to sign says why", "填写 Reason", "give a Reason"),
    error("SW672", "没有等待贵方签署的该报文", "no such message waits for you to sign it",
          "核对 MessageUuid；待签署清单见 GET /v1/signings",
          "compare MessageUuid; GET /v1/signings lists what waits"),
    error("SW673", "摘要与待签署的报文不一致", "the digest is not that of the message that waits",
          "核对原文后按通知中的 DocumentDigest 填写", "read the document again, and give its DocumentDigest"),
    error("SW674", "该密钥的持有人没有此项职责", "whoever this key belongs to has not this duty",
          "由有此职责的人员办理，或请平台登记其职责",
          "have it done by someone who has the duty, or have the operator register it"),
    error("SW675", "按约定须由不同人员办理", "by agreement this is done by another person",
          "换由另一人员办理", "have another person do it"),
    error("SW676", "被签署的报文现已不能办理", "what is to be signed is not possible any more, as its case stands",
          "查看所列问题和案件状态；可拒签后重新发送",
          "look at the findings beside this one and at the case; decline it and send anew"),
)  # fmt: skip
