"""Which products a few words may mean: each word whole, begun, or with a slip of the finger.

A word is looked up in the indexed table of product words, its slips in the table of forms, so the
cost does not grow with the catalogue. What a word alone names too many of (a shoe shop's "shoe")
is only looked for among the products that the other words name.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import func, select

from core.basics.words import slip_forms, slips
from core.goods.records import ProductKey, ProductSlip
from core.storage.work import Work

WHOLE, BEGINNING, SLIP, ABSENT = 1.0, 0.85, 0.7, 0.0

_LAST = "\U0010ffff"
_MOST_WORDS = 12
_MOST_NAMED = 3_000
"""Rows that one word is looked up with: what names more tells little."""

_MOST_LOOKED_AMONG = 1_000

Named = dict[int, float]
"""Products, with how well a word names each: `WHOLE`, `BEGINNING` or `SLIP`."""


@dataclass(frozen=True)
class Called:
    """The products that some words may mean: each with how well every word names it.

    `words` are those that some product has, in their order, of the `asked` that were looked up.
    Products that miss two of them more than the best are left out. `all_of_them` is False where
    more than were looked at may be meant: those that were do not have every word.
    """

    asked: int
    words: tuple[str, ...]
    products: dict[int, tuple[float, ...]]
    all_of_them: bool = True


def called(work: Work, said: list[str]) -> Called:
    """The products that the folded words may mean, words that name none left out."""
    asked = list(dict.fromkeys(said))[:_MOST_WORDS]
    named = {word: _named(work, word) for word in asked}
    words = tuple(word for word in asked if named[word])
    common = [word for word in words if len(named[word]) >= _MOST_NAMED]
    rare = [word for word in words if word not in common]
    total: dict[int, float] = {}
    for word in rare or common:
        for product_id, well in named[word].items():
            total[product_id] = total.get(product_id, 0.0) + well
    least = max(total.values(), default=0.0) - WHOLE
    kept = sorted(each for each, well in total.items() if well >= least)
    if common:
        kept = sorted(kept, key=lambda each: -total[each])[:_MOST_LOOKED_AMONG]
        named |= {word: _named(work, word, kept) for word in common}
    products = {each: tuple(named[word].get(each, ABSENT) for word in words) for each in kept}
    has_all = bool(rare) and any(min(wells) > ABSENT for wells in products.values())
    return Called(len(asked), words, products, all_of_them=has_all or not common)


def called_among(work: Work, words: Collection[str], products: Collection[int]) -> Called:
    """How well each of these products is named by `words`."""
    named = {word: _named(work, word, products) for word in words}
    return Called(
        len(words),
        tuple(words),
        {each: tuple(named[word].get(each, ABSENT) for word in words) for each in products},
    )


def words_of(work: Work, products: Collection[int]) -> dict[int, int]:
    """How many words each of these products is called by."""
    counted = (
        select(ProductKey.product_id, func.count())
        .where(ProductKey.product_id.in_(products))
        .group_by(ProductKey.product_id)
    )
    return dict(work.session.execute(counted).all())


def _named(work: Work, word: str, among: Collection[int] | None = None) -> Named:
    """The products that have the word, one that begins with it, or one that is a slip away."""
    found: Named = {}
    begun = (ProductKey.key >= word, ProductKey.key < word + _LAST)
    slipped = _slipped(work, word)
    for narrowed, well in ((begun, BEGINNING), ((ProductKey.key.in_(slipped),), SLIP)):
        if well == SLIP and not slipped:
            continue
        query = select(ProductKey.key, ProductKey.product_id).where(*narrowed)
        if among is not None:
            query = query.where(ProductKey.product_id.in_(among))
        for key, product_id in work.session.execute(query.limit(_MOST_NAMED)):
            as_told = WHOLE if key == word else well
            found[product_id] = max(found.get(product_id, ABSENT), as_told)
    return found


def _slipped(work: Work, word: str) -> list[str]:
    """The known words that may be meant by a slip, but those that begin with it."""
    forms = slip_forms(word)
    query = select(ProductSlip.word).where(ProductSlip.form.in_(forms)).distinct()
    near = slips(word, work.session.scalars(query)) if len(forms) > 1 else {}
    return [known for known in near if not known.startswith(word)]
