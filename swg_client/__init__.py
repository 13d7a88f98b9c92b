"""A partner's way to a single-window gateway: sign, send until there is a receipt, receive, prove, follow.

    from swg_client import Client, Identity, Key

    own = Identity.of_files("key.pem", "cert.pem")
    with Client("https://gateway.example", access=Key("swg_…"), identity=own, trusted=[gateway_cert_pem]) as gateway:
        receipt = gateway.send(document)          # signed once, sent until it has a receipt, the receipt proved
        for item in gateway.fetch(wait_s=20):     # what came for you, the gateway's signature verified
            keep(item.document)
            gateway.acknowledge(item)

`AsyncClient` is the same for asyncio. `Outbox` keeps on disk what is to be sent, so that nothing is lost or signed
twice when your program dies. Everything that goes wrong is a `ClientError`.
"""

from swg_client.access import Access, Assertion, Key, Secret
from swg_client.answers import Case, Event, Finding, Item, Message, Verdict
from swg_client.async_client import AsyncClient
from swg_client.client import Client
from swg_client.errors import ClientError, Declined, NotProved, NotReached
from swg_client.identity import Identity
from swg_client.outbox import Kept, Outbox
from swg_client.patience import Patience
from swg_client.receipts import Receipt

__all__ = [
    "Access",
    "Assertion",
    "AsyncClient",
    "Case",
    "Client",
    "ClientError",
    "Declined",
    "Event",
    "Finding",
    "Identity",
    "Item",
    "Kept",
    "Key",
    "Message",
    "NotProved",
    "NotReached",
    "Outbox",
    "Patience",
    "Receipt",
    "Secret",
    "Verdict",
]
