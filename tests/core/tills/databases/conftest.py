"""Tills' databases for the tests: real servers, each test with a database of its own."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL

from tests.core.tills.databases.servers import mariadb, postgresql, run_on

NewDatabase = Callable[[str], URL]
"""Makes an empty database on a kind of server: mysql, postgresql, sqlite."""


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[URL]:
    with mariadb() as address:
        yield address


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[URL]:
    with postgresql() as address:
        yield address


@pytest.fixture
def new_database(request: pytest.FixtureRequest, tmp_path: Path) -> NewDatabase:
    """Makes an empty database; its server starts with the first that needs it, or it is skipped."""
    numbers = count(1)

    def make(kind: str) -> URL:
        name = f"till_{abs(hash(request.node.nodeid)):x}_{next(numbers)}"
        if kind == "sqlite":
            return URL.create("sqlite", database=str(tmp_path / f"{name}.sqlite"))
        server: URL = request.getfixturevalue(
            "mariadb_server" if kind == "mysql" else "postgresql_server"
        )
        letters = " CHARACTER SET utf8" if kind == "mysql" else ""
        run_on(server, f"CREATE DATABASE {name}{letters}")
        return server.set(database=name)

    return make
