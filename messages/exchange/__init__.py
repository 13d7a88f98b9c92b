"""The exchange family: what is said about messages themselves."""
