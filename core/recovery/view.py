"""A case as the counter shows it, and the cases that wait."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select

from core.basics.errors import Refused
from core.gestures.catalogue import GestureView, gesture_view
from core.gestures.records import Gesture
from core.goods.products import ProductView, product
from core.goods.records import Sale, SaleLine
from core.goods.returns import left_of
from core.goods.sets import PartView, choices_of
from core.people.customers import CustomerView, customer
from core.people.records import Colleague
from core.printing.queue import last_state
from core.recovery.drafts import Drafted, draft_of
from core.recovery.earlier import earlier_of
from core.recovery.offers import LineFix
from core.recovery.records import Case, CaseLine, GivenGesture
from core.recovery.steps import Step, gesture_of, lines_of, step_of
from core.storage.work import Work
from core.vouchers.records import Voucher

_MOST = 99


@dataclass(frozen=True)
class LineView:
    """One article of a case and how it is put right; amounts in minor units.

    `most` is how many of it can come back, `stock` how many of the same are on the shelf.
    `bought_at` is `online` or another branch, empty where it was bought here; `item_code` is what
    a scanner reads of the article. `sold_on` is the day whose sales were not read in yet.
    `parts` are the set that was sold and its parts, none where it was no set.
    """

    id: UUID
    article: str
    category: str
    product_id: int | None
    sale_line_id: int | None
    sold_at: datetime | None
    sold_on: date | None
    sale_number: str | None
    payment: str | None
    parts: tuple[PartView, ...]
    bought_at: str
    item_code: str | None
    evidence: str
    brought: bool
    ticket: str
    quantity: int
    most: int
    stock: int | None
    reason: str | None
    fix: str | None
    out_article: str | None
    out_product_id: int | None
    worn: bool
    in_their_words: str
    back_minor: int
    out_minor: int
    old_one_to: str | None


@dataclass(frozen=True)
class GivenView:
    """The gesture chosen in a case; `voucher` where a note goes with it.

    `printed` where nothing on it is edited any more, `ready_card` where it came from the stack,
    `signed` where the note is signed on the screen. `printing` is what became of its last copy:
    `waiting` where nobody knows whether it came out, `failed`, `printed`, or empty.
    """

    gesture: GestureView
    given: str
    voucher: str | None
    printed: bool
    ready_card: bool
    signed: bool
    printing: str


@dataclass(frozen=True)
class CaseView:
    """A case with everything its pages show; `been_before` is a quiet dot, never a number.

    `begun` is what is chosen and typed but not agreed yet, `outs` what they would take instead.
    """

    id: UUID
    step: Step
    opened_at: datetime
    customer: CustomerView | None
    no_name: bool
    present: bool
    language: str
    swap: bool
    hurt: bool
    costs: tuple[str, ...]
    lines: tuple[LineView, ...]
    gesture: GivenView | None
    been_before: bool
    begun: Drafted
    outs: tuple[ProductView, ...]

    def out_of(self, fix: LineFix) -> ProductView | None:
        """What they would take instead by a fix that is begun."""
        return next((each for each in self.outs if each.id == fix.out_product), None)


@dataclass(frozen=True)
class Waiting:
    """An open case in the list of those that wait: the article and initials, no name.

    `here` says that it was opened on this PC, `paper_due` that its note did not come out, or that
    nobody knows whether it did.
    """

    case: UUID
    article: str
    more_articles: int
    initials: str
    step: Step
    colleague: str
    since: datetime
    parked: bool
    here: bool
    paper_due: bool


def case_view(work: Work, case_id: UUID) -> CaseView:
    """One case; refuses `case_unknown`."""
    case = work.session.get(Case, case_id)
    if case is None:
        raise Refused("case_unknown")
    given = gesture_of(work, case_id)
    known = None if case.customer_id is None else customer(work, case.customer_id)
    begun = draft_of(work, case_id)
    outs = {each.out_product for each in begun.fixes if each.out_product is not None}
    return CaseView(
        id=case.id,
        step=step_of(case, given),
        opened_at=case.opened_at,
        customer=known,
        no_name=case.no_name,
        present=case.present,
        language=case.language,
        swap=case.swap,
        hurt=case.hurt,
        costs=tuple(cost for cost in case.costs.split(",") if cost),
        lines=tuple(_line_view(work, case, line) for line in lines_of(work, case_id)),
        gesture=None if given is None else _given_view(work, given, case.language),
        been_before=earlier_of(work, case) != "nothing",
        begun=begun,
        outs=tuple(product(work, each) for each in sorted(outs)),
    )


def waiting(work: Work) -> tuple[Waiting, ...]:
    """The open cases, the oldest first."""
    found = work.session.execute(
        select(Case, Colleague.name)
        .join(Colleague, Colleague.id == Case.last_by)
        .where(Case.closed_at.is_(None))
        .order_by(Case.opened_at)
    )
    return tuple(_waiting(work, case, colleague) for case, colleague in found)


def _waiting(work: Work, case: Case, colleague: str) -> Waiting:
    lines = lines_of(work, case.id)
    known = None if case.customer_id is None else customer(work, case.customer_id)
    words = known.address_as.split() if known else []
    given = gesture_of(work, case.id)
    paper = "" if given is None or given.voucher_id is None else last_state(work, given.voucher_id)
    return Waiting(
        case=case.id,
        article=lines[0].article,
        more_articles=len(lines) - 1,
        initials=" ".join(f"{word[0]}." for word in words),
        step=step_of(case, given),
        colleague=colleague,
        since=case.opened_at,
        parked=case.parked,
        here=case.till_id == work.pc.till,
        paper_due=paper in ("waiting", "failed"),
    )


def _line_view(work: Work, case: Case, line: CaseLine) -> LineView:
    sale = work.session.execute(
        select(Sale.sold_at, Sale.number, Sale.payment)
        .join(SaleLine, SaleLine.sale_id == Sale.id)
        .where(SaleLine.id == line.sale_line_id)
    ).one_or_none()
    goes_out = None if line.out_product_id is None else product(work, line.out_product_id).name
    article = None if line.product_id is None else product(work, line.product_id)
    return LineView(
        id=line.id,
        article=line.article,
        category=line.category,
        product_id=line.product_id,
        sale_line_id=line.sale_line_id,
        sold_at=sale.sold_at if sale else None,
        sold_on=line.sold_on,
        sale_number=sale.number if sale else None,
        payment=sale.payment if sale else None,
        parts=() if line.sale_line_id is None else choices_of(work, line.sale_line_id),
        bought_at=line.bought_at,
        item_code=(article.barcode or article.sku) if article else None,
        evidence=line.evidence,
        brought=line.brought,
        ticket=line.ticket,
        quantity=line.quantity,
        most=_MOST if line.sale_line_id is None else _left(work, case, line, line.sale_line_id),
        stock=article.stock if article else None,
        reason=line.reason,
        fix=line.fix,
        out_article=goes_out,
        out_product_id=line.out_product_id,
        worn=line.worn,
        in_their_words=line.in_their_words,
        back_minor=line.back_minor,
        out_minor=line.out_minor,
        old_one_to=line.old_one_to,
    )


def _left(work: Work, case: Case, line: CaseLine, sale_line_id: int) -> int:
    """What this line may bring back of the sale; what it has brought back is counted back in."""
    left = left_of(work.session, sale_line_id, line.product_id).quantity
    if case.fixed_at is not None:
        return left + (0 if line.fix == "repair" else line.quantity)
    others = (each for each in lines_of(work, case.id) if each.id != line.id)
    same = (sale_line_id, line.product_id)
    return left - sum(
        each.quantity for each in others if (each.sale_line_id, each.product_id) == same
    )


def _given_view(work: Work, given: GivenGesture, language: str) -> GivenView:
    gesture = work.session.get_one(Gesture, given.gesture_id)
    voucher = None if given.voucher_id is None else work.session.get(Voucher, given.voucher_id)
    return GivenView(
        gesture=gesture_view(gesture, language),
        given=given.given,
        voucher=given.voucher_id,
        printed=voucher is not None and voucher.state != "issued",
        ready_card=voucher is not None and voucher.batch_id is not None,
        signed=voucher is not None and voucher.signature is not None,
        printing="" if voucher is None else last_state(work, voucher.id),
    )
