"""投保 and all that follows: proposal, premium, policy, filing, usage, claims."""
