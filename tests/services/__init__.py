"""PostgreSQL, RabbitMQ, xmlsec1, Chromium for the tests: found, else installed; ours for a run, down at its end."""
