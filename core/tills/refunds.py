"""What the till gave back: which return of ours, or which sale, each refund belongs to.

Staff key our returns into the till too, whose export brings them back: such a refund settles our
return and counts nothing twice. The rest is laid to a sale, by its number where the till says it,
else by evidence, and raises what the till took back of it. What is not sure is asked, never
guessed; nothing here refuses.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, text, update

from core.basics.clock import local_day
from core.goods.records import (
    GoodsReturn,
    LaidRefund,
    ReturnedOfLine,
    Sale,
    SaleLine,
    SetPart,
)
from core.goods.returns import open_account
from core.journal.records import TillRecord
from core.storage.upsert import insert_all_missing
from core.storage.work import Work
from core.tills.records import TillRefund
from core.tills.slices import Slice
from core.tills.tally import Tally

_DAYS_APART = 1
"""A return of ours and the till's refund of it are keyed on the same day or the next."""

_ALIKE = """
    FROM sale_line k JOIN sale a ON a.id = k.sale_id
    LEFT JOIN returned_of_line b ON b.sale_line_id = k.id
    WHERE k.product_id = l.product_id AND k.sold_at < l.sold_at AND k.quantity > 0
      AND k.paid_minor * -l.quantity = -l.paid_minor * k.quantity"""
"""Earlier lines of the article, paid the same for each."""

_LEFT = "k.quantity - coalesce(b.till_quantity + b.our_quantity, 0)"
_ENOUGH = f"{_LEFT} >= -l.quantity"
_LATEST = "ORDER BY k.sold_at DESC, k.id DESC LIMIT 1"
_BY_NUMBER = f"""
    SELECT k.id FROM sale a JOIN sale_line k ON k.sale_id = a.id
    LEFT JOIN returned_of_line b ON b.sale_line_id = k.id
    WHERE a.source = s.source AND a.number = r.of_sale AND k.product_id = l.product_id
      AND k.quantity > 0 ORDER BY {_LEFT} DESC, k.id LIMIT 1"""

_SURE = text(f"""
    SELECT r.sale_line_id, coalesce(
        ({_BY_NUMBER}),
        (SELECT k.id {_ALIKE} AND a.till_customer_id = s.till_customer_id AND {_ENOUGH} {_LATEST}),
        (SELECT k.id {_ALIKE} AND a.till_customer_id = s.till_customer_id {_LATEST}),
        (SELECT k.id {_ALIKE} AND a.card_last4 = s.card_last4 AND {_ENOUGH} {_LATEST}),
        (SELECT k.id {_ALIKE} AND a.card_last4 = s.card_last4 {_LATEST})) AS of_line
    FROM till_refund r JOIN sale_line l ON l.id = r.sale_line_id JOIN sale s ON s.id = l.sale_id
    WHERE r.sale_line_id IN :refunds
""").bindparams(bindparam("refunds", expanding=True))
"""The sale by its number; else of the same customer, or paid with the same card, latest first."""

_PAID_ALIKE = """AND a.payment = s.payment
      AND (a.till_customer_id IS NULL OR s.till_customer_id IS NULL)"""

_ALONE = text(f"""
    SELECT r.sale_line_id,
        (SELECT max(c.id) FROM (SELECT k.id {_ALIKE} {_PAID_ALIKE} AND {_ENOUGH} LIMIT 2) c
         HAVING count(*) = 1) AS enough,
        (SELECT count(*) FROM (SELECT k.id {_ALIKE} {_PAID_ALIKE} AND {_ENOUGH} LIMIT 1) c)
            AS any_enough,
        (SELECT max(c.id) FROM (SELECT k.id {_ALIKE} {_PAID_ALIKE} LIMIT 2) c
         HAVING count(*) = 1) AS alone
    FROM till_refund r JOIN sale_line l ON l.id = r.sale_line_id JOIN sale s ON s.id = l.sale_id
    WHERE r.sale_line_id IN :refunds
""").bindparams(bindparam("refunds", expanding=True))
"""Paid the same way, where one sale alone fits: one of which enough is left goes before."""

_OPEN_ACCOUNTS = text("""
    INSERT INTO returned_of_line (sale_line_id, sold_quantity, paid_minor, till_quantity,
                                  till_minor, our_quantity, our_minor)
    SELECT l.id, l.quantity, l.paid_minor, 0, 0, 0, 0 FROM sale_line l WHERE l.id IN :lines
    ON CONFLICT (sale_line_id) DO NOTHING
""").bindparams(bindparam("lines", expanding=True))


_TAKEN_BACK = text("""
    UPDATE returned_of_line
    SET till_quantity = till_quantity + :quantity, till_minor = till_minor + :minor
    WHERE sale_line_id = :line
""")


@dataclass(frozen=True)
class Refund:
    """A refund's line, with its amounts turned positive."""

    line_id: int
    product_id: int
    at: datetime
    branch: str
    quantity: int
    minor: int


def settle_refunds(work: Work, most: int) -> Slice:
    """Settle the next refunds that wait, of whatever till; those that fit nothing are asked.

    Two of them that fit one line are settled one after the other, so that each sees what the one
    before left.
    """
    waiting = _waiting(work, most)
    if not waiting:
        return Slice(None)
    ours = _settle_ours(work, waiting)
    rest = [each for each in waiting if each.line_id not in ours]
    found = _lines_of(work, [each.line_id for each in rest])
    taken: dict[int, Refund] = {}
    for each in rest:
        if each.line_id in found:
            taken.setdefault(found[each.line_id], each)
    too_much = lay_to_lines(work, taken)
    unsure = [each.line_id for each in rest if each.line_id not in found]
    _write_down(work, ours, "ours")
    _write_down(work, unsure, "unsure")
    tally = Tally(
        settled_ours=len(ours), settled_sales=len(taken), unsure=len(unsure), over=too_much
    )
    return Slice(0, tally)


def lay_to_lines(work: Work, taken: dict[int, Refund]) -> int:
    """Count each refund on the sale line it gives back; of how many lines too much came back."""
    if not taken:
        return 0
    session = work.session
    of_sets = select(SaleLine.id).where(
        SaleLine.id.in_(taken), SaleLine.product_id.in_(select(SetPart.set_id))
    )
    for line_id in session.scalars(of_sets).all():
        open_account(session, line_id)
    session.execute(_OPEN_ACCOUNTS, {"lines": list(taken)})
    of = ReturnedOfLine
    session.execute(
        _TAKEN_BACK,
        [
            {"line": line, "quantity": refund.quantity, "minor": refund.minor}
            for line, refund in taken.items()
        ],
    )
    insert_all_missing(
        session,
        LaidRefund,
        [
            {
                "refund_line_id": refund.line_id,
                "sale_line_id": line,
                "refunded_at": refund.at,
                "quantity": refund.quantity,
                "minor": refund.minor,
            }
            for line, refund in taken.items()
        ],
    )
    over = select(of.sale_line_id).where(
        of.sale_line_id.in_(taken), of.till_quantity + of.our_quantity > of.sold_quantity
    )
    too_much = set(session.scalars(over))
    session.execute(
        update(TillRefund),
        [
            {
                "sale_line_id": refund.line_id,
                "state": "sale",
                "too_much": line in too_much,
            }
            for line, refund in taken.items()
        ],
    )
    return len(too_much)


def _waiting(work: Work, most: int) -> list[Refund]:
    rows = select(
        TillRefund.sale_line_id,
        SaleLine.product_id,
        SaleLine.sold_at,
        Sale.branch,
        -SaleLine.quantity,
        -SaleLine.paid_minor,
    )
    rows = rows.join(SaleLine, SaleLine.id == TillRefund.sale_line_id).join(Sale)
    waiting = rows.where(TillRefund.state == "waiting").order_by(TillRefund.sale_line_id)
    one_at_a_time = waiting.limit(most).with_for_update(of=TillRefund, skip_locked=True)
    return [Refund(*row) for row in work.session.execute(one_at_a_time)]


def _lines_of(work: Work, refunds: Sequence[int]) -> dict[int, int]:
    """The sale line of each refund for which it is sure."""
    if not refunds:
        return {}
    asked = work.session.execute(_SURE, {"refunds": list(refunds)})
    found = {refund: line for refund, line in asked if line is not None}
    rest = [each for each in refunds if each not in found]
    if rest:
        for refund, enough, any_enough, alone in work.session.execute(_ALONE, {"refunds": rest}):
            line = enough if any_enough else alone
            if line is not None:
                found[refund] = line
    return found


def _settle_ours(work: Work, refunds: list[Refund]) -> set[int]:
    """Settle the pending returns of ours that these refunds are of; the refunds that were.

    A return of ours is of the same article and amount, a day apart at most, and of the same branch
    where ours is known. One that was counted before its sale was read in may be of another amount.
    """
    pending = _pending(work, {each.product_id for each in refunds})
    branches = set(work.session.scalars(select(TillRecord.branch))) if pending else set()
    settled: dict[int, GoodsReturn] = {}
    for refund in refunds:
        fitting = [
            made
            for made, branch in pending.get(refund.product_id, ())
            if made.till_refund_id is None
            and made.quantity == refund.quantity
            and (made.minor == refund.minor or made.sold_on is not None)
            and (branch == refund.branch or refund.branch not in branches)
            and _days_apart(work, made.returned_at, refund.at) <= _DAYS_APART
        ]
        if fitting:
            nearest = min(fitting, key=lambda made: abs(made.returned_at - refund.at))
            nearest.till_refund_id = refund.line_id
            settled[refund.line_id] = nearest
    work.session.flush()
    return set(settled)


def _pending(work: Work, products: set[int]) -> dict[int, list[tuple[GoodsReturn, str]]]:
    """Our returns that no refund has settled, by article, with their branch."""
    rows = work.session.execute(
        select(GoodsReturn, TillRecord.branch)
        .join(TillRecord, TillRecord.id == GoodsReturn.till_id)
        .where(
            GoodsReturn.till_refund_id.is_(None),
            GoodsReturn.taken_back_at.is_(None),
            GoodsReturn.product_id.in_(products),
        )
        .order_by(GoodsReturn.returned_at, GoodsReturn.id)
        .with_for_update(of=GoodsReturn)
    )
    found: dict[int, list[tuple[GoodsReturn, str]]] = {}
    for made, branch in rows:
        found.setdefault(made.product_id, []).append((made, branch))
    return found


def _days_apart(work: Work, one: datetime, other: datetime) -> int:
    return abs((local_day(one, work.shop.zone) - local_day(other, work.shop.zone)).days)


def _write_down(work: Work, refunds: Iterable[int], state: str) -> None:
    rows: list[dict[str, Any]] = [{"sale_line_id": each, "state": state} for each in refunds]
    if rows:
        work.session.execute(update(TillRefund), rows)
