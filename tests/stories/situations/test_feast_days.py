"""Feast days."""

from datetime import timedelta

from core.gestures.seasons import seasons_on
from tests.core.small_shop import PINS
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.office.seasons import SeasonsPage


def test_the_owner_confirms_the_calendar_and_its_gifts_are_given(counter: AtTheCounter) -> None:
    counter.sign_in("Arif", PINS["Arif"])
    page = counter.on(ReadyPage)
    (row,) = page.waiting.rows.rows()
    assert row.detail == "to be confirmed: Ramadan, Hari Raya Aidilfitri"
    counter.hands.touch_row("Feast days")
    page = counter.on(SeasonsPage)
    assert [card.days.text() for card in page.cards] == [
        "From Thu 19 Feb to Fri 20 Mar.",
        "From Sat 21 Mar to Sun 19 Apr.",
    ]
    counter.hands.touch_widget(page.cards[0].confirm)
    assert len(page.cards) == 1
    counter.hands.touch_widget(page.cards[0].earlier)
    assert page.cards[0].days.text() == "From Fri 20 Mar to Sat 18 Apr."
    counter.hands.touch_widget(page.cards[0].confirm)
    assert counter.said() == "Every feast of the next two months is confirmed."
    counter.hands.press("Escape")
    counter.on(ReadyPage)
    counter.sign_in("Aisyah")
    page = counter.extra()
    assert page.cards[0].name.text() == "Dates to take home"
    assert page.cards[0].why.text().startswith("For the season.")
    assert "Slice of cake" not in [card.name.text() for card in page.cards]
    some_jar = {"en": {"name": "Box of four", "wording": "four biscuits", "say": ""}}
    counter.shop.raw(
        "UPDATE gesture SET words = :words WHERE code = 17",
        words=str(some_jar).replace("'", '"'),
    )
    counter.hands.press("F8")
    counter.on(ReadyPage)
    counter.hands.touch_row("Derby")
    counter.on(ExtraPage)
    counter.hands.touch("Everything")
    rows = {row.title: row.detail for row in counter.on(EverythingPage).list.rows.rows()}
    assert "Some would rather not be given four of a thing." in rows["Box of four"]
    counter.hands.touch_row("Box of four")
    counter.hands.touch_main()
    counter.on(HandOverPage)
    counter.shop.clock.moment += timedelta(days=3)
    assert counter.shop.ask(seasons_on) == {"hari_raya_aidilfitri"}
