"""What a message costs on this machine, each figure as a ratio to a floor measured in the same run."""
