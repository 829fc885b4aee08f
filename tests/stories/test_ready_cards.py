"""Cards from the stack: scanned into a case they are its gift, and nothing before."""

from collections.abc import Callable

import pytest

from core.people.team import team
from core.recovery.ready_cards import make_cards, revoke_cards
from core.vouchers.typed_code import code128_digits, grouped, number
from tests.core.small_shop import CARD, DESSERT, PINS, SmallShop
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.counter.quick import QuickPage
from ui.counter.ready import ReadyPage
from ui.counter.verdict import VerdictPage


@pytest.fixture
def stack(counter: AtTheCounter) -> tuple[str, ...]:
    """Two cards for a dessert, signed by Mei Ling."""
    return cards(counter.shop)


def cards(shop: SmallShop, code: int = DESSERT) -> tuple[str, ...]:
    return shop.do(make_cards, code, 2, "en", by="Mei Ling").cards


def bars(card: str) -> str:
    """What a scanner reads of the card's bar code."""
    return code128_digits(number(card))


def is_theirs(counter: AtTheCounter, card: str) -> None:
    """The page of handing over, with the card as its paper."""
    page = counter.on(HandOverPage)
    assert page.paper is not None
    assert page.paper.how.chosen_row().title == "The ready card is theirs"
    assert counter.frame.bar.main.text() == "Given"
    if page.call.answer() is None:
        counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    (given,) = counter.shop.rows("SELECT voucher_id FROM given_gesture WHERE state = 'handed_over'")
    assert given.voucher_id == card


def test_typed_where_no_scanner_is(counter: AtTheCounter, stack: tuple[str, ...]) -> None:
    counter.dessert()
    counter.hands.touch_row("Use a ready card")
    assert counter.said() == "Ask whether we may call."
    counter.hands.touch("No")
    assert counter.said().startswith("Scan the card now, or type its code")
    counter.close_band()
    counter.hands.touch_widget(counter.frame.head.search)
    counter.hands.type(grouped(stack[0]).lower())
    counter.hands.press("Return")
    is_theirs(counter, stack[0])
    assert list(counter.notes.glob("*.pdf")) == []


def test_a_card_for_another_gift_is_asked_first(counter: AtTheCounter) -> None:
    page = counter.dessert()
    counter.hands.touch("No")
    (other,) = counter.shop.rows("SELECT code FROM gesture WHERE code = 4")
    card = cards(counter.shop, other.code)[0]
    counter.hands.scan(bars(card))
    assert counter.on(HandOverPage) is page
    assert "was chosen" in counter.said()
    assert counter.frame.bar.main.text() == "Give the card instead"
    counter.hands.touch_row("Write it by hand")
    assert counter.frame.bar.main.text() == "Given"
    counter.hands.scan(bars(card))
    counter.hands.touch_main()
    is_theirs(counter, card)


def test_the_managers_card_needs_the_manager_all_the_same(counter: AtTheCounter) -> None:
    counter.extra()
    card = cards(counter.shop, CARD)[0]
    counter.hands.scan(bars(card))
    counter.on(ApprovalPage)
    assert "Mei Ling" in {each.name for each in counter.shop.ask(team)}
    counter.hands.type(PINS["Mei Ling"])
    is_theirs(counter, card)


def given_already(counter: AtTheCounter, stack: tuple[str, ...]) -> str:
    counter.extra()
    counter.hands.scan(bars(stack[0]))
    is_theirs(counter, stack[0])
    return stack[0]


def revoked(counter: AtTheCounter, stack: tuple[str, ...]) -> str:
    batch = counter.counter.serving.shop.ask(_batch)
    counter.shop.do(revoke_cards, batch, by="Mei Ling")
    return stack[0]


def _batch(work: object) -> object:
    from sqlalchemy import select

    from core.vouchers.records import CardBatch

    return work.session.scalar(select(CardBatch.id))


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (given_already, "This card was given already. Take another from the stack."),
        (revoked, "This card was given already. Take another from the stack."),
    ],
)
def test_a_card_that_is_not_ready(
    counter: AtTheCounter,
    stack: tuple[str, ...],
    how: Callable[[AtTheCounter, tuple[str, ...]], str],
    said: str,
) -> None:
    card = how(counter, stack)
    page = counter.extra("SKU-P1")
    counter.hands.scan(bars(card))
    assert counter.on(ExtraPage) is page
    assert counter.said() == said


def test_in_the_quick_case_too(counter: AtTheCounter, stack: tuple[str, ...]) -> None:
    counter.hands.touch("Nothing to bring back")
    page = counter.on(QuickPage)
    counter.hands.touch_widget(page.happened.first())
    counter.hands.touch_widget(page.put_right.first())
    counter.hands.touch_main()
    counter.hands.scan(bars(stack[0]))
    is_theirs(counter, stack[0])


def test_before_that_it_is_only_looked_at(counter: AtTheCounter, stack: tuple[str, ...]) -> None:
    counter.hands.scan(bars(stack[0]))
    counter.on(VerdictPage)
    assert "Let me look into this" in counter.shown()
    assert "not given to anybody yet" in counter.shown()
    counter.hands.press("Escape")
    page = counter.fix()
    counter.hands.scan(bars(stack[0]))
    counter.on(VerdictPage)
    counter.hands.press("Escape")
    assert counter.page() is page
    assert counter.shop.scalar("SELECT count(*) FROM given_gesture") == 0


def test_undone_the_card_is_free_again(counter: AtTheCounter, stack: tuple[str, ...]) -> None:
    counter.extra()
    counter.hands.scan(bars(stack[0]))
    counter.on(HandOverPage)
    counter.hands.touch("Back")
    counter.on(ExtraPage)
    counter.hands.scan(bars(stack[0]))
    is_theirs(counter, stack[0])
