"""The first step: whom and what it is about."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import cast
from uuid import UUID

import msgspec
from sqlalchemy import select

from core.basics.errors import Refused
from core.basics.words import one_line, printable
from core.finding.question import Question
from core.finding.sales import find_sales
from core.goods.records import Product, Sale, SaleLine
from core.goods.returns import left_of
from core.goods.sales import day_is_read_in, elsewhere
from core.goods.sets import parts_of
from core.journal.chain import last_entry, words_of
from core.people.customers import known_from_till
from core.recovery.allowance import Evidence
from core.recovery.fix import most_of
from core.recovery.reasons import article_kinds
from core.recovery.records import Case, CaseLine
from core.recovery.steps import begin_case, lines_of, open_case, step_of
from core.storage.work import Work

ONLINE = "online"
_AS_MANY_AS_ANY_SHOP_SOLD = 1000
_SHOWN_LATELY = timedelta(days=1)
_SAID_OF_A_LINE = ("order_number", "ticket", "in_their_words")
"""What of a line is somebody's own: it stands beside the journal, not in it."""
_LONGEST_PLACE, _LONGEST_ORDER, _LONGEST_ARTICLE = 100, 60, 200


@dataclass(frozen=True)
class Brought:
    """One thing they brought: the product, the sale if it was found, and what they said of it.

    `buyer` is the till's customer who is said to have bought it. `bought_at` is `ONLINE` or the
    name of another branch, `order_number` what their phone shows of it. `bought_today`: the
    sales of today are not read in yet. Without a product it is not ours, and `article` says what
    it is.
    """

    product_id: int | None
    sale_line_id: int | None = None
    heard: Question = Question()
    quantity: int = 1
    buyer: int | None = None
    bought_at: str = ""
    order_number: str = ""
    bought_today: bool = False
    article: str = ""


def take_up(
    work: Work,
    brought: tuple[Brought, ...],
    till_customer_id: int | None = None,
    *,
    no_name: bool = False,
    present: bool = False,
    language: str | None = None,
) -> UUID:
    """Open a case for what they brought; its id comes back.

    `till_customer_id` is who stands here. A `present` was bought by somebody else: whoever bought
    it is not kept as the customer of the case. Refuses `nothing_brought`, `already_returned` where
    nothing of the sale is left, `sale_and_product_differ`, and `today_is_read_in`.
    """
    if present and _bought_one(work, brought, till_customer_id):
        till_customer_id = None
    case = begin_case(work, till_customer_id, language, no_name=no_name, present=present)
    if not brought:
        raise Refused("nothing_brought")
    lines: list[CaseLine] = []
    for each in brought:
        line = _line(work, case, lines, each, till_customer_id)
        work.session.add(line)
        lines.append(line)
    work.note(case.id, _facts(lines) | {"present": present})
    return case.id


def add_line(
    work: Work, case_id: UUID, brought: Brought, till_customer_id: int | None = None
) -> UUID:
    """One more thing they brought, while the case stands at the fix; the line's id comes back.

    Refuses `step_order`, and what `take_up` refuses of a sale.
    """
    case, _ = open_case(work, case_id)
    if step_of(case, None) != "fix":
        raise Refused("step_order")
    line = _line(work, case, lines_of(work, case_id), brought, till_customer_id)
    if till_customer_id is not None and not (case.customer_id or case.no_name or case.present):
        case.customer_id = known_from_till(work, till_customer_id)
    work.session.add(line)
    work.note(case_id, _facts([line]))
    return line.id


def take_out_line(work: Work, case_id: UUID, line_id: UUID) -> None:
    """Take one thing out of a case again, while it stands at the fix.

    Refuses `step_order`, `case_unknown`, `last_line`.
    """
    case, _ = open_case(work, case_id)
    if step_of(case, None) != "fix":
        raise Refused("step_order")
    lines = {line.id: line for line in lines_of(work, case_id)}
    if line_id not in lines:
        raise Refused("case_unknown")
    if len(lines) == 1:
        raise Refused("last_line")
    out = {column.key: getattr(lines[line_id], column.key) for column in CaseLine.__table__.columns}
    work.session.delete(lines[line_id])
    said = {field: out.pop(field) for field in _SAID_OF_A_LINE}
    work.note(case_id, {"line": out}, {field: text for field, text in said.items() if text})


def put_line_back(work: Work, case_id: UUID) -> None:
    """Put the line back that the last act took out, as it was; part of an act."""
    entry = last_entry(work, case_id)
    if entry is None or entry.act != take_out_line.__name__:
        raise RuntimeError(f"nothing was just taken out of case {case_id}")
    was = msgspec.json.decode(entry.facts)["line"]
    sold_on = msgspec.convert(was["sold_on"], date | None)
    was |= {"id": UUID(was["id"]), "case_id": case_id, "sold_on": sold_on}
    work.session.add(CaseLine(**was, **words_of(work, entry)))


def choose_part(work: Work, case_id: UUID, line_id: UUID, product_id: int) -> None:
    """Say which part of a set comes back, or the whole of it, while the case stands at the fix.

    Refuses `step_order`, `case_unknown`, `sale_and_product_differ`, `already_returned`.
    """
    case, _ = open_case(work, case_id)
    if step_of(case, None) != "fix":
        raise Refused("step_order")
    lines = {line.id: line for line in lines_of(work, case_id)}
    line = lines.get(line_id)
    if line is None or line.sale_line_id is None:
        raise Refused("case_unknown")
    others = [each for each in lines.values() if each.id != line_id]
    wanted = Brought(product_id, line.sale_line_id)
    if _with_what_is_left(work, others, wanted) != wanted:
        raise Refused("already_returned", count=0)
    product = work.session.get_one(Product, product_id)
    line.product_id = product_id
    line.article = product.full_name
    line.category = product.category
    line.quantity = 1
    line.reason = line.fix = None
    work.note(case_id, {"line": line_id, "part": product_id})


def _facts(lines: list[CaseLine]) -> dict[str, object]:
    return {
        "products": [line.product_id for line in lines],
        "sale_lines": [line.sale_line_id for line in lines],
        "evidence": [line.evidence for line in lines],
        "bought_at": [line.bought_at for line in lines],
    }


def _line(
    work: Work,
    case: Case,
    before: list[CaseLine],
    brought: Brought,
    till_customer_id: int | None,
) -> CaseLine:
    if brought.quantity < 1:
        raise Refused("nothing_brought")
    if brought.quantity > most_of(brought.sale_line_id):
        raise Refused("too_many", count=most_of(brought.sale_line_id))
    if brought.sale_line_id is not None and brought.product_id is not None:
        brought = _with_what_is_left(work, before, brought)
    article, category = _article(work, brought)
    buyer = brought.buyer if case.present else till_customer_id
    return CaseLine(
        id=work.new_id(),
        case_id=case.id,
        position=max((line.position for line in before), default=0) + 1,
        article=article,
        category=category,
        product_id=brought.product_id,
        sale_line_id=brought.sale_line_id,
        bought_at=_bought_at(work, brought),
        order_number=printable(brought.order_number)[:_LONGEST_ORDER],
        sold_on=_sold_on(work, brought),
        evidence=_evidence(work, brought, buyer),
        quantity=brought.quantity,
    )


def _sold_on(work: Work, brought: Brought) -> date | None:
    """Today, where it is said to be bought today and that cannot be known yet."""
    if not brought.bought_today or brought.sale_line_id is not None:
        return None
    if day_is_read_in(work, work.today):
        raise Refused("today_is_read_in")
    return work.today


def _article(work: Work, brought: Brought) -> tuple[str, str]:
    """What it is called, and its category; what is not ours counts as what we mostly sell."""
    if brought.product_id is None:
        said = one_line(brought.article, _LONGEST_ARTICLE)
        if not said or brought.sale_line_id is not None:
            raise Refused("nothing_brought")
        return said, article_kinds(work.shop.kind)[0].code
    product = work.session.get(Product, brought.product_id)
    if product is None:
        raise Refused("nothing_brought")
    return product.full_name, product.category


def _evidence(work: Work, brought: Brought, buyer: int | None) -> Evidence:
    """How sure the sale is by what was said: weighed again here, whatever the window showed."""
    if brought.product_id is None:
        return "not_ours"
    if brought.sale_line_id is None:
        return "possible" if brought.bought_today else "we_sell_that"
    found = find_sales(
        work, brought.heard, brought.product_id, buyer, limit=_AS_MANY_AS_ANY_SHOP_SOLD
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


def _bought_at(work: Work, brought: Brought) -> str:
    """Where else it was bought; of a sale that was found its own branch says it."""
    sale = _sale(work, brought)
    if sale is None:
        return printable(brought.bought_at)[:_LONGEST_PLACE]
    return elsewhere(work, sale.branch)


def _bought_one(work: Work, brought: tuple[Brought, ...], till_customer_id: int | None) -> bool:
    sales = [_sale(work, each) for each in brought]
    return any(sale is not None and sale.till_customer_id == till_customer_id for sale in sales)


def _sale(work: Work, brought: Brought) -> Sale | None:
    if brought.sale_line_id is None:
        return None
    line = work.session.get(SaleLine, brought.sale_line_id)
    return None if line is None else work.session.get_one(Sale, line.sale_id)


def _with_what_is_left(work: Work, before: list[CaseLine], brought: Brought) -> Brought:
    """What comes back of the sale; of a set that is not whole any more the first part left."""
    line = work.session.get(SaleLine, brought.sale_line_id)
    if line is None or brought.product_id not in (
        line.product_id,
        *(part.part_id for part in parts_of(work.session, line.product_id)),
    ):
        raise Refused("sale_and_product_differ")
    wanted = [brought.product_id]
    if brought.product_id == line.product_id:
        wanted += [part.part_id for part in parts_of(work.session, line.product_id)]
    for each in wanted:
        if _left(work, before, line, each) >= brought.quantity:
            return replace(brought, product_id=each)
    raise Refused("already_returned", count=_left(work, before, line, brought.product_id))


def _left(work: Work, before: list[CaseLine], line: SaleLine, product_id: int) -> int:
    same = (line.id, product_id)
    here = sum(each.quantity for each in before if (each.sale_line_id, each.product_id) == same)
    return max(0, left_of(work.session, line.id, product_id).quantity - here)
