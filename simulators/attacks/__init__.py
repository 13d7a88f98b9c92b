"""Partners who mean harm: what they send, and what a gateway has to answer.

They use what such a partner has: the wire, a key and a token of their own, and tools to write broken things with.
"""
