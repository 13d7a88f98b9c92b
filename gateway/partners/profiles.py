"""What a partner is handed: a folder with his key, his certificate, his token, and who he and the gateway are.

    <name>/key.pem cert.pem token profile.json

Made for the partners of a demo; a real partner makes his own key, and gets the token and the profile only.
"""

import json
import os
from pathlib import Path

from gateway.partners.partner import Partner


def write_profile(
    folder: Path,
    partner: Partner,
    *,
    gateway_url: str,
    gateway_cert: Path,
    token: str | None = None,
    key_pem: bytes | None = None,
    cert_pem: bytes | None = None,
) -> Path:
    """Write what is given of it below this folder, over what was there; the partner's own folder."""
    own = folder / partner.name
    own.mkdir(parents=True, exist_ok=True)
    if key_pem is not None:
        _write(own / "key.pem", key_pem, 0o600)
    if cert_pem is not None:
        _write(own / "cert.pem", cert_pem, 0o644)
    if token is not None:
        _write(own / "token", f"{token}\n".encode("ascii"), 0o600)
    said = json.dumps(profile(partner, gateway_url, gateway_cert), ensure_ascii=False, indent=2)
    _write(own / "profile.json", f"{said}\n".encode(), 0o644)
    return own


def profile(partner: Partner, gateway_url: str, gateway_cert: Path) -> dict[str, str]:
    """Who he is and whom he speaks to, as he may tell others: what he is found by, one of each kind."""
    said = {
        "name": partner.name,
        "role": partner.roles[0].value,
        "sender_id": partner.sender_ids[0] if partner.sender_ids else "",
        "company": partner.zh,
        "gateway": gateway_url,
        "gateway_cert": str(gateway_cert.resolve()),
    }
    for each in partner.keys:
        if name := _TOLD.get(each.key.kind):
            said.setdefault(name, each.key.value.rpartition("/")[2])  # a terminal is registered below its office
    if "site_code" in said:
        said["site_name"] = partner.zh
    return said


_TOLD = {"credit-code": "credit_code", "site": "site_code", "terminal": "terminal_code"}


def _write(path: Path, data: bytes, mode: int) -> None:
    """The file at once or not at all, never readable to more than it should be."""
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)
    with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(data)
    new.replace(path)
