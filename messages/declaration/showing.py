"""What of an amendment is read, the same by everyone whom it concerns: codes with what they are called."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from messages.codes.code_list import CodeList
from messages.codes.declaration import AMENDED_FIELD, AMENDMENT_REASON, AMENDMENT_VERDICT, DECLARATION_WAY
from messages.declaration.known import Amended, differences
from messages.roles import Role


def view(known: Amended, role: Role | None) -> Mapping[str, Any]:
    """What is asked for, proposed, decided, and where the last two differ."""
    return {
        "amendment_no": known.amendment_no,
        "entry_id": known.entry_id,
        "amendment": _shown(known.amendment, way=DECLARATION_WAY, reason=AMENDMENT_REASON),
        "tolerance": _shown(known.tolerance, verdict=AMENDMENT_VERDICT),
        "decision": _shown(known.decision, verdict=AMENDMENT_VERDICT),
        "differs": [
            {"field": field, "proposed": proposed, "decided": decided}
            for field, proposed, decided in differences(known)
        ],
    }


def _shown(body: Any, **coded: CodeList) -> dict[str, Any] | None:
    """A record with the names of its codes beside them; None where it has not come."""
    if body is None:
        return None
    said = {each.name: getattr(body, each.name) for each in fields(body)}
    if "changes" in said:
        said["changes"] = [_shown(each, field=AMENDED_FIELD) for each in said["changes"]]
    for name, codes in coded.items():
        row = codes.get(said[name]) if said[name] is not None else None
        said |= {f"{name}_zh": row.zh if row else None, f"{name}_en": row.en if row else None}
    return said
