"""XML as we read and write it: the hardened reader, the sealed schemas, records <-> XML <-> JSON."""
