"""How many examples a property is tried on: all of them in the whole suite, an eighth of them in `make test-fast`.

What is to find a broken promise draws as many as it needs, whatever the suite.
"""

import os

from hypothesis import settings

FEW = os.environ.get("SWG_TEST_DRAWS") == "few"
PROFILE = "few"

settings.register_profile(PROFILE, max_examples=12)  # of the hundred that are drawn where nothing is said


def draws(most: int) -> int:
    """Of so many examples, how many are drawn here."""
    return max(1, most // 8) if FEW else most
