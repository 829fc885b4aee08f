"""What is wrong with a till's database is told in words, and a password is never in them."""

import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import URL, Engine, create_engine, text
from sqlalchemy.exc import DBAPIError

from core.basics.errors import Refused
from core.shop import Command, Shop
from core.tills.databases import connection
from core.tills.databases.connection import till_engine, till_url
from core.tills.databases.mapping import till_mapping
from core.tills.databases.reading import read_database
from tests.core.refuses import refuses
from tests.core.tills.databases.conftest import NewDatabase
from tests.core.tills.databases.kiosk import Kiosk
from tests.core.tills.databases.opensourcepos import OPENSOURCEPOS
from tests.core.tills.databases.servers import run_on
from tests.core.tills.databases.tryton import TRYTON
from tests.core.tills.databases.written import TillKind

SECRET = "Rahsia-93.kita"


def read(shop: Shop, name: str, url: URL | str, password: str | None = None) -> None:
    address = url if isinstance(url, str) else url.render_as_string(hide_password=False)
    shop.carry_out(Command(None), read_database, name, address, shop.folder, password)


@pytest.fixture
def nobody_listens() -> Iterator[int]:
    """A port of this PC that nobody answers at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        yield free.getsockname()[1]


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("opensourcepos", "mysql://till@127.0.0.1:{}/ospos"),
        ("odoo", "postgresql://t@127.0.0.1:{}/o"),
    ],
)
def test_a_server_that_does_not_answer(
    shop: Shop, nobody_listens: int, name: str, address: str
) -> None:
    with refuses("till_unreachable"):
        read(shop, name, address.format(nobody_listens))


@pytest.mark.parametrize(
    ("name", "address", "code"),
    [
        ("odoo", "nonsense", "till_address"),
        ("odoo", "postgresql://host:many/o", "till_address"),
        ("odoo", "mysql://host/odoo", "till_database_kind"),
        ("odoo", "oracle://host/odoo", "till_database_kind"),
        ("odoo", "postgresql://host", "till_database_kind"),
        ("tryton", "sqlite://", "till_database_kind"),
        ("nobodys", "sqlite:///x", "till_name_unknown"),
    ],
)
def test_an_address_of_no_use(shop: Shop, name: str, address: str, code: str) -> None:
    with refuses(code):
        read(shop, name, address)


def test_a_file_that_is_not_there_is_not_made(shop: Shop, tmp_path: Path) -> None:
    with refuses("till_file_missing"):
        read(shop, "tryton", f"sqlite:///{tmp_path}/gone.sqlite")
    assert not (tmp_path / "gone.sqlite").exists()


def test_a_file_that_is_no_database(shop: Shop, tmp_path: Path) -> None:
    other = tmp_path / "letter.sqlite"
    other.write_text("Dear Sir or Madam, " * 100, encoding="utf-8")
    with refuses("till_file_missing"):
        read(shop, "tryton", f"sqlite:///{other}")


@pytest.mark.parametrize(
    ("name", "kind", "table"),
    [
        ("opensourcepos", "mysql", "ospos_customers"),
        ("unicenta", "postgresql", "customers"),
        ("tryton", "sqlite", "party_party"),
    ],
)
def test_a_database_of_something_else(
    shop: Shop, new_database: NewDatabase, name: str, kind: str, table: str
) -> None:
    address = new_database(kind)
    run_on(address, "CREATE TABLE something_else (id INTEGER)")
    with pytest.raises(Refused) as refused:
        read(shop, name, address)
    assert (refused.value.code, table in str(refused.value)) == ("till_not_this", True)


@pytest.mark.parametrize(
    ("till", "kind", "change", "column"),
    [
        (OPENSOURCEPOS, "mysql", "ALTER TABLE ospos_sales DROP COLUMN sale_status", "sale_status"),
        (TRYTON, "postgresql", "ALTER TABLE sale_point_sale DROP COLUMN state", "state"),
        (TRYTON, "sqlite", "ALTER TABLE sale_point_sale DROP COLUMN state", "state"),
    ],
)  # fmt: skip
def test_a_table_that_lacks_a_column(
    shop: Shop, new_database: NewDatabase, till: TillKind, kind: str, change: str, column: str
) -> None:
    address = new_database(kind)
    till.make(address)
    run_on(address, change)
    with refuses("till_column_missing", what=column):
        read(shop, till.name, address)


def test_a_query_that_gives_too_little_or_too_much(shop: Shop, tmp_path: Path) -> None:
    kiosk = Kiosk(shop, tmp_path)
    file = shop.folder / "tills" / "kiosk.toml"
    right = file.read_text(encoding="utf-8")
    for wrong, columns in (
        (right.replace("nr AS number, name, phone", "nr AS number, name AS nmae"), "nmae"),
        (right.replace("price AS unit,", ""), "unit"),
        (right.replace(", 6 AS tax_percent FROM goods", " FROM goods"), "tax_percent"),
    ):
        file.write_text(wrong, encoding="utf-8")
        with refuses("till_query_columns", columns=columns):
            kiosk.read()
    file.write_text(right.replace("SELECT nr AS id", "SELECTED nr AS id"), encoding="utf-8")
    with refuses("till_query_wrong"):
        kiosk.read()


def test_a_name_or_password_that_is_wrong(shop: Shop, new_database: NewDatabase) -> None:
    address = new_database("mysql")
    OPENSOURCEPOS.make(address)
    run_on(
        address,
        f"CREATE USER till@localhost IDENTIFIED BY '{SECRET}'",
        f"GRANT SELECT ON {address.database}.* TO till@localhost",
    )
    till = address.set(username="till")
    for wrong in (None, "guess"):
        with refuses("till_not_let_in"):
            read(shop, "opensourcepos", till, wrong)
    with refuses("till_not_let_in"):  # it may not even see that there is no such database
        read(shop, "opensourcepos", till.set(database="elsewhere"), SECRET)
    with refuses("till_database_unknown"):
        read(shop, "opensourcepos", address.set(database="elsewhere"))
    read(shop, "opensourcepos", till, SECRET)
    read(shop, "opensourcepos", till.set(password=SECRET))
    held = Path(str(shop.database.url.database)).parent
    for file in held.rglob("*"):
        assert file.is_dir() or SECRET.encode() not in file.read_bytes(), file
    run_on(address, "DROP USER till@localhost")


def test_a_password_comes_from_the_servers_own_file(
    shop: Shop, new_database: NewDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = new_database("mysql")
    OPENSOURCEPOS.make(address)
    run_on(
        address,
        f"CREATE USER kept@localhost IDENTIFIED BY '{SECRET}'",
        f"GRANT SELECT ON {address.database}.* TO kept@localhost",
    )
    own = tmp_path / ".my.cnf"
    kept = f'[client]\nsocket=/nowhere\npassword="{SECRET}"\n[mysql]\nno-beep\n'
    own.write_text(kept, encoding="utf-8")
    own.chmod(stat.S_IRUSR)
    monkeypatch.setenv("HOME", str(tmp_path))
    read(shop, "opensourcepos", address.set(username="kept"))
    run_on(address, "DROP USER kept@localhost")


def test_a_name_that_may_not_read(shop: Shop, new_database: NewDatabase) -> None:
    address = new_database("postgresql")
    TRYTON.make(address)
    run_on(address, "CREATE ROLE nosy LOGIN")
    with refuses("till_may_not_read"):
        read(shop, "tryton", address.set(username="nosy"))
    with refuses("till_not_let_in"):
        read(shop, "tryton", address.set(username="stranger"))
    with refuses("till_database_unknown"):
        read(shop, "tryton", address.set(database="elsewhere"))
    run_on(address, "DROP ROLE nosy")


def test_a_till_that_is_locked_is_not_waited_for_without_end(
    shop: Shop, new_database: NewDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "SESSION", {"postgresql": ("SET statement_timeout = '200ms'",)})
    address = new_database("postgresql")
    TRYTON.make(address)
    engine = create_engine(address)
    with engine.begin() as till:
        till.execute(text("LOCK TABLE sale_point_sale"))
        with refuses("till_too_slow"):
            read(shop, "tryton", address)
    engine.dispose()


@pytest.mark.parametrize(
    ("till", "kind", "write"),
    [
        (OPENSOURCEPOS, "mysql", "UPDATE ospos_sales SET comment = 'x'"),
        (TRYTON, "postgresql", "UPDATE sale_point SET name = 'x'"),
        (TRYTON, "sqlite", "UPDATE sale_point SET name = 'x'"),
        (TRYTON, "sqlite", "CREATE TABLE x (id INTEGER)"),
    ],
)
def test_no_connection_of_ours_can_write(
    new_database: NewDatabase, till: TillKind, kind: str, write: str
) -> None:
    address = new_database(kind)
    till.make(address)
    engine = our_engine(till.name, address)
    for _ in range(2):  # the connection stays so when it is used again
        with (
            pytest.raises(DBAPIError, match=r"(?i)read.?only"),
            engine.connect() as connection,
        ):
            connection.execute(text(write))
    engine.dispose()


def our_engine(name: str, address: URL) -> Engine:
    return till_engine(till_url(address.render_as_string(False), till_mapping(name)))
