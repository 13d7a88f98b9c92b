"""What can be wrong with a chain: SW845 to SW854."""

from messages.findings import FindingKind, error

FINDINGS: tuple[FindingKind, ...] = (
    error("SW845", "所选办理事项缺少必填信息", "a part that is chosen lacks what it cannot do without",
          "补齐所列的全部信息后一次重新提交", "fill in everything that is listed, and send it again, once"),
    error("SW846", "没有选择任何办理事项", "no part is chosen",
          "至少选择一项：汇出汇款、关税保证保险、出口信用保险、融资贷款",
          "choose at least one: remittance, duty, cover, loan"),
    error("SW847", "链办编号不属于该企业，或超过 26 位", "not a number of this trader, or too long",
          "以本企业 9 位组织机构代码开头编号，至多 26 位",
          "begin it with your organisation code, 26 characters at most"),
    error("SW848", "该链办申请与贵方无关", "this chain does not concern you",
          "核对链办编号和企业", "compare the number of the chain and the trader"),
    error("SW849", "该报文不能使用此 FunctionCode", "this message may not have this FunctionCode",
          "按报文说明填写", "use one that the manual names"),
    error("SW850", "摘要与当前展示的授权内容不一致", "the digest is not of what is shown now",
          "重新查看 GET /v1/chains/{链办编号}，按其 consent.digest 填写",
          "read GET /v1/chains/{chain_no} again, and give its consent.digest"),
    error("SW851", "该链办没有选择此事项", "this part is not chosen in the chain",
          "核对事项名称", "compare the name of the part"),
    error("SW852", "该步骤已办理或正在办理，所依据的信息不能更改", "a step that stands rests on what would be changed",
          "只更正未办成的部分；需要更改的，先撤回该项，再重新选择",
          "correct only what failed; to change this, withdraw the part first and choose it again"),
    error("SW853", "不同意须说明原因", "a refusal says why", "填写 Reason", "give a Reason"),
    error("SW854", "平台正在发送该步骤的报文，其所依据的信息暂不能更改",
          "the platform is just sending a step that rests on what would be changed",
          "稍后重新查看链办进展：已发出的按 SW852 处理，未发出的再提交更改",
          "read the chain again in a moment: what was sent by then is kept (SW852), else send the change again",
          retry=True),
)  # fmt: skip
