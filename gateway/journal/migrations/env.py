"""Run by Alembic for every migration, on the connection and in the transaction of `gateway.journal.migrate`.

Asked for the SQL alone, it has no connection, but a dialect and where to write it.
"""

from typing import Any

from alembic import context
from sqlalchemy import insert

from gateway.journal.tables import metadata, steps


def say_for_whom(ctx: Any, step: Any, heads: Any, run_args: Any) -> None:
    """Write down the oldest step whose release can work on what this one leaves; by itself, its own."""
    number, module = step.up_revision_id, step.up_revision.module
    row = {"number": number, "readable_from": getattr(module, "readable_from", number)}
    ctx.impl.execute(insert(steps).values(row))


if context.is_offline_mode():
    context.configure(
        dialect_name=context.config.attributes["dialect"],
        output_buffer=context.config.attributes["output"],
        target_metadata=metadata,
        literal_binds=True,
        transactional_ddl=False,
        on_version_apply=say_for_whom,
    )
else:
    context.configure(
        connection=context.config.attributes["connection"],
        target_metadata=metadata,
        compare_type=True,
        on_version_apply=say_for_whom,
    )
with context.begin_transaction():
    context.run_migrations()
