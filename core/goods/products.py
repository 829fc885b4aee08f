"""What the shop sells: a product by its code, by a few words, and its other sizes and colours."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from core.basics.words import words
from core.goods.called import SLIP, called
from core.goods.keys import barcode_forms
from core.goods.records import Product
from core.storage.work import Work

_LEAST_SHARE = 0.5


@dataclass(frozen=True)
class ProductView:
    """An article as people see it: `name` is model and variant, `price_minor` today's price."""

    id: int
    name: str
    brand: str
    category: str
    price_minor: int
    stock: int | None
    barcode: str | None
    sku: str | None


def product(work: Work, product_id: int) -> ProductView:
    """The product with that key."""
    return _view(work.session.get_one(Product, product_id))


def products(work: Work, ids: Iterable[int]) -> dict[int, ProductView]:
    """Several products by their keys."""
    rows = work.session.scalars(select(Product).where(Product.id.in_(tuple(ids))))
    return {row.id: _view(row) for row in rows}


def product_by_code(work: Work, text: str) -> ProductView | None:
    """The product with that bar code or SKU; of several the newest."""
    code = text.strip()
    if not code:
        return None
    by_barcode = select(Product).where(Product.barcode.in_(barcode_forms(code)))
    by_sku = select(Product).where(Product.sku.in_({code, code.upper(), code.lower()}))
    for query in (by_barcode, by_sku):
        found = work.session.scalar(query.order_by(Product.id.desc()).limit(1))
        if found is not None:
            return _view(found)
    return None


def variants_of(work: Work, product_id: int) -> tuple[ProductView, ...]:
    """The other colours and sizes of a product's model."""
    of = work.session.get_one(Product, product_id)
    rows = work.session.scalars(
        select(Product)
        .where(
            Product.name == of.name,
            Product.brand == of.brand,
            Product.source == of.source,
            Product.id != of.id,
        )
        .order_by(Product.variant, Product.id)
    )
    return tuple(_view(row) for row in rows)


def find_products(work: Work, text: str, limit: int = 20) -> tuple[ProductView, ...]:
    """The products that `text` may mean, best first: a code, or words of what it is called."""
    exact = product_by_code(work, text)
    if exact is not None:
        return (exact,)
    like = products_named(work, words(text))
    seen = products(work, sorted(like, key=lambda each: (-like[each], each))[: limit * 3])
    best = sorted(seen.values(), key=lambda view: (-like[view.id], view.name, view.id))
    return tuple(best[:limit])


def products_named(work: Work, said: list[str]) -> dict[int, float]:
    """How well each product answers the folded words said: above 0.5, and 1 for every word whole.

    The mean over the words of 1 for the word itself, less for its beginning, least for a slip of
    the finger; where a word is some product's as typed, its slips do not count.
    """
    found = called(work, said)
    as_typed = [
        any(well > SLIP for well in wells) for wells in zip(*found.products.values(), strict=True)
    ]
    means: dict[int, float] = {}
    for product_id, wells in found.products.items():
        counted = [
            well for well, typed in zip(wells, as_typed, strict=True) if well > SLIP or not typed
        ]
        means[product_id] = sum(counted) / found.asked
    return {each: mean for each, mean in means.items() if mean > _LEAST_SHARE}


def _view(row: Product) -> ProductView:
    return ProductView(
        id=row.id,
        name=row.full_name,
        brand=row.brand,
        category=row.category,
        price_minor=row.price_minor,
        stock=row.stock,
        barcode=row.barcode,
        sku=row.sku,
    )
