"""What the demo shop sells: shoes, bags and care from brands of its own, and a café's card."""

from collections.abc import Iterator
from random import Random

from core.tills.till_data import TillPart, TillProduct

STORY_BARCODE = "9557012000036"
STORY_PRICE_MINOR = 70_000
_STORY_STOCK = 3
# The country's prefix at GS1 and a maker's number.
_MAKER = "9557012"

_MARLOW, _SURI, _TAPAK = "Marlow & Wren", "Casa Suri", "Tapak Kota"
_ORSOLA, _KAKI, _CAFE = "Orsola", "Kaki", "Corner Café"

# Name, brand, category, price, colours, first and last size (0 where there is none).
_GOODS = (
    ("Oxford", _MARLOW, "oxfords", STORY_PRICE_MINOR, "tan black", 36, 41),
    ("Brogue", _MARLOW, "oxfords", 64_900, "brown navy", 37, 41),
    ("Derby", _MARLOW, "oxfords", 59_900, "black brown", 40, 45),
    ("Monk Strap", _MARLOW, "oxfords", 68_900, "black cognac", 40, 45),
    ("Penny Loafer", _MARLOW, "loafers", 48_900, "black cognac cream", 36, 41),
    ("Tassel Loafer", _ORSOLA, "loafers", 52_900, "black burgundy", 36, 40),
    ("Court 50", _ORSOLA, "court shoes", 39_900, "black nude red", 35, 40),
    ("Court 80", _ORSOLA, "court shoes", 45_900, "black nude", 35, 40),
    ("Slingback", _ORSOLA, "court shoes", 42_900, "ivory black", 35, 40),
    ("Ballet Flat", _SURI, "flats", 22_900, "black rose olive", 35, 40),
    ("Pointed Flat", _SURI, "flats", 25_900, "black camel", 35, 40),
    ("Block-heel Sandal", _SURI, "sandals", 28_900, "tan black", 35, 40),
    ("Strappy Sandal", _SURI, "sandals", 32_900, "gold silver", 35, 40),
    ("Slide", _TAPAK, "sandals", 12_900, "black sand white", 36, 40),
    ("Court Sneaker", _TAPAK, "sneakers", 34_900, "white green", 36, 43),
    ("Runner", _TAPAK, "sneakers", 39_900, "grey navy", 36, 43),
    ("Slip-on", _TAPAK, "sneakers", 27_900, "navy white", 36, 41),
    ("Chelsea Boot", _MARLOW, "boots", 72_900, "black brown", 37, 43),
    ("Ankle Boot", _ORSOLA, "boots", 58_900, "black taupe", 36, 41),
    ("Tote", _SURI, "bags", 49_900, "black tan olive", 0, 0),
    ("Crossbody", _SURI, "bags", 38_900, "black rose cream navy", 0, 0),
    ("Clutch", _ORSOLA, "bags", 25_900, "black gold silver", 0, 0),
    ("Evening Bag", _ORSOLA, "bags", 42_900, "black pearl", 0, 0),
    ("City Backpack", _TAPAK, "bags", 32_900, "black grey", 0, 0),
    ("Card Holder", _SURI, "bags", 9_900, "black tan red", 0, 0),
    ("Leather Belt", _MARLOW, "belts", 15_900, "black brown tan", 0, 0),
    ("Ankle Socks", _KAKI, "socks", 1_900, "white black grey rose", 0, 0),
    ("Crew Socks", _KAKI, "socks", 2_400, "white black navy olive", 0, 0),
    ("No-show Socks", _KAKI, "socks", 1_600, "nude black", 0, 0),
    ("Shoe Cream", _KAKI, "shoe care", 3_500, "neutral black brown tan", 0, 0),
    ("Polishing Brush", _KAKI, "shoe care", 4_900, "horsehair", 0, 0),
    ("Suede Brush", _KAKI, "shoe care", 2_900, "", 0, 0),
    ("Rain Protector", _KAKI, "shoe care", 4_500, "", 0, 0),
    ("Shoe Trees", _KAKI, "shoe care", 8_900, "small medium large", 0, 0),
    ("Leather Insoles", _KAKI, "shoe care", 2_900, "", 0, 0),
    ("Laces", _KAKI, "shoe care", 1_200, "black brown white", 0, 0),
)

# Number, name, price, and the SKUs of its parts: a box is less than its parts alone.
_SETS = (
    (
        "1901",
        "Shoe Care Box",
        9_900,
        "K-SHOECREAM-NEUTRAL K-POLISHINGBRUSH-HORSEHAIR K-RAINPROTECTOR",
    ),
    ("1902", "Travel Kit", 6_900, "K-SUEDEBRUSH K-LACES-BLACK K-LEATHERINSOLES"),
)

# Category, price of a regular, what a large one costs more (0: one size), names.
_CARD = (
    ("coffee", 800, 0, "Espresso|Kopi O|Kopi C"),
    ("coffee", 1_100, 200, "Long Black|Americano"),
    ("coffee", 1_300, 200, "Flat White|Cappuccino|Latte"),
    ("coffee", 1_500, 200, "Mocha|Iced Latte|Gula Melaka Latte"),
    ("tea", 900, 0, "Teh Tarik|Earl Grey|Jasmine Tea|Chamomile Tea"),
    ("tea", 1_500, 200, "Matcha Latte"),
    ("cold drinks", 1_000, 0, "Lime Soda|Iced Lemon Tea|Sparkling Water"),
    ("cold drinks", 1_600, 0, "Mango Smoothie|Coconut Shake"),
    ("cakes", 1_600, 0, "Pandan Chiffon|Gula Melaka Cake|Chocolate Tart"),
    ("cakes", 1_800, 0, "Burnt Cheesecake|Tiramisu|Sago Pudding"),
    ("pastries", 800, 0, "Curry Puff|Kaya Toast|Butter Croissant"),
    ("pastries", 1_100, 0, "Scones|Banana Bread|Pain au Chocolat"),
    ("meals", 1_900, 0, "Nasi Lemak|Mushroom Toastie|Avocado Toast|Club Sandwich"),
    ("meals", 2_600, 0, "Chicken Rice Bowl|Laksa|Smoked Duck Salad|Beef Rendang Bowl"),
)
CAFE_CATEGORIES = frozenset(category for category, *_ in _CARD)
SHOE_CATEGORIES = frozenset(category for _, _, category, _, _, first, _ in _GOODS if first)


def products(rng: Random) -> tuple[TillProduct, ...]:
    """Everything the till knows, in a fixed order; only the stock comes from `rng`."""
    goods = tuple(_goods(rng))
    return (*goods, *_card(), *_sets(goods))


def ean13(twelve: str) -> str:
    """The twelve digits with their check digit (GS1 General Specifications, section 7.9)."""
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(twelve))
    return f"{twelve}{-total % 10}"


def _goods(rng: Random) -> Iterator[TillProduct]:
    at = 0
    for name, brand, category, price, colours, first, last in _GOODS:
        sizes = [str(size) for size in range(first, last + 1)] if first else [""]
        for colour in colours.split() or [""]:
            for size in sizes:
                at += 1
                barcode = ean13(f"{_MAKER}{at:05}")
                stock = _STORY_STOCK if barcode == STORY_BARCODE else _stock(rng, size)
                variant = f"{colour} {size}".strip()
                sku = _sku(brand, name, colour, size)
                yield TillProduct(
                    str(1000 + at), barcode, sku, name, brand, category, variant, price, stock
                )


def _card() -> Iterator[TillProduct]:
    """The café's card: nothing on it has a barcode or is counted."""
    at = 0
    for category, price, more, names in _CARD:
        for name in names.split("|"):
            for size in ("regular", "large") if more else ("",):
                at += 1
                asked = price + more if size == "large" else price
                sku = _sku("Café", name, size)
                yield TillProduct(
                    str(5000 + at), None, sku, name, _CAFE, category, size, asked, None
                )


def _sets(goods: tuple[TillProduct, ...]) -> Iterator[TillProduct]:
    """Boxes of several articles; each part counts by its price alone."""
    by_sku = {product.sku: product for product in goods}
    for number, name, price, skus in _SETS:
        parts = [by_sku[sku] for sku in skus.split()]
        yield TillProduct(
            number,
            ean13(f"{_MAKER}{int(number):05}"),
            _sku(_KAKI, name),
            name,
            _KAKI,
            "shoe care",
            "",
            price,
            12,
            tuple(TillPart(part.number, 1, part.price_minor) for part in parts),
        )


def _stock(rng: Random, size: str) -> int:
    return rng.choices(range(7), (2, 3, 5, 5, 4, 2, 1))[0] if size else rng.randrange(4, 30)


def _sku(brand: str, *words: str) -> str:
    """Such as "MW-OXFORD-TAN-38"."""
    initials = "".join(word[0] for word in brand.split() if word[0].isalpha())
    named = [word.replace(" ", "").replace("-", "").upper() for word in words if word]
    return "-".join([initials.upper(), *named])
