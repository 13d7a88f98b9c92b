"""Who takes part: the register of partners, what each may send and read, and how a receiver is found."""
