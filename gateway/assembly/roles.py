"""What the processes of a cluster are for. The embedded engine is one process that does it all.

| role    | how many | does                                                                                          |
| ------- | -------- | --------------------------------------------------------------------------------------------- |
| serve   | any      | takes documents over HTTP and AMQP, answers partners and operators, holds their mailboxes      |
| relay   | one      | finds what is due: lanes, deadlines, statements, folders, banks' mailboxes; others stand by    |
| deliver | any      | takes hints, delivers lanes                                                                    |
"""

from enum import StrEnum


class Role(StrEnum):
    """One of them."""

    SERVE = "serve"
    RELAY = "relay"
    DELIVER = "deliver"


ALL = frozenset(Role)
