"""The desk of duty guarantees (关税保证保险)."""

from collections.abc import Callable, Iterable, Mapping

from simulators.acts import Act
from simulators.documents import Document
from simulators.insurer.office import Office


class Guarantees:
    """Quotas, policies, their filing with customs, and claims."""

    def __init__(self, office: Office) -> None:
        self._office = office

    @property
    def hears(self) -> Mapping[str, Callable[[Document], Iterable[Act]]]:
        """What it deals with."""
        return {}
