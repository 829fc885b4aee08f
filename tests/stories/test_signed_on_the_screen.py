"""The note is signed with a finger or a mouse, and prints so, the second time too."""

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.recovery.note import drawn_note
from core.vouchers.strokes import PAD, from_bytes
from tests.stories.at_the_counter import AtTheCounter
from ui.counter.hand_over import HandOverPage
from ui.counter.hand_over_paper import HandOverPaper
from ui.counter.ready import ReadyPage
from ui.parts.signature_pad import SignaturePad


@pytest.fixture
def paper(counter: AtTheCounter) -> HandOverPaper:
    """The pad is open in the place of the ways."""
    page = counter.dessert()
    counter.hands.touch_row("Sign on the screen first")
    assert page.paper is not None
    assert page.paper.sign.isVisible()
    return page.paper


def draw(pad: SignaturePad, *places: tuple[int, int]) -> None:
    """One stroke through these places of the pad."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(pad, left, pos=QPoint(*places[0]))
    for place in places[1:]:
        QTest.mouseMove(pad, QPoint(*place))
    QTest.mouseRelease(pad, left, pos=QPoint(*places[-1]))


def kept(counter: AtTheCounter) -> bytes | None:
    found: bytes | None = counter.shop.scalar("SELECT signature FROM voucher WHERE state <> 'void'")
    return found


def test_signed_and_printed(counter: AtTheCounter, paper: HandOverPaper) -> None:
    draw(paper.sign.pad, (40, 120), (80, 40), (120, 120), (200, 60))
    draw(paper.sign.pad, (220, 100), (300, 90))
    counter.hands.touch("Done")
    assert not paper.sign.isVisible()
    rows = [row.title for row in paper.how.rows.rows()]
    assert "Signed on the screen" in rows
    assert counter.said() == "Ask whether we may call."
    counter.hands.touch("No")
    assert counter.said() == "It is signed: hand it over."
    signature = kept(counter)
    assert signature is not None
    assert len(from_bytes(signature).strokes) == 2
    counter.hands.touch_main()
    counter.on(ReadyPage)
    (pdf,) = counter.notes.glob("*.pdf")
    again = counter.shop.ask(drawn_note, counter.shop.scalar("SELECT id FROM voucher"), "a6")
    assert curves(pdf.read_bytes()) == curves(again) > 5


def curves(pdf: bytes) -> int:
    """How many paths are drawn on the first page."""
    page = pypdfium2.PdfDocument(pdf)[0]
    path = pypdfium2.raw.FPDF_PAGEOBJ_PATH
    return sum(each.type == path for each in page.get_objects())


def test_cleared_and_left_to_the_pen(counter: AtTheCounter, paper: HandOverPaper) -> None:
    pad = paper.sign.pad
    assert not paper.sign.sign.isEnabled()
    draw(pad, (40, 120), (80, 40), (120, 120))
    counter.hands.touch("Clear")
    assert pad.signature() is None
    counter.hands.touch("A line for ink")
    assert kept(counter) is None
    counter.hands.touch("No")
    assert counter.said() == "Sign it with a pen before you hand it over."


def test_by_keyboard_a_line_for_ink_is_in_reach(
    counter: AtTheCounter, paper: HandOverPaper
) -> None:
    for _ in range(40):
        counter.hands.press("Tab")
        if paper.sign.ink.hasFocus():
            break
    assert paper.sign.ink.hasFocus()
    counter.hands.press("Space")
    assert not paper.sign.isVisible()


def test_beyond_the_edge_it_stays_on_the_pad(paper: HandOverPaper) -> None:
    draw(paper.sign.pad, (10, 10), (900, 700), (-50, -50))
    signature = paper.sign.pad.signature()
    assert signature is not None
    left, top, right, bottom = signature.bounds
    assert -100 <= left <= right <= PAD[0] * 20 + 100
    assert -100 <= top <= bottom <= PAD[1] * 20 + 100


def test_another_signature_takes_its_place(counter: AtTheCounter, paper: HandOverPaper) -> None:
    draw(paper.sign.pad, (40, 120), (80, 40))
    counter.hands.touch("Done")
    first = kept(counter)
    counter.hands.touch_row("Signed on the screen")
    counter.hands.touch("Clear")
    draw(paper.sign.pad, (40, 20), (380, 140), (60, 100))
    counter.hands.touch("Done")
    assert kept(counter) not in (None, first)
    assert isinstance(counter.page(), HandOverPage)
