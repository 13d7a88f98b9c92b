"""What can be wrong with an explanation: SW681."""

from messages.findings import FindingKind, error

FINDINGS: tuple[FindingKind, ...] = (
    error("SW681", "没有这一差异项", "there is no such difference",
          "核对项编号；对账后差异可能已消失，见 GET /v1/reconciliations",
          "compare the item's number; it may be gone since: GET /v1/reconciliations"),
)  # fmt: skip
