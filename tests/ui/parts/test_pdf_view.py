"""The paper on the screen, fitted and sharp."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from ui.parts.pdf_view import PdfView


def paper(width_mm: float, height_mm: float, pages: int = 1) -> bytes:
    """A PDF with a black upper half on each page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(width_mm, height_mm), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        painter.fillRect(0, 0, writer.width(), writer.height() // 2, Qt.GlobalColor.black)
    painter.end()
    return bytes(buffer.data())


@pytest.fixture
def view(qtbot: QtBot) -> PdfView:
    made = PdfView("The note as it will print")
    qtbot.addWidget(made)
    made.resize(430, 504)
    made.show()
    return made


@pytest.mark.parametrize("size", [(80, 120), (80, 300), (105, 148), (148, 105)])
def test_page_is_fitted_with_its_proportions(
    view: PdfView, qtbot: QtBot, size: tuple[int, int]
) -> None:
    with qtbot.waitSignal(view.shown):
        view.show_pdf(paper(*size))
    [place] = view.page_places()
    assert view.rect().contains(place.toRect())
    assert place.width() / place.height() == pytest.approx(size[0] / size[1], rel=0.02)
    drawn = view.grab().toImage()
    x, upper, lower = (
        round(place.center().x()),
        round(place.top() + place.height() / 4),
        round(place.top() + place.height() * 3 / 4),
    )
    assert drawn.pixelColor(x, upper) == Qt.GlobalColor.black
    assert drawn.pixelColor(x, lower) == Qt.GlobalColor.white


def test_two_sides_of_a_card_stand_below_each_other(view: PdfView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.shown):
        view.show_pdf(paper(90, 55, pages=2))
    first, second = view.page_places()
    assert first.bottom() < second.top()
    assert first.size() == second.size()


def test_another_document_takes_the_place_of_the_first(view: PdfView, qtbot: QtBot) -> None:
    view.show_pdf(paper(80, 120))
    with qtbot.waitSignal(view.shown):
        view.show_pdf(paper(148, 105))
    [place] = view.page_places()
    assert place.width() > place.height()
    view.clear()
    assert view.page_places() == []


def test_what_is_no_document_is_said(view: PdfView) -> None:
    with pytest.raises(ValueError, match="InvalidFileFormat"):
        view.show_pdf(b"not a document")
    assert view.page_places() == []
