"""The card is lost: found by what they say, cancelled, and given anew once, by a manager."""

import pytest

from core.recovery.redeem import redeem
from core.vouchers.typed_code import grouped
from tests.core.refuses import refuses
from tests.core.small_shop import PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.approval import ApprovalPage
from ui.counter.cards_given import CardsGivenPage
from ui.counter.ready import ReadyPage


@pytest.mark.parametrize("said", ["nurul", "4471", "derby black"])
def test_found_and_given_anew(counter: AtTheCounter, said: str) -> None:
    counter.shop.voucher(receipt="R1")
    lost = counter.shop.voucher(receipt="R3", customer="C1")
    counter.on(ReadyPage)
    counter.hands.type(said)
    counter.hands.touch_row("They lost a card")
    page = counter.on(CardsGivenPage)
    (row,) = page.list.rows.rows()
    assert row.title == "Nurul Aisyah · Free dessert"
    assert "•••• 4471" in row.detail
    counter.hands.touch_main()
    assert counter.said() == "Touch the card they lost."
    counter.hands.touch_row("Nurul")
    counter.hands.touch_main()
    counter.on(ApprovalPage)
    counter.hands.type(PINS["Mei Ling"])
    counter.on(CardsGivenPage)
    fresh = counter.shop.scalar("SELECT id FROM voucher WHERE replaces IS NOT NULL")
    assert page.code.text() == f"{fresh[:4]}-{fresh[4:8]}"
    assert counter.frame.bar.main.text() == "Print the new card"
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert counter.told() == "The new card is theirs. The lost one is cancelled."
    assert len(list(counter.notes.glob("*.pdf"))) == 1
    with refuses("voucher_void"):
        counter.shop.do(redeem, grouped(lost), by="Farid")
    counter.shop.do(redeem, grouped(fresh), by="Farid")


def test_a_manager_does_it_at_once_and_writes_it_by_hand(counter: AtTheCounter) -> None:
    counter.shop.voucher(receipt="R3", customer="C1")
    counter.sign_in("Mei Ling")
    counter.hands.type("nurul")
    counter.hands.touch_row("They lost a card")
    counter.hands.touch_row("Nurul")
    counter.hands.touch_main()
    page = counter.on(CardsGivenPage)
    assert page.code.isVisible()
    counter.hands.touch("Written by hand")
    counter.on(ReadyPage)
    counter.hands.touch_widget(counter.frame.head.search)
    counter.hands.type("nurul")
    states = counter.shop.rows("SELECT state FROM voucher ORDER BY replaces IS NULL")
    assert [each.state for each in states] == ["handed_over", "void"]
