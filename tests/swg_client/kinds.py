"""Both clients under one face, so that each test is of both."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from swg_client import AsyncClient, Client

_END = object()


class Awaited:
    """An AsyncClient on a loop of its own, called as if it waited."""

    def __init__(self, *words: Any, **names: Any) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._client = AsyncClient(*words, **names)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*words: Any, **names: Any) -> Any:
            made = getattr(self._client, name)(*words, **names)
            return self._one_by_one(made) if isinstance(made, AsyncIterator) else self._wait(made)

        return call

    def _one_by_one(self, items: AsyncIterator[Any]) -> Iterator[Any]:
        async def following() -> Any:
            return await anext(items, _END)

        while (item := self._wait(following())) is not _END:
            yield item

    def _wait(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def stop(self) -> None:
        self._wait(self._client.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()


@contextmanager
def blocking(*words: Any, **names: Any) -> Iterator[Any]:
    with Client(*words, **names) as client:
        yield client


@contextmanager
def awaited(*words: Any, **names: Any) -> Iterator[Any]:
    client = Awaited(*words, **names)
    try:
        yield client
    finally:
        client.stop()


KINDS = {"blocking": blocking, "awaited": awaited}
