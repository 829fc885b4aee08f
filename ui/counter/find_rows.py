"""What fits, as the rows of the search page."""

from core.finding.anything import Answer
from core.finding.question import Question
from core.goods.products import ProductView
from ui.counter.finding_words import person_row, product_row, sale_row, today_row
from ui.counter.serving import Serving
from ui.parts.row import Row

_PEOPLE = 4
_PRODUCTS = 4


def fitting(
    answer: Answer, in_hand: ProductView | None, serving: Serving, *, nobody: bool, amounts: bool
) -> list[Row]:
    """Sales, best first; while `nobody` and no article is known, people and articles too.

    What was bought today may be in hand before the till's sales of today are read in.
    """
    rows: list[Row] = []
    if nobody and in_hand is None:
        rows += [person_row(each) for each in answer.people[:_PEOPLE]]
    rows += [sale_row(each, serving, amounts=amounts) for each in answer.sales]
    if in_hand is None:
        products = answer.products[:_PRODUCTS]
        rows += [product_row(each, serving, amounts=amounts) for each in products]
    elif answer.today_missing:
        row = today_row(in_hand, serving, amounts=amounts)
        rows.insert(0 if answer.question.when else len(rows), row)
    return rows


def without_words(question: Question) -> Question:
    """The article stands for the words that named it; day, amount and payment stay."""
    for chip in question.chips:
        if chip.kind == "word":
            question = question.without(chip)
    return question
