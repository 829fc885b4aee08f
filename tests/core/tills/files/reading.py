"""Short ways to read a file that a test wrote."""

from pathlib import Path

from core.basics.money import Currency
from core.tills.files.opening import open_file
from core.tills.files.sheet import Facts
from core.tills.till_data import BadRow, Record, TillCustomer, TillProduct, TillSale

FACTS = Facts(Currency("MYR"), "Asia/Kuala_Lumpur", "MY", "Bangsar")


def written(folder: Path, content: str | bytes, name: str = "export.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def records(path: Path, kind: str, facts: Facts = FACTS) -> list[Record]:
    with open_file(path, kind, facts) as opened:
        return list(opened.records)


def customers(read: list[Record]) -> list[TillCustomer]:
    return [each for each in read if isinstance(each, TillCustomer)]


def products(read: list[Record]) -> list[TillProduct]:
    return [each for each in read if isinstance(each, TillProduct)]


def sales(read: list[Record]) -> list[TillSale]:
    return [each for each in read if isinstance(each, TillSale)]


def problems(read: list[Record]) -> list[BadRow]:
    return [each for each in read if isinstance(each, BadRow)]
