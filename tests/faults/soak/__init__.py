"""A cluster under load, into which one fault after another is brought; afterwards the books are balanced.

python -m tests.faults.soak --minutes 30      or: make soak MINUTES=30
"""
