"""PostgreSQL's own password file: where it stands on this PC, and its line for a database."""

import sys
from pathlib import Path

from core.basics.errors import Refused
from core.storage.engine import database_url


def password_path() -> Path:
    """Where libpq looks for it (postgresql.org/docs/current/libpq-pgpass.html)."""
    if sys.platform == "win32":
        return Path.home() / "AppData" / "Roaming" / "postgresql" / "pgpass.conf"
    return Path.home() / ".pgpass"


def password_line(address: str) -> str:
    """The line for the database at `address`: server, port, database, user, and the password."""
    server, port, database, user = "server", 5432, "goodturn", "goodturn"
    try:
        url = database_url(address) if "://" in address else None
    except Refused:
        url = None
    if url is not None:
        server, port = url.host or server, url.port or port
        database, user = url.database or database, url.username or user
    return f"{server}:{port}:{database}:{user}:PASSWORD"
