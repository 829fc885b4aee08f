"""What would come of a file, before it is read."""

from pathlib import Path

import pytest

from core.shop import Shop
from core.tills.files.mapping import Mapping
from core.tills.files.preview import preview
from core.tills.files.reading import facts_for_reading
from core.tills.till_data import TillCustomer, TillSale

ROWS = ("bill,day,what,paid", *(f"{n},{n}/2/2026,Sock {n},10.50" for n in range(1, 9)))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "x.csv"
    path.write_text("\n".join([*ROWS, "9,x/2/2026,Sock,10.50"]) + "\n")
    return path


def test_the_first_sales_and_what_would_be_missed(shop: Shop, file: Path) -> None:
    columns = {"receipt": "bill", "when": "day", "name": "what", "total": "paid"}
    found = preview(file, shop.ask(facts_for_reading), Mapping("sales", columns))
    assert len(found.records) == 3
    assert all(isinstance(each, TillSale) for each in found.records)
    assert [each.row for each in found.problems] == [10]
    assert "Sock 1" in found.names.values()


def test_of_customers_only_customers(shop: Shop, file: Path) -> None:
    found = preview(file, shop.ask(facts_for_reading), Mapping("customers", {"name": "what"}))
    assert all(isinstance(each, TillCustomer) for each in found.records)
    assert (len(found.records), found.problems) == (3, ())
