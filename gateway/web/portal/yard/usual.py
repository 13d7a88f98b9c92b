"""Site and bay where somebody works: what a report means where it leaves them blank.

Kept in a cookie of his browser's, by person. It proves nothing and binds nobody, so it has no place in the journal;
who works at two gates has two devices, each with a bay of its own; and two people at one screen do not mix, since its
name has each one's own mark. What it says is held to the checks like anything typed.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Final

from gateway.web.portal import cookies
from gateway.web.portal.visit import Visit

FIELDS: Final = {"site_name": 70, "site_code": 32, "bay_code": 20}  # and how many characters of each
YEAR_S: Final = 31_536_000
_MARK: Final = 12  # hex digits of a person


def usual_of(visit: Visit) -> dict[str, str]:
    """What he has said last; nothing where that cannot be read."""
    text = cookies.given(visit.scope, _name(visit), https=visit.https)
    try:
        said = json.loads(base64.urlsafe_b64decode(text or ""))
    except (ValueError, binascii.Error, RecursionError):
        return {}
    return bounded(said) if isinstance(said, dict) else {}


def keep(visit: Visit, said: Mapping[str, str]) -> None:
    """Remember it with the answer to this request."""
    text = base64.urlsafe_b64encode(json.dumps(bounded(said)).encode()).decode()
    visit.cookies.append(cookies.kept(_name(visit), text, https=visit.https, for_s=YEAR_S))


def bounded(said: Mapping[str, object]) -> dict[str, str]:
    """Only what belongs here, of a length that a cookie holds, in printable characters."""
    found = {}
    for name, longest in FIELDS.items():
        value = said.get(name)
        if isinstance(value, str) and (text := "".join(each for each in value if each.isprintable()).strip()):
            found[name] = text[:longest]
    return found


def _name(visit: Visit) -> str:
    return f"swg-yard-{visit.himself.key[:_MARK]}"
