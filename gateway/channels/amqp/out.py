"""The way out: a delivery is published to the partner's queue, and has arrived once the broker confirms that it has it.

It is persistent and mandatory: one that the broker returns or refuses has not arrived; one of which it says nothing in
time may have. The message's id is that of the delivery, so that who reads a repetition knows it.
"""

from dataclasses import dataclass

from gateway.channels.amqp.broker import Broker, BrokerAway, NotConfirmed, NotTaken
from gateway.delivery.parcels import Answer, Parcel
from gateway.partners.partner import Partner


@dataclass(frozen=True, slots=True)
class QueueOut:
    """The channel."""

    broker: Broker

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        """Publish it once."""
        terms = partner.terms
        if not terms.queue_out:
            return Answer(event="not reached", reason="the partner has no queue", cause="no-address")
        headers = {"Swg-Message": parcel.message, "Swg-Attempt": str(parcel.attempt)}
        try:
            await self.broker.publish(
                terms.queue_out,
                parcel.content,
                id_=parcel.delivery,
                type_=parcel.message_type,
                headers=headers | ({"Swg-Remark": parcel.remark} if parcel.remark else {}),
                timeout_s=terms.timeout_s,
            )
        except (BrokerAway, NotTaken) as problem:
            return Answer(event="not reached", reason=str(problem))
        except NotConfirmed as problem:
            return Answer(event="no answer in time", reason=str(problem))
        return Answer(event="positive receipt")
