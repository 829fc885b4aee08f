"""What a file of sales tells by the way: which articles there are, and which customers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from core.tills.till_data import TillCustomer, TillProduct

_MOST_ARTICLES = 200_000
_MOST_CUSTOMERS = 50_000


@dataclass(slots=True)
class _Seen:
    told: TillProduct
    now: TillProduct
    newest: datetime


class Articles:
    """The articles a file of sales names, each told when it is first met and once more at the end
    where its newest sale has another price or name.

    Files come oldest first or newest first: today's price is that of the newest sale.
    """

    def __init__(self) -> None:
        self._seen: dict[str, _Seen] = {}

    def meet(self, product: TillProduct, moment: datetime) -> Iterator[TillProduct]:
        """Take note of an article as a sale names it; tells it where it is new."""
        seen = self._seen.get(product.number)
        if seen is None:
            if len(self._seen) >= _MOST_ARTICLES:
                yield from self.changed()
                self._seen.clear()
            self._seen[product.number] = _Seen(product, product, moment)
            yield product
        elif moment >= seen.newest:
            seen.newest = moment
            seen.now = replace(
                product,
                name=product.name or seen.now.name,
                price_minor=product.price_minor or seen.now.price_minor,
            )

    def knows(self, number: str, name: str, price_minor: int) -> bool:
        """Whether an article is known as it is named here, so that there is nothing to note."""
        seen = self._seen.get(number)
        return seen is not None and seen.now.price_minor == price_minor and seen.now.name == name

    def changed(self) -> Iterator[TillProduct]:
        """The articles that are not any more what was told of them."""
        return (seen.now for seen in self._seen.values() if seen.now != seen.told)


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
