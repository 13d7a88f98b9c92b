"""A loan that is drawn upon, as its trader reads it: an example in the interface's own description."""

from collections.abc import Mapping
from typing import Any

EXAMPLE: Mapping[str, Any] = {"application_no": "MA3ABC127FIN20261123-01"}
