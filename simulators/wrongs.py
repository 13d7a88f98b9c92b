"""Documents that are wrong on purpose, and what the gateway must say of each: a table.

A wrong document is sent first; once it is refused, the right one takes its place. One that is only doubtful is taken,
with a warning.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from simulators import numbers

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """One way to be wrong.

    types:   message types it is for. spoil: the body made wrong, or None where this body cannot be.
    expects: finding codes of which each must be told; "SW503|SW103" is one or the other.
    refused: whether it must be refused, or taken with a warning.
    sealing: "" signed as it should be; "unsigned"; "tampered" changed after signing; "another" in another's name.
    """

    types: tuple[str, ...]
    expects: tuple[str, ...]
    spoil: Callable[[Body], Body | None] = dict
    refused: bool = True
    sealing: str = ""


def without(*names: str) -> Callable[[Body], Body | None]:
    """The body without these elements."""
    return lambda body: {name: value for name, value in body.items() if name not in names}


def with_(**values: Any) -> Callable[[Body], Body | None]:
    """The body with these elements as given, at their places; None where it has not got one."""
    return lambda body: {**body, **values} if values.keys() <= _given(body) else None


def changed(name: str, change: Callable[[str], str]) -> Callable[[Body], Body | None]:
    """The body with this element changed; None where it has not got it."""
    return lambda body: {**body, name: change(body[name])} if name in _given(body) else None


def all_of(*spoils: Callable[[Body], Body | None]) -> Callable[[Body], Body | None]:
    """Several at once; None where one cannot be."""

    def spoil(body: Body) -> Body | None:
        spoilt: Body | None = body
        for one in spoils:
            spoilt = one(spoilt) if spoilt is not None else None
        return spoilt

    return spoil


def doubled_container(body: Body) -> Body | None:
    """The first container named twice."""
    if not body.get("Containers"):
        return None
    containers = body["Containers"]["Container"]
    return {**body, "Containers": {"Container": [*containers, containers[0]]}}


def doubtful_container(body: Body) -> Body | None:
    """The last container with a check digit that does not hold, as shipper-owned boxes carry them."""
    if not body.get("Containers"):
        return None
    *others, last = body["Containers"]["Container"]
    return {
        **body,
        "Containers": {"Container": [*others, {**last, "ContainerNo": numbers.other_digit(last["ContainerNo"])}]},
    }


def other_letter(code: str) -> str:
    """The code with a last character that is surely wrong."""
    return code[:-1] + ("A" if code[-1] != "A" else "B")


def other_ship(transport: str) -> str:
    """Another ship: by number where it is one, by name where it is a name."""
    return numbers.ship(999999) if numbers.is_ship(transport) else f"{transport} II"


def without_zone(time: str) -> str:
    """The time without its zone."""
    return time[:19]


def _given(body: Body) -> set[str]:
    return {name for name, value in body.items() if value is not None}


_STRANGE_CONTAINER = numbers.container("ZZZU", 999999)
_NOTICE = ("inspection.notice.1",)
_ARRIVAL = ("inspection.arrival.1",)
_APPOINTMENT = ("inspection.appointment.1",)
_ANY = _NOTICE + _ARRIVAL + _APPOINTMENT

WRONGS: Mapping[str, Wrong] = {
    # notices: refused where they cannot be read; else customs speaks of its own matters, and is doubted
    "no bill": Wrong(types=_NOTICE, expects=("SW104",), spoil=without("BillNo")),
    "container named twice": Wrong(types=_NOTICE, expects=("SW604",), spoil=doubled_container, refused=False),
    "time without zone": Wrong(types=_NOTICE, expects=("SW103",), spoil=changed("NoticeTime", without_zone)),
    "office in letters": Wrong(types=_NOTICE, expects=("SW103",), spoil=with_(InspCustomsCode="黄岛海关")),
    "unknown flow": Wrong(types=_NOTICE, expects=("SW503",), spoil=with_(IeFlag="X"), refused=False),
    "several in a notice": Wrong(
        types=_NOTICE,
        expects=("SW104", "SW502", "SW103"),
        spoil=all_of(without("BillNo"), changed("EnterpriseId", other_letter), changed("NoticeTime", without_zone)),
    ),
    "mode without list": Wrong(types=_NOTICE, expects=("SW605",), spoil=without("TrafModeList"), refused=False),
    "doubtful container": Wrong(types=_NOTICE, expects=("SW502",), spoil=doubtful_container, refused=False),
    # arrivals
    "container not on the notice": Wrong(
        types=_ARRIVAL, expects=("SW633",), spoil=with_(ContainerNo=_STRANGE_CONTAINER)
    ),
    "bad check digit": Wrong(types=_ARRIVAL, expects=("SW502",), spoil=changed("ContainerNo", numbers.other_digit)),
    "another bill": Wrong(types=_ARRIVAL, expects=("SW631",), spoil=changed("BillNo", lambda bill: f"X{bill[1:]}")),
    "another ship": Wrong(types=_ARRIVAL, expects=("SW632",), spoil=changed("Transport", other_ship)),
    "ahead of time": Wrong(types=_ARRIVAL, expects=("SW635",), spoil=with_(InPlaceTime="2099-01-01T08:00:00+08:00")),
    "no measure": Wrong(
        types=_ARRIVAL,
        expects=("SW602",),
        spoil=all_of(changed("LotNo", str), without("Pieces", "GrossMass")),
    ),
    "no bay": Wrong(types=_ARRIVAL, expects=("SW104",), spoil=without("BayCode")),
    "several in an arrival": Wrong(
        types=_ARRIVAL,
        expects=("SW502", "SW104", "SW631", "SW103"),
        spoil=all_of(
            changed("ContainerNo", numbers.other_digit),
            without("BayCode"),
            changed("BillNo", lambda bill: f"X{bill[1:]}"),
            with_(InPlaceTime="yesterday"),
        ),
    ),
    # appointments
    "planned for the past": Wrong(
        types=_APPOINTMENT, expects=("SW648",), spoil=with_(PlannedTime="2020-05-15T08:00:00+08:00")
    ),
    "unknown attendance": Wrong(types=_APPOINTMENT, expects=("SW503|SW103",), spoil=with_(AttendMode="9")),
    # whatever it is: the gate ends the run, so this is all that is told
    "unsigned": Wrong(types=_ANY, expects=("SW203",), sealing="unsigned"),
    "changed after signing": Wrong(types=_ANY, expects=("SW204",), sealing="tampered"),
    "in another's name": Wrong(types=_ANY, expects=("SW201",), sealing="another"),
}


def choose(type: str, body: Body, turn: int) -> str | None:
    """The name of a row for this body, each in its turn; None where none fits."""
    names = [name for name, wrong in WRONGS.items() if type in wrong.types and wrong.spoil(body) is not None]
    return names[turn % len(names)] if names else None


def missed(wrong: Wrong, told: set[str]) -> list[str]:
    """The findings that should have been told and were not."""
    return [codes for codes in wrong.expects if not told & set(codes.split("|"))]
