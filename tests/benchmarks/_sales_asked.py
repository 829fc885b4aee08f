"""Questions about sales whose answer is known: refunds of the till that fit one sale alone.

Of each such refund is kept what a customer would still tell: three words of the article's name
with one typo, the day give or take three, the price to the nearest half. The customer is hidden
unless the question says who it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from sqlalchemy import text

from core.basics.clock import local_day
from core.finding.asked import Asked
from core.finding.candidates import moment
from core.storage.work import Work

DAYS_WRONG = 3
_NEIGHBOURS = {
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok",
    "o": "ipl", "p": "ol", "a": "qsz", "s": "awdx", "d": "sefc", "f": "drgv", "g": "fthb",
    "h": "gyjn", "j": "hukm", "k": "jil", "l": "kop", "z": "asx", "x": "zsc", "c": "xdv",
    "v": "cfb", "b": "vgn", "n": "bhm", "m": "nj",
}  # fmt: skip

# The sum keeps SQLite from looking through all lines of the article for those of one sale.
_TRACED = text("""
    SELECT r.id, r.product_id, p.name || ' ' || p.variant, r.sold_at, c.number,
           r.paid_minor / r.quantity, max(l.id), max(l.sold_at), max(b.number),
           max(b.payment), max(b.card_last4), max(b.served_by), coalesce(p.sku, p.number)
    FROM sale_line r
    JOIN sale s ON s.id = r.sale_id
    JOIN till_customer c ON c.id = s.till_customer_id
    JOIN product p ON p.id = r.product_id
    JOIN sale b ON b.till_customer_id = s.till_customer_id
         AND b.sold_at < r.sold_at AND b.sold_at >= r.sold_at - :reach
    JOIN sale_line l ON l.sale_id = b.id AND l.product_id + 0 = r.product_id
         AND l.quantity > 0
    WHERE r.id IN (SELECT id FROM sale_line WHERE quantity < 0 ORDER BY id DESC LIMIT :most)
    GROUP BY r.id, r.product_id, p.name, p.variant, p.sku, p.number, r.sold_at, c.number,
             r.paid_minor, r.quantity
    HAVING count(*) = 1
    ORDER BY r.id
""")


@dataclass(frozen=True)
class Return:
    """A refund that fits one sale alone: the same customer and article, within 90 days."""

    product_id: int
    name: str
    back_on: date
    customer: str
    unit_minor: int
    line_id: int
    sold_on: date
    payment: str
    card_last4: str | None
    served_by: str
    sku: str


def traced_returns(work: Work, most: int) -> list[Return]:
    """The returns that can be traced, among the latest refunds."""
    reach = timedelta(days=90) // timedelta(microseconds=1)
    rows = work.session.execute(_TRACED, {"reach": reach, "most": most})
    zone = work.shop.zone
    return [
        Return(
            product_id=row[1],
            name=row[2].strip(),
            back_on=local_day(moment(row[3]), zone),
            customer=row[4],
            unit_minor=row[5],
            line_id=row[6],
            sold_on=local_day(moment(row[7]), zone),
            payment=row[9],
            card_last4=row[10],
            served_by=row[11],
            sku=row[12],
        )
        for row in rows
    ]


def asked_of(rng: Random, made: Return, unit: int) -> Asked:
    """What is still told of a sale, its customer hidden; `unit` minor units make one."""
    day = made.sold_on + timedelta(days=round(rng.gauss(0, DAYS_WRONG)))
    return Asked(
        text=words_with_a_typo(rng, made.name),
        date=str(day),
        amount=round(2 * made.unit_minor / unit) / 2,
        as_of=str(made.back_on),
    )


def words_with_a_typo(rng: Random, name: str) -> str:
    """Three words of a name in their order, with a slip of the finger in one of them."""
    words = name.lower().split()
    kept = [words[place] for place in sorted(rng.sample(range(len(words)), min(3, len(words))))]
    long_enough = [place for place, word in enumerate(kept) if len(word) > 2] or [0]
    place = rng.choice(long_enough)
    kept[place] = slipped(rng, kept[place])
    return " ".join(kept)


def slipped(rng: Random, word: str) -> str:
    """A word with one letter lost, doubled, swapped with the next, or its neighbour's key hit."""
    if len(word) < 2:
        return word
    at = rng.randrange(len(word) - 1)
    near = rng.choice(_NEIGHBOURS.get(word[at], "e"))
    return rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + near + word[at + 1 :],
        )
    )


def in_turn(rng: Random, made: list[Return], most: int) -> Iterator[Return]:
    """The returns in any order, from the start again where more are wanted than there are."""
    while most > 0:
        rng.shuffle(made)
        yield from made[:most]
        most -= len(made)
