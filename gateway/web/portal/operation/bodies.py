"""A form as the operators' API takes it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from gateway.web.problems import Problem
from messages.times import BEIJING

T = TypeVar("T", bound=BaseModel)


def body_of(shape: type[T], said: Mapping[str, Any]) -> T:
    """What the operators' API takes, or Problem (400) naming what is wrong with it."""
    try:
        return shape.model_validate(said)
    except ValidationError as problem:
        wrong = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in problem.errors())
        raise Problem("bad-request", wrong) from None


def aware(text: str) -> datetime | None:
    """A time as a browser's field says it, in Beijing; None: it says none."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=BEIJING)
    except ValueError:
        return None
