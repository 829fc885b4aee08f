"""${message}."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

import core.storage.base
from core.storage.base import guards
from core.storage.key_index import key_indexes

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
    # Batch mode drops triggers silently, so each migration installs them all again.
    for index in key_indexes():
        index.install(op.get_bind())
    for guard in guards():
        guard.install(op.get_bind())
