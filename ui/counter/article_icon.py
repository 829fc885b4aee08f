"""Which picture stands for an article, by its kind in this shop."""

from core.recovery.reasons import article_kind

_ICONS = {
    "footwear": "shoe",
    "bag": "bag",
    "small_goods": "socks",
    "clothing": "tag",
    "food": "dessert",
    "drink": "coffee",
    "service": "person",
}
_ANY = "box"


def article_icon(category: str, shop_kind: str) -> str:
    """The icon of an article of the till's `category` in a shop of this kind."""
    return _ICONS.get(article_kind(category, shop_kind).code, _ANY)
