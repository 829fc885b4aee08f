"""`main.py import --till`: a till's own database, as somebody at a terminal reads it."""

import json
from pathlib import Path

import pytest
from sqlalchemy import URL

from core.commands.till_database import PASSWORD
from core.shop import Shop
from main import main
from tests.core.tills.databases.conftest import NewDatabase, mariadb_server, new_database
from tests.core.tills.databases.kiosk import Kiosk
from tests.core.tills.databases.opensourcepos import OPENSOURCEPOS
from tests.core.tills.databases.servers import run_on

__all__ = ["mariadb_server", "new_database"]

SECRET = "Rahsia-93.kita"


def imported(place: Path, name: str, url: str, capsys: pytest.CaptureFixture[str]) -> object:
    """What the command says in JSON, but for the time it took; else the refusal's code."""
    main(["import", "--till", name, "--url", url, "--json", "--shop", str(place)])
    answer = json.loads(capsys.readouterr().out)
    answer.pop("seconds", None)
    return answer.get("refused") or answer


def test_a_tills_database_is_read_and_then_what_is_new(
    shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk = Kiosk(shop, tmp_path)
    kiosk.sell(1, "2026-03-12 15:20:00", (1, 1.0, "100.00", 0.0))
    first = imported(shop.folder, "kiosk", kiosk.url, capsys)
    assert first == {
        "customers": {"new": 1, "changed": 0, "same": 0},
        "products": {"new": 2, "changed": 0, "same": 0},
        "sales": {"new": 1, "changed": 0, "same": 0},
        "lines": {"new": 1, "changed": 0, "same": 0},
        "refunds": {"new": 0, "changed": 0, "same": 0},
        "problems": 0,
    }
    kiosk.sell(2, "2026-03-12 15:30:00", (1, 1.0, "100.00", 0.0))
    second = imported(shop.folder, "kiosk", kiosk.url, capsys)
    assert isinstance(second, dict)
    assert second["sales"] == {"new": 1, "changed": 0, "same": 1}
    assert second["customers"] == {"new": 0, "changed": 0, "same": 1}


@pytest.fixture
def locked(new_database: NewDatabase) -> str:
    """The address of a till's database that wants a password."""
    address: URL = new_database("mysql")
    OPENSOURCEPOS.make(address)
    run_on(
        address,
        f"CREATE OR REPLACE USER asked@localhost IDENTIFIED BY '{SECRET}'",
        f"GRANT SELECT ON {address.database}.* TO asked@localhost",
    )
    return address.set(username="asked").render_as_string()


def test_the_password_comes_from_the_surroundings(
    shop: Shop, locked: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD, raising=False)
    assert imported(shop.folder, "opensourcepos", locked, capsys) == "till_not_let_in"
    monkeypatch.setenv(PASSWORD, "guess")
    assert imported(shop.folder, "opensourcepos", locked, capsys) == "till_not_let_in"
    monkeypatch.setenv(PASSWORD, SECRET)
    answer = imported(shop.folder, "opensourcepos", locked, capsys)
    assert isinstance(answer, dict)
    assert answer["problems"] == 0


def test_whoever_sits_at_a_terminal_is_asked(
    shop: Shop, locked: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD, raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    asked = []
    monkeypatch.setattr("getpass.getpass", lambda words: asked.append(words) or SECRET)
    assert isinstance(imported(shop.folder, "opensourcepos", locked, capsys), dict)
    assert len(asked) == 1


def test_an_unknown_till_is_refused_with_those_that_are_known(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["import", "--till", "tiryton", "--url", "sqlite:///x", "--shop", str(shop.folder)]
    assert main(words) == 1
    assert "opensourcepos, tryton" in capsys.readouterr().err


def test_a_password_in_the_address_is_taken_with_a_word_about_it(
    shop: Shop, locked: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD, raising=False)
    url = locked.replace("asked@", f"asked:{SECRET}@")
    assert (
        main(["import", "--till", "opensourcepos", "--url", url, "--shop", str(shop.folder)]) == 0
    )
    said = capsys.readouterr()
    assert PASSWORD in said.err
    assert SECRET not in said.err + said.out
