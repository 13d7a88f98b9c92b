"""What yards and ports do."""
