"""What can be seen from outside: metrics, logs, and the points at which tests let a process die."""
