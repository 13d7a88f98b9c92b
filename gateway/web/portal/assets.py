"""Style, script and signs of the portal: each goes by a name that its content gives it, so that a browser asks once.

/portal/static/portal.css               as templates write it: asked for again each time, by its ETag
/portal/static/3f9c0a1b2c4d/portal.css  as pages name it: what stands there never changes
"""

import gzip
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).parent / "static"
AT = "/portal/static/"
KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
FOR_EVER, ASK_AGAIN = "public, max-age=31536000, immutable", "public, no-cache"

_NAMED = re.compile(rf'(?<="{AT})[\w./-]+(?=")')
_DIGEST = re.compile(r"([0-9a-f]{12})/(.+)")


@dataclass(frozen=True, slots=True)
class Asset:
    """One of them. digest: 12 hexadecimal digits of its SHA-256. packed: with gzip, once and as small as it gets."""

    content: bytes
    packed: bytes
    digest: str
    kind: str


@cache
def assets() -> Mapping[str, Asset]:
    """All of them, ours and those of `vendor/`, by their path; read once."""
    found = (path for path in sorted(FOLDER.rglob("*")) if path.suffix in KINDS)
    return {path.relative_to(FOLDER).as_posix(): _read(path) for path in found}


def asked(path: str) -> tuple[Asset | None, str]:
    """What stands at a path below AT, and how long it may be kept."""
    match = _DIGEST.fullmatch(path)
    asset = assets().get(match[2] if match else path)
    return asset, FOR_EVER if match and asset and asset.digest == match[1] else ASK_AGAIN


def named(template: str) -> str:
    """A template with the names of these as their content gives them; KeyError for one that is not there."""
    return _NAMED.sub(lambda found: f"{assets()[found[0]].digest}/{found[0]}", template)


def _read(path: Path) -> Asset:
    content = path.read_bytes()
    return Asset(content, gzip.compress(content, 9, mtime=0), sha256(content).hexdigest()[:12], KINDS[path.suffix])
