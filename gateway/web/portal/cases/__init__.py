"""Cases, messages and search, as everybody reads them."""
