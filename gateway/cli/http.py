"""The gateway as the verbs reach it: over HTTP as a partner, over its Unix socket as whoever runs it."""

import getpass
import http.client
import json
import socket
import ssl
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from gateway.cli.output import Declined, Misused, NotAllowed, Unreached
from messages.errors import SingleWindowError

TIMEOUT_S = 60.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body or b"null")


class _SocketConnection(http.client.HTTPConnection):
    """HTTP over a Unix socket."""

    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=TIMEOUT_S)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(TIMEOUT_S)
        self.sock.connect(str(self._path))


def call(
    base: str,
    method: str,
    path: str,
    *,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    identity: tuple[Path, Path] | None = None,
    trusted: Path | None = None,
) -> Answer:
    """One request to the gateway at `base`; Unreached, or NotAllowed with the gateway's own words.

    identity: certificate and key that are shown where TLS asks for them. SSL_CERT_FILE names authorities of one's own.
    trusted: the server's own certificate, whatever name it is reached by; for whoever runs it.
    """
    parts = urlsplit(base)
    host = parts.hostname or "127.0.0.1"
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        context = ssl.create_default_context(cafile=str(trusted) if trusted is not None else None)
        if trusted is not None:
            context.check_hostname = False
            context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        if identity is not None:
            context.load_cert_chain(*identity)
        connection = http.client.HTTPSConnection(host, parts.port, timeout=TIMEOUT_S, context=context)
    else:
        connection = http.client.HTTPConnection(host, parts.port, timeout=TIMEOUT_S)
    return _exchange(connection, method, f"{parts.path}{path}", body, headers, at=base)


def control(socket_path: Path, method: str, path: str, value: Any = None) -> Any:
    """One request to the operators' side of the running gateway; what it answers, from JSON."""
    return agreed(at_socket(socket_path, method, path, value)).json()


def himself() -> str:
    """Who asks, for the record: the user of this machine."""
    with suppress(OSError, KeyError):
        return getpass.getuser()
    return "operator"


def at_socket(socket_path: Path, method: str, path: str, value: Any = None) -> Answer:
    """The same, as it was answered."""
    body = None if value is None else json.dumps(value).encode()
    headers = {"Content-Type": "application/json", "Swg-By": quote(himself())}
    return _exchange(_SocketConnection(socket_path), method, path, body, headers, at=str(socket_path))


def agreed(answer: Answer) -> Answer:
    """The answer, or what its status says of the call: Misused, Declined, Unreached (try again later)."""
    if answer.status < 400:
        return answer
    if answer.status in (429, 503):
        raise Unreached(f"{detail(answer)} (Retry-After: {answer.headers.get('Retry-After', '?')} s)")
    if answer.status >= 500:
        raise SingleWindowError(detail(answer))
    raise Declined(detail(answer)) if answer.status == 409 else Misused(detail(answer))


def _exchange(
    connection: http.client.HTTPConnection,
    method: str,
    path: str,
    body: bytes | None,
    headers: Mapping[str, str] | None,
    *,
    at: str,
) -> Answer:
    try:
        connection.request(method, path, body=body, headers=dict(headers or {}))
        response = connection.getresponse()
        answer = Answer(response.status, dict(response.headers), response.read())
    except (OSError, http.client.HTTPException) as problem:
        raise Unreached(
            f"{at} 无应答 / no answer from {at} ({problem}); start it with `swg serve` or `make demo`"
        ) from None
    finally:
        connection.close()
    if answer.status in (401, 403):
        raise NotAllowed(detail(answer))
    return answer


def detail(answer: Answer) -> str:
    """What a problem says, Chinese first, and the next step."""
    try:
        said = answer.json()
        what = " / ".join(filter(None, (said.get("zh"), said.get("title"))))
        wrong = [f"{each.get('where', '')}: {each.get('wanted', '')}" for each in said.get("errors", ())]
        return "; ".join(filter(None, (what, said.get("detail"), *wrong, said.get("next"))))
    except (ValueError, AttributeError):
        return f"{answer.status} {answer.body[:200].decode(errors='replace')}"
