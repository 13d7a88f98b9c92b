"""The process that holds what somebody brought: `python -m gateway.web.portal.judging.program FOLDER`.

It reads `bundle.zip`, or `receipt.xml` and `document`, and the trusted certificates beside them, and prints what came
of it as JSON. It bounds itself before it reads: so much memory, so much time, nothing written.
"""

import json
import resource
import sys
from pathlib import Path
from typing import Any

from messages.seals import evidence
from messages.seals.bundle.holding import verify_bundle

MEMORY = 1 << 30  # bytes of address space
CPU_S = 10
TRUSTED = "trusted-*.pem"


def judged(folder: Path) -> dict[str, Any]:
    """Every step in both languages, and whether all of it holds."""
    trusted = [each.read_bytes() for each in sorted(folder.glob(TRUSTED))]
    bundle = folder / "bundle.zip"
    if bundle.exists():
        held = verify_bundle(bundle, trusted)
        of = held.bundle.manifest.get("message") if held.bundle is not None else None
        steps = [
            {
                "zh": each.zh,
                "en": each.en,
                "holds": each.holds,
                "why": [*([each.why] if each.why else []), *(f"{fault.file}: {fault.why}" for fault in each.faults)],
            }
            for each in held.steps
        ]
        return {"proved": held.proved, "steps": steps, "stated": {"message": of} if of else {}}
    found = evidence.verify_receipt((folder / "receipt.xml").read_bytes(), (folder / "document").read_bytes(), trusted)
    steps = [
        {"zh": each.zh, "en": each.en, "holds": each.holds, "why": [each.why] if each.why else []}
        for each in found.steps
    ]
    return {"proved": found.proved, "steps": steps, "stated": dict(found.stated)}


def bound() -> None:
    """From now on no more than that."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    bound()
    print(json.dumps(judged(Path(sys.argv[1]))))
