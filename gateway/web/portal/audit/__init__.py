"""What auditors look into."""
