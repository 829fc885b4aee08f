"""The demo shop, read back out of real databases with the tables of real tills."""

from dataclasses import replace

import pytest

from core.demo.sales import BRANCH
from core.shop import Shop
from core.tills.tally import Kind
from tests.core.small_shop import SMALL_SHOP
from tests.core.tills.databases.conftest import NewDatabase
from tests.core.tills.databases.odoo import ODOO
from tests.core.tills.databases.opensourcepos import OPENSOURCEPOS
from tests.core.tills.databases.stock_of_demo import demo_stock
from tests.core.tills.databases.tryton import TRYTON
from tests.core.tills.databases.unicenta import UNICENTA
from tests.core.tills.databases.written import (
    TillKind,
    customers_read,
    products_read,
    sales_read,
)

TWO_YEARS, HALF_A_YEAR, A_QUARTER = 730, 182, 90


@pytest.mark.parametrize(
    ("till", "database", "days"),
    [
        pytest.param(OPENSOURCEPOS, "mysql", TWO_YEARS, id="opensourcepos on MariaDB"),
        pytest.param(TRYTON, "postgresql", HALF_A_YEAR, id="Tryton on PostgreSQL"),
        pytest.param(TRYTON, "sqlite", A_QUARTER, id="Tryton on SQLite"),
        pytest.param(UNICENTA, "mysql", A_QUARTER, id="uniCenta on MariaDB"),
        pytest.param(UNICENTA, "postgresql", A_QUARTER, id="uniCenta on PostgreSQL"),
        pytest.param(ODOO, "postgresql", A_QUARTER, id="Odoo on PostgreSQL"),
    ],
)
def test_the_demo_shop_is_read_back_and_then_what_is_new(
    shop: Shop, new_database: NewDatabase, till: TillKind, database: str, days: int
) -> None:
    assert SMALL_SHOP.branch == BRANCH
    whole = demo_stock(days)
    before = replace(whole, sales=whole.sales[:-3])
    address = new_database(database)
    till.make(address)
    till.fill(address, before)

    first = till.read(shop, address)
    assert (first.customers, first.sales) == (Kind(new=2_000), Kind(new=len(before.sales)))
    assert first.problems == ()
    assert shop.ask(customers_read) == till.customers(before)
    assert shop.ask(products_read) == till.products(before)
    assert shop.ask(sales_read) == till.sales(before, BRANCH)

    again = till.read(shop, address)
    for kind in (again.customers, again.products, again.sales, again.lines):
        assert (kind.new, kind.changed) == (0, 0)
    assert 0 < again.sales.same < len(before.sales)

    till.fill(address, whole, first=len(before.sales) + 1)
    later = till.read(shop, address)
    assert later.sales.new == 3
    assert shop.ask(sales_read) == till.sales(whole, BRANCH)
    assert till.read(shop, address).sales.new == 0
    assert shop.check() == ()
