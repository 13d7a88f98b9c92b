"""Receipts and evidence that somebody brings, held by a process of their own."""
