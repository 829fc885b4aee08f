"""The owner changes what is said, and the next customer hears it."""

import pytest

from core.recovery.own_words import sayings, shop_phrases
from core.recovery.phrases import phrases
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.ready import ReadyPage
from ui.office.office import OfficePage
from ui.office.phrases import PhrasesPage

OURS = "how lovely to see you again"


@pytest.fixture
def office(counter: AtTheCounter) -> AtTheCounter:
    """Mei Ling has opened the sentences."""
    counter.in_the_office("What we say")
    counter.on(PhrasesPage)
    return counter


def page_of(counter: AtTheCounter) -> PhrasesPage:
    return counter.on(PhrasesPage)


def type_greeting(counter: AtTheCounter, text: str) -> None:
    row = next(each for each in page_of(counter).rows if each.saying.place == "greeting.0")
    row.text.setFocus()
    row.text.selectAll()
    counter.hands.type(text)


def test_a_new_greeting_is_said_to_the_next_customer(office: AtTheCounter) -> None:
    type_greeting(office, OURS)
    office.hands.touch_main()
    office.on(OfficePage)
    office.hands.press("Escape")
    office.sign_in("Aisyah")
    office.on(ReadyPage)
    assert "How lovely to see you again" in office.frame.bar.consequence.text()


def test_what_is_still_being_typed_is_kept_by_going_back(office: AtTheCounter) -> None:
    type_greeting(office, OURS)
    office.hands.press("Escape")
    office.hands.settle()
    assert office.shop.ask(shop_phrases)["en"].greeting[0].text == OURS


def test_nothing_is_said_of_a_sentence_that_stays_as_it_is(office: AtTheCounter) -> None:
    type_greeting(office, phrases("en").greeting[0].text)
    office.hands.touch_main()
    assert not any(each.said != each.starter for each in office.shop.ask(sayings, "en"))


def test_an_empty_sentence_stays_in_its_field_with_what_to_do(office: AtTheCounter) -> None:
    type_greeting(office, " ")
    office.hands.press("Tab")
    assert "nothing to say yet" in office.frame.bar.consequence.text()
    assert page_of(office).rows[0] is not None


def test_a_native_speaker_has_read_them(office: AtTheCounter) -> None:
    office.hands.touch("Bahasa Melayu")
    page = page_of(office)
    assert page.read.text() == "To be read by a native speaker"
    office.hands.touch("A native speaker has read them")
    assert page.read.text() == "Read by a native speaker"
    office.hands.touch("தமிழ்")
    assert page.read.text() == "To be read by a native speaker"


def test_staff_at_the_counter_have_no_office(counter: AtTheCounter) -> None:
    assert not counter.frame.head.office.isVisible()
    counter.sign_in("Arif")
    assert counter.frame.head.office.isVisible()
    counter.hands.touch_widget(counter.frame.head.who)
    assert not counter.frame.head.office.isVisible()
