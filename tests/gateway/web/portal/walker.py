"""A browser that goes from our site to a provider and back: cookies of each, one redirect at a time."""

import http.client
import re
from dataclasses import dataclass, field
from urllib.parse import urlencode, urljoin, urlsplit

from tests.gateway.web.house import Answer
from tests.gateway.web.portal.browser import Browser


@dataclass
class Walker:
    """Somebody at a provider; what comes back to our site he hands to his `browser`."""

    browser: Browser
    cookies: dict[str, str] = field(default_factory=dict)

    def sign_in(self, who: str, *, provider: str = "corp", following: str | None = None) -> Answer:
        """The whole way, until our site has answered what the provider sent back."""
        self.browser.get("/portal/login")
        return self.browser.get(self.ours(self.answer(who, self.sent(provider, following))))

    def sent(self, provider: str = "corp", following: str | None = None) -> str:
        """Where our site sends him to."""
        path = f"/portal/login/with/{provider}" + (f"?{urlencode({'next': following})}" if following else "")
        answer = self.browser.get(path)
        assert answer.status == 303, answer.body
        return answer.headers["location"]

    def answer(self, who: str, where: str) -> str:
        """He says who he is; the address at our site to which he is sent back."""
        for _ in range(10):
            if where.startswith(self.browser.site):
                return where
            answer = self.ask("GET", where)
            if answer.status == 200:
                answer = self.ask("POST", where, urlencode({"who": who}).encode())
            assert answer.status in (302, 303), (where, answer.body)
            where = urljoin(where, answer.headers["location"])
        raise AssertionError("he is sent about for ever")

    def ours(self, where: str) -> str:
        """The path of an address of our site."""
        assert where.startswith(self.browser.site)
        return where.removeprefix(self.browser.site)

    def ask(self, method: str, where: str, body: bytes | None = None) -> Answer:
        """One request to the provider."""
        parts = urlsplit(where)
        line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=20)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            line.request(method, f"{parts.path}?{parts.query}" if parts.query else parts.path, body, headers)
            response = line.getresponse()
            for said in response.headers.get_all("Set-Cookie") or ():
                self._keep(said)
            return Answer(
                response.status, {name.lower(): value for name, value in response.headers.items()}, response.read()
            )
        finally:
            line.close()

    def _keep(self, said: str) -> None:
        name, _, rest = said.partition("=")
        if re.search(r"expires=Thu, 01 Jan 1970", rest, re.IGNORECASE):
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = rest.partition(";")[0]
