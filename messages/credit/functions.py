"""What the head of a message says of it: list FUNCTION."""

NEW = ("2", "9")
CHANGED, WITHDRAWN = "5", "3"
