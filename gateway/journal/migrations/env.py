"""Run by Alembic for every migration, on the connection and in the transaction of `gateway.journal.migrate`.

Asked for the SQL alone, it has no connection, but a dialect and where to write it.
"""

from alembic import context

from gateway.journal.tables import metadata

if context.is_offline_mode():
    context.configure(
        dialect_name=context.config.attributes["dialect"],
        output_buffer=context.config.attributes["output"],
        target_metadata=metadata,
        literal_binds=True,
        transactional_ddl=False,
    )
else:
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        compare_type=True,
    )
with context.begin_transaction():
    context.run_migrations()
