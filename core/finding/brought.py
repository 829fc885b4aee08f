"""What they brought: the articles it may be, and how likely each."""

import heapq
from collections.abc import Collection
from dataclasses import dataclass
from operator import itemgetter

from core.finding import weights
from core.finding.question import Question
from core.goods.called import Called, called, called_among, words_of
from core.goods.products import variants_of
from core.goods.sets import sets_with
from core.storage.work import Work

_MOST_PRODUCTS, _MOST_COUNTED = 1_000, 300
_LEAST_OF_BEST = 2e-4


@dataclass(frozen=True)
class Brought:
    """How likely each product is it, and as what that is told; None where nothing says.

    `words` are those that some product has. `all_of_them` is False where the words fit more
    products than can be looked through.
    """

    likeness: dict[int, float]
    told_as: dict[int, str]
    words: tuple[str, ...] = ()
    all_of_them: bool = True


def in_hand(work: Work, product_id: int) -> Brought:
    """An article that was scanned: itself, in a set, or another size keyed by mistake."""
    sisters = [each.id for each in variants_of(work, product_id)]
    sister_likeness = weights.variant_likeness(same_article=False, sisters=len(sisters))
    own_likeness = weights.variant_likeness(same_article=True, sisters=len(sisters))
    own = alone_or_in_a_set(work, product_id)
    return Brought(
        dict.fromkeys(sisters, sister_likeness) | dict.fromkeys(own, own_likeness),
        dict.fromkeys(sisters, "same_model")
        | dict.fromkeys(own, "in_a_set")
        | {product_id: "same_article"},
    )


def alone_or_in_a_set(work: Work, product_id: int) -> list[int]:
    """The product, and the sets that it is a part of."""
    return [product_id, *sets_with(work.session, product_id)]


def told(work: Work, question: Question) -> Brought | None:
    """The articles that the words may mean, the likely ones; None where they name none."""
    found = called(work, question.words)
    if not found.products:
        return None
    likely = _likely(work, found)
    return Brought(
        likely,
        dict.fromkeys(likely, "words"),
        found.words,
        found.all_of_them and len(likely) < _MOST_PRODUCTS,
    )


def told_among(work: Work, words: Collection[str], products: Collection[int]) -> dict[int, float]:
    """How likely the words mean each of these products, the likely ones."""
    return _likely(work, called_among(work, words, products))


def _likely(work: Work, found: Called) -> dict[int, float]:
    """The likeliest products: first by what was said alone, a few by how many words they have.

    Where there are many, that would hardly tell them apart.
    """
    likely = {each: weights.words_likeness(wells, 1) for each, wells in found.products.items()}
    least = _LEAST_OF_BEST * max(likely.values(), default=0.0)
    best = heapq.nlargest(
        _MOST_PRODUCTS, (pair for pair in likely.items() if pair[1] >= least), key=itemgetter(1)
    )
    counts = words_of(work, [each for each, _ in best]) if len(best) <= _MOST_COUNTED else {}
    return {
        each: weights.words_likeness(found.products[each], counts.get(each, 1)) for each, _ in best
    }
