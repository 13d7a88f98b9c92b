"""Webhooks: events posted to partners' addresses, as Standard Webhooks (1.0.0) has it.

    the journal's events -> feed, as the partner may see them -> queue -> signed POST -> attempt on the list

`rounds` is what one process does for all; what an attempt means is a table (`outcomes`), where it may go another one
(`guard`).
"""
