"""What is a person's is known by the name of its field, in logs and in an erasure: so a name is one in every record."""

from collections.abc import Iterator

from messages import personal
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from messages.fields import Personal
from messages.xml.plans import plan

CATALOGUE = Catalogue(FAMILIES)
# Of no person, and treated as if they were: nobody misses them in a log.
ALSO = {"Bank.name", "Buyer.name", "ClaimDocument.name"}
WORDS = {"by", "at", "of", "reason", "detail", "state", "event", "partner", "message", "delivery"}  # of our own lines


def unmarked(record: type, names: frozenset[str]) -> Iterator[str]:
    """Fields of a record, or within it, that have a personal name and are not marked."""
    for field in plan(record):
        if field.name in names and not field.mark(Personal):
            yield f"{record.__name__}.{field.name}"
        if field.nested:
            yield from unmarked(field.leaf, names)


def test_a_name_is_personal_in_every_record_or_in_none():
    names = personal.fields_of(CATALOGUE)
    assert {each for type_ in CATALOGUE for each in unmarked(type_.record, names)} <= ALSO


def test_no_word_of_our_own_is_personal():
    """It would be masked in every line of the log, and erased from every case."""
    assert personal.fields_of(CATALOGUE).isdisjoint(WORDS)
