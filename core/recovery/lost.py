"""A card that was lost: found among those given, cancelled, and given anew once."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from core.basics.clock import local_day
from core.basics.errors import Refused
from core.basics.words import slips, words
from core.finding.question import Question
from core.finding.understanding import understood
from core.gestures.catalogue import words_of
from core.gestures.records import Gesture
from core.people.approvals import use_approval
from core.people.customers import customer
from core.people.records import Customer
from core.people.team import acting_person
from core.recovery.records import Case, CaseLine, GivenGesture
from core.recovery.who_acts import require_pin
from core.storage.work import Work
from core.vouchers import ledger
from core.vouchers.ledger import Promise
from core.vouchers.records import Voucher
from core.vouchers.verdict import find_voucher

_ANEW = "anew"
_MOST = 8
_LOOKED_THROUGH = 3000
"""Cards that are still good, the newest first: more than a shop has out at once."""
_TELLING_DIGITS = 8
"""The end of a whole number, which is the same with a country's code and without."""


@dataclass(frozen=True)
class GivenCard:
    """A card in somebody's hand: what it gives, whose it is, and about what.

    `cost_minor` is what an approval to give it anew is bound to; it is for no customer's eyes.
    """

    voucher: str
    case: UUID
    gift: str
    address_as: str
    phone_last4: str | None
    article: str
    given_on: date
    last_day: date
    cost_minor: int


def given_cards(work: Work, text: str, language: str) -> tuple[GivenCard, ...]:
    """The cards given and not used that fit a name, a phone, a day or an article, best first.

    Without words the newest. Never refuses.
    """
    asked = understood(work, text)
    fitting: list[tuple[int, GivenCard]] = []
    for voucher, cost, row, name, phone, articles in _out(work):
        card = _card(work, voucher, cost, row, language, articles)
        fits = _fits(asked, card, f"{name or ''} {articles or ''} {voucher.wording}", phone)
        if fits or not asked.chips:
            fitting.append((fits, card))
    most = max((fits for fits, _ in fitting), default=0)
    return tuple(card for fits, card in fitting if fits == most)[:_MOST]


def given_card(work: Work, text: str, language: str) -> GivenCard | None:
    """The card of a code, where it can still be given anew; None where it cannot.

    Refuses as `find_voucher` does.
    """
    voucher = find_voucher(work, text)
    given = _gift_of(work, voucher.id)
    case = None if given is None else work.session.get(Case, given.case_id)
    if given is None or case is None or voucher.state != "handed_over":
        return None
    article = work.session.scalar(
        select(CaseLine.article).where(CaseLine.case_id == case.id, CaseLine.position == 1)
    )
    return _card(work, voucher, given.cost_minor, case, language, article)


def give_anew(work: Work, voucher_id: str, approval: UUID | None = None) -> str:
    """Cancel a lost card and give a new one in its stead: its code, good from now on.

    A manager does it, or allows it; once a gift. An approval is bound to what the gift costs, so
    that what is done with nobody near stays within its limit. The budget is charged nothing more.
    It is good as long as the lost one was; one whose days are over as long as a new one. Refuses
    `voucher_unknown`, `pin_needed`, `anew_needs_manager`, `badge_does_not_approve`, `anew_once`,
    `voucher_state`.
    """
    acting_person(work, "serve")
    lost = work.session.get(Voucher, voucher_id, with_for_update=True, populate_existing=True)
    given = _gift_of(work, voucher_id)
    if lost is None or given is None:
        raise Refused("voucher_unknown")
    if lost.replaces is not None:
        raise Refused("anew_once")
    require_pin(work, given.case_id)
    _require_manager(work, given, lost.id, approval)
    if lost.state != "handed_over":
        raise Refused("voucher_state")
    gesture = work.session.get_one(Gesture, lost.gesture_id)
    ledger.void(work, lost.id)
    work.session.flush()
    left = (lost.last_day - work.today).days
    fresh = ledger.issue(
        work,
        Promise(
            gesture_id=gesture.id,
            gesture_code=gesture.code,
            worth_minor=gesture.worth_minor,
            days_valid=left if left >= 0 else gesture.days_valid,
            personal=lost.personal,
            case_id=given.case_id,
            wording=lost.wording,
            language=lost.language,
            for_name=lost.for_name,
            from_name=lost.from_name,
            replaces=lost.id,
        ),
    )
    ledger.hand_over(work, fresh)
    given.voucher_id = fresh
    work.note(given.case_id, {"cancelled": lost.id, "voucher": fresh, "approval": approval})
    return fresh


def anew_action(voucher_id: str) -> str:
    """What an approval of a card given anew is bound to: the lost one."""
    return f"{_ANEW}:{voucher_id}"


def lost_card(work: Work, action: str) -> UUID | None:
    """The gesture of the lost card that an approval's action is about; None for other actions."""
    kind, _, voucher_id = action.partition(":")
    lost = work.session.get(Voucher, voucher_id) if kind == _ANEW else None
    return None if lost is None else lost.gesture_id


def _require_manager(
    work: Work, given: GivenGesture, voucher_id: str, approval: UUID | None
) -> None:
    if approval is not None:
        use_approval(work, approval, anew_action(voucher_id), given.case_id, given.cost_minor)
    elif acting_person(work, "serve").may("approve"):
        acting_person(work, "approve")  # a badge alone is not enough
    else:
        raise Refused("anew_needs_manager")


def _gift_of(work: Work, voucher_id: str) -> GivenGesture | None:
    """The gift that a card is the paper of now."""
    return work.session.scalar(select(GivenGesture).where(GivenGesture.voucher_id == voucher_id))


def _out(work: Work) -> list[tuple[Voucher, int, Case, str | None, str | None, str | None]]:
    """The cards in customers' hands, the newest first, with cost, name, phone and articles."""
    articles = func.min(CaseLine.article)
    found = work.session.execute(
        select(Voucher, GivenGesture.cost_minor, Case, Customer.name, Customer.phone, articles)
        .join(GivenGesture, GivenGesture.voucher_id == Voucher.id)
        .join(Case, Case.id == GivenGesture.case_id)
        .join(CaseLine, CaseLine.case_id == Case.id)
        .outerjoin(Customer, Customer.id == Case.customer_id)
        .where(Voucher.state == "handed_over", Voucher.last_day >= work.today)
        .group_by(Voucher.id, GivenGesture.id, Case.id, Customer.id)
        .order_by(Voucher.issued_at.desc(), Voucher.id)
        .limit(_LOOKED_THROUGH)
    )
    return [
        (card, cost, case, name, phone, article) for card, cost, case, name, phone, article in found
    ]


def _card(
    work: Work, voucher: Voucher, cost_minor: int, case: Case, language: str, article: str | None
) -> GivenCard:
    known = None if case.customer_id is None else customer(work, case.customer_id)
    gesture = work.session.get_one(Gesture, voucher.gesture_id)
    return GivenCard(
        voucher=voucher.id,
        case=case.id,
        gift=words_of(gesture, language).name,
        address_as=known.address_as if known else "",
        phone_last4=known.phone_last4 if known else None,
        article=article or "",
        given_on=local_day(voucher.issued_at, work.shop.zone),
        last_day=voucher.last_day,
        cost_minor=cost_minor,
    )


def _fits(asked: Question, card: GivenCard, said: str, phone: str | None) -> int:
    """How much of what was asked fits a card: words, the end of the phone, the day."""
    known = words(f"{said} {card.address_as} {card.gift}")
    fits = sum(_is_among(word, known) for word in asked.words)
    digits = asked.ending or (asked.phone or "")[-_TELLING_DIGITS:]
    if digits and "".join(filter(str.isdigit, phone or "")).endswith(digits):
        fits += 2
    when = asked.when
    if when is not None and when.days_off(card.given_on) <= when.blur:
        fits += 1
    return fits


def _is_among(word: str, known: list[str]) -> bool:
    return any(each.startswith(word) for each in known) or bool(slips(word, known))
