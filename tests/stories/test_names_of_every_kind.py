"""Whatever is put into *For*, the note stays a note and the screen calm."""

from PySide6.QtCore import QTimer

from tests.stories.at_the_counter import AtTheCounter
from ui.counter.hand_over import HandOverPage
from ui.counter.ready import ReadyPage
from ui.counter.who import WhoPage


def named(counter: AtTheCounter, name: str) -> HandOverPage:
    page = counter.dessert()
    write(counter, page, name)
    return page


def write(counter: AtTheCounter, page: HandOverPage, name: str) -> None:
    """Put a name into *For*, and wait until the note has it."""
    counter.paste(page.paper.words.for_name, name)
    pause = page.findChild(QTimer)
    counter.hands.wait_for("the end of typing", lambda: not pause.isActive())
    counter.hands.settle()


def given(counter: AtTheCounter) -> None:
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    assert len(list(counter.notes.glob("*.pdf"))) == 1


def on_the_note(counter: AtTheCounter) -> str:
    return str(counter.shop.scalar("SELECT for_name FROM voucher WHERE state != 'void'"))


NAMES = {
    "Puan Nurul": "Puan Nurul",
    "  Raj   a/l Kumar ": "Raj a/l Kumar",
    "陈美玲": "陈美玲",
    "கார்த்திகேயன்": "கார்த்திகேயன்",
    "لمى السعيد": "لمى السعيد",
    "<b>Ann</b> & Söhne": "<b>Ann</b> & Söhne",
    "Ann\tLee\x07\x1b[31m": "Ann Lee [31m",
    "Ann\nLee": "Ann Lee",
}


def test_names_are_kept_as_given(counter: AtTheCounter) -> None:
    page = counter.dessert()
    for pasted, kept in NAMES.items():
        write(counter, page, pasted)
        assert on_the_note(counter) == kept
        assert page.paper.trouble.text() == ""
    given(counter)


def test_name_of_five_thousand_letters(counter: AtTheCounter) -> None:
    page = named(counter, "Nurul " * 833)
    assert page.paper.trouble.text().startswith("A name has at most 200 characters.")
    assert on_the_note(counter) == ""
    write(counter, page, "Nurul")
    assert page.paper.trouble.text() == ""
    assert on_the_note(counter) == "Nurul"
    given(counter)


def test_long_name_left_standing_still_gives(counter: AtTheCounter) -> None:
    named(counter, "x" * 5000)
    given(counter)


def test_name_without_letters_on_this_pc(counter: AtTheCounter) -> None:
    page = named(counter, "Ann 🧦🎉")
    assert page.paper.trouble.text().startswith("This PC has no letters for")
    write(counter, page, "Ann")
    assert page.paper.trouble.text() == ""
    given(counter)


def test_name_without_letters_left_standing(counter: AtTheCounter) -> None:
    named(counter, "Ann 🧦🎉")
    counter.hands.touch("No")
    counter.hands.touch_main()
    assert isinstance(counter.page(), HandOverPage | ReadyPage)


def test_wild_texts_in_the_search(counter: AtTheCounter) -> None:
    for wild in ("🧦🎉" * 50, "\x00\x01\x02", "'; DROP TABLE sale; --", "x" * 5000):
        page = counter.on(ReadyPage)
        counter.paste(page.search, wild)
        counter.hands.press("Return")
        counter.hands.touch("Back" if counter.page() is not page else "Lock")
        if isinstance(counter.page(), WhoPage):
            counter.sign_in("Aisyah")
        assert counter.told() == ""
