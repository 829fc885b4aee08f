"""Tryton's tables, as far as its point of sale writes into them, and a shop's data in them."""

from sqlalchemy import Connection, text

from tests.core.tills.databases.stock_of_demo import PAID_WITH, Stock, in_utc, money, on_the_wall
from tests.core.tills.databases.written import TillKind

# The same for PostgreSQL and SQLite.
_TABLES = """
CREATE TABLE party_party (
  id INTEGER PRIMARY KEY, create_date TIMESTAMP, write_date TIMESTAMP, name VARCHAR, code VARCHAR,
  active BOOLEAN);
CREATE TABLE party_contact_mechanism (
  id INTEGER PRIMARY KEY, party INTEGER NOT NULL, type VARCHAR NOT NULL, value VARCHAR,
  active BOOLEAN);
CREATE INDEX party_contact_mechanism_party ON party_contact_mechanism (party);
CREATE TABLE party_address (
  id INTEGER PRIMARY KEY, party INTEGER NOT NULL, city VARCHAR, postal_code VARCHAR,
  active BOOLEAN);
CREATE INDEX party_address_party ON party_address (party);
CREATE TABLE company_employee (id INTEGER PRIMARY KEY, party INTEGER NOT NULL);
CREATE TABLE product_category (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL);
CREATE TABLE product_template (
  id INTEGER PRIMARY KEY, name VARCHAR NOT NULL, account_category INTEGER, active BOOLEAN);
CREATE TABLE product_product (
  id INTEGER PRIMARY KEY, template INTEGER NOT NULL, code VARCHAR, active BOOLEAN);
CREATE TABLE product_identifier (
  id INTEGER PRIMARY KEY, product INTEGER, type VARCHAR, code VARCHAR NOT NULL);
CREATE TABLE product_list_price (
  id INTEGER PRIMARY KEY, template INTEGER, product INTEGER, list_price NUMERIC);
CREATE TABLE product_gross_price (
  id INTEGER PRIMARY KEY, template INTEGER NOT NULL, product INTEGER, gross_price NUMERIC);
CREATE INDEX product_gross_price_template ON product_gross_price (template);
CREATE TABLE sale_point (id INTEGER PRIMARY KEY, name VARCHAR NOT NULL);
CREATE TABLE sale_point_sale (
  id INTEGER PRIMARY KEY, create_date TIMESTAMP, write_date TIMESTAMP, number VARCHAR,
  date DATE NOT NULL, state VARCHAR, point INTEGER NOT NULL, employee INTEGER{party});
CREATE TABLE sale_point_sale_line (
  id INTEGER PRIMARY KEY, sale INTEGER NOT NULL, product INTEGER NOT NULL,
  quantity DOUBLE PRECISION NOT NULL, unit_list_price NUMERIC NOT NULL,
  unit_gross_price NUMERIC NOT NULL);
CREATE INDEX sale_point_sale_line_sale ON sale_point_sale_line (sale);
CREATE TABLE sale_point_payment_method (
  id INTEGER PRIMARY KEY, name VARCHAR NOT NULL, cash BOOLEAN);
CREATE TABLE sale_point_payment (
  id INTEGER PRIMARY KEY, sale INTEGER NOT NULL, method INTEGER NOT NULL, amount NUMERIC);
CREATE INDEX sale_point_payment_sale ON sale_point_payment (sale)
"""

_STAFF = 900_000


def _write(till: Connection, stock: Stock, first: int) -> None:
    if first == 1:
        _write_lists(till, stock)
    staff = {name: at for at, name in enumerate(stock.staff, start=1)}
    points = {name: at for at, name in enumerate(stock.branches, start=1)}
    methods = {kind: at for at, kind in enumerate(PAID_WITH, start=1)}
    sales, lines, paid = [], [], []
    for number, sale in stock.numbered()[first - 1 :]:
        sales.append(
            {
                "id": number,
                "number": f"P{number}",
                "made": in_utc(sale.sold_at).isoformat(" "),
                "day": on_the_wall(sale.sold_at).date().isoformat(),
                "state": "posted" if number % 2 else "done",
                "point": points[sale.branch],
                "employee": staff[sale.served_by],
            }
        )
        for line in sale.lines:
            unit = line.paid_minor // line.quantity
            lines.append(
                {
                    "id": number * 100 + len(lines) % 100,
                    "sale": number,
                    "product": int(line.product_number),
                    "quantity": float(line.quantity),
                    "unit": money(unit),
                }
            )
        total = sum(line.paid_minor for line in sale.lines)
        paid.append(
            {"id": number, "method": methods[sale.payment], "amount": money(total)},
        )
    till.execute(
        text(
            "INSERT INTO sale_point_sale (id, create_date, number, date, state, point, employee) "
            f"VALUES (:id, {_as(till, ':made', 'TIMESTAMP')}, :number, "
            f"{_as(till, ':day', 'DATE')}, :state, :point, :employee)"
        ),
        sales,
    )
    price = _as(till, ":unit", "NUMERIC")
    till.execute(
        text(
            "INSERT INTO sale_point_sale_line VALUES "
            f"(:id, :sale, :product, :quantity, {price}, {price})"
        ),
        lines,
    )
    amount = _as(till, ":amount", "NUMERIC")
    till.execute(text(f"INSERT INTO sale_point_payment VALUES (:id, :id, :method, {amount})"), paid)


def _as(till: Connection, place: str, kind: str) -> str:
    """A value given as text: SQLite keeps moments so, PostgreSQL wants to be told."""
    return place if till.dialect.name == "sqlite" else f"CAST({place} AS {kind})"


def _write_lists(till: Connection, stock: Stock) -> None:
    people = list(enumerate(stock.customers, start=1))
    till.execute(
        text(
            "INSERT INTO party_party (id, create_date, name, code, active) VALUES "
            f"(:id, {_as(till, ':since', 'TIMESTAMP')}, :name, :code, :active)"
        ),
        [
            {
                "id": at,
                "since": f"{each.since} 04:00:00",
                "name": each.name,
                "code": each.number,
                "active": True,
            }
            for at, each in people
        ]
        # Those who work there are parties too; nobody looks for them as customers.
        + [
            {"id": _STAFF + at, "since": None, "name": name, "code": f"E{at}", "active": False}
            for at, name in enumerate(stock.staff, start=1)
        ],
    )
    contacts = [
        (at, kind, value)
        for at, each in people
        for kind, value in (("mobile", each.phone), ("email", each.email))
        if value
    ]
    till.execute(
        text("INSERT INTO party_contact_mechanism VALUES (:id, :party, :kind, :value, :active)"),
        [
            {"id": number, "party": at, "kind": kind, "value": value, "active": True}
            for number, (at, kind, value) in enumerate(contacts, start=1)
        ],
    )
    till.execute(
        text("INSERT INTO party_address VALUES (:id, :id, :city, :zip, :active)"),
        [
            {"id": at, "city": each.town, "zip": each.postcode, "active": True}
            for at, each in people
        ],
    )
    till.execute(
        text("INSERT INTO company_employee VALUES (:id, :party)"),
        [{"id": at, "party": _STAFF + at} for at, _ in enumerate(stock.staff, start=1)],
    )
    till.execute(
        text("INSERT INTO sale_point VALUES (:id, :name)"),
        [{"id": at, "name": name} for at, name in enumerate(stock.branches, start=1)],
    )
    till.execute(
        text("INSERT INTO sale_point_payment_method VALUES (:id, :name, :cash)"),
        [
            {"id": at, "name": name, "cash": kind == "cash"}
            for at, (kind, name) in enumerate(PAID_WITH.items(), start=1)
        ],
    )
    _write_products(till, stock)


def _write_products(till: Connection, stock: Stock) -> None:
    categories = {name: at for at, name in enumerate(stock.categories, start=1)}
    till.execute(
        text("INSERT INTO product_category VALUES (:id, :name)"),
        [{"id": at, "name": name} for name, at in categories.items()],
    )
    goods = [
        {
            "id": int(each.number),
            "name": f"{each.name} {each.variant}".strip(),
            "category": categories[each.category],
            "sku": each.sku,
            "barcode": each.barcode,
            "price": money(each.price_minor),
            "active": True,
        }
        for each in stock.products
    ]
    price = _as(till, ":price", "NUMERIC")
    for statement in (
        "INSERT INTO product_template VALUES (:id, :name, :category, :active)",
        "INSERT INTO product_product VALUES (:id, :id, :sku, :active)",
        f"INSERT INTO product_gross_price VALUES (:id, :id, NULL, {price})",
    ):
        till.execute(text(statement), goods)
    till.execute(
        text("INSERT INTO product_identifier VALUES (:id, :id, 'ean', :barcode)"),
        [each for each in goods if each["barcode"]],
    )


TRYTON = TillKind(
    "tryton", _TABLES.format(party=""), _write, keeps_customer=False, keeps_stock=False
)
