"""A document line by line, with what was told of it at its lines."""

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from lxml import etree

from messages.json.foreign import looks_like_json
from messages.xml.reader import NotRead, parse

MOST_SHOWN = 256 << 10  # bytes of one document that a page shows; all of it is there to download
MOST_LINES = 4000
FEW_LINES = 5  # below which a document was written without line breaks
_DECLARED = re.compile(rb"""<\?xml[^>]{0,100}encoding=["']([A-Za-z0-9._-]{1,40})["']""")
_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_INDEX = re.compile(r"\[[0-9]+\]$")


def lines_of(content: bytes, findings: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """A document line by line, each with what was told of it; what names no line stands at the first."""
    lines = text_of(content).splitlines()[:MOST_LINES] or [""]
    shown: list[dict[str, Any]] = [{"text": text, "told": []} for text in lines]
    for each in findings:
        at = each.get("line") or 1
        shown[min(max(at, 1), len(shown)) - 1]["told"].append(each)
    return shown


def laid_out(content: bytes) -> list[dict[str, Any]]:
    """What was written without line breaks, an element or member a line, for eyes alone; it leaves as it is."""
    shown = content
    if len(content) <= MOST_SHOWN and content.count(b"\n") < FEW_LINES:
        try:
            if looks_like_json(content):
                shown = json.dumps(json.loads(content), ensure_ascii=False, indent=1).encode()
            else:
                root = parse(content).root
                etree.indent(root)
                shown = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
        except (NotRead, ValueError, RecursionError):
            shown = content
    return lines_of(shown, ())


def text_of(content: bytes) -> str:
    """As it declares itself, or UTF-8; signs that cannot be read show as such."""
    content = content[:MOST_SHOWN]
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    declared = _DECLARED.match(content.removeprefix(b"\xef\xbb\xbf"))
    try:
        return content.decode(declared[1].decode() if declared else "utf-8", "replace").removeprefix("\ufeff")
    except LookupError:
        return content.decode("utf-8", "replace")


def told_in_json(text: str, findings: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The canonical form line by line; a finding stands at the member that its element is read into, where it is."""
    shown: list[dict[str, Any]] = [{"text": line, "told": []} for line in text.splitlines()[:MOST_LINES]]
    for each in findings:
        element = _INDEX.sub("", str(each.get("where") or "").rpartition("/")[2])
        member = f'"{_WORDS.sub("_", element).lower()}":'
        found = next((line for line in shown if element and line["text"].lstrip().startswith(member)), None)
        if found is not None:
            found["told"].append(each)
    return shown
