"""uniCenta's tables, as far as its till writes sales into them, and a shop's data in them."""

from sqlalchemy import Connection, text

from core.tills.till_data import Payment
from tests.core.tills.databases.stock_of_demo import Stock, on_the_wall
from tests.core.tills.databases.written import TillKind

# The same for MySQL and PostgreSQL: "double precision" is a double of either.
_TABLES = """
CREATE TABLE people (id varchar(255) PRIMARY KEY, name varchar(255) NOT NULL);
CREATE TABLE taxcategories (id varchar(255) PRIMARY KEY, name varchar(255) NOT NULL);
CREATE TABLE taxes (
  id varchar(255) PRIMARY KEY, name varchar(255) NOT NULL, category varchar(255) NOT NULL,
  custcategory varchar(255), parentid varchar(255), rate double precision NOT NULL,
  rateorder int);
CREATE TABLE customers (
  id varchar(255) PRIMARY KEY, searchkey varchar(255) NOT NULL UNIQUE, taxid varchar(255),
  name varchar(255) NOT NULL, card varchar(255), address varchar(255), postal varchar(255),
  city varchar(255), firstname varchar(255), lastname varchar(255), email varchar(255),
  phone varchar(255), phone2 varchar(255), notes varchar(255));
CREATE TABLE categories (id varchar(255) PRIMARY KEY, name varchar(255) NOT NULL UNIQUE);
CREATE TABLE products (
  id varchar(255) PRIMARY KEY, reference varchar(255) NOT NULL UNIQUE,
  code varchar(255) NOT NULL UNIQUE, name varchar(255) NOT NULL,
  pricebuy double precision NOT NULL, pricesell double precision NOT NULL,
  category varchar(255) NOT NULL, taxcat varchar(255) NOT NULL);
CREATE TABLE stockcurrent (
  location varchar(255) NOT NULL, product varchar(255) NOT NULL,
  attributesetinstance_id varchar(255), units double precision NOT NULL);
CREATE TABLE receipts (
  id varchar(255) PRIMARY KEY, money varchar(255) NOT NULL, datenew timestamp NOT NULL,
  person varchar(255));
CREATE INDEX receipts_inx_1 ON receipts (datenew);
CREATE TABLE tickets (
  id varchar(255) PRIMARY KEY, tickettype int NOT NULL, ticketid int NOT NULL,
  person varchar(255) NOT NULL, customer varchar(255), status int NOT NULL);
CREATE INDEX tickets_ticketid ON tickets (tickettype, ticketid);
CREATE TABLE ticketlines (
  ticket varchar(255) NOT NULL, line int NOT NULL, product varchar(255),
  attributesetinstance_id varchar(255), units double precision NOT NULL,
  price double precision NOT NULL, taxid varchar(255) NOT NULL, PRIMARY KEY (ticket, line));
CREATE TABLE payments (
  id varchar(255) PRIMARY KEY, receipt varchar(255) NOT NULL, payment varchar(255) NOT NULL,
  total double precision NOT NULL, cardname varchar(255), voucher varchar(255));
CREATE INDEX payments_fk_receipt ON payments (receipt)
"""

_RATE = 0.06
_PAYMENTS: dict[Payment, str] = {"cash": "cash", "card": "magcard", "wallet": "wallet"}


def _write(till: Connection, stock: Stock, first: int) -> None:
    if first == 1:
        _write_lists(till, stock)
    receipts, tickets, lines, paid = [], [], [], []
    for number, sale in stock.numbered()[first - 1 :]:
        key = f"{number * 7_919 % 1_000_003:08x}-{number}"  # in no order, as the till's own are
        refund = any(line.quantity < 0 for line in sale.lines)
        back = sale.lines[0]
        of = stock.sold_before(number, back.product_number, back.unit_minor) if refund else None
        receipts.append({"id": key, "at": on_the_wall(sale.sold_at)})
        tickets.append(
            {
                "id": key,
                "type": int(refund),
                "number": number,
                "person": sale.served_by,
                "customer": sale.customer_number,
                "status": of[0] if of else 0,
            }
        )
        lines += [
            {
                "ticket": key,
                "line": at,
                "product": line.product_number,
                "units": line.quantity,
                "price": line.paid_minor / 100 / line.quantity / (1 + _RATE),
            }
            for at, line in enumerate(sale.lines)
        ]
        total = sum(line.paid_minor for line in sale.lines)
        word = _PAYMENTS[sale.payment] + "refund" * refund
        paid.append({"id": key, "word": word, "total": total / 100})
    till.execute(text("INSERT INTO receipts (id, money, datenew) VALUES (:id, 'm', :at)"), receipts)
    till.execute(
        text("INSERT INTO tickets VALUES (:id, :type, :number, :person, :customer, :status)"),
        tickets,
    )
    till.execute(
        text(
            "INSERT INTO ticketlines (ticket, line, product, units, price, taxid) "
            "VALUES (:ticket, :line, :product, :units, :price, '001')"
        ),
        lines,
    )
    till.execute(
        text("INSERT INTO payments (id, receipt, payment, total) VALUES (:id, :id, :word, :total)"),
        paid,
    )


def _write_lists(till: Connection, stock: Stock) -> None:
    till.execute(
        text("INSERT INTO people VALUES (:name, :name)"), [{"name": each} for each in stock.staff]
    )
    till.execute(text("INSERT INTO taxcategories VALUES ('001', 'Standard')"))
    till.execute(
        text("INSERT INTO taxes VALUES ('001', 'SST', '001', NULL, NULL, :rate, NULL)"),
        {"rate": _RATE},
    )
    till.execute(
        text(
            "INSERT INTO customers (id, searchkey, name, postal, city, email, phone) "
            "VALUES (:number, :number, :name, :postcode, :town, :email, :phone)"
        ),
        [
            {
                "number": each.number,
                "name": each.name,
                "postcode": each.postcode,
                "town": each.town,
                "email": each.email,
                "phone": each.phone,
            }
            for each in stock.customers
        ],
    )
    till.execute(
        text("INSERT INTO categories VALUES (:name, :name)"),
        [{"name": each} for each in stock.categories],
    )
    till.execute(
        text(
            "INSERT INTO products VALUES "
            "(:id, :reference, :code, :name, 0, :price, :category, '001')"
        ),
        [
            {
                "id": each.number,
                "reference": each.sku,
                # The till has no article without a code: it makes one of the reference.
                "code": each.barcode or each.sku,
                "name": f"{each.name} {each.variant}".strip(),
                "price": each.price_minor / 100 / (1 + _RATE),
                "category": each.category,
            }
            for each in stock.products
        ],
    )
    till.execute(
        text("INSERT INTO stockcurrent VALUES ('0', :product, NULL, :units)"),
        [
            {"product": each.number, "units": each.stock}
            for each in stock.products
            if each.stock is not None
        ],
    )


UNICENTA = TillKind(
    "unicenta", _TABLES, _write, keeps_branch=False, keeps_since=False, code_is_sku=True
)
