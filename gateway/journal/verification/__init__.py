"""Verifies a whole journal: every leaf, every header, and every column that a leaf covers, made anew from the record.

It shares no code with what writes: leaves are read, hashes made and receipts expected by itself. It only reads, a few
hundred records at a time, so it may run beside a gateway that serves.
"""
