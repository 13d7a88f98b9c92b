"""The command line `swg`: one file a verb. Each prints for people, or with `--json` for programs.

Exit codes: 0 done; 1 the document was refused, or the check says no; 2 the call's words are off; 3 the gateway cannot
be reached; 4 it is not allowed; 5 an error of ours.
"""

import gc
import sys

from gateway.cli.app import app


def main() -> None:
    """Run the command line."""
    gc.disable()  # until the verb is read: code is no garbage, and looking for some in it takes a quarter of a second
    try:
        app()
    except Exception as problem:  # no stack trace for a user
        from gateway.cli.output import failed

        sys.exit(failed(problem))
