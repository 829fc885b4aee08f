"""What a file of sales tells by the way: which articles there are, and which customers."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from core.tills.till_data import TillCustomer, TillProduct

_MOST_ARTICLES = 200_000
_MOST_CUSTOMERS = 50_000


class Article(NamedTuple):
    """An article as a row of a sale names it."""

    number: str
    name: str
    sku: str | None = None
    barcode: str | None = None
    category: str = ""
    brand: str = ""
    variant: str = ""

    def at(self, price_minor: int) -> TillProduct:
        """The article as the till sells it, at its price."""
        return TillProduct(
            number=self.number,
            barcode=self.barcode,
            sku=self.sku,
            name=self.name,
            brand=self.brand,
            category=self.category,
            variant=self.variant,
            price_minor=price_minor,
            stock=None,
        )


@dataclass(slots=True)
class _Seen:
    """An article with its price as it was told, and as its newest sale has both."""

    told: TillProduct
    article: Article
    price_minor: int
    newest: datetime


class Articles:
    """The articles a file of sales names, each told when it is first met and once more at the end
    where its newest sale has another price or name.

    Files come oldest first or newest first: today's price is that of the newest sale.
    """

    def __init__(self) -> None:
        self._seen: dict[str, _Seen] = {}

    def meet(self, article: Article, price_minor: int, moment: datetime) -> list[TillProduct]:
        """Take note of an article as a sale at `moment` names it; tells it where it is new."""
        seen = self._seen.get(article.number)
        if seen is not None:
            if moment >= seen.newest:
                seen.newest = moment
                seen.price_minor = price_minor or seen.price_minor
                if article.name:
                    seen.article = article
            return []
        told = []
        if len(self._seen) >= _MOST_ARTICLES:
            told = list(self.changed())
            self._seen.clear()
        product = article.at(price_minor)
        self._seen[article.number] = _Seen(product, article, price_minor, moment)
        return [*told, product]

    def changed(self) -> Iterator[TillProduct]:
        """The articles that are not any more what was told of them."""
        for seen in self._seen.values():
            now = seen.article.at(seen.price_minor)
            if now != seen.told:
                yield now


class Customers:
    """The customers a file of sales names, each told when first met."""

    def __init__(self) -> None:
        self._seen: set[TillCustomer] = set()

    def meet(self, customer: TillCustomer) -> Iterator[TillCustomer]:
        """Tells `customer` unless it was told already."""
        if customer not in self._seen:
            if len(self._seen) >= _MOST_CUSTOMERS:
                self._seen.clear()
            self._seen.add(customer)
            yield customer
