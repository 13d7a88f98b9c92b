"""How people show who they are: passwords, codes, passkeys, providers; sessions, and what is kept of each."""
