"""The inspection family: notices (查验通知), arrivals (到位), results, and what is said between them."""
