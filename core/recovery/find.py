"""The first step: whom and what it is about."""

from dataclasses import dataclass
from datetime import timedelta
from typing import cast
from uuid import UUID

from sqlalchemy import select

from core.basics.errors import Refused
from core.finding.question import Question
from core.finding.sales import find_sales
from core.goods.records import Product, SaleLine
from core.goods.returns import left_of
from core.people.customers import known_from_till
from core.people.team import acting_person
from core.recovery.allowance import Evidence
from core.recovery.fix import most_of
from core.recovery.records import Case, CaseLine
from core.storage.work import Work

_AS_MANY_AS_ANY_SHOP_SOLD = 1000
_SHOWN_LATELY = timedelta(days=1)


@dataclass(frozen=True)
class Brought:
    """One thing they brought: the product, the sale if it was found, and what they said of it."""

    product_id: int
    sale_line_id: int | None = None
    heard: Question = Question()
    quantity: int = 1


def take_up(
    work: Work,
    brought: tuple[Brought, ...],
    till_customer_id: int | None = None,
    *,
    no_name: bool = False,
    language: str | None = None,
) -> UUID:
    """Open a case for what they brought; its id comes back.

    Refuses `nothing_brought`, `already_returned` where nothing of the sale is left, and
    `sale_and_product_differ`.
    """
    who = acting_person(work, "serve")
    if not brought:
        raise Refused("nothing_brought")
    known = None if till_customer_id is None else known_from_till(work, till_customer_id)
    case = Case(
        id=work.new_id(),
        till_id=work.pc.till,
        opened_at=work.now,
        opened_by=who.id,
        last_by=who.id,
        customer_id=known,
        no_name=no_name and known is None,
        language=language or work.shop.languages[0],
        found_at=work.now,
    )
    work.session.add(case)
    work.session.flush()
    lines = [
        _line(work, case.id, position, each, till_customer_id)
        for position, each in enumerate(brought, start=1)
    ]
    work.session.add_all(lines)
    work.note(
        case.id,
        {
            "products": [each.product_id for each in brought],
            "sale_lines": [each.sale_line_id for each in brought],
            "evidence": [line.evidence for line in lines],
        },
    )
    return case.id


def _line(
    work: Work, case_id: UUID, position: int, brought: Brought, till_customer_id: int | None
) -> CaseLine:
    product = work.session.get(Product, brought.product_id)
    if product is None or brought.quantity < 1:
        raise Refused("nothing_brought")
    if brought.quantity > most_of(brought.sale_line_id):
        raise Refused("too_many", count=most_of(brought.sale_line_id))
    if brought.sale_line_id is not None:
        _require_left(work, brought)
    return CaseLine(
        id=work.new_id(),
        case_id=case_id,
        position=position,
        article=f"{product.name} {product.variant}".strip(),
        category=product.category,
        product_id=product.id,
        sale_line_id=brought.sale_line_id,
        evidence=_evidence(work, brought, till_customer_id),
        quantity=brought.quantity,
    )


def _evidence(work: Work, brought: Brought, till_customer_id: int | None) -> Evidence:
    """How sure the sale is by what was said: weighed again here, whatever the window showed."""
    if brought.sale_line_id is None:
        return "we_sell_that"
    found = find_sales(
        work, brought.heard, brought.product_id, till_customer_id, limit=_AS_MANY_AS_ANY_SHOP_SOLD
    )
    for sale in found:
        if sale.sale_line_id == brought.sale_line_id:
            by_receipt = any(reason.code == "receipt" for reason in sale.reasons)
            return (by_receipt and _shown_before(work, sale.sale_line_id)) or sale.evidence
    return "we_sell_that"


def _shown_before(work: Work, sale_line_id: int) -> Evidence | None:
    """How sure a sale was when a case last showed its number on the screen, within a day.

    Scanned off our own screen, a receipt's number proves no more than what led to it.
    """
    shown = work.session.scalar(
        select(CaseLine.evidence)
        .join(Case)
        .where(CaseLine.sale_line_id == sale_line_id, Case.opened_at >= work.now - _SHOWN_LATELY)
        .order_by(Case.opened_at.desc(), CaseLine.position)
        .limit(1)
    )
    return None if shown is None else cast("Evidence", shown)


def _require_left(work: Work, brought: Brought) -> None:
    line = work.session.get(SaleLine, brought.sale_line_id)
    if line is None or line.product_id != brought.product_id:
        raise Refused("sale_and_product_differ")
    left = left_of(work.session, line.id)
    if left.quantity < brought.quantity:
        raise Refused("already_returned", count=left.quantity)
