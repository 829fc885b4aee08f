"""The printer did not answer: another printer, a ready card, or by hand; one gift whichever."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.printing.printers import Printer
from core.vouchers.note_layout import Note
from ui import theme
from ui.counter.hand_over_ways import Way, print_word, short_code
from ui.layout import Layout
from ui.parts.icons import paint_icon
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.surface import Face, paint_face
from ui.parts.tile import Tile

_SIGN = 28


class CalmBand(QWidget):
    """What happened, in one sentence on a calm ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Sentence(size=22, lines=2, least=16, ink="on_calm", bold=True, middle=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(60), theme.px(8), theme.px(16), theme.px(8))
        row.addWidget(self.words)
        self.setFixedHeight(theme.px(72))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the calm sign."""
        del event
        painter = QPainter(self)
        paint_face(painter, QRectF(self.rect()), Face("calm", "line"))
        side = theme.px(_SIGN)
        place = QRectF(theme.px(16), (self.height() - side) / 2, side, side)
        paint_icon(painter, "warning", place, theme.palette().on_calm)
        painter.end()


class PrinterTrouble(QWidget):
    """Three tiles beside trying again, and the code to write by hand in large type."""

    chosen = Signal(object)
    """A `Way`, or the name of another printer."""

    def __init__(self, voucher: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.band = CalmBand()
        self.other = Tile("", icon="printer", width=None, height=88)
        self.card = Tile(
            self.tr("Use a ready card: scan it"), icon="card", width=None, height=88, checkable=True
        )
        self.by_hand = Tile(
            self.tr("Write it by hand"), icon="pen", width=None, height=88, checkable=True
        )
        self._other: object = Way.IN_HAND
        self.other.clicked.connect(lambda: self.chosen.emit(self._other))
        self.card.clicked.connect(lambda: self._choose(Way.READY_CARD))
        self.by_hand.clicked.connect(lambda: self._choose(Way.BY_HAND))
        self.code = Label(short_code(voucher), 48, bold=True, wrap=False)
        self.line = Sentence(size=18, lines=3, least=16)
        self._tiles = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tiles.setSpacing(theme.px(15))
        for tile in (self.other, self.card, self.by_hand):
            self._tiles.addWidget(tile, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(16))
        self._column.addWidget(self.band)
        self._column.addLayout(self._tiles)
        self._column.addSpacing(theme.px(12))
        self._column.addWidget(self.code)
        self._column.addWidget(self.line)
        self._column.addStretch(1)

    def tell(self, sentence: str, other: Printer | None, *, unknown: bool = False) -> None:
        """What happened; `other` is another printer. Where it is `unknown`, ask if it came out."""
        self.band.words.set_text(sentence)
        self._other = Way.IN_HAND if unknown or other is None else other.name
        if unknown:
            self.other.set_words(self.tr("It came out"))
        elif other is not None:
            self.other.set_words(print_word(other))
        self.other.setVisible(unknown or other is not None)

    def leave(self) -> None:
        """None of the tiles is meant any more."""
        self._choose(None)

    def show_note(self, note: Note) -> None:
        """What is written on the card beside the code."""
        words = self.tr("Write this code and your name on any card: %1, until %2.")
        self.line.set_text(words.replace("%1", note.gift).replace("%2", note.until))

    def arrange(self, layout: Layout) -> None:
        """Tiles beside each other, or one below the other in the strip."""
        strip = layout is Layout.STRIP
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tiles.setDirection(down if strip else across)
        self._tiles.setSpacing(theme.px(8 if strip else 15))
        self._column.setSpacing(theme.px(8 if strip else 16))
        for tile in (self.other, self.card, self.by_hand):
            tile.set_measures(None, 64 if strip else 88)
        self.code.set_size(34 if strip else 48)

    def _choose(self, way: Way | None) -> None:
        self.card.setChecked(way is Way.READY_CARD)
        self.by_hand.setChecked(way is Way.BY_HAND)
        if way is not None:
            self.chosen.emit(way)
