"""The XML of an insurer's own system for duty guarantees, both ways: what it is told, and what it says.

A document has a `Header` and a `Business`; its root says what it is. Names are the insurer's, and so are codes, days
of 8 digits, times of 14 digits of Beijing, amounts in yuan without a currency, rates in thousandths. The namespace is
private; one table a type, in the order of its schema (`xsd/forms/insurer_xml`).
"""

from adapters.insurer_xml import applying, insuring, using

TABLES = (*applying.TABLES, *insuring.TABLES, *using.TABLES)

ADAPTERS = tuple(table.adapter() for table in TABLES)
