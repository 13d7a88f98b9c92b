"""Runs the families' processes: which case, what is wrong against it, which move, by when the next one is due."""
