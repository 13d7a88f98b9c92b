"""Own XML: the hardened reader, the sealed schemas, and records as XML and back."""
