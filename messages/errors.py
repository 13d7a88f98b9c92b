"""The one base of every exception of ours that code must handle."""


class SingleWindowError(Exception):
    """Something that can be named went wrong; each subclass, one level down, is named for what."""
