"""A till's database, read from beginning to end, or since the last time."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import URL, select

from core.journal.records import TillRecord
from core.storage.units import Units
from core.storage.work import Work
from core.tills.databases.connection import till_engine, till_url
from core.tills.databases.mapping import Listed, till_mapping
from core.tills.databases.queries import Questions, Row
from core.tills.databases.records import TillMark
from core.tills.databases.rows import Meaning, ShopFacts
from core.tills.reading import ReadIn, Watch, read_till
from core.tills.sources import may_read
from core.tills.till_data import BadRow, Record, TillLine, TillSale

_LONGEST_SOURCE = 40
_LISTS_SHARE = 0.1
"""What customers and articles are, roughly, of all there is to read."""


class OpenedTill:
    """A till's database that is being read; `source` is its name in the mirror.

    `reached` is when the last sale handed over so far was put on record, None before the first.
    """

    def __init__(
        self,
        source: str,
        questions: Questions,
        facts: ShopFacts,
        since: datetime | None,
        now: datetime,
    ) -> None:
        self.source = source
        self.reached: datetime | None = None
        self._questions = questions
        self._mapping = questions.mapping
        self._meaning = Meaning(self._mapping, facts)
        self._branch = facts.branch
        self._since = self._with_overlap(since)
        self._first: datetime | None = None
        self._now = now
        self.records = self._read()

    def read_share(self) -> float:
        """How much has been read, from 0 to 1: of the sales, by the time they span."""
        if self._first is None or self.reached is None:
            return 0.0
        span = (self._now - self._first).total_seconds()
        gone = (self.reached - self._first).total_seconds()
        return min(1.0, _LISTS_SHARE + (1 - _LISTS_SHARE) * gone / span) if span > 0 else 1.0

    def close(self) -> None:
        """Let go of the till."""
        self._questions.close()

    def _read(self) -> Iterator[Record]:
        try:
            yield from self._listed("customers", self._mapping.customers)
            yield from self._listed("products", self._mapping.products)
            for heads in self._questions.sales(self._since):
                yield from self._sales(heads)
        finally:
            self.close()

    def _with_overlap(self, since: datetime | None) -> datetime | None:
        """Where to begin, by the till's own clock: what came late is read too."""
        if since is None:
            return None
        overlap = timedelta(hours=self._mapping.sales.overlap_hours)
        return self._meaning.own_clock(since - overlap)

    def _listed(self, name: str, part: Listed) -> Iterator[Record]:
        make = self._meaning.customer if name == "customers" else self._meaning.product
        for row in self._questions.listed(name, part):
            try:
                yield make(row)
            except ValueError:
                yield _bad(name, row)

    def _sales(self, heads: list[Row]) -> Iterator[Record]:
        """The sales of a step, each with its lines and what was paid with."""
        ids = [head["id"] for head in heads]
        parts = {
            name: _by_sale(self._questions.of_sales(name, ids))
            for name in ("lines", "payments", "refunds")
        }
        for head in heads:
            of_sale = {name: rows.get(head["id"], []) for name, rows in parts.items()}
            try:
                yield self._sale(head, **of_sale)
            except ValueError:
                yield _bad("sales", head)

    def _sale(
        self, head: Row, lines: list[Row], payments: list[Row], refunds: list[Row]
    ) -> TillSale:
        given_back = {row.get("line"): self._meaning.text(row, "of_sale") for row in refunds}
        payment, card = self._meaning.payment(payments)
        self._note_time(self._meaning.moment(head["time"]))
        return TillSale(
            number=self._meaning.text(head, "number"),
            sold_at=self._meaning.sold_at(head),
            branch=self._meaning.text(head, "branch") or self._branch,
            customer_number=self._meaning.text(head, "customer") or None,
            served_by=self._meaning.text(head, "served_by"),
            payment=payment,
            card_last4=card,
            lines=tuple(self._line(row, given_back) for row in lines),
        )

    def _line(self, row: Row, given_back: dict[object, str]) -> TillLine:
        """A line; what names no line gives back of one sale with all of them."""
        of_sale = given_back.get(row.get("line")) or given_back.get(None)
        return self._meaning.line(row, of_sale)

    def _note_time(self, moment: datetime) -> None:
        """A till whose clock is ahead would hide every later sale: no mark is in the future."""
        self._first = self._first or moment
        reached = min(moment, self._now)
        self.reached = max(self.reached or reached, reached)


def open_till(
    name: str,
    url: str,
    since: datetime | None,
    facts: ShopFacts,
    now: datetime,
    own: Path | None = None,
    password: str | None = None,
) -> OpenedTill:
    """Open the database at `url` of a till of the kind `name`, to read it since a mark.

    `own` is the shop's folder, where its own kinds of tills stand. Refuses what is wrong with the
    kind, the address, the connection, or the tables.
    """
    mapping = till_mapping(name, own)
    address = till_url(url, mapping)
    questions = Questions(till_engine(address, password), mapping)
    return OpenedTill(till_source(name, address), questions, facts, since, now)


def read_database(
    units: Units,
    name: str,
    url: str,
    own: Path | None = None,
    password: str | None = None,
    watch: Watch = lambda _: True,
) -> ReadIn:
    """Read what is new in a till's database into its mirror, and remember how far it was read.

    Call it through `Shop.carry_out`. A mark that was not kept is only read again. Refuses
    `not_allowed` and what `open_till` refuses.
    """
    units.write(may_read)
    mapping = till_mapping(name, own)
    source = till_source(name, till_url(url, mapping))
    since, facts, now = units.ask(_where_we_are, source)
    opened = open_till(name, url, since, facts, now, own, password)
    done = read_till(units, source, opened, watch)
    if opened.reached is not None and not done.cancelled:
        units.write(keep_mark, source, opened.reached)
    return done


def till_source(name: str, url: URL) -> str:
    """The till's name in the mirror: the same on every PC, wherever its server stands."""
    database = Path(str(url.database)).stem if url.get_backend_name() == "sqlite" else url.database
    return f"{name} {database}"[:_LONGEST_SOURCE]


def mark_of(work: Work, source: str) -> datetime | None:
    """How far the till has been read."""
    return work.session.scalar(select(TillMark.reached).where(TillMark.source == source))


def keep_mark(work: Work, source: str, reached: datetime) -> None:
    """Remember how far the till has been read."""
    work.session.merge(TillMark(source=source, reached=reached))


def shop_facts(work: Work) -> ShopFacts:
    """What a till's reader must know of this shop."""
    branch = work.session.scalars(select(TillRecord.branch).where(TillRecord.id == work.pc.till))
    about = work.shop
    return ShopFacts(about.currency, about.zone, about.languages, branch.one())


def _where_we_are(work: Work, source: str) -> tuple[datetime | None, ShopFacts, datetime]:
    return mark_of(work, source), shop_facts(work), work.now


def _by_sale(rows: list[Row]) -> dict[object, list[Row]]:
    found: dict[object, list[Row]] = {}
    for row in rows:
        found.setdefault(row["sale"], []).append(row)
    return found


def _bad(name: str, row: Row) -> BadRow:
    cells = tuple("" if value is None else str(value) for value in row.values())
    return BadRow(0, "till_row_unclear", {"part": name}, cells)
