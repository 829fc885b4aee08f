"""Which schema a database has, and how an older one is brought up to date."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import MetaData, inspect, text

from core.basics.errors import Refused
from core.storage.engine import Database
from core.storage.faults import faults_refused

if TYPE_CHECKING:
    from alembic.config import Config

CURRENT = "0001"
"""The newest revision in `migrations/versions`, told here so that opening need not load Alembic."""


_MIGRATIONS = Path(__file__).parent / "migrations" / "versions"


def schema_mark() -> str:
    """What tells the schema of this program from that of any other, released or not."""
    files = sorted(_MIGRATIONS.glob("*.py"))
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def bring_up_to_date(database: Database, schema: Callable[[], MetaData]) -> None:
    """Upgrade an older database; refuses `no_shop_here`, `database_newer`."""
    with faults_refused(), database.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            raise Refused("no_shop_here")
        version = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if version != CURRENT:
        _require_known(str(version))
        upgrade(database, schema())


def upgrade(database: Database, schema: MetaData) -> None:
    """Run every migration that the database lacks, in one transaction."""
    from alembic import command

    config = _config()
    with database.writing() as session:
        config.attributes["connection"] = session.connection()
        config.attributes["schema"] = schema
        command.upgrade(config, "head")


def _require_known(version: str) -> None:
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    try:
        ScriptDirectory.from_config(_config()).get_revision(version)
    except CommandError:
        raise Refused("database_newer") from None


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config
