"""What a victim must not touch: a listener that notes who comes, whatever he says, and a file with a secret in it."""

import secrets
import socket
import threading
from pathlib import Path
from types import TracebackType
from typing import Self


class Trap:
    """Listens on a port of this machine as long as it is open. visits: the first line of whoever came."""

    def __init__(self, folder: Path) -> None:
        self.secret = secrets.token_hex(16).encode()
        self.file = folder / "secret.txt"
        self.file.write_bytes(self.secret + b"\n")
        self.visits: list[str] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._listen, daemon=True)

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._listening.getsockname()[1]
        return port

    def url(self, path: str = "x") -> str:
        """An address that leads into it."""
        return f"http://127.0.0.1:{self.port}/{path}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._listening.close()
        self.file.unlink(missing_ok=True)

    def _listen(self) -> None:
        while True:
            try:
                visitor, _ = self._listening.accept()
            except OSError:
                return
            with visitor:
                visitor.settimeout(0.2)
                try:
                    said = visitor.recv(200).split(b"\r\n")[0].decode("latin-1")
                    visitor.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n<!-- ")
                except OSError:
                    said = ""
                self.visits.append(said or "somebody who said nothing")
