"""What is due, for the calendar of whoever it waits for."""
