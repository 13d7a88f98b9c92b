"""The portal's cookies: the session, what a browser has before one, its language, and for whom an agent speaks.

Over https the names begin with __Host-, so that no other host of the same domain can set them (RFC 6265bis).
"""

from collections.abc import Iterator

from gateway.web.problems import Scope

SESSION, BEFORE, LANGUAGE, CLIENT = "swg-session", "swg-before", "swg-language", "swg-client"


def named(cookie: str, *, https: bool) -> str:
    """The name it goes by."""
    return f"__Host-{cookie}" if https else cookie


def given(scope: Scope, cookie: str, *, https: bool) -> str | None:
    """Its value; the first where there are several, None where there is none."""
    wanted = named(cookie, https=https)
    return next((value for name, value in _every(scope) if name == wanted), None)


def kept(cookie: str, value: str, *, https: bool, for_s: int | None = None) -> str:
    """The Set-Cookie that keeps it. for_s: None: until the browser ends; 0: it goes."""
    words = [f"{named(cookie, https=https)}={value}", "Path=/", "HttpOnly", "SameSite=Lax"]
    if for_s is not None:
        words.append(f"Max-Age={for_s}")
    if https:
        words.append("Secure")
    return "; ".join(words)


def _every(scope: Scope) -> Iterator[tuple[str, str]]:
    for name, value in scope["headers"]:
        if name == b"cookie":
            for part in value.decode("latin-1").split(";"):
                key, equals, said = part.strip().partition("=")
                if equals:
                    yield key, said
