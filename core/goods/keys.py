"""The words and codes by which a product is found."""

from collections.abc import Collection

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from core.basics.words import slip_forms, words
from core.goods.records import ProductSlip

_MOST_WORDS = 30
_GTIN_LENGTHS = (8, 12, 13, 14)


def product_words(name: str, brand: str, variant: str, category: str) -> frozenset[str]:
    """The folded words of what a product is called: its model, brand, colour, size and kind."""
    return frozenset(words(f"{name} {variant} {brand} {category}")[:_MOST_WORDS])


def barcode_forms(text: str) -> tuple[str, ...]:
    """The ways one bar code may be written: GTINs differ only in leading zeros.

    GS1 General Specifications, section 3.3: a GTIN-8, 12 or 13 in a field of 14 digits is padded
    with zeros; scanners give the 12 digits of a UPC-A also as the 13 of an EAN.
    """
    bare = "".join(text.split())
    if not (bare.isascii() and bare.isdigit()):
        return (bare,)
    core = bare.lstrip("0")
    padded = (core.zfill(length) for length in _GTIN_LENGTHS if len(core) <= length)
    return tuple(dict.fromkeys((bare, core, *padded)))


def keep_slips(session: Session, said: Collection[str]) -> None:
    """Let these words of products be found with a slip of the finger too; known ones stay."""
    is_known = select(ProductSlip.word).where(
        ProductSlip.form.in_(said), ProductSlip.word == ProductSlip.form
    )
    known = set(session.scalars(is_known))
    new = sorted(word for word in said if word not in known)
    rows = [{"form": form, "word": word} for word in new for form in sorted(slip_forms(word))]
    if rows:
        session.execute(insert(ProductSlip), rows)
