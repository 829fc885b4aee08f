"""A till of some kind with a shop's data in it, and what a shop that reads it must hold then."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import URL, Connection, create_engine, select

from core.goods.records import Product, Sale, SaleLine
from core.people.records import TillCustomer
from core.shop import Command, Shop
from core.storage.work import Work
from core.tills.databases.reading import read_database
from core.tills.reading import ReadIn
from tests.core.tills.databases.servers import run_on
from tests.core.tills.databases.stock_of_demo import Stock

Facts = Counter[tuple[object, ...]]


@dataclass(frozen=True)
class TillKind:
    """A kind of till: its tables, how a shop is written into them, what they cannot hold."""

    name: str
    tables: str
    write: Callable[[Connection, Stock, int], None]
    keeps_customer: bool = True
    keeps_branch: bool = True
    keeps_card: bool = False
    keeps_stock: bool = True
    keeps_since: bool = True
    code_is_sku: bool = False

    def make(self, address: URL) -> None:
        """Make its tables."""
        run_on(address, *filter(str.strip, self.tables.split(";")))

    def fill(self, address: URL, stock: Stock, first: int = 1) -> None:
        """Write a shop in; with `first` above 1 only its receipts from that place on."""
        engine = create_engine(address)
        with engine.begin() as till:
            self.write(till, stock, first)
        engine.dispose()

    def read(self, shop: Shop, address: URL) -> ReadIn:
        """Read it into a shop, as the command does."""
        url = address.render_as_string(hide_password=False)
        return shop.carry_out(Command(None), read_database, self.name, url)

    def customers(self, stock: Stock) -> Facts:
        """The customers of `stock`, as far as this till keeps them."""
        return Counter(
            (each.name, each.phone, each.email, each.town, each.postcode,
             each.since if self.keeps_since else None)
            for each in stock.customers
        )  # fmt: skip

    def products(self, stock: Stock) -> Facts:
        """The articles of `stock`, as far as this till keeps them."""
        return Counter(
            (f"{each.name} {each.variant}".strip(),
             each.barcode or (each.sku if self.code_is_sku else None),
             each.category, each.price_minor, each.stock if self.keeps_stock else None)
            for each in stock.products
        )  # fmt: skip

    def sales(self, stock: Stock, branch: str) -> Facts:
        """The lines of the receipts of `stock`, as far as this till keeps them."""
        people = {each.number: each.name for each in stock.customers}
        goods = {each.number: f"{each.name} {each.variant}".strip() for each in stock.products}
        return Counter(
            (sale.sold_at, sale.branch if self.keeps_branch else branch,
             people.get(sale.customer_number or "") if self.keeps_customer else None,
             sale.served_by, sale.payment, sale.card_last4 if self.keeps_card else None,
             goods[line.product_number], line.quantity, line.paid_minor)
            for sale in stock.sales for line in sale.lines
        )  # fmt: skip


def customers_read(work: Work) -> Facts:
    """The till's customers, as the shop holds them."""
    them = TillCustomer
    rows = select(them.name, them.phone, them.email, them.town, them.postcode, them.since)
    return Counter(tuple(row) for row in work.session.execute(rows))


def products_read(work: Work) -> Facts:
    """The till's articles, as the shop holds them."""
    rows = work.session.scalars(select(Product))
    return Counter(
        (f"{each.name} {each.variant}".strip(), each.barcode, each.category, each.price_minor,
         each.stock)
        for each in rows
    )  # fmt: skip


def sales_read(work: Work) -> Facts:
    """The lines of the till's receipts, as the shop holds them."""
    rows = (
        select(Sale.sold_at, Sale.branch, TillCustomer.name, Sale.served_by, Sale.payment,
               Sale.card_last4, Product.name, Product.variant, SaleLine.quantity,
               SaleLine.paid_minor)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .join(Product, Product.id == SaleLine.product_id)
        .outerjoin(TillCustomer, TillCustomer.id == Sale.till_customer_id)
    )  # fmt: skip
    return Counter(
        (*row[:6], f"{row.name_1} {row.variant}".strip(), row.quantity, row.paid_minor)
        for row in work.session.execute(rows)
    )
