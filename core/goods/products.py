"""What the shop sells: a product by its code, by a few words, and its other sizes and colours."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from core.basics.words import slips, words
from core.goods.keys import barcode_forms
from core.goods.records import Product, ProductKey
from core.storage.work import Work

_BEGINNING = 0.85
_SLIP = 0.7
_LAST = "\U0010ffff"
_MOST_WORDS = 12
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
    like = products_like(work, words(text))
    seen = products(work, sorted(like, key=lambda each: (-like[each], each))[: limit * 3])
    best = sorted(seen.values(), key=lambda view: (-like[view.id], view.name, view.id))
    return tuple(best[:limit])


def products_like(work: Work, said: list[str]) -> dict[int, float]:
    """How well each product answers the folded words said: above 0.5, and 1 for every word whole.

    The mean over the words of 1 for the word itself, less for its beginning, least for a slip of
    the finger. Slips are only looked for where a word as typed finds nothing.
    """
    return _means(_by_word(work, said))


def products_said(work: Work, said: list[str]) -> dict[int, float]:
    """As `products_like`, without the words that no product has: they may name a person."""
    return _means([found for found in _by_word(work, said) if found])


def _by_word(work: Work, said: list[str]) -> list[dict[int, float]]:
    """Of each word the products it may mean, with how well."""
    asked = said[:_MOST_WORDS]
    by_word = [_as_typed(work, word) for word in asked]
    if not all(by_word):
        vocabulary = work.session.scalars(select(ProductKey.key).distinct()).all()
        by_word = [
            found or _slipped(work, word, vocabulary)
            for word, found in zip(asked, by_word, strict=True)
        ]
    return by_word


def _means(by_word: list[dict[int, float]]) -> dict[int, float]:
    totals: dict[int, float] = {}
    for found in by_word:
        for product_id, likeness in found.items():
            totals[product_id] = totals.get(product_id, 0) + likeness / len(by_word)
    return {each: total for each, total in totals.items() if total > _LEAST_SHARE}


def _as_typed(work: Work, word: str) -> dict[int, float]:
    rows = work.session.execute(
        select(ProductKey.key, ProductKey.product_id).where(
            ProductKey.key >= word, ProductKey.key < word + _LAST
        )
    )
    found: dict[int, float] = {}
    for key, product_id in rows:
        likeness = 1.0 if key == word else _BEGINNING
        found[product_id] = max(found.get(product_id, 0), likeness)
    return found


def _slipped(work: Work, word: str, vocabulary: Iterable[str]) -> dict[int, float]:
    near = slips(word, vocabulary)
    rows = work.session.scalars(select(ProductKey.product_id).where(ProductKey.key.in_(near)))
    return dict.fromkeys(rows, _SLIP)


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
