"""Odoo's tables, as far as its point of sale writes into them, and a shop's data in them.

As of Odoo 17: names of articles in several languages, the last digits of the card.
"""

import json

from sqlalchemy import Connection, text

from tests.core.tills.databases.stock_of_demo import PAID_WITH, Stock, in_utc
from tests.core.tills.databases.written import TillKind

_TABLES = """
CREATE TABLE res_company (id int PRIMARY KEY, name varchar);
CREATE TABLE res_partner (
  id int PRIMARY KEY, name varchar, phone varchar, mobile varchar, email varchar, city varchar,
  zip varchar, active boolean, customer_rank int, create_date timestamp);
CREATE TABLE res_users (id int PRIMARY KEY, partner_id int NOT NULL);
CREATE TABLE product_category (id int PRIMARY KEY, name varchar);
CREATE TABLE product_template (
  id int PRIMARY KEY, name jsonb, list_price numeric, categ_id int, sale_ok boolean);
CREATE TABLE product_product (
  id int PRIMARY KEY, product_tmpl_id int NOT NULL, default_code varchar, barcode varchar,
  active boolean);
CREATE TABLE product_attribute_value (id int PRIMARY KEY, name jsonb);
CREATE TABLE product_template_attribute_value (
  id int PRIMARY KEY, product_attribute_value_id int NOT NULL);
CREATE TABLE product_variant_combination (
  product_product_id int, product_template_attribute_value_id int);
CREATE TABLE account_tax (
  id int PRIMARY KEY, amount_type varchar, amount numeric, price_include boolean, company_id int);
CREATE TABLE product_taxes_rel (prod_id int, tax_id int);
CREATE TABLE pos_config (id int PRIMARY KEY, name varchar);
CREATE TABLE pos_session (id int PRIMARY KEY, name varchar, config_id int);
CREATE TABLE pos_order (
  id int PRIMARY KEY, name varchar, pos_reference varchar, date_order timestamp, partner_id int,
  user_id int, session_id int, state varchar, amount_total numeric);
CREATE INDEX pos_order_date_order ON pos_order (date_order);
CREATE TABLE pos_order_line (
  id int PRIMARY KEY, order_id int NOT NULL, product_id int NOT NULL, qty numeric,
  price_unit numeric, discount numeric, price_subtotal numeric, price_subtotal_incl numeric,
  refunded_orderline_id int);
CREATE INDEX pos_order_line_order_id ON pos_order_line (order_id);
CREATE TABLE pos_payment_method (id int PRIMARY KEY, name jsonb, is_cash_count boolean);
CREATE TABLE pos_payment (
  id int PRIMARY KEY, pos_order_id int NOT NULL, payment_method_id int, amount numeric,
  card_no varchar, is_change boolean);
CREATE INDEX pos_payment_pos_order_id ON pos_payment (pos_order_id)
"""

_STAFF = 900_000
_LINES = 10
"""More than any receipt of the demo shop has."""


def _write(till: Connection, stock: Stock, first: int) -> None:
    if first == 1:
        _write_lists(till, stock)
    staff = {name: at for at, name in enumerate(stock.staff, start=1)}
    tills = {name: at for at, name in enumerate(stock.branches, start=1)}
    people = {each.number: at for at, each in enumerate(stock.customers, start=1)}
    methods = {kind: at for at, kind in enumerate(PAID_WITH, start=1)}
    orders, lines, paid = [], [], []
    for number, sale in stock.numbered()[first - 1 :]:
        total = sum(line.paid_minor for line in sale.lines) / 100
        name = f"{sale.branch}/{number:06}"
        for at, line in enumerate(sale.lines, start=1):
            of = None
            if line.quantity < 0:
                of = stock.sold_before(number, line.product_number, line.unit_minor)
            if of is not None:
                name = f"{stock.sales[of[0] - 1].branch}/{of[0]:06} REFUND"
            full = line.quantity * line.unit_minor
            lines.append(
                {
                    "id": number * _LINES + at,
                    "order": number,
                    "product": int(line.product_number),
                    "qty": line.quantity,
                    "unit": line.unit_minor / 106,
                    "discount": line.discount_minor * 100 / full if full else 0,
                    "net": round(line.paid_minor / 106, 2),
                    "paid": line.paid_minor / 100,
                    "of": of[0] * _LINES + of[1] if of else None,
                }
            )
        orders.append(
            {
                "id": number,
                "name": name,
                "at": in_utc(sale.sold_at),
                "partner": people.get(sale.customer_number or ""),
                "user": staff[sale.served_by],
                "session": tills[sale.branch],
                "state": ("paid", "done", "invoiced")[number % 3],
                "total": total,
            }
        )
        paid.append(
            {
                "id": number,
                "method": methods[sale.payment],
                "amount": total,
                "card": sale.card_last4,
            }
        )
    till.execute(
        text(
            "INSERT INTO pos_order VALUES "
            "(:id, :name, :name, :at, :partner, :user, :session, :state, :total)"
        ),
        orders,
    )
    till.execute(
        text(
            "INSERT INTO pos_order_line VALUES "
            "(:id, :order, :product, :qty, :unit, :discount, :net, :paid, :of)"
        ),
        lines,
    )
    till.execute(
        text("INSERT INTO pos_payment VALUES (:id, :id, :method, :amount, :card, false)"), paid
    )


def _write_lists(till: Connection, stock: Stock) -> None:
    till.execute(text("INSERT INTO res_company VALUES (1, 'Marlow & Friends')"))
    till.execute(
        text(
            "INSERT INTO res_partner VALUES "
            "(:id, :name, :phone, '', :email, :city, :zip, true, :rank, :since)"
        ),
        [
            {
                "id": at,
                "name": each.name,
                "phone": each.phone,
                "email": each.email,
                "city": each.town,
                "zip": each.postcode,
                "rank": 1,
                "since": each.since,
            }
            for at, each in enumerate(stock.customers, start=1)
        ]
        + [
            {
                "id": _STAFF + at,
                "name": name,
                "rank": 0,
                **dict.fromkeys(("phone", "email", "city", "zip", "since")),
            }
            for at, name in enumerate(stock.staff, start=1)
        ],
    )
    till.execute(
        text("INSERT INTO res_users VALUES (:id, :partner)"),
        [{"id": at, "partner": _STAFF + at} for at, _ in enumerate(stock.staff, start=1)],
    )
    branches = [{"id": at, "name": name} for at, name in enumerate(stock.branches, start=1)]
    till.execute(text("INSERT INTO pos_config VALUES (:id, :name)"), branches)
    till.execute(text("INSERT INTO pos_session VALUES (:id, :name, :id)"), branches)
    till.execute(
        text("INSERT INTO pos_payment_method VALUES (:id, CAST(:name AS jsonb), :cash)"),
        [
            {"id": at, "name": json.dumps({"en_US": name}), "cash": kind == "cash"}
            for at, (kind, name) in enumerate(PAID_WITH.items(), start=1)
        ],
    )
    _write_products(till, stock)


def _write_products(till: Connection, stock: Stock) -> None:
    """A template for each article; its variant is one value of one attribute."""
    categories = {name: at for at, name in enumerate(stock.categories, start=1)}
    till.execute(
        text("INSERT INTO product_category VALUES (:id, :name)"),
        [{"id": at, "name": name} for name, at in categories.items()],
    )
    till.execute(text("INSERT INTO account_tax VALUES (1, 'percent', 6, false, 1)"))
    goods = [
        {
            "id": int(each.number),
            "name": json.dumps({"fr_FR": f"le {each.name}", "en_US": each.name}),
            "price": each.price_minor / 106,
            "category": categories[each.category],
            "sku": each.sku,
            "barcode": each.barcode,
            "variant": json.dumps({"en_US": each.variant}),
        }
        for each in stock.products
    ]
    for statement in (
        "INSERT INTO product_template VALUES (:id, CAST(:name AS jsonb), :price, :category, true)",
        "INSERT INTO product_product VALUES (:id, :id, :sku, :barcode, true)",
        "INSERT INTO product_taxes_rel VALUES (:id, 1)",
        "INSERT INTO product_attribute_value VALUES (:id, CAST(:variant AS jsonb))",
        "INSERT INTO product_template_attribute_value VALUES (:id, :id)",
        "INSERT INTO product_variant_combination VALUES (:id, :id)",
    ):
        till.execute(text(statement), goods)


ODOO = TillKind("odoo", _TABLES, _write, keeps_card=True, keeps_stock=False)
