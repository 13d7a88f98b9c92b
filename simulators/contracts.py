"""The contracts, read from `xsd/` as data: one compiled schema a message type, and a verdict on any document."""

from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Self

from lxml import etree


@dataclass(frozen=True, slots=True)
class Contracts:
    """Schemas by message type ("inspection.arrival.1")."""

    schemas: dict[str, etree.XMLSchema]

    @classmethod
    def load(cls, folder: Path | None = None) -> Self:
        """Compile every `<family>/<name>.<major>.xsd`; done once, at start, in one thread."""
        folder = folder or Path(str(resources.files("xsd")))
        paths = sorted(path for path in folder.glob("*/*.xsd") if path.stem.rpartition(".")[2].isdigit())
        return cls({".".join((path.parent.name, path.stem)): etree.XMLSchema(file=str(path)) for path in paths})

    def faults(self, code: str, root: etree._Element) -> list[str]:
        """Everything in which the document differs from its contract; empty: nothing."""
        schema = self.schemas.get(code)
        if schema is None:
            return [f"no contract for {code!r}"]
        if root.tag != f"{{{namespace(code)}}}{root_name(code)}":
            return [f"{code} does not begin with {root.tag!r}"]
        schema.validate(root)
        return [f"line {error.line}: {error.message}" for error in schema.error_log]


def namespace(code: str) -> str:
    """The namespace of "inspection.arrival.1": "urn:single-window:inspection.arrival:1"."""
    name, _, major = code.rpartition(".")
    return f"urn:single-window:{name}:{major}"


def root_name(code: str) -> str:
    """The root element of "inspection.arrival-reply.1": "InspectionArrivalReply"."""
    return "".join(word.capitalize() for word in code.rpartition(".")[0].replace(".", "-").split("-"))
