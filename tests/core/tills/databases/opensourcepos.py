"""opensourcepos' tables, as far as its till writes sales into them, and a shop's data in them."""

from sqlalchemy import Connection, text

from core.tills.till_data import TillLine
from tests.core.tills.databases.stock_of_demo import (
    PAID_WITH,
    Stock,
    first_and_last,
    money,
    on_the_wall,
)
from tests.core.tills.databases.written import TillKind

_TABLES = """
CREATE TABLE ospos_app_config (`key` varchar(50) PRIMARY KEY, value varchar(500) NOT NULL);
CREATE TABLE ospos_people (
  person_id int AUTO_INCREMENT PRIMARY KEY, first_name varchar(255) NOT NULL,
  last_name varchar(255) NOT NULL, gender int, phone_number varchar(255) NOT NULL,
  email varchar(255) NOT NULL, address_1 varchar(255) NOT NULL, address_2 varchar(255) NOT NULL,
  city varchar(255) NOT NULL, state varchar(255) NOT NULL, zip varchar(255) NOT NULL,
  country varchar(255) NOT NULL, comments text NOT NULL);
CREATE TABLE ospos_customers (
  person_id int PRIMARY KEY, company_name varchar(255), account_number varchar(255),
  taxable int NOT NULL DEFAULT 1, discount decimal(15,2) NOT NULL DEFAULT 0,
  discount_type tinyint NOT NULL DEFAULT 0, deleted int NOT NULL DEFAULT 0, consent int DEFAULT 0,
  date timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP, UNIQUE KEY (account_number));
CREATE TABLE ospos_employees (person_id int PRIMARY KEY, username varchar(255) NOT NULL);
CREATE TABLE ospos_items (
  item_id int AUTO_INCREMENT PRIMARY KEY, name varchar(255) NOT NULL,
  category varchar(255) NOT NULL, item_number varchar(255), description varchar(255) NOT NULL,
  cost_price decimal(15,2) NOT NULL, unit_price decimal(15,2) NOT NULL,
  stock_type tinyint NOT NULL DEFAULT 0, item_type tinyint NOT NULL DEFAULT 0,
  deleted int NOT NULL DEFAULT 0, KEY (item_number));
CREATE TABLE ospos_items_taxes (
  item_id int NOT NULL, name varchar(255) NOT NULL, percent decimal(15,3) NOT NULL,
  PRIMARY KEY (item_id, name, percent));
CREATE TABLE ospos_stock_locations (
  location_id int AUTO_INCREMENT PRIMARY KEY, location_name varchar(255),
  deleted int NOT NULL DEFAULT 0);
CREATE TABLE ospos_item_quantities (
  item_id int NOT NULL, location_id int NOT NULL, quantity decimal(15,3) NOT NULL DEFAULT 0,
  PRIMARY KEY (item_id, location_id));
CREATE TABLE ospos_sales (
  sale_id int AUTO_INCREMENT PRIMARY KEY, sale_time timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  customer_id int, employee_id int NOT NULL DEFAULT 0, comment text, invoice_number varchar(32),
  quote_number varchar(32), work_order_number varchar(32), dinner_table_id int,
  sale_status tinyint NOT NULL DEFAULT 0, sale_type tinyint NOT NULL DEFAULT 0, KEY (sale_time));
CREATE TABLE ospos_sales_items (
  sale_id int NOT NULL, item_id int NOT NULL, description varchar(255), serialnumber varchar(30),
  line int NOT NULL, quantity_purchased decimal(15,3) NOT NULL DEFAULT 0,
  item_cost_price decimal(15,2) NOT NULL, item_unit_price decimal(15,2) NOT NULL,
  discount decimal(15,2) NOT NULL DEFAULT 0, discount_type tinyint NOT NULL DEFAULT 0,
  item_location int NOT NULL, print_option tinyint NOT NULL DEFAULT 0,
  PRIMARY KEY (sale_id, item_id, line));
CREATE TABLE ospos_sales_items_taxes (
  sale_id int NOT NULL, item_id int NOT NULL, line int NOT NULL, name varchar(255) NOT NULL,
  percent decimal(15,4) NOT NULL, tax_type tinyint NOT NULL DEFAULT 0,
  item_tax_amount decimal(15,4) NOT NULL DEFAULT 0,
  PRIMARY KEY (sale_id, item_id, line, name, percent));
CREATE TABLE ospos_sales_payments (
  payment_id int AUTO_INCREMENT PRIMARY KEY, sale_id int NOT NULL,
  payment_type varchar(40) NOT NULL, payment_amount decimal(15,2) NOT NULL,
  cash_refund decimal(15,2) NOT NULL DEFAULT 0, employee_id int,
  payment_time timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  reference_code varchar(40) NOT NULL DEFAULT '', KEY (sale_id, payment_type))
"""

_STAFF = 900_000
"""Where the numbers of the staff begin: people and staff are of one table there."""


def _write(till: Connection, stock: Stock, first: int) -> None:
    if first == 1:
        _write_lists(till, stock)
    staff = {name: _STAFF + at for at, name in enumerate(stock.staff)}
    places = {name: at for at, name in enumerate(stock.branches, start=1)}
    people = {each.number: at for at, each in enumerate(stock.customers, start=1)}
    sales, lines, taxes, paid = [], [], [], []
    for number, sale in stock.numbered()[first - 1 :]:
        refund = any(line.quantity < 0 for line in sale.lines)
        sales.append(
            {
                "id": number,
                "time": on_the_wall(sale.sold_at),
                "customer": people.get(sale.customer_number or ""),
                "staff": staff[sale.served_by],
                "type": 4 if refund else 0,
            }
        )
        for at, line in enumerate(sale.lines, start=1):
            row = {"sale": number, "line": at, "place": places[sale.branch]}
            row, tax = _line(row, line)
            lines.append(row)
            taxes.append({"sale": number, "item": row["item"], "line": at, "tax": tax})
        total = sum(line.paid_minor for line in sale.lines)
        change = 500 if sale.payment == "cash" and total > 0 else 0
        paid.append(
            {
                "sale": number,
                "with": PAID_WITH[sale.payment],
                "amount": money(total + change),
                "change": money(change),
            }
        )
    till.execute(
        text(
            "INSERT INTO ospos_sales (sale_id, sale_time, customer_id, employee_id, comment, "
            "sale_type) VALUES (:id, :time, :customer, :staff, '', :type)"
        ),
        sales,
    )
    till.execute(
        text(
            "INSERT INTO ospos_sales_items (sale_id, item_id, line, quantity_purchased, "
            "item_cost_price, item_unit_price, discount, discount_type, item_location) VALUES "
            "(:sale, :item, :line, :quantity, 0, :unit, :discount, :kind, :place)"
        ),
        lines,
    )
    till.execute(
        text(
            "INSERT INTO ospos_sales_items_taxes (sale_id, item_id, line, name, percent, tax_type, "
            "item_tax_amount) VALUES (:sale, :item, :line, 'SST', 6, 1, :tax)"
        ),
        [each for each in taxes if each["tax"]],
    )
    till.execute(
        text(
            "INSERT INTO ospos_sales_payments (sale_id, payment_type, payment_amount, cash_refund) "
            "VALUES (:sale, :with, :amount, :change)"
        ),
        paid,
    )


def _line(row: dict[str, object], line: TillLine) -> tuple[dict[str, object], str | None]:
    """A line's row, and the tax on top of it: cakes and drinks have theirs apart."""
    unit, tax = line.unit_minor, 0
    if int(line.product_number) > 5000 and line.quantity == 1 and not line.discount_minor:
        unit = round(line.paid_minor / 1.06)
        tax = line.paid_minor - unit
    full = line.quantity * line.unit_minor
    percent = line.discount_minor * 100 / full if full else 0
    by_percent = percent == int(percent)
    off = f"{percent:.2f}" if by_percent else money(line.discount_minor // line.quantity)
    return {
        **row,
        "item": int(line.product_number),
        "quantity": line.quantity,
        "unit": money(unit),
        "discount": off,
        "kind": 0 if by_percent else 1,
    }, money(tax) if tax else None


def _write_lists(till: Connection, stock: Stock) -> None:
    people = [
        (at, each.name, each.phone, each.email, each.town, each.postcode)
        for at, each in enumerate(stock.customers, start=1)
    ]
    people += [(_STAFF + at, name, "", "", "", "") for at, name in enumerate(stock.staff)]
    till.execute(
        text(
            "INSERT INTO ospos_people (person_id, first_name, last_name, phone_number, email, "
            "address_1, address_2, city, state, zip, country, comments) VALUES "
            "(:id, :first, :last, :phone, :email, '', '', :city, '', :zip, '', '')"
        ),
        [
            {
                "id": number,
                "first": first_and_last(name)[0],
                "last": first_and_last(name)[1],
                "phone": phone or "",
                "email": email or "",
                "city": town,
                "zip": postcode,
            }
            for number, name, phone, email, town, postcode in people
        ],
    )
    till.execute(
        text("INSERT INTO ospos_customers (person_id, date) VALUES (:id, :since)"),
        [{"id": at, "since": each.since} for at, each in enumerate(stock.customers, start=1)],
    )
    till.execute(
        text("INSERT INTO ospos_stock_locations (location_name) VALUES (:name)"),
        [{"name": name} for name in stock.branches],
    )
    till.execute(
        text(
            "INSERT INTO ospos_items (item_id, name, category, item_number, description, "
            "cost_price, unit_price, stock_type) "
            "VALUES (:id, :name, :category, :barcode, '', 0, :price, :type)"
        ),
        [
            {
                "id": int(each.number),
                "name": f"{each.name} {each.variant}".strip(),
                "category": each.category,
                "barcode": each.barcode,
                "price": money(each.price_minor),
                "type": int(each.stock is None),
            }
            for each in stock.products
        ],
    )
    till.execute(
        text("INSERT INTO ospos_item_quantities VALUES (:id, 1, :stock)"),
        [
            {"id": int(each.number), "stock": each.stock}
            for each in stock.products
            if each.stock is not None
        ],
    )


OPENSOURCEPOS = TillKind("opensourcepos", _TABLES, _write)
