"""The eyes that look at every page see what they look for."""

from PySide6.QtWidgets import QApplication, QVBoxLayout

from tests.stories.at_the_counter import AtTheCounter
from tests.stories.looking import badly_made, improper_words
from ui.parts.button import Button
from ui.parts.field import Field
from ui.parts.section import Label

NOT_FOR_CUSTOMERS = (
    "very likely: 87 %",
    "Do you have your receipt?",
    "012-345 4471",
    "nurul@example.com",
    "Limit exceeded",
    "This voucher is invalid.",
    "3 earlier visits",
    "Earlier: 3",
    "Approval required",
)


def seen(counter: AtTheCounter, words: str) -> list[str]:
    """What is seen of a text that somebody has put on the page."""
    label = Label(words, parent=counter.page())
    label.adjustSize()
    label.show()
    found = improper_words(counter.frame)
    label.hide()
    return found


def test_words_that_no_customer_should_see_are_seen(counter: AtTheCounter) -> None:
    assert seen(counter, "Very likely, RM 700.00, •••• 4471") == []
    for words in NOT_FOR_CUSTOMERS:
        assert len(seen(counter, words)) == 1
    counter.extra()
    assert len(seen(counter, "RM 7.50")) == 1


def test_what_is_too_small_or_has_no_name_is_seen(counter: AtTheCounter) -> None:
    column = counter.page().layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(0, Field("", height=30))
    column.insertWidget(0, Button("Give", width=40))
    QApplication.processEvents()
    found = badly_made(counter.frame)
    assert len(found) == 3
    assert any("Give" in each and "is 40 × 48 px" in each for each in found)
    assert any("no name for a screen reader" in each for each in found)
