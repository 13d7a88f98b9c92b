"""What a provider is asked over HTTP: bounded in size and time, no redirect followed, JSON or nothing."""

from collections.abc import Mapping
from typing import Any

import aiohttp
import msgspec

from gateway.people.oidc import NotVouched, Unreached

PATIENCE_S = 5.0
MOST_BYTES = 256 << 10


async def get(url: str, *, token: str | None = None) -> dict[str, Any]:
    """The JSON object there; Unreached. token: an access token."""
    headers = {"Accept": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    status, said = await _ask("GET", url, headers=headers)
    if status != 200:
        raise Unreached(f"{url}: HTTP {status}")
    return said


async def post(url: str, form: Mapping[str, str], *, basic: tuple[str, str] | None = None) -> dict[str, Any]:
    """The JSON object that answers a form; NotVouched where it says no, Unreached. basic: form-encoded already."""
    auth = aiohttp.encode_basic_auth(*basic) if basic else None
    headers = {"Accept": "application/json", **({"Authorization": auth} if auth else {})}
    status, said = await _ask("POST", url, headers=headers, data=form)
    if 400 <= status < 500:
        raise NotVouched(f"{url}: HTTP {status} {str(said.get('error', ''))[:60]}")
    if status != 200:
        raise Unreached(f"{url}: HTTP {status}")
    return said


async def _ask(method: str, url: str, **asked: Any) -> tuple[int, dict[str, Any]]:
    timeout = aiohttp.ClientTimeout(total=PATIENCE_S)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()) as session,
            session.request(method, url, allow_redirects=False, **asked) as answer,
        ):
            return answer.status, _object(await _bounded(answer, url)) if answer.status < 500 else {}
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as problem:
        raise Unreached(f"{url}: {type(problem).__name__}") from None


async def _bounded(answer: aiohttp.ClientResponse, url: str) -> bytes:
    content = bytearray()
    async for chunk in answer.content.iter_chunked(64 << 10):
        content += chunk
        if len(content) > MOST_BYTES:
            raise Unreached(f"{url}: larger than {MOST_BYTES} bytes")
    return bytes(content)


def _object(content: bytes) -> dict[str, Any]:
    try:
        said = msgspec.json.decode(content)
    except (msgspec.DecodeError, RecursionError):
        said = None
    return said if isinstance(said, dict) else {}
