"""Alembic's entry: one transaction on the connection that `upgrade` hands over."""

from alembic import context

from core.storage.key_index import is_of_key_index

config = context.config
context.configure(
    connection=config.attributes["connection"],
    target_metadata=config.attributes["schema"],
    render_as_batch=True,
    include_name=lambda name, _kind, _parents: not is_of_key_index(name),
    transaction_per_migration=False,
)
context.run_migrations()
