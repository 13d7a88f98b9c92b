import asyncio

from gateway.queue.embedded import EmbeddedHints


def test_a_lane_that_waits_is_hinted_once():
    async def scene() -> None:
        hints = EmbeddedHints()
        await hints.start()
        hints.publish(["a|f|1", "a|f|2", "a|f|1"])
        hints.publish(["a|f|1"])
        assert [(await hints.take()).lane for _ in range(2)] == ["a|f|1", "a|f|2"]
        waiting = asyncio.create_task(hints.take())
        await asyncio.sleep(0)
        assert not waiting.done()
        waiting.cancel()

    asyncio.run(scene())


def test_more_than_it_may_keep_is_left_to_the_relay():
    async def scene() -> None:
        hints = EmbeddedHints(most=2)
        await hints.start()
        hints.publish(["a|f|1", "a|f|2", "a|f|3"])
        assert [(await hints.take()).lane for _ in range(2)] == ["a|f|1", "a|f|2"]
        hints.publish(["a|f|3"])
        assert (await hints.take()).lane == "a|f|3"

    asyncio.run(scene())
