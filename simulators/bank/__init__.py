"""A bank that keeps accounts, as a program of its own: what it does is apart from how it is reached."""
