"""The time of day of one process, set by a test: `clock.c`, preloaded. Without a C compiler no clock is set."""

import shutil
import struct
import subprocess
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("clock.c")


def library(folder: Path) -> Path | None:
    """What is to be preloaded, made in this folder; None: there is no compiler."""
    if (compiler := shutil.which("cc")) is None:
        return None
    made = folder / "clock.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", made, SOURCE, "-ldl"], check=True)
    return made


@dataclass(frozen=True, slots=True)
class Clock:
    """One process's. file: by how many seconds it is off."""

    library: Path
    file: Path

    @property
    def environment(self) -> dict[str, str]:
        """What the process is started with; it starts on time."""
        if not self.file.exists():
            self.file.write_bytes(struct.pack("d", 0.0))
        return {"LD_PRELOAD": str(self.library), "SWG_TEST_CLOCK": str(self.file)}

    def step(self, by_s: float) -> None:
        """It is off by so much from now on."""
        with self.file.open("r+b") as file:
            file.write(struct.pack("d", by_s))
