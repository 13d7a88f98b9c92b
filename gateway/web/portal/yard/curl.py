"""What a page says as a program would: the same request for a shell, with his token left for him to put in."""

import json
import shlex
from collections.abc import Mapping
from typing import Any

TOKEN = "SWG_TOKEN"  # noqa: S105  # the name of a variable of his shell
END = "JSON"


def curl(url: str, record: Mapping[str, Any], *, key: str, function: str = "new") -> str:
    """The command. url: of the site as he calls it, and the path, without a query."""
    headers = ("Content-Type: application/json", f"Idempotency-Key: {key}")
    words = [
        f"curl -sS --fail-with-body {shlex.quote(f'{url}?function={function}')}",
        f'-H "Authorization: Bearer ${TOKEN}"',
        *(f"-H {shlex.quote(each)}" for each in headers),
        f"--data-binary @- <<'{END}'",
    ]
    body = json.dumps(record, ensure_ascii=False, indent=1)  # no line of it is END alone: it is one object
    return " \\\n  ".join(words) + f"\n{body}\n{END}\n"
