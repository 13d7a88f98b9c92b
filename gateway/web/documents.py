"""A document as an HTTP body brings it: its size, its type, its coding, and what of these is wrong (SW101, SW110).

Sources: RFC 7303 for XML's content types, RFC 9110 for content codings.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from gateway.web.bodies import Held, TooLarge
from gateway.web.headers import Said, media_type
from gateway.web.inflation import Inflation, Swollen
from gateway.web.problems import Problem, Receive
from messages.findings import Finding, FindingTable
from messages.json.foreign import looks_like_json
from messages.xml.reader import ENCODINGS

XML_TYPES = frozenset(("application/xml", "text/xml"))
JSON_TYPE = "application/json"
GZIP = frozenset(("gzip", "x-gzip"))
_WANTED = f"application/xml or text/xml, charset {', '.join(sorted(ENCODINGS))}"
_JSON_WANTED = f"{JSON_TYPE}, UTF-8"

Typed = Callable[[str | None], tuple[str | None, Finding | None]]  # content type -> its charset, why it is not taken


@dataclass(frozen=True, slots=True)
class Came:
    """What came. charset: as the content type declares it. findings: why it is not to be read at all.

    wire: the body as it came, piece by piece.
    """

    content: bytes
    charset: str | None
    findings: tuple[Finding, ...] = ()
    wire: Sequence[bytes] = ()


async def read_document(
    held: Held, receive: Receive, said: Said, *, most: int, findings: FindingTable, typed: "Typed | None" = None
) -> Came:
    """The document of a request; Problem (408, 413, 503) where it is not even kept, Gone where nobody waits.

    typed: which content types are taken, xml_type where nothing else is said.
    """
    charset, wrong = (typed or xml_type)(said.content_type)
    coding = (said.content_encoding or "identity").strip().lower()
    if coding not in GZIP and coding != "identity":
        wrong = _not_taken(coding, "gzip or identity")
    if said.length is not None and said.length > most:
        raise too_large(findings, f"{said.length} bytes", most)
    try:
        body = await held.read(receive, most=most, inflation=Inflation(most) if coding in GZIP else None)
    except (TooLarge, Swollen) as problem:
        raise too_large(findings, str(problem), most) from None
    if body.damaged:
        wrong = _not_taken(f"gzip: {body.damaged}", "whole gzip")
    return Came(body.content, charset, (wrong,) if wrong else (), body.wire)


def too_large(findings: FindingTable, value: str, most: int) -> Problem:
    """The answer to what is larger than allowed: a finding as on a receipt, but nothing of the document is kept."""
    finding = Finding(code="SW101", where="/", value=value, wanted=f"{most} bytes at most")
    return Problem("too-large", value, {"findings": tell(findings, [finding])})


def tell(table: FindingTable, findings: Iterable[Finding]) -> list[dict[str, object]]:
    """Findings as partners read them."""
    return [dict(table.tell(finding)) for finding in findings]


def as_declared(came: Came, content_type: str | None) -> Came:
    """What came, refused where it is JSON and said to be XML, or the other way round."""
    if came.findings or is_json(content_type) == looks_like_json(came.content):
        return came
    wanted = JSON_TYPE if looks_like_json(came.content) else _WANTED
    return replace(came, findings=(_not_taken(content_type or "no content type", wanted),))


def is_json(content_type: str | None) -> bool:
    """Whether this content type is that of JSON, whatever its charset."""
    return media_type(content_type).name == JSON_TYPE


def json_type(content_type: str | None) -> tuple[str | None, Finding | None]:
    """JSON alone."""
    if not is_json(content_type):
        return None, _not_taken(content_type or "no content type", _JSON_WANTED)
    return media_type(content_type).charset, None


def either_type(content_type: str | None) -> tuple[str | None, Finding | None]:
    """XML or JSON."""
    return json_type(content_type) if is_json(content_type) else xml_type(content_type)


def xml_type(content_type: str | None) -> tuple[str | None, Finding | None]:
    """XML alone."""
    media = media_type(content_type)
    if media.name not in XML_TYPES or (media.charset is not None and media.charset.lower() not in ENCODINGS):
        return media.charset, _not_taken(content_type or "no content type", _WANTED)
    return media.charset, None


def _not_taken(value: str, wanted: str) -> Finding:
    return Finding(code="SW110", where="/", value=value[:200], wanted=wanted)
