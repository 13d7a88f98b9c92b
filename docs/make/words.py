"""What the made pages have in common: cells of tables, roles in Chinese, the remark at the top."""

from collections.abc import Iterable

from messages.roles import Role

MADE = "<!-- Made by `make docs`; a change here is lost. -->"
ROLES = {
    Role.CUSTOMS: "海关",
    Role.PORT: "港口",
    Role.YARD: "场站",
    Role.TRADER: "企业",
    Role.AGENT: "代理",
    Role.BANK: "银行",
    Role.INSURER: "保险公司",
    Role.UNIT: "承办单位",
    Role.GATEWAY: "平台",
}


def cell(text: str) -> str:
    """A text that may stand in a table."""
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def row(*cells: str) -> str:
    """A row of a table."""
    return "| " + " | ".join(cells) + " |"


def head(*cells: str) -> list[str]:
    """The first two rows of a table."""
    return [row(*cells), row(*("---" for _ in cells))]


def roles(these: Iterable[Role]) -> str:
    """ "场站 yard, 港口 port"."""
    return ", ".join(f"{ROLES[each]} {each}" for each in these) or "—"
