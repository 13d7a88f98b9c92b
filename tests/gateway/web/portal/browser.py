"""A browser without scripts: keeps cookies, follows nothing by itself, sends forms as a page of the site does."""

import http.client
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

from tests.gateway.web.house import Answer, House

FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass
class Browser:
    """Somebody at a house's portal."""

    house: House
    cookies: dict[str, str] = field(default_factory=dict)
    page: Answer | None = None

    @property
    def site(self) -> str:
        """As his browser knows it."""
        return self.house.gateway.settings.public_url or self.house.address

    @property
    def csrf(self) -> str:
        """The token of the forms of the page he sees."""
        assert self.page is not None
        found = re.search(rb'name="csrf" value="([0-9a-f]{128})"', self.page.body)
        assert found is not None, self.page.body
        return found[1].decode()

    def get(self, path: str, **headers: str) -> Answer:
        return self._ask("GET", path, None, headers)

    def post(self, path: str, *, origin: str | None = "own", csrf: str | None = None, **fields: str) -> Answer:
        """A form of the page he sees."""
        given = {**FORM, **({"Origin": self.site if origin == "own" else origin} if origin else {})}
        body = urlencode({"csrf": self.csrf if csrf is None else csrf, **fields}).encode()
        return self._ask("POST", path, body, given)

    def upload(self, path: str, content: bytes, *, name: str = "signature", csrf: str | None = None, **fields: str):
        """A form of the page he sees, with a file."""
        boundary = "----one-of-mine"
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{each}"\r\n\r\n{value}\r\n'.encode()
            for each, value in {"csrf": self.csrf if csrf is None else csrf, **fields}.items()
        ]
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="statement.sig"\r\n'
        kind = "Content-Type: application/octet-stream\r\n\r\n"
        body = b"".join(parts) + f"{head}{kind}".encode() + content + f"\r\n--{boundary}--\r\n".encode()
        given = {"Content-Type": f"multipart/form-data; boundary={boundary}", "Origin": self.site}
        return self._ask("POST", path, body, given)

    def say(self, path: str, value: object, **headers: str) -> Answer:
        """What a script of the page posts."""
        own = {"Content-Type": "application/json", "Accept": "application/json", "Origin": self.site}
        return self._ask("POST", path, json.dumps(value).encode(), {**own, "X-CSRF-Token": self.csrf, **headers})

    def sign_in(self, login: str, password: str, **more: str) -> Answer:
        self.get("/portal/login")
        return self.post("/portal/login", login=login, password=password, **more)

    @property
    def token(self) -> str | None:
        """Of his session."""
        return self.cookies.get("swg-session") or self.cookies.get("__Host-swg-session")

    def _ask(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]) -> Answer:
        where = urlsplit(self.house.address)
        line = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
        own = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
        try:
            line.request(method, path, body, {**own, **headers})
            response = line.getresponse()
            told = {name.lower(): value for name, value in response.headers.items()}
            answer = Answer(response.status, told, response.read())
            for said in response.headers.get_all("Set-Cookie") or ():
                self._keep(said)
        finally:
            line.close()
        if told.get("content-type", "").startswith("text/html") and answer.body:
            self.page = answer
        return answer

    def _keep(self, said: str) -> None:
        name, _, rest = said.partition("=")
        if "Max-Age=0" in rest:
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = rest.partition(";")[0]
