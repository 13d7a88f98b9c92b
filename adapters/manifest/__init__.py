"""The customs `Manifest` form: what programs of yards, ports and customs that write manifest messages already speak.

The envelope and every element that manifest messages have are theirs (MT2101, MT3101 and their answers); what an
inspection says beyond them stands in elements of its own. The types are private, and so is their namespace: no number
of the customs table (MTnnnn) is taken.
"""

from adapters.manifest import arrival, arrival_reply, notice, result

TABLES = (notice.TABLE, arrival.TABLE, arrival_reply.TABLE, result.TABLE)

ADAPTERS = tuple(table.adapter() for table in TABLES)
