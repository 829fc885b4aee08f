"""The first step where there is nothing to bring back: a dish, a wait, a word that hurt."""

from dataclasses import dataclass
from uuid import UUID

from core.basics.errors import Refused
from core.basics.words import one_line
from core.goods.records import Product
from core.people.customers import known_from_till
from core.recovery.allowance import Fix
from core.recovery.reasons import ArticleKind, article_kind, article_kinds
from core.recovery.records import CaseLine
from core.recovery.steps import begin_case, lines_of, open_case
from core.storage.work import Work

_FOR_A_DISH: tuple[Fix, ...] = (
    "made_again",
    "another_dish",
    "brought",
    "taken_off",
    "put_right",
    "apology",
)
_FOR_A_SERVICE: tuple[Fix, ...] = ("put_right", "brought", "moved", "apology")
LONGEST_TICKET = 40


@dataclass(frozen=True)
class Problem:
    """What went wrong without an article: a reason's code, the dish, the table or ticket.

    All of it is optional: before anything is known somebody may be hurt.
    """

    reason: str = ""
    dish: int | None = None
    ticket: str = ""


def fixes_for(category: str) -> tuple[Fix, ...]:
    """What can be done on the spot: for a dish, or for a service, which no bill names."""
    return _FOR_A_SERVICE if article_kind(category).code == "service" else _FOR_A_DISH


def take_up_problem(
    work: Work, problem: Problem, till_customer_id: int | None = None, language: str | None = None
) -> UUID:
    """Open a case for a problem without an article; its id comes back.

    Refuses `reason_unknown`, `dish_unknown`, `customer_unknown`.
    """
    case = begin_case(work, till_customer_id, language, no_name=True)
    line = CaseLine(
        id=work.new_id(),
        case_id=case.id,
        position=1,
        evidence="we_sell_that",
        quantity=1,
        brought=False,
    )
    _tell(work, line, problem)
    work.session.add(line)
    _note(work, case.id, line)
    return case.id


def tell_more(
    work: Work, case_id: UUID, problem: Problem, till_customer_id: int | None = None
) -> None:
    """Say of a problem what was not known before, or was otherwise.

    After the fix only the table and the person. Refuses `step_order`, `no_problem_here` where
    something was brought, and what `take_up_problem` refuses.
    """
    case, _ = open_case(work, case_id)
    line = lines_of(work, case_id)[0]
    if line.brought:
        raise Refused("no_problem_here")
    if case.fixed_at is not None and (problem.reason, problem.dish) != (
        line.reason or "",
        line.product_id,
    ):
        raise Refused("step_order")
    if till_customer_id is not None:
        case.customer_id = known_from_till(work, till_customer_id)
        case.no_name = False
    _tell(work, line, problem)
    _note(work, case_id, line)


def _tell(work: Work, line: CaseLine, problem: Problem) -> None:
    kind = _kind_of(problem.reason, work.shop.kind)
    line.reason = problem.reason or None
    line.product_id = problem.dish
    line.ticket = one_line(problem.ticket, LONGEST_TICKET)
    line.article = kind.names.get(work.shop.languages[0], kind.names["en"])
    line.category = kind.code
    if problem.dish is not None:
        dish = work.session.get(Product, problem.dish)
        if dish is None:
            raise Refused("dish_unknown")
        line.article = dish.full_name
        line.category = dish.category


def _kind_of(reason: str, shop_kind: str) -> ArticleKind:
    """The kind a reason belongs to, the last kind where none is said; refuses `reason_unknown`."""
    kinds = article_kinds(shop_kind)
    if not reason:
        return kinds[-1]
    for kind in kinds:
        if kind.without_article and any(each.code == reason for each in kind.reasons):
            return kind
    raise Refused("reason_unknown")


def _note(work: Work, case_id: UUID, line: CaseLine) -> None:
    work.note(
        case_id,
        {"reason": line.reason, "dish": line.product_id, "ticket": line.ticket},
    )
