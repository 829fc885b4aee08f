"""What fits, as the rows of the search page."""

from PySide6.QtCore import QCoreApplication

from core.finding.anything import Answer
from core.finding.question import Question
from core.finding.sales import SaleFound, chosen_beforehand
from core.goods.products import ProductView
from ui.counter.finding_words import person_row, product_row, sale_row, today_row
from ui.counter.serving import Serving
from ui.parts.row import Row

translate = QCoreApplication.translate

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
    rows += [sale_row(each, serving, amounts=amounts) for each in together(answer.sales)]
    if in_hand is None:
        products = answer.products[:_PRODUCTS]
        rows += [product_row(each, serving, amounts=amounts) for each in products]
    elif answer.today_missing:
        row = today_row(in_hand, serving, amounts=amounts)
        rows.insert(0 if answer.question.when else len(rows), row)
    return rows


def together(sales: tuple[SaleFound, ...]) -> list[SaleFound]:
    """The lines of one sale below each other, each sale where its likeliest line stands."""
    order = list(dict.fromkeys(_bill(each) for each in sales))
    return sorted(sales, key=lambda each: order.index(_bill(each)))


def _bill(sale: SaleFound) -> tuple[str, object]:
    return sale.sale_number, sale.sold_at


def only_theirs(answer: Answer, in_hand: ProductView | None, till_customer: int | None) -> bool:
    """Whether the sales would be whatever a person bought: no article and no bill was named."""
    named = in_hand is not None or answer.products or answer.question.receipt
    return till_customer is not None and not named


def sale_beforehand(sales: tuple[SaleFound, ...], wanted_line: int | None) -> SaleFound | None:
    """The sale whose bill was scanned, else the one that is plainly the likeliest, if any is."""
    for sale in sales:
        if wanted_line is not None and sale.sale_line_id == wanted_line:
            return sale
    place = chosen_beforehand(sales)
    return None if place is None else sales[place]


def part_or_article(sale: SaleFound, in_hand: ProductView | None) -> int:
    """The article of the sale, or of a set the part that is in hand."""
    in_a_set = any(reason.code == "in_a_set" for reason in sale.reasons)
    return in_hand.id if in_a_set and in_hand else sale.product_id


def chosen_in_words(sale: SaleFound, *, present: bool) -> str:
    """What comes after a sale was chosen."""
    words = translate("FindRows", "%1. Next: how to put it right.")
    if present:
        words = translate("FindRows", "%1, a present: exchange or credit. No amounts are shown.")
    return words.replace("%1", sale.article)


def tap_one() -> str:
    """What to do where nothing is chosen beforehand."""
    return translate("FindRows", "Tap the one they mean, or one of the three ways below.")


def nothing_fits(in_hand: ProductView | None) -> str:
    """What stands in place of the rows where there are none."""
    if in_hand is not None:
        return translate(
            "FindRows", "No sale of it is known. “We sell that here” works without one."
        )
    return translate("FindRows", "Nothing fits. Take a word away above, or pick the item below.")


def plainly_one(answer: Answer) -> bool:
    """Whether what was said means one person and nothing else."""
    return len(answer.people) == 1 and not answer.products


def without_names(question: Question) -> Question:
    """The person stands for what named them; day, amount and payment stay."""
    for chip in question.chips:
        if chip.kind in ("word", "phone", "ending", "email"):
            question = question.without(chip)
    return question


def without_words(question: Question) -> Question:
    """The article stands for the words that named it; day, amount and payment stay."""
    for chip in question.chips:
        if chip.kind == "word":
            question = question.without(chip)
    return question
