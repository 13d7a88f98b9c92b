"""What is being done, on standard error; standard output belongs to the command that is run."""

import sys
import time
from contextlib import suppress


def say(text: str) -> None:
    with suppress(OSError):  # the terminal may be gone by the time the services are
        print(f"{time.strftime('%H:%M:%S')} services: {text}", file=sys.stderr, flush=True)
