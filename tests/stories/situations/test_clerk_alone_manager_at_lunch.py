"""Clerk alone, manager at lunch."""

from core.people.code_secrets import make_code_secret
from tests.core.small_shop import MANAGER
from tests.stories.at_the_counter import AtTheCounter
from tests.stories.test_nobody_near import answered, approvals, managers_card, wide
from ui.counter.approval import ApprovalPage
from ui.counter.hand_over import HandOverPage


def test_an_approval_is_never_a_dead_end(counter: AtTheCounter) -> None:
    """Within my own limit, now and looked at today, a code by phone, or later: in this order."""
    wide(counter)
    counter.shop.do(make_code_secret, by=MANAGER)
    page = managers_card(counter)
    assert page.within.text().startswith("Give this instead: ")
    counter.hands.touch("Nobody near: other ways")
    assert "“Let me add something small for you.”" in counter.shown()
    assert [button.text() for button in page.ways.buttons] == [
        "Do it now: Mei Ling looks at it today",
        "Call Mei Ling: a code by phone",
        "Park it until somebody comes",
    ]
    counter.hands.touch("Call Mei Ling")
    page = counter.on(ApprovalPage)
    counter.hands.wait_for("the number", page.code.isVisible)
    counter.hands.type(answered(counter, page))
    counter.on(HandOverPage)
    assert [way for way, _ in approvals(counter)] == ["phone"]
    counter.hands.press("Escape")
    managers_card_again(counter)
    counter.hands.touch("Nobody near: other ways")
    counter.hands.touch("Do it now: Mei Ling looks at it today")
    counter.on(HandOverPage)
    assert [way for way, _ in approvals(counter)] == ["phone", "later"]


def managers_card_again(counter: AtTheCounter) -> None:
    counter.hands.touch("Everything")
    counter.hands.touch_row("The manager's card")
    counter.hands.touch_main()
    counter.on(ApprovalPage)
