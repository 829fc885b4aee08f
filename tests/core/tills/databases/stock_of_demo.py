"""What the demo shop's till knows, to be written into other tills' tables and read back."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from core.demo.calendar import ZONE
from core.demo.plan import demo_plan
from core.tills.till_data import Payment, TillCustomer, TillProduct, TillSale

TODAY = date(2026, 3, 18)
PAID_WITH: dict[Payment, str] = {"cash": "Cash", "card": "Credit Card", "wallet": "TnG eWallet"}


@dataclass(frozen=True)
class Stock:
    """Customers, articles, receipts, and who works there, in fixed orders."""

    customers: tuple[TillCustomer, ...]
    products: tuple[TillProduct, ...]
    sales: tuple[TillSale, ...]

    @property
    def staff(self) -> list[str]:
        return sorted({sale.served_by for sale in self.sales})

    @property
    def branches(self) -> list[str]:
        return sorted({sale.branch for sale in self.sales})

    @property
    def categories(self) -> list[str]:
        return sorted({product.category for product in self.products})

    def numbered(self) -> list[tuple[int, TillSale]]:
        return list(enumerate(self.sales, start=1))

    def sold_before(self, at: int, product: str, unit_minor: int) -> tuple[int, int] | None:
        """The last earlier sale of an article at a price: its place and its line's, from 1."""
        for place in range(at - 1, 0, -1):
            for number, line in enumerate(self.sales[place - 1].lines, start=1):
                same = (line.product_number, line.unit_minor) == (product, unit_minor)
                if same and line.quantity > 0:
                    return place, number
        return None


@cache
def demo_stock(days: int = 730) -> Stock:
    """The demo shop's, with the receipts of its last days."""
    plan = demo_plan(TODAY)
    first = datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=ZoneInfo(ZONE))
    first -= timedelta(days=days)
    sales = tuple(sale for sale in plan.sales() if sale.sold_at >= first)
    return Stock(tuple(each.till for each in plan.customers), plan.products, sales)


def on_the_wall(moment: datetime) -> datetime:
    """What the shop's clock shows, without a zone."""
    return moment.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None)


def in_utc(moment: datetime) -> datetime:
    """The moment in UTC, without a zone."""
    return moment.astimezone(ZoneInfo("UTC")).replace(tzinfo=None)


def money(minor: int) -> str:
    """An amount of the till: digits with a point."""
    return f"{'-' if minor < 0 else ''}{abs(minor) // 100}.{abs(minor) % 100:02}"


def first_and_last(name: str) -> tuple[str, str]:
    first, _, last = name.partition(" ")
    return first, last
