"""Ready cards in the shop's hands: made in a batch, given in a case, revoked."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from core.basics.errors import Refused
from core.gestures.catalogue import words_of
from core.gestures.records import Gesture
from core.people.team import acting_person
from core.recovery.extra import Chosen, Given, set_aside
from core.recovery.note import note_of
from core.recovery.steps import gesture_of, open_case, step_of
from core.storage.work import Work
from core.vouchers import ready_cards
from core.vouchers.ledger import Promise
from core.vouchers.note import draw_cards
from core.vouchers.ready_cards import Batch, activate, batches, take_back
from core.vouchers.records import Voucher
from core.vouchers.verdict import Word, find_voucher, word_of

DAYS_GOOD = 180
"""How long cards are good where nothing else is said: they lie in a drawer first."""

_NOT_READY: dict[Word, str] = {
    "void": "card_revoked",
    "expired": "voucher_expired",
    "clock_behind": "clock_behind",
}


@dataclass(frozen=True)
class MadeCards:
    """A batch that was made, and its cards."""

    batch: UUID
    cards: tuple[str, ...]


@dataclass(frozen=True)
class ReadyCard:
    """A card of a stack as it was scanned: which gift it is; `ready` where nobody has it yet."""

    card: str
    gesture: UUID
    name: str
    ready: bool


def make_cards(
    work: Work, gesture_code: int, quantity: int, language: str, days_good: int = DAYS_GOOD
) -> MadeCards:
    """Make a batch of ready cards of one gesture, to be printed and signed by hand.

    They touch no budget. Refuses `not_allowed` to all but managers, `gesture_unknown`,
    `gesture_not_on_paper`, `language_unknown`, `card_quantity`, `card_days`.
    """
    maker = acting_person(work, "approve")
    gesture = _gesture_of_code(work, gesture_code)
    if gesture.given == "now" and not gesture.paper:
        raise Refused("gesture_not_on_paper", name=words_of(gesture, "en").name)
    if language not in work.shop.languages:
        raise Refused("language_unknown")
    if not 1 <= days_good <= 2 * 365:
        raise Refused("card_days")
    promise = Promise(
        gesture_id=gesture.id,
        gesture_code=gesture.code,
        worth_minor=gesture.worth_minor,
        days_valid=days_good,
        personal=gesture.personal,
        case_id=None,
        wording=words_of(gesture, language).wording,
        language=language,
        for_name="",
        from_name=maker.name,
        batch_id=work.new_id(),
    )
    batch, cards = ready_cards.make_batch(work, promise, quantity)
    work.note(batch, {"gesture": gesture.id, "quantity": quantity})
    return MadeCards(batch, cards)


def drawn_cards(work: Work, batch: UUID, *, on_a4: bool = True) -> bytes:
    """The cards of a batch that nobody has yet, as PDF to print and sign by hand.

    In A6, four on a sheet or each on its own. Refuses `card_batch_unknown` where none is left.
    """
    notes = [note_of(work, card) for card in ready_cards.cards_of(work, batch)]
    if not notes:
        raise Refused("card_batch_unknown")
    return draw_cards(notes, on_a4=on_a4)


def revoke_cards(work: Work, batch: UUID) -> int:
    """Cancel what is left of a batch: it was lost, or its gift is not given any more.

    Says how many. Refuses `not_allowed` to all but managers, `card_batch_unknown`.
    """
    acting_person(work, "approve")
    revoked = ready_cards.revoke_batch(work, batch)
    work.note(batch, {"revoked": revoked})
    return revoked


def card_batches(work: Work) -> tuple[tuple[Batch, str], ...]:
    """Every batch with its gift's name, the newest first."""
    return tuple(
        (batch, words_of(work.session.get_one(Gesture, batch.gesture_id), "en").name)
        for batch in batches(work)
    )


def ready_card(work: Work, text: str, language: str) -> ReadyCard | None:
    """The card of a stack that was scanned; None for any other voucher.

    Refuses what `find_voucher` refuses.
    """
    row = find_voucher(work, text)
    if row.batch_id is None:
        return None
    gesture = work.session.get_one(Gesture, row.gesture_id)
    return ReadyCard(row.id, gesture.id, words_of(gesture, language).name, row.state == "ready")


def give_ready_card(
    work: Work, case_id: UUID, text: str, approval: UUID | None = None, *, instead: bool = False
) -> Chosen:
    """Give the ready card that was scanned: from now on it is the paper of this case's gesture.

    Where the same gesture was chosen already, the card takes the place of its paper, which is
    cancelled: one gift, one paper. Where another was chosen, the card's takes its place only if
    that is meant (`instead`). Refuses `not_a_ready_card`, `card_taken`, `card_revoked`,
    `voucher_expired`, `card_gesture_gone`, `card_of_another_gift`, and what choosing refuses.
    """
    case, _ = open_case(work, case_id)
    row = find_voucher(work, text)
    gesture = _require_ready(work, row)
    before = gesture_of(work, case_id)
    if step_of(case, before) not in ("extra", "hand_over"):
        raise Refused("step_order")
    if before is not None and before.gesture_id == gesture.id:
        if before.voucher_id is not None:
            take_back(work, before.voucher_id)
        activate(work, row.id, case_id)
        before.voucher_id = row.id
        before.given = _when(gesture)
        given = before
    elif before is not None and not instead:
        chosen = words_of(work.session.get_one(Gesture, before.gesture_id), case.language).name
        name = words_of(gesture, case.language).name
        raise Refused("card_of_another_gift", card=name, chosen=chosen)
    else:
        given = set_aside(work, case_id, gesture.id, _when(gesture), approval, row.id)
    work.note(case_id, {"card": row.id, "gesture": gesture.id, "approval": approval})
    return Chosen(given.id, row.id, by_card=True)


def _require_ready(work: Work, row: Voucher) -> Gesture:
    """The gesture of a card that may be given now, else what to do with the card."""
    if row.batch_id is None:
        raise Refused("not_a_ready_card")
    word = word_of(work, row, None)
    if word != "ready":
        raise Refused(_NOT_READY.get(word, "card_taken"), day=row.last_day)
    gesture = work.session.get_one(Gesture, row.gesture_id)
    if gesture.state != "active":
        raise Refused("card_gesture_gone")
    return gesture


def _when(gesture: Gesture) -> Given:
    """A card is for the next visit, unless its gesture is only ever given now."""
    return "now" if gesture.given == "now" else "next"


def _gesture_of_code(work: Work, code: int) -> Gesture:
    found = work.session.scalar(
        select(Gesture).where(Gesture.code == code, Gesture.state == "active")
    )
    if found is None:
        raise Refused("gesture_unknown")
    return found
