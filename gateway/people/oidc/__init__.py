"""People whom a provider vouches for (OpenID Connect): what it says of itself, its tokens, whom they are about."""

from messages.errors import SingleWindowError


class Unreached(SingleWindowError):
    """The provider does not answer, or not in a way that can be read; later it may."""


class NotVouched(SingleWindowError):
    """What came is not the provider's word about this browser, here and now. Why is for the log alone."""
