"""What the explainer and its helper say to one another."""

from collections.abc import Mapping

READY = b"ready"

Sealed = Mapping[str, tuple[str, Mapping[str, bytes]]]  # code -> path of the schema, its files
Job = tuple[str, bytes, str | None]  # code of the schema, document, charset
