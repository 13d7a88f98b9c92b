"""What lies in deploy/, as the tests read it."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
CHART = DEPLOY / "helm" / "swg"
UNITS = sorted(DEPLOY.glob("*.service"))
CLUSTER_UNITS = sorted(DEPLOY.glob("*@.service"))
SAID = {  # of the chart's values: what must be said, and everything that may be switched on
    "image": {"repository": "swg"},
    "config": {"existingSecret": "swg-config", "publicUrl": "https://gateway.example", "proxies": "10.0.0.0/8"},
    "tls": {"existingSecret": "swg-tls"},
    "ingress": {"enabled": True, "host": "gateway.example", "tlsSecret": "public"},
    "serviceMonitor": {"enabled": True, "tokenSecret": {"name": "auditor"}},
    "networkPolicy": {"from": [{"namespaceSelector": {}}]},
}


def texts() -> Iterator[tuple[Path, str]]:
    """Every file of it."""
    for path in sorted(DEPLOY.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path, path.read_text("utf-8")


def compose() -> dict[str, Any]:
    """compose.yaml, its anchors and merges done."""
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    return found


def ours() -> dict[str, Any]:
    """The services of compose.yaml that run our image."""
    return {name: each for name, each in compose()["services"].items() if "SWG_IMAGE" in each["image"]}


def commands() -> list[list[str]]:
    """Whatever is run by `swg`, wherever it is said."""
    said = [each["command"] for each in ours().values()]
    for path, text in texts():
        said += [shlex.split(line) for line in re.findall(r"^Exec\w+=\S*/bin/swg (.*)$", text, re.M)]
        if path.suffix == ".tpl" or path.parent.name == "templates":
            said += [shlex.split(args) for args in re.findall(r'"args" \(list ((?:"[^"]*"\s*)+)\)', text)]
        if path.suffix in (".md", ".txt"):
            said += [shlex.split(line) for line in re.findall(r"(?:-- |bin/|\brun --rm \S+ )swg ([^\n`(|;&]+)", text)]
        if path.name == "Dockerfile":
            said += [yaml.safe_load(words) for words in re.findall(r"^CMD (\[.*\])$", text, re.M)]
    return [list(words) for words in dict.fromkeys(map(tuple, said))]
