"""What the tills' own tables mean: what is no sale, what a refund gives back, earlier versions."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import URL

from core.shop import Shop
from core.tills.databases.reading import open_till, shop_facts
from core.tills.till_data import Record, TillCustomer, TillProduct, TillSale
from tests.core.tills.databases.conftest import NewDatabase
from tests.core.tills.databases.odoo import ODOO
from tests.core.tills.databases.opensourcepos import OPENSOURCEPOS
from tests.core.tills.databases.servers import run_on
from tests.core.tills.databases.stock_of_demo import demo_stock
from tests.core.tills.databases.tryton import TRYTON
from tests.core.tills.databases.unicenta import UNICENTA
from tests.core.tills.databases.written import TillKind

Read = Callable[[TillKind, URL], list[Record]]
STOCK = demo_stock(30)


@pytest.fixture
def records(shop: Shop) -> Read:
    """All that a till's database hands over, without keeping it."""

    def read(till: TillKind, address: URL) -> list[Record]:
        url = address.render_as_string(hide_password=False)
        facts = shop.ask(shop_facts)
        return list(open_till(till.name, url, None, facts, shop.clock.now()).records)

    return read


def filled(new_database: NewDatabase, till: TillKind, kind: str) -> URL:
    address = new_database(kind)
    till.make(address)
    till.fill(address, STOCK)
    return address


def sales(read: list[Record]) -> Iterator[TillSale]:
    return (each for each in read if isinstance(each, TillSale))


@pytest.mark.parametrize(
    ("till", "kind", "changes"),
    [
        (
            OPENSOURCEPOS,
            "mysql",
            (
                "UPDATE ospos_sales SET sale_status = 1 WHERE sale_id = 1",  # suspended
                "UPDATE ospos_sales SET sale_status = 2 WHERE sale_id = 2",  # cancelled
                "UPDATE ospos_sales SET sale_type = 2 WHERE sale_id = 3",  # a work order
                "UPDATE ospos_sales SET sale_type = 3 WHERE sale_id = 4",  # a quote
            ),
        ),
        (
            UNICENTA,
            "mysql",
            (
                "UPDATE tickets SET tickettype = 2 WHERE ticketid IN (1, 2, 3)",  # a debt paid
                "DELETE FROM tickets WHERE ticketid = 4",  # money put into the drawer
            ),
        ),
        (
            TRYTON,
            "sqlite",
            (
                "UPDATE sale_point_sale SET state = 'open', number = NULL WHERE id IN (1, 2)",
                "UPDATE sale_point_sale SET state = 'cancelled' WHERE id IN (3, 4)",
            ),
        ),
        (
            ODOO,
            "postgresql",
            (
                "UPDATE pos_order SET state = 'draft', name = '/' WHERE id IN (1, 2)",
                "UPDATE pos_order SET state = 'cancel' WHERE id IN (3, 4)",
            ),
        ),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_what_was_not_sold_is_not_read(
    new_database: NewDatabase, records: Read, till: TillKind, kind: str, changes: tuple[str, ...]
) -> None:
    address = filled(new_database, till, kind)
    run_on(address, *changes)
    assert len(list(sales(records(till, address)))) == len(STOCK.sales) - 4


@pytest.mark.parametrize(
    ("till", "kind", "number"),
    [
        (UNICENTA, "mysql", "{}"),
        (UNICENTA, "postgresql", "{}"),
        (ODOO, "postgresql", "{branch}/{:06}"),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_a_refund_names_the_sale_it_gives_back(
    new_database: NewDatabase, records: Read, till: TillKind, kind: str, number: str
) -> None:
    read = list(sales(records(till, filled(new_database, till, kind))))
    named = [
        line.of_sale for sale in read for line in sale.lines if line.quantity < 0 and line.of_sale
    ]
    wanted = []
    for at, sale in STOCK.numbered():
        line = sale.lines[0]
        if line.quantity < 0:
            of = STOCK.sold_before(at, line.product_number, line.unit_minor)
            if of is not None:
                branch = STOCK.sales[of[0] - 1].branch
                wanted.append(number.format(of[0], branch=branch))
    assert named == wanted != []
    assert set(named) <= {sale.number for sale in read}
    assert len({sale.number for sale in read}) == len(read)


EARLIER = {
    "opensourcepos 3.2": (
        OPENSOURCEPOS,
        "mysql",
        (
            "ALTER TABLE ospos_customers DROP COLUMN date",
            "ALTER TABLE ospos_sales_items DROP COLUMN discount_type",
            "ALTER TABLE ospos_sales_items RENAME COLUMN discount TO discount_percent",
            "ALTER TABLE ospos_sales_payments DROP COLUMN payment_id, DROP COLUMN cash_refund",
        ),
    ),
    "Tryton 5": (
        TRYTON,
        "sqlite",
        ("ALTER TABLE party_address RENAME COLUMN postal_code TO zip",),
    ),
    "Tryton with a customer of the sale": (
        TRYTON,
        "sqlite",
        ("ALTER TABLE sale_point_sale ADD COLUMN party INTEGER",),
    ),
    "Odoo 13": (
        ODOO,
        "postgresql",
        (
            "ALTER TABLE pos_order_line DROP COLUMN refunded_orderline_id",
            "ALTER TABLE pos_payment DROP COLUMN card_no",
            *(
                f"ALTER TABLE {table} ALTER COLUMN name TYPE varchar USING name ->> 'en_US'"
                for table in ("product_template", "product_attribute_value", "pos_payment_method")
            ),
        ),
    ),
    "Odoo 19 with employees": (
        ODOO,
        "postgresql",
        (
            "ALTER TABLE res_partner DROP COLUMN mobile",
            "ALTER TABLE account_tax DROP COLUMN price_include",
            "ALTER TABLE account_tax ADD COLUMN price_include_override varchar",
            "ALTER TABLE res_company ADD COLUMN account_price_include varchar",
            "UPDATE res_company SET account_price_include = 'tax_excluded'",
            "ALTER TABLE pos_order ADD COLUMN employee_id int",
            "CREATE TABLE hr_employee (id int PRIMARY KEY, name varchar)",
        ),
    ),
}


@pytest.mark.parametrize("version", EARLIER)
def test_another_version_is_read_by_the_query_that_fits(
    new_database: NewDatabase, records: Read, version: str
) -> None:
    till, kind, changes = EARLIER[version]
    address = filled(new_database, till, kind)
    run_on(address, *changes)
    read = records(till, address)
    towns = {each.postcode for each in read if isinstance(each, TillCustomer)}
    assert towns == {each.postcode for each in STOCK.customers}
    prices = sorted(each.price_minor for each in read if isinstance(each, TillProduct))
    assert prices == sorted(each.price_minor for each in STOCK.products)
    names = {
        f"{each.name} {each.variant}".strip() for each in read if isinstance(each, TillProduct)
    }
    assert names == {f"{each.name} {each.variant}".strip() for each in STOCK.products}
    assert {each.payment for each in sales(read)} == {"cash", "card", "wallet"}
    quantities = [line.quantity for sale in sales(read) for line in sale.lines]
    assert sorted(quantities) == sorted(
        line.quantity for sale in STOCK.sales for line in sale.lines
    )
