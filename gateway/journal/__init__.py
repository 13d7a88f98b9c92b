"""The record of everything: one writer a process, gapless numbers, leaves in signed batches, and their matter."""
