"""What was wanted of a parameter that is off, in Chinese beside pydantic's English; a row a kind of its errors."""

from collections.abc import Mapping
from typing import Any

_ZH = {
    "missing": "必填",
    "greater_than_equal": "不小于 {ge}",
    "less_than_equal": "不大于 {le}",
    "string_pattern_mismatch": "应符合 {pattern}",
    "string_too_long": "至多 {max_length} 个字符",
    "string_too_short": "至少 {min_length} 个字符",
    "string_type": "应为文字",
    "literal_error": "应为 {expected}",
    "enum": "应为 {expected}",
    "int_parsing": "应为整数",
    "int_type": "应为整数",
    "bool_parsing": "应为 true 或 false",
    "bool_type": "应为 true 或 false",
    "date_type": "应为日期，如 2026-11-21",
    "date_parsing": "应为日期，如 2026-11-21",
    "date_from_datetime_parsing": "应为日期，如 2026-11-21",
    "date_from_datetime_inexact": "应为日期，如 2026-11-21",
    "datetime_parsing": "应为时间，如 2026-11-21T10:00:00+08:00",
    "datetime_from_date_parsing": "应为时间，如 2026-11-21T10:00:00+08:00",
    "uuid_parsing": "应为 UUID",
    "json_invalid": "应为 JSON",
    "extra_forbidden": "没有此项",
    "list_type": "应为数组",
    "dict_type": "应为对象",
    "model_attributes_type": "应为对象",
    "too_long": "至多 {max_length} 项",
    "too_short": "至少 {min_length} 项",
}


def wanted(error: Mapping[str, Any]) -> str:
    """One of pydantic's errors in both languages; in English alone where it is of a kind that has no row."""
    said = str(error["msg"])
    row = _ZH.get(error["type"])
    return said if row is None else f"{row.format_map(_Told(error.get('ctx') or {}))} / {said}"


class _Told(dict[str, Any]):
    """What pydantic says beside an error; what it does not say is left open."""

    def __missing__(self, name: str) -> str:
        return "…"
