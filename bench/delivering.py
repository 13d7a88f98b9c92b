"""The floor of delivery: what no gateway can leave out to bring rows of PostgreSQL to a partner once each.

    claim a lot of them (SKIP LOCKED, commit), push each over HTTP, write down what came of the lot (commit)

Nothing is signed or put in order, no lane is held, no attempt written down, nothing attested. FLOOR_DATABASE: the url
of a database with a table `floor_deliveries` (id, body, state). FLOOR_PARTNER: where each is posted to. Ends with them.
"""

import asyncio
import os

import aiohttp
import psycopg

LOT = 64
_CLAIM = (
    "UPDATE floor_deliveries SET state = 'sent' WHERE id IN (SELECT id FROM floor_deliveries WHERE state = 'due'"
    " ORDER BY id LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING id, body"
)
_DONE = "UPDATE floor_deliveries SET state = 'done' WHERE id = ANY(%s)"


async def main() -> None:
    """Until there is nothing more."""
    database = await psycopg.AsyncConnection.connect(os.environ["FLOOR_DATABASE"].replace("+psycopg", ""))
    async with database, aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=LOT)) as session:
        while True:
            claimed = await (await database.execute(_CLAIM, (LOT,))).fetchall()
            await database.commit()
            if not claimed:
                return
            await asyncio.gather(*(_push(session, str(id_), bytes(body)) for id_, body in claimed))
            await database.execute(_DONE, ([id_ for id_, _ in claimed],))
            await database.commit()


async def _push(session: aiohttp.ClientSession, id_: str, body: bytes) -> None:
    async with session.post(os.environ["FLOOR_PARTNER"], data=body, headers={"Swg-Delivery": id_}) as answer:
        answer.raise_for_status()


if __name__ == "__main__":
    asyncio.run(main())
