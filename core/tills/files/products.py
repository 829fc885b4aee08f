"""Articles out of rows of which each is one article of the shop's list."""

from collections.abc import Iterator

from core.basics.errors import Refused
from core.tills.files.lines import Style, with_tax
from core.tills.files.sheet import Places, Sheet
from core.tills.files.text_rows import Cells
from core.tills.files.values import amounts, numbers, plain
from core.tills.till_data import Record, TillProduct

MEANINGS = (
    "number", "sku", "barcode", "name", "brand", "category", "variant", "price", "stock",
)  # fmt: skip


def read_products(sheet: Sheet, at: Places, style: Style) -> Iterator[Record]:
    """Every article of `sheet`, and its bad rows, in its order.

    The SKU stands for a number where the file has none, then the barcode, then the name.
    """
    number, sku, barcode, name, brand, category, variant, price, stock = (
        at.get(meaning, sheet.width) for meaning in MEANINGS
    )
    number_of, amount_of = numbers(), amounts(style.decimal, sheet.facts.currency.exponent)
    count_of = amounts(style.decimal, 0)

    def take(_: int, row: Cells) -> tuple[Record]:
        codes = [number_of[row[place]] for place in (number, sku, barcode)]
        called = plain(row[name]) or next(filter(None, codes), "")
        if not called:
            raise Refused("row_no_article")
        priced, counted = row[price].strip(), row[stock].strip()
        product = TillProduct(
            number=next(filter(None, codes), f"{called} {plain(row[variant])}".strip()),
            barcode=codes[2] or None,
            sku=codes[1] or codes[0] or None,
            name=called,
            brand=plain(row[brand]),
            category=plain(row[category]),
            variant=plain(row[variant]),
            price_minor=with_tax(amount_of[priced], style) if priced else 0,
            stock=max(0, count_of[counted]) if counted else None,
        )
        return (product,)

    return sheet.read(take)
