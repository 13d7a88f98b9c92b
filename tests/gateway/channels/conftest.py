"""The stage of delivery, for what is delivered by each channel."""

from tests.gateway.delivery.conftest import both, play

__all__ = ["both", "play"]
