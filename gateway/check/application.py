"""A record in JSON as somebody applies with it, and what its request says beside it: which type, under which head."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from messages.catalogue import MessageType
from messages.envelope import Head
from messages.findings import Finding
from messages.json.pointers import pointing
from messages.json.trees import Tree
from messages.xml.records import Places

FORM = "json"  # what such a document is kept as


@dataclass(slots=True, kw_only=True)
class Application:
    """What is to be read as this type. head: made of the request; its message id is the Idempotency-Key.

    key: SHA-256 of the bearer or certificate that he calls with; None: nobody calls. must_cover: what a signature of
    the request has to cover beside what each must, since the head came so. is_person: somebody who signed in sends it.
    tree: what was read of it.
    """

    type_: MessageType
    head: Head
    key: str | None = None
    must_cover: tuple[str, ...] = ()
    is_person: bool = False
    tree: Tree | None = None

    def told(self, misfits: Sequence[Finding]) -> Iterator[Finding]:
        """Why it does not fit, told of the JSON."""
        return self.tree.told(misfits) if self.tree is not None else iter(misfits)

    def amounts(self, misread: Iterable[Finding]) -> Iterator[Finding]:
        """Amounts that no record can hold, told of the JSON: of their currency, or of their digits."""
        for each in misread:
            where = each.where.replace("/@", "/") if "/@" in each.where else f"{each.where}/amount"
            yield replace(each, where=where)

    def places(self, find: Places) -> Places:
        """The places of a tree, told of the JSON."""
        return pointing(find, self.type_.record)
