"""Run by Alembic for every migration, on the connection and in the transaction of `gateway.journal.migrate`."""

from alembic import context

from gateway.journal.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
