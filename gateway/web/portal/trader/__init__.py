"""What traders and their agents do."""
