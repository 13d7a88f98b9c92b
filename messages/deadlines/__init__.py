"""Deadlines as rows: how long each step and each handling of a family may last, why some may not, what answers what."""
