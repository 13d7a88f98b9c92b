"""Records in JSON as traders write them: read without trust, grown into our own XML tree, pointed at by RFC 6901.

So there is one schema, one set of checks and one set of words, whatever a message was written in.
"""
