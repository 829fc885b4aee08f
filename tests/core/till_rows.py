"""Short ways to write what a till hands over, for tests."""

from datetime import datetime, timedelta

from core.basics.clock import FixedClock
from core.shop import Command, Shop
from core.tills.mirror import mirror
from core.tills.tally import Tally
from core.tills.till_data import Payment, TillCustomer, TillLine, TillProduct, TillSale

SOURCE = "demo"


def customer(number: str, name: str, **more: str) -> TillCustomer:
    return TillCustomer(
        number=number,
        name=name,
        phone=more.get("phone"),
        email=more.get("email"),
        town=more.get("town"),
        postcode=more.get("postcode"),
        since=None,
    )


def product(number: str, name: str, variant: str = "", price_minor: int = 70_000) -> TillProduct:
    return TillProduct(
        number=number,
        barcode=None,
        sku=f"SKU-{number}",
        name=name,
        brand="Langkah",
        category="shoes",
        variant=variant,
        price_minor=price_minor,
        stock=3,
    )


def line(product_number: str, paid_minor: int = 70_000, quantity: int = 1) -> TillLine:
    return TillLine(product_number, quantity, paid_minor // quantity, 0, paid_minor)


def sale(
    number: str,
    sold_at: datetime,
    *lines: TillLine,
    customer_number: str | None = None,
    payment: Payment = "cash",
    card_last4: str | None = None,
) -> TillSale:
    return TillSale(
        number=number,
        sold_at=sold_at,
        branch="Bangsar",
        customer_number=customer_number,
        served_by="Farid",
        payment=payment,
        card_last4=card_last4,
        lines=lines,
    )


def days_ago(clock: FixedClock, days: float) -> datetime:
    return clock.now() - timedelta(days=days)


def read_in(
    shop: Shop,
    customers: tuple[TillCustomer, ...] = (),
    products: tuple[TillProduct, ...] = (),
    sales: tuple[TillSale, ...] = (),
) -> Tally:
    return shop.do(Command(None), mirror, SOURCE, customers, products, sales)
