"""The receipts of a reading, merged set by set: new sales, new lines, heads filled in.

(Where the order of a join is written out, as CROSS JOIN or with a plus, a database without
statistics of the staged rows would choose another, a thousand times slower.)

A sale is known by its number. A line is known by its content: of the same sale, article, quantity
and amount, the n-th in what is read is the n-th in the mirror. So an export that overlaps another
adds only what is missing, and so does a mended row.
"""

from typing import Any

from sqlalchemy import bindparam, text, update

from core.goods.records import Sale, SaleLine
from core.storage.upsert import insert_rows
from core.storage.work import Work
from core.tills.records import StagedSale, TillReading
from core.tills.slices import Slice, end_of_slice
from core.tills.tally import Kind, Tally
from core.tills.till_data import BadRow

_MOST_TOLD = 100

_SLICE = 'w.reading_id = :reading AND w."row" > :after AND w."row" <= :upto'

_FIRST = """NOT EXISTS (
    SELECT 1 FROM staged_sale e
    WHERE e.reading_id = :reading AND e.number = w.number AND +e."row" < w."row")"""

_NEW_SALES = text(f"""
    INSERT INTO sale (source, number, sold_at, branch, till_customer_id, served_by, payment,
                      card_last4)
    SELECT :source, w.number, w.sold_at, w.branch, c.id, w.served_by, w.payment, w.card_last4
    FROM staged_sale w
    LEFT JOIN till_customer c ON c.source = :source AND c.number = w.customer_number
    WHERE {_SLICE}
      AND NOT EXISTS (SELECT 1 FROM sale s WHERE s.source = :source AND s.number = w.number)
      AND NOT EXISTS (
        SELECT 1 FROM staged_sale e WHERE e.reading_id = :reading AND e.number = w.number
          AND +e."row" > :after AND +e."row" < w."row")
    ORDER BY w."row"
""")

_TO_FILL = text(f"""
    SELECT s.id, s.branch, s.served_by, s.payment, s.card_last4, s.till_customer_id,
           w.branch AS read_branch, w.served_by AS read_served_by, w.payment AS read_payment,
           w.card_last4 AS read_card_last4, c.id AS read_till_customer_id
    FROM staged_sale w
    JOIN sale s ON s.source = :source AND s.number = w.number
    LEFT JOIN till_customer c ON c.source = :source AND c.number = w.customer_number
    WHERE {_SLICE}
      AND (s.branch = '' AND w.branch <> '' OR s.served_by = '' AND w.served_by <> ''
           OR s.payment = 'other' AND w.payment <> 'other'
           OR s.card_last4 IS NULL AND w.card_last4 IS NOT NULL
           OR s.till_customer_id IS NULL AND c.id IS NOT NULL)
    ORDER BY w."row"
""")

_AWAITED = text(f"""
    INSERT INTO awaited_customer (sale_id, source, number)
    SELECT s.id, :source, w.customer_number
    FROM staged_sale w
    JOIN sale s ON s.source = :source AND s.number = w.number
    WHERE {_SLICE} AND w.customer_number IS NOT NULL AND s.till_customer_id IS NULL
    ON CONFLICT (sale_id) DO NOTHING
""")

_NO_LONGER_AWAITED = text("DELETE FROM awaited_customer WHERE sale_id = :id")

_LINES_OF_NEW_SALES = text(f"""
    INSERT INTO sale_line (sale_id, position, product_id, sold_at, quantity, paid_minor)
    SELECT s.id, row_number() OVER (PARTITION BY s.id ORDER BY w."row", l.position),
           g.id, s.sold_at, l.quantity, l.paid_minor
    FROM staged_sale w CROSS JOIN sale s CROSS JOIN staged_line l CROSS JOIN product g
    WHERE {_SLICE} AND s.source = :source AND s.number = w.number AND s.id > :last_sale
      AND l.reading_id = :reading AND l.sale_row = +w."row"
      AND g.source = :source AND g.number = l.product_number
    ORDER BY w."row", l.position
""")

_MISSING_LINES = text(f"""
    WITH wanted AS (
        SELECT DISTINCT s.id, s.number, s.sold_at
        FROM staged_sale w CROSS JOIN sale s
        WHERE {_SLICE} AND s.source = :source AND s.number = w.number AND s.id <= :last_sale
    )
    SELECT sale_id, sold_at, product_id, quantity, paid_minor, sum(said) - sum(there) AS missing
    FROM (
        SELECT o.id AS sale_id, o.sold_at, g.id AS product_id, l.quantity, l.paid_minor,
               1 AS said, 0 AS there, p."row", l.position
        FROM wanted o CROSS JOIN staged_sale p CROSS JOIN staged_line l CROSS JOIN product g
        WHERE p.reading_id = :reading AND p.number = o.number AND p."row" <= :upto
          AND l.reading_id = :reading AND l.sale_row = +p."row"
          AND g.source = :source AND g.number = l.product_number
        UNION ALL
        SELECT o.id, o.sold_at, k.product_id, k.quantity, k.paid_minor, 0, 1, NULL, NULL
        FROM wanted o CROSS JOIN sale_line k
        WHERE k.sale_id = o.id
    ) c
    GROUP BY sale_id, sold_at, product_id, quantity, paid_minor
    HAVING sum(said) > sum(there)
    ORDER BY sale_id, min("row"), min(position)
""")
"""Of sales that were known: what is said more often up to this slice than the mirror has it."""

_LAST_POSITIONS = text("""
    SELECT sale_id, max(position) FROM sale_line WHERE sale_id IN :sales GROUP BY sale_id
""").bindparams(bindparam("sales", expanding=True))

_NEW_REFUNDS = text(f"""
    INSERT INTO till_refund (sale_line_id, state, of_sale, too_much)
    SELECT k.id, 'waiting', max(l.of_sale), :no
    FROM staged_sale w CROSS JOIN staged_line l CROSS JOIN sale s CROSS JOIN product g
      CROSS JOIN sale_line k
    WHERE {_SLICE} AND l.reading_id = :reading AND l.sale_row = +w."row" AND l.quantity < 0
      AND s.source = :source AND s.number = w.number
      AND g.source = :source AND g.number = l.product_number
      AND k.sale_id = s.id AND +k.product_id = g.id AND k.quantity = l.quantity
      AND k.paid_minor = l.paid_minor
      AND NOT EXISTS (SELECT 1 FROM till_refund r WHERE r.sale_line_id = k.id)
    GROUP BY k.id
""")

_SAID = text(f"""
    SELECT count(*) AS lines, count(g.id) AS known,
           coalesce(sum(CASE WHEN l.quantity < 0 AND g.id IS NOT NULL THEN 1 ELSE 0 END), 0)
             AS refunds
    FROM staged_sale w
    JOIN staged_line l ON l.reading_id = :reading AND l.sale_row = +w."row"
    LEFT JOIN product g ON g.source = :source AND g.number = l.product_number
    WHERE {_SLICE}
""")

_OF_NO_PRODUCT = text(f"""
    SELECT w.number, l.product_number
    FROM staged_sale w
    JOIN staged_line l ON l.reading_id = :reading AND l.sale_row = +w."row"
    LEFT JOIN product g ON g.source = :source AND g.number = l.product_number
    WHERE {_SLICE} AND g.id IS NULL
    ORDER BY w."row", l.position LIMIT {_MOST_TOLD}
""")

_BEGUN = text(f"SELECT count(*) FROM staged_sale w WHERE {_SLICE} AND {_FIRST}")

_HEAD = ("branch", "served_by", "payment", "card_last4", "till_customer_id")


def merge_sales(work: Work, reading: TillReading, most: int) -> Slice:
    """Merge the next receipts: what is new of them and of their lines, what was empty in them."""
    session = work.session
    upto = end_of_slice(work, reading, StagedSale, most)
    if upto is None:
        return Slice(None)
    asked: dict[str, Any] = {
        "source": reading.source, "reading": reading.id, "after": reading.after, "upto": upto,
    }  # fmt: skip
    asked["last_sale"] = session.scalar(text("SELECT coalesce(max(id), 0) FROM sale"))
    begun = session.scalar(_BEGUN, asked) or 0
    new = _count(session.execute(_NEW_SALES, asked))
    filled = _fill_heads(work, asked)
    session.execute(_AWAITED, asked)
    lines = _count(session.execute(_LINES_OF_NEW_SALES, asked))
    missing = _add_missing(work, asked)
    lines += len(missing)
    said = session.execute(_SAID, asked).one()
    refunds = _count(session.execute(_NEW_REFUNDS, {**asked, "no": False})) if said.refunds else 0
    touched = {each for each in filled if each <= asked["last_sale"]} | set(missing)
    changed = min(len(touched), begun - new)
    tally = Tally(
        sales=Kind(new, changed, begun - new - changed),
        lines=Kind(new=lines, same=said.known - lines),
        refunds=Kind(new=refunds, same=said.refunds - refunds),
        problems=said.lines - said.known,
    )
    problems = () if said.lines == said.known else _without_product(work, asked)
    return Slice(upto, tally, problems)


def _fill_heads(work: Work, asked: dict[str, Any]) -> set[int]:
    """Fill what is empty or "other" in the heads of known sales; the keys of those sales."""
    filled: dict[int, dict[str, Any]] = {}
    for row in work.session.execute(_TO_FILL, asked).mappings():
        head = filled.setdefault(row["id"], {name: row[name] for name in ("id", *_HEAD)})
        for name in _HEAD:
            if head[name] in (None, "", "other"):
                head[name] = row[f"read_{name}"] or head[name]
    if filled:
        work.session.execute(update(Sale), list(filled.values()))
        joined = [{"id": each} for each, head in filled.items() if head["till_customer_id"]]
        if joined:
            work.session.execute(_NO_LONGER_AWAITED, joined)
    return set(filled)


def _add_missing(work: Work, asked: dict[str, Any]) -> list[int]:
    """Add the lines that known sales lack, after those they have; of each line its sale."""
    found = work.session.execute(_MISSING_LINES, asked).all()
    if not found:
        return []
    sales = {row.sale_id for row in found}
    ends: dict[int, int] = dict(work.session.execute(_LAST_POSITIONS, {"sales": list(sales)}).all())
    rows = []
    for row in found:
        for _ in range(row.missing):
            ends[row.sale_id] = ends.get(row.sale_id, 0) + 1
            at = (row.sale_id, ends[row.sale_id], row.product_id, row.sold_at)
            rows.append((*at, row.quantity, row.paid_minor))
    columns = ("sale_id", "position", "product_id", "sold_at", "quantity", "paid_minor")
    insert_rows(work.session, SaleLine, columns, rows)
    return [row[0] for row in rows]


def _without_product(work: Work, asked: dict[str, Any]) -> tuple[BadRow, ...]:
    rows = work.session.execute(_OF_NO_PRODUCT, asked)
    return tuple(
        BadRow(0, "line_product_unknown", {"sale": sale, "product": product}, ())
        for sale, product in rows
    )


def _count(result: Any) -> int:
    return max(0, int(result.rowcount))
