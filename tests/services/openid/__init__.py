"""An OpenID provider that shares nothing with us: oidc-provider, certified by the OpenID Foundation, run by Node.js.

It is installed once into `.services/openid`, by npm, as `package-lock.json` here names every part with its digest.
"""

import fcntl
import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from tests.services import processes
from tests.services.keeper import ROOT
from tests.services.programs import NODE, NPM, Unavailable, ensure, found
from tests.services.progress import say
from tests.services.signals import held_while

HERE = Path(__file__).parent
INSTALLED = ROOT / ".services" / "openid"
LOCK = "package-lock.json"


class OpenIdProvider:
    """start() and wait(); stop(); start() again is the same provider with nothing remembered, and maybe another key.

    clients: as oidc-provider is told of them. people: claims by their names. keys: private, as a JWK set has them.
    """

    def __init__(
        self, clients: Sequence[Mapping[str, Any]], people: Mapping[str, Any], keys: Sequence[Mapping[str, Any]]
    ) -> None:
        install()
        [self._port] = processes.free_ports(1)
        self.url = f"http://localhost:{self._port}"
        self.clients, self.people, self.keys = clients, people, keys
        self._log = INSTALLED / f"{self._port}.log"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        told = {"port": self._port, "clients": self.clients, "people": self.people, "keys": self.keys}
        with self._log.open("ab") as out:
            self._process = subprocess.Popen(
                [found(NODE), INSTALLED / "provider.mjs", json.dumps(told)],
                cwd=INSTALLED,
                stdin=subprocess.PIPE,  # it ends with us, however we end
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def wait(self) -> None:
        """Until it answers, or Unavailable."""
        assert self._process is not None
        processes.wait_until(self._answers, process=self._process, log=self._log)

    def stop(self) -> None:
        if self._process is not None:
            processes.kill(self._process)
            assert self._process.stdin is not None
            self._process.stdin.close()
        self._log.unlink(missing_ok=True)

    def _answers(self) -> bool:
        try:
            with urlopen(f"{self.url}/.well-known/openid-configuration", timeout=5) as answer:
                return bool(answer.status == 200)
        except (URLError, OSError):
            return False


def install() -> None:
    """Have it, or Unavailable. Several runs at once wait for one another."""
    INSTALLED.mkdir(parents=True, exist_ok=True)
    ensure((NODE, NPM))
    with (INSTALLED.parent / "openid.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        marked = INSTALLED / "installed"
        wanted = (HERE / LOCK).read_text("utf-8")
        shutil.copy(HERE / "provider.mjs", INSTALLED)
        if marked.exists() and marked.read_text("utf-8") == wanted:
            return
        for name in ("package.json", LOCK):
            shutil.copy(HERE / name, INSTALLED)
        say("installing oidc-provider")
        with held_while("packages are being installed"):
            done = subprocess.run(
                [found(NPM), "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
                cwd=INSTALLED,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                start_new_session=True,
                check=False,
            )
        if done.returncode:
            raise Unavailable(
                f"{done.stdout}{done.stderr}\nnpm could not install oidc-provider; its words are above. "
                "Set SWG_NO_SERVICES=1 to leave out the tests that need it"
            )
        marked.write_text(wanted, "utf-8")
