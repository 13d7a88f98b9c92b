"""The HTTP side: the accept door, the reading interface, the operators' socket."""
