"""询保申请: what a trader asks his insurer."""
