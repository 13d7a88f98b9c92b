"""Tables on a phone: each cell is told the name of its column, so that a row can stand as a card of its own.

Done to a page as it leaves, so that no template has to say its heads twice. A table whose cells span rows is left as it
is, and so is one of the class "grid": they scroll in their box.
"""

import re
from itertools import count

_TABLE = re.compile(r"<table\b([^>]*)>(.*?)</table>", re.DOTALL)
_HEAD = re.compile(r"<thead\b[^>]*>(.*?)</thead>", re.DOTALL)
_NAME = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
_BARE_HEAD = re.compile(r"<th(?![^>]*\bscope=)(?=[\s>])")
_ASIDE = re.compile(r'<span class="(?:faint|aid|sr)[^>]*>.*?</span>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_ROW = re.compile(r"<tr\b[^>]*>.*?(?=</tr>|<tr\b|\Z)", re.DOTALL)
_CELL = re.compile(r"<t[dh]\b([^>]*)>")
_BLANK = re.compile(r"(<td\b[^>]*>)\s+(</td>|(?=<t[dh]\b))")  # what is blank is not shown on a card
_SPAN = re.compile(r'\bcolspan="(\d+)"')
_CLASS = re.compile(r'\bclass="([^"]*)"')


def stacked(page: str) -> str:
    """A page in whose tables every cell has data-name, the words at the head of its column."""
    return _TABLE.sub(_table, page) if "<thead" in page else page


def _table(found: re.Match[str]) -> str:
    attributes, content = found.groups()
    head = _HEAD.search(content)
    said = _CLASS.search(attributes)
    classes = said[1].split() if said else []
    if head is None or "grid" in classes or "rowspan=" in content:
        return found[0]
    names = [_plain(each) for each in _NAME.findall(head[1])]
    top, rows = content[: head.end()], content[head.end() :]
    rows = _ROW.sub(lambda row: _row(row[0], names), rows)
    given = _CLASS.sub("", attributes).rstrip()
    top = _BARE_HEAD.sub('<th scope="col"', top)
    return f'<table{given} class="{" ".join([*classes, "rows"])}">{top}{rows}</table>'


def _row(row: str, names: list[str]) -> str:
    at = count()

    def cell(found: re.Match[str]) -> str:
        span, number = _SPAN.search(found[1]), next(at)
        for _ in range(int(span[1]) - 1 if span else 0):
            next(at)
        if span or number >= len(names) or not names[number] or "data-name=" in found[1]:
            return found[0]
        return f'{found[0][:-1]} data-name="{names[number]}">'

    return _CELL.sub(cell, _BLANK.sub(r"\1\2", row))


def _plain(head: str) -> str:
    """The words of a head, without what stands aside of them."""
    return " ".join(_TAG.sub("", _ASIDE.sub("", head)).split()).replace('"', "&quot;")
