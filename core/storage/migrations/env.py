"""Alembic's entry: one transaction on the connection that `upgrade` hands over."""

from alembic import context

config = context.config
context.configure(
    connection=config.attributes["connection"],
    target_metadata=config.attributes["schema"],
    render_as_batch=True,
    transaction_per_migration=False,
)
context.run_migrations()
