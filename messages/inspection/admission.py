"""Who may answer a notice: whom it names, and whoever has reported under it.

Where the notice names no site and neither a yard nor a port is found by what it does name, the goods may stand anywhere
in the region: then whoever is registered with the site that he reports from may report, if he knows bill, transport and
line as the notice has them. Whoever is to act else is named by customs in a changed notice, or put in by the operator.
"""

from collections.abc import Iterator

from messages.findings import Fault
from messages.identifiers import compact
from messages.inspection.against import Known, contradicts
from messages.inspection.parties import concerns, named
from messages.inspection.records import InspectionNotice
from messages.process import Find, Key, Received, is_among
from messages.roles import PORT, YARD

ANSWERS = frozenset({"acknowledgement", "appointment", "arrival"})
KEEPERS = (YARD, PORT)


def admits(known: Known, received: Received) -> Iterator[Fault]:
    """Customs speaks of its own; before the notice whoever reports is heard, and his report is held."""
    name = received.message.head.message_type.split(".")[1]
    if name not in ANSWERS or known is None or known.notice is None or received.find is None:
        return
    if is_among(received.sender, received.find, concerns(known)):
        return
    if name == "arrival" and _may_stand_anywhere(known.notice, received.find):
        site = (Key(kind="site", value=compact(received.message.body.site_code)),)
        is_his = any(received.find(role, site) == received.sender for role in KEEPERS)
        if is_his and not contradicts(known, received):
            return
    yield Fault(code="SW651", at="entry_id")


def _may_stand_anywhere(notice: InspectionNotice, find: Find) -> bool:
    keepers = ((role, keys) for role, keys in named(notice).items() if role in KEEPERS)
    return notice.site_code is None and not any(find(role, keys) for role, keys in keepers if keys)
