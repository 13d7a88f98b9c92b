"""What of an HTTP message a signature covers, and the text it is made over: the signature base of RFC 9421, section 2.

A component is named as Signature-Input names it: a field ("content-type") or something derived ("@method"). Component
parameters other than `name` of "@query-param" are not taken, nor is a component this module does not know.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import http_sf

from messages.errors import SingleWindowError

Component = tuple[str, dict[str, Any]]  # its name and its parameters, as http_sf parses them
PARAMETERS: Final = '"@signature-params"'
_PORTS = {"http": ":80", "https": ":443"}


class BadComponent(SingleWindowError):
    """Something that is to be covered is not there, or cannot be written as a line of the base."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpMessage:
    """A request or an answer, without its body.

    url:    of a request, absolute, as its caller wrote it: "https://gateway.example/v1/messages".
    fields: name in lower case and value of every header line, in order.
    status: of an answer; None: it is a request.
    """

    method: str = ""
    url: str = ""
    fields: Sequence[tuple[str, str]] = ()
    status: int | None = None
    _joined: dict[str, str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        joined: dict[str, str] = {}
        for name, value in self.fields:
            value = value.strip(" \t")
            joined[name] = f"{joined[name]}, {value}" if name in joined else value
        object.__setattr__(self, "_joined", joined)

    def field(self, name: str) -> str | None:
        """The value of a header, several lines of it joined by commas; None: there is none."""
        return self._joined.get(name)


def signature_base(message: HttpMessage, components: Sequence[Component], parameters: Mapping[str, Any]) -> bytes:
    """The bytes that are signed: a line a component, then the parameters; or BadComponent."""
    lines = []
    for name, more in components:
        key = f'"{name}"' if not more else http_sf.ser((name, more))
        lines.append(f"{key}: {_value(message, name, more)}")
    names = [line.partition(": ")[0] for line in lines]
    if len(set(names)) != len(names):
        raise BadComponent("a component twice")
    lines.append(f"{PARAMETERS}: {written(components, parameters)}")
    try:
        return "\n".join(lines).encode("ascii")
    except UnicodeEncodeError:
        raise BadComponent("a value that is not ASCII") from None


def written(components: Iterable[Component], parameters: Mapping[str, Any]) -> str:
    """The components and parameters as Signature-Input has them, in the one way they are signed."""
    names = " ".join(f'"{name}"' if not more else http_sf.ser((name, more)) for name, more in components)
    return f"({names}){http_sf.ser(('', dict(parameters)))[2:]}"  # of an item "" its parameters alone


def _value(message: HttpMessage, name: str, more: Mapping[str, Any]) -> str:
    if name == "@query-param":
        value = _query_parameter(message, more)
    elif more:
        raise BadComponent(f"{name} with the parameter {next(iter(more))}")
    elif name.startswith("@"):
        value = _derived(message, name)
    else:
        found = message.field(name)
        if found is None or name != name.lower():
            raise BadComponent(f"{name} is not among the headers")
        value = found
    if "\n" in value or "\r" in value:
        raise BadComponent(f"{name} has a line break in it")
    return value


def _derived(message: HttpMessage, name: str) -> str:
    if name == "@status" and message.status is not None:
        return str(message.status)
    if name not in _DERIVED or message.status is not None:
        raise BadComponent(f"{name} is not of such a message")
    return _DERIVED[name](message)


def _authority(message: HttpMessage) -> str:
    parts = urlsplit(message.url)
    return parts.netloc.rpartition("@")[2].lower().removesuffix(_PORTS.get(parts.scheme.lower(), ":"))


def _path(message: HttpMessage) -> str:
    return urlsplit(message.url).path or "/"


def _query(message: HttpMessage) -> str:
    return "?" + urlsplit(message.url).query


def _request_target(message: HttpMessage) -> str:
    query = urlsplit(message.url).query
    return _path(message) + (f"?{query}" if query else "")


def _query_parameter(message: HttpMessage, more: Mapping[str, Any]) -> str:
    """One parameter of the query, decoded and encoded again (RFC 9421, 2.2.8)."""
    if list(more) != ["name"] or message.status is not None:
        raise BadComponent("@query-param wants the one parameter name")
    name = unquote(str(more["name"]))
    found = [value for key, value in parse_qsl(urlsplit(message.url).query, keep_blank_values=True) if key == name]
    if len(found) != 1:
        raise BadComponent(f"{len(found)} query parameters are named {name}")
    return quote(found[0], safe="*").replace("~", "%7E")


_DERIVED: Mapping[str, Callable[[HttpMessage], str]] = {
    "@method": lambda message: message.method,
    "@target-uri": lambda message: message.url,
    "@authority": _authority,
    "@scheme": lambda message: urlsplit(message.url).scheme.lower(),
    "@request-target": _request_target,
    "@path": _path,
    "@query": _query,
}
