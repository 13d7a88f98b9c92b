"""What a process does for ever goes on, whatever breaks it off."""

import asyncio

from gateway.assembly.upkeep import BACKOFF_S, Upkeep


def test_a_work_that_breaks_off_is_begun_anew_each_time_later_and_told():
    waited: list[float] = []
    begun = 0

    async def sleep(seconds: float) -> None:
        waited.append(seconds)
        await asyncio.sleep(0)

    async def work() -> None:
        nonlocal begun
        begun += 1
        if begun > 4:
            await asyncio.Event().wait()
        raise LookupError("nobody expected this")

    async def scene() -> None:
        upkeep = Upkeep(sleep)
        task = asyncio.create_task(upkeep.keep("reconciliation", work))
        await asyncio.sleep(0.05)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert upkeep.troubles() == {"reconciliation": "LookupError: nobody expected this"}

    asyncio.run(scene())
    assert begun == 5 and waited == list(BACKOFF_S[:4])


def test_a_work_that_ends_by_itself_is_begun_anew_too():
    begun = 0

    async def work() -> None:
        nonlocal begun
        begun += 1

    async def scene() -> None:
        task = asyncio.create_task(Upkeep(lambda _: asyncio.sleep(0)).keep("relay", work))
        await asyncio.sleep(0.02)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(scene())
    assert begun > 1
