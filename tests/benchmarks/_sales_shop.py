"""A gift seller of any size, made from a seed: what five years of reading in its till leave.

Only the rows are written straight into the tables, since a benchmark of finding need not wait for
ten million lines to be read in; articles, words and figures are kept by the program itself.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate, count, islice
from pathlib import Path
from random import Random

from sqlalchemy.orm import Session

from core.basics.clock import FixedClock
from core.goods.figures import count_sales
from core.setup.answers import NewShop
from core.setup.new_shop import set_up
from core.shop import Shop
from core.tills.known import keep_products
from core.tills.till_data import TillProduct

NOW = datetime(2026, 3, 18, 14, 0, tzinfo=UTC)
SOURCE = "made"
_DAYS = 5 * 365
_DAY = timedelta(days=1) // timedelta(microseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NOW = (NOW - _EPOCH) // timedelta(microseconds=1)
_CHUNK = 50_000
_SERVERS = ("Aisyah", "Arif", "Farid", "Mei Ling", "Priya", "Raj", "Siti", "Wei Ming", "Zul")
_PAYMENTS = {"cash": 40, "card": 42, "wallet": 15, "other": 3}
_COLOURS = (
    "red", "white", "black", "ivory", "pink", "blue", "green", "silver", "gold", "cream", "brown",
    "grey", "navy", "tan", "olive", "mint", "coral", "plum", "sand", "teal",
)  # fmt: skip
_THINGS = (
    "lantern", "holder", "mug", "bowl", "frame", "clock", "tray", "basket", "candle", "cushion",
    "purse", "scarf", "slipper", "sandal", "oxford", "loafer", "wallet", "teapot", "vase", "apron",
    "bunting", "lamp", "mirror", "stool", "hook", "bottle", "spoon", "plate", "jar", "box", "tin",
    "bag", "card", "garland", "wreath", "doll", "puzzle", "kettle", "napkin", "coaster",
)  # fmt: skip
_MATTERS = ("glass", "wooden", "metal", "paper", "felt", "cotton", "leather", "ceramic", "wicker")
_SIZES = ("small", "large", "mini", "set of 4", "set of 6", "tall", "round", "square", "38", "41")
_KINDS = ("gifts", "home", "kitchen", "shoes")
_SYLLABLES = ("ba", "ro", "li", "ten", "mor", "sha", "vi", "kel", "dun", "pra", "os", "wen", "qui")


def make_shop(folder: Path, lines: int) -> Shop:
    """A shop with so many sale lines, and three refunds to two hundred of them."""
    rng = Random(lines)
    folder.mkdir(parents=True, exist_ok=True)
    new = NewShop("Made", "", "MYR", "Asia/Kuala_Lumpur", "MY", ("en",), "general", "Till", "Here")
    shop = set_up(str(folder), new, FixedClock(NOW), rng.getrandbits)
    goods = max(300, min(20_000, lines // 100))
    with shop.database.writing() as session:
        _keep_goods(session, rng, goods)
        _keep_people(session, max(100, lines // 50))
    sold = _Sold(rng, goods, max(100, lines // 50), lines)
    for chunk in _chunks(sold.rows(), _CHUNK):
        with shop.database.writing() as session:
            _insert(session, chunk)
    with shop.database.writing() as session:
        count_sales(session)
    return shop


Row = tuple[str, tuple[object, ...]]
_SALE = (
    "INSERT INTO sale (id, source, number, sold_at, branch, till_customer_id, served_by, payment, "
    "card_last4) VALUES (?, 'made', ?, ?, 'Here', ?, ?, ?, ?)"
)
_LINE = (
    "INSERT INTO sale_line (id, sale_id, position, product_id, sold_at, quantity, paid_minor) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_LAID = (
    "INSERT INTO laid_refund (refund_line_id, sale_line_id, refunded_at, quantity, minor) "
    "VALUES (?, ?, ?, ?, ?)"
)
_BACK = (
    "INSERT INTO returned_of_line (sale_line_id, sold_quantity, paid_minor, till_quantity, "
    "till_minor, our_quantity, our_minor) VALUES (?, ?, ?, ?, ?, 0, 0)"
)


class _Sold:
    """What was sold, day by day, and what came back of it."""

    def __init__(self, rng: Random, goods: int, people: int, lines: int) -> None:
        self._rng = rng
        self._lines = lines
        self._people = people
        self._popular = list(accumulate(1 / (rank + 40) ** 0.9 for rank in range(goods)))
        self._articles = list(range(1, goods + 1))
        rng.shuffle(self._articles)
        self._prices = [rng.choice((290, 490, 890, 1290, 1990, 3990, 6990)) for _ in range(goods)]
        self._backs: list[tuple[int, tuple[object, ...], int, int, int, int]] = []

    def rows(self) -> Iterator[Row]:
        """The rows of all sales in their order, then of all refunds."""
        ids, sales = count(1), count(1)
        while (made := next(ids)) <= self._lines:
            share = made / self._lines
            sold_at = _NOW - int((1 - share) * _DAYS * _DAY) - self._rng.randrange(_DAY // 3)
            sale, head = next(sales), self._head()
            yield _SALE, (sale, f"S{sale}", sold_at, *head)
            line = made
            for position in count(1):
                yield self._line(line, sale, position, sold_at, head)
                if self._rng.random() < 0.4 or line >= self._lines:
                    break
                line = next(ids)
        yield from self._refunds(made, next(sales))

    def _head(self) -> tuple[object, ...]:
        rng = self._rng
        paid = rng.choices(tuple(_PAYMENTS), tuple(_PAYMENTS.values()))[0]
        card = f"{rng.randrange(10_000):04}" if paid == "card" else None
        person = rng.randrange(self._people) + 1 if rng.random() < 0.3 else None
        return (person, rng.choice(_SERVERS), paid, card)

    def _line(
        self, line: int, sale: int, position: int, sold_at: int, head: tuple[object, ...]
    ) -> Row:
        rng = self._rng
        article = rng.choices(self._articles, cum_weights=self._popular)[0]
        price = self._prices[article - 1]
        if rng.random() < 0.2:
            price = round(price * rng.choice((0.7, 0.8, 0.9)))
        quantity = rng.choices((1, 2, 3, 6), (80, 12, 5, 3))[0]
        if rng.random() < 0.015:
            back_at = sold_at + int(rng.lognormvariate(2.0, 1.1) * _DAY)
            if back_at < _NOW:
                self._backs.append((back_at, head, line, article, quantity, price))
        return _LINE, (line, sale, position, article, sold_at, quantity, quantity * price)

    def _refunds(self, line: int, sale: int) -> Iterator[Row]:
        """Refunds of one piece each, in the order in which they were made."""
        for back_at, head, of, article, quantity, price in sorted(self._backs, key=lambda b: b[0]):
            yield _SALE, (sale, f"C{sale}", back_at, *head)
            yield _LINE, (line, sale, 1, article, back_at, -1, -price)
            yield _LAID, (line, of, back_at, 1, price)
            yield _BACK, (of, quantity, quantity * price, 1, price)
            line, sale = line + 1, sale + 1


def _keep_goods(session: Session, rng: Random, goods: int) -> None:
    names: set[str] = set()
    while len(names) < goods:
        series = "".join(rng.choices(_SYLLABLES, k=3))
        parts = (series, rng.choice(_COLOURS), rng.choice(_MATTERS), rng.choice(_THINGS))
        names.add(" ".join((*parts, rng.choice(_SIZES))) if rng.random() < 0.5 else " ".join(parts))
    articles = [
        TillProduct(str(n), None, f"A{n}", name, "", rng.choice(_KINDS), "", 1990, None)
        for n, name in enumerate(sorted(names), start=1)
    ]
    for begin in range(0, goods, 500):
        keep_products(session, SOURCE, articles[begin : begin + 500])


def _keep_people(session: Session, people: int) -> None:
    session.connection().exec_driver_sql(
        "INSERT INTO till_customer (id, source, number, name, address_as) VALUES (?, ?, ?, ?, '')",
        [(n, SOURCE, f"C{n}", f"Customer {n}") for n in range(1, people + 1)],
    )


def _insert(session: Session, rows: list[Row]) -> None:
    by_statement: dict[str, list[tuple[object, ...]]] = {}
    for statement, row in rows:
        by_statement.setdefault(statement, []).append(row)
    for statement in (_SALE, _LINE, _LAID, _BACK):
        if statement in by_statement:
            session.connection().exec_driver_sql(statement, by_statement[statement])


def _chunks(rows: Iterator[Row], size: int) -> Iterator[list[Row]]:
    while chunk := list(islice(rows, size)):
        yield chunk
