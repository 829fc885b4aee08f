"""What goes out on paper says nothing that no customer should read either."""

from pathlib import Path

import pypdfium2
import pytest

from core.recovery.phrases import phrases
from tests.stories.at_the_counter import AtTheCounter
from tests.stories.looking import AMOUNT, NEVER
from ui.counter.ready import ReadyPage


def texts(folder: Path) -> list[str]:
    """The words of every paper in a folder."""
    found = []
    for file in sorted(folder.glob("*.pdf")):
        pdf = pypdfium2.PdfDocument(file)
        found += [page.get_textpage().get_text_range() for page in pdf]
        pdf.close()
    return found


@pytest.mark.parametrize("language", ["en", "ms"])
def test_a_note_says_neither_cost_nor_worth_nor_an_office_word(
    counter: AtTheCounter, language: str
) -> None:
    counter.dessert()
    counter.hands.touch(phrases(language).called)
    counter.hands.touch("No")
    counter.hands.touch_main()
    counter.on(ReadyPage)
    (note,) = texts(counter.notes)
    assert "Kasut & Kopi" in note
    for improper in (*NEVER, AMOUNT):
        assert not improper.search(note), improper.pattern


def test_a_slip_says_no_office_word(counter: AtTheCounter) -> None:
    counter.fix()
    counter.hands.touch("Heel")
    counter.hands.touch("Credit")
    counter.hands.touch("Print a slip")
    counter.hands.wait_for("the slip", lambda: bool(list(counter.notes.glob("*slip.pdf"))))
    (slip,) = texts(counter.notes)
    assert "RM 650.00" in slip
    for improper in NEVER:
        assert not improper.search(slip), improper.pattern
