"""PostgreSQL, RabbitMQ and xmlsec1 for the tests: found, else installed; ours for a run, down whatever happens."""
