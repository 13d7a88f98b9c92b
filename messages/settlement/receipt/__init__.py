"""汇入汇款: money that comes in, what the payee wants done with it, and his declaration of what it was for."""
