"""Partners with a script: programs that use only what a partner would."""
