"""What a till knows, as every reader of a till hands it over: customers, products and sales."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Payment = Literal["cash", "card", "wallet", "other"]


@dataclass(frozen=True, slots=True)
class TillCustomer:
    """A customer as the till's list has them; None where the till has nothing, an empty name too.

    `number` is the till's own. `phone` stands as it was typed there. `address_as` is how to
    address them, where the till's list says so.
    """

    number: str
    name: str
    phone: str | None
    email: str | None
    town: str | None
    postcode: str | None
    since: date | None
    address_as: str | None = None


@dataclass(frozen=True, slots=True)
class TillPart:
    """A part of a set: how many of it are in one, and what they count beside the other parts.

    `weight` is any whole number above zero, such as the price of the parts alone.
    """

    number: str
    quantity: int
    weight: int


@dataclass(frozen=True, slots=True)
class TillProduct:
    """An article the till sells: `price_minor` is today's price of one, tax included.

    `name` is the model's ("Oxford"), `variant` its colour and size ("tan 38"), empty where there
    is none. `stock` is None where the till does not count it. `parts` makes it a set.
    """

    number: str
    barcode: str | None
    sku: str | None
    name: str
    brand: str
    category: str
    variant: str
    price_minor: int
    stock: int | None
    parts: tuple[TillPart, ...] = ()


@dataclass(frozen=True, slots=True)
class TillLine:
    """One article of a sale, in minor units with tax: `paid = quantity * unit - discount`.

    `discount_minor` is the whole line's. A refund's line has a negative quantity, and so a
    negative `paid_minor` (and a discount of zero or below). `of_sale` is the number of the sale
    that a refund's line gives back, where the till says which.
    """

    product_number: str
    quantity: int
    unit_minor: int
    discount_minor: int
    paid_minor: int
    of_sale: str | None = None


@dataclass(frozen=True, slots=True)
class TillSale:
    """One receipt, or a piece of one. `sold_at` is aware; `served_by` as the till calls them.

    `customer_number` is None where nobody was named, `card_last4` where no card was used. What a
    second file tells of a receipt has no `lines`, and fills in what is empty or "other".
    """

    number: str
    sold_at: datetime
    branch: str
    customer_number: str | None
    served_by: str
    payment: Payment
    card_last4: str | None
    lines: tuple[TillLine, ...]


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not be read: `reason` is a code with its sentence among the refusals.

    `row` counts from 1 with the header, 0 where there are no rows; `cells` are as given.
    """

    row: int
    reason: str
    values: dict[str, str | int]
    cells: tuple[str, ...]


Record = TillCustomer | TillProduct | TillSale | BadRow
"""What a reader of a till hands over, one after the other in the order of its source."""
