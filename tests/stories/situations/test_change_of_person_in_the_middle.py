"""Change of person in the middle."""

from tests.core.small_shop import PINS, SOCKS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.care import CarePage
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage


def test_the_case_goes_on_and_each_act_carries_its_person(counter: AtTheCounter) -> None:
    counter.care()
    counter.hands.touch("Park")
    counter.on(ReadyPage)
    counter.hands.touch("Lock")
    counter.on(WhoPage)
    counter.sign_in("Farid", PINS["Farid"])
    counter.hands.touch_row("Derby")
    counter.on(CarePage)
    counter.hands.touch_main()
    page = counter.on(ExtraPage)
    place = [card.name.text() for card in page.cards].index("Pair of socks")
    counter.hands.touch_widget(page.cards[place].give)
    counter.on(HandOverPage)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    acts = counter.shop.rows(
        "SELECT act, name FROM journal_entry JOIN colleague ON colleague.id = actor"
        " WHERE act IN ('take_up', 'agree_fix', 'say_sorry', 'hand_over')"
    )
    assert dict(acts) == {
        "take_up": "Aisyah",
        "agree_fix": "Aisyah",
        "say_sorry": "Farid",
        "hand_over": "Farid",
    }
    holder = counter.shop.scalar(
        "SELECT colleague.name FROM budget_account a JOIN budget_policy p ON p.id = a.policy_id"
        " JOIN colleague ON colleague.id = a.holder_id WHERE p.holder = 'colleague' AND spent > 0"
    )
    assert holder == "Farid"
    assert counter.shop.scalar("SELECT gesture_id FROM given_gesture") == (
        counter.shop.gesture(SOCKS).hex
    )
