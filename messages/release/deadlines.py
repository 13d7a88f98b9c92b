"""Deadlines of releases: what is expected upon what (A)."""

from messages.deadlines.rows import Deadlines, Pair

DEADLINES = Deadlines(
    pairs=(
        Pair(asked="release.assessment", answered="release.decision", zh="风险评估至验放决定",
             en="assessment to decision"),
        Pair(asked="release.proposal", answered="release.decision", zh="验放建议至验放决定", en="proposal to decision"),
    ),
)  # fmt: skip
