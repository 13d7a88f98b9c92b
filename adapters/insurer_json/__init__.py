"""What an insurer speaks whose programs write JSON: one object a document, its type in `docType`.

Form `insurer-json`. Names are those of the insurer's programs (`names.NAMES`), else our own in camel case; money is
"USD 1800.00", a day "20261119", a time ISO 8601 with its zone, every number a string of digits. What a document is to
fit stands in `xsd/forms/insurer-json`, over the tree that `messages.json.foreign` makes of it. JSON has no place for a
signature: the request that carries it is signed (RFC 9421), or what the insurer connects with speaks for it.
"""

from adapters.insurer_json.documents import table
from messages.credit import TYPES

TABLES = tuple(table(type_.code, type_.record) for type_ in TYPES)

ADAPTERS = tuple(each.adapter() for each in TABLES)
