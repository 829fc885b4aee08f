"""Receipts as they grow out of rows, and the articles and customers told on the way."""

from datetime import datetime
from typing import NamedTuple

from core.tills.files.articles import Article, Articles, Customers
from core.tills.till_data import Payment, Record, TillCustomer, TillLine, TillSale

_MOST_LINES = 1_000
"""Lines of one receipt that are handed over at once; a longer one comes in pieces."""


class Head(NamedTuple):
    """What a receipt says beside its lines, as in `TillSale`."""

    number: str
    sold_at: datetime
    branch: str
    customer_number: str | None
    served_by: str
    payment: Payment
    card_last4: str | None


class Line(NamedTuple):
    """What one row says: how many of an article, and what was paid and taken off for all of them.

    A refund's figures are all below zero; `of_sale` is the sale it gives back, where that is said.
    """

    article: Article
    quantity: int
    paid_minor: int
    discount_minor: int = 0
    of_sale: str | None = None

    def given_back(self) -> "Line":
        """The line as the whole of it comes back."""
        return self._replace(
            quantity=-self.quantity,
            paid_minor=-self.paid_minor,
            discount_minor=-self.discount_minor,
        )


class Receipts:
    """The receipt that is being read."""

    def __init__(self) -> None:
        self._told: list[Record] = []
        self._articles = Articles()
        self._customers = Customers()
        self._head: Head | None = None
        self._lines: list[TillLine] = []

    def is_of(self, number: str) -> bool:
        """Whether `number` is the receipt that is being read, and it has room for a line."""
        return (
            self._head is not None
            and self._head.number == number
            and len(self._lines) < _MOST_LINES
        )

    def begin(self, head: Head, customer: TillCustomer | None) -> None:
        """Begin another receipt."""
        self.end()
        self._head = head
        if customer is not None:
            self._told += self._customers.meet(customer)

    def add(self, line: Line) -> None:
        """Add a line to the receipt that is being read."""
        assert self._head is not None
        article, quantity, paid, discount, of_sale = line
        unit = -(-abs(paid + discount) // abs(quantity))
        if new := self._articles.meet(article, unit, self._head.sold_at):
            self._told += new
        discount = quantity * unit - paid
        self._lines.append(TillLine(article.number, quantity, unit, discount, paid, of_sale))

    def end(self) -> None:
        """Hand the receipt over that is being read; one without lines is none."""
        if self._lines and self._head is not None:
            self._told.append(TillSale(*self._head, tuple(self._lines)))
        self._lines.clear()
        self._head = None

    def told(self) -> list[Record]:
        """What can be handed over since this was asked last."""
        told = self._told
        if told:
            self._told = []
        return told

    def finish(self) -> list[Record]:
        """What is to be handed over after the last row."""
        self.end()
        self._told += self._articles.changed()
        return self.told()
