"""The operator's page opens a copy with plain Python, without anything of this project."""

import subprocess
import sys
from pathlib import Path

import pytest

from gateway.journal.vault import form, master
from gateway.journal.vault.ring import Ring
from tests.docs.pages import ROOT, File, steps


@pytest.mark.parametrize("size", [0, 10, (1 << 20) + 3, 3 << 20])
def test_a_page_of_python_opens_a_copy(tmp_path: Path, size: int) -> None:
    (page,) = (
        step for step in steps(ROOT / "docs/operator.md") if isinstance(step, File) and step.name == "open_copy.py"
    )
    (tmp_path / page.name).write_text(page.text, "utf-8")
    key = master.make(tmp_path / "master.key")
    within = (b"".join(n.to_bytes(8, "big") * 3 for n in range(size // 24 + 1)))[:size]
    with form.writing(tmp_path / "x.swgv", Ring(tmp_path).key("2026-11", key), key, {"what": "backup"}) as file:
        file.write(within)
    words = [sys.executable, "-I", page.name, "x.swgv", "master.key", "out"]
    subprocess.run(words, cwd=tmp_path, check=True, timeout=60)
    assert (tmp_path / "out").read_bytes() == within
