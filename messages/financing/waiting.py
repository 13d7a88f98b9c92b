"""What a bank has said before the application came: it waits in the case, and goes once it is known for whom."""

from messages.settlement.waiting import Waiting, released, with_one_more

__all__ = ["Waiting", "released", "with_one_more"]
