"""The image: what it is built from is there, and nothing of it needs root."""

import os
import re
import shutil
import ssl
import subprocess
import sys
import threading
import tomllib
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.deploy.files import DEPLOY, ROOT

TEXT = (DEPLOY / "Dockerfile").read_text("utf-8")


def test_every_package_that_is_installed_is_copied_and_let_through() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [each.rstrip("*") for each in project["tool"]["setuptools"]["packages"]["find"]["include"]]
    there = {each for each in wanted if (ROOT / each).is_dir()}
    let_through = re.findall(r"^!(\S+)$", (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8"), re.M)
    assert there == set(re.findall(r"^COPY (\w+) \1$", TEXT, re.M)) <= set(let_through)
    copied = re.findall(r"^COPY ([\w. ]+) \./$", TEXT, re.M)[0].split()
    assert all((ROOT / each).is_file() and each in let_through for each in copied)


def test_it_runs_as_a_number_that_is_not_root_and_says_how_it_is() -> None:
    assert re.findall(r"^USER (\S+)$", TEXT, re.M) == ["10001:10001"]
    assert 'CMD ["swg-probe"]' in TEXT and "STOPSIGNAL SIGTERM" in TEXT
    assert TEXT.index("USER 10001") > TEXT.index("useradd")


@pytest.mark.skipif(shutil.which("hadolint") is None, reason="no hadolint here; pip install -e .[deploy]")
def test_hadolint_finds_nothing() -> None:
    looked = subprocess.run(["hadolint", str(DEPLOY / "Dockerfile")], capture_output=True, text=True)
    assert (looked.returncode, looked.stdout) == (0, "")


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response({"/readyz": 200}.get(self.path, 503))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None: ...


def probe(*words: str, **environment: str) -> int:
    return subprocess.run(
        [sys.executable, str(DEPLOY / "probe.py"), *words], env={**os.environ, **environment}
    ).returncode


def test_the_probe_says_what_the_process_says(tmp_path: Path) -> None:
    with HTTPServer(("127.0.0.1", 0), _Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        port = str(server.server_port)
        assert [probe("/readyz", port), probe("/livez", port)] == [0, 1]
        server.shutdown()
    assert probe("/readyz", port) == 1


def test_the_probe_speaks_tls_where_the_process_does(tmp_path: Path) -> None:
    words = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=elsewhere")
    pair = ("-keyout", str(tmp_path / "key"), "-out", str(tmp_path / "cert"))
    subprocess.run(["openssl", *words, *pair], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert", tmp_path / "key")
    with HTTPServer(("127.0.0.1", 0), _Answers) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        assert probe("/readyz", str(server.server_port), SWG_TLS_CERT="cert") == 0
        server.shutdown()
