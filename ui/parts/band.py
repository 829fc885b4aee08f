"""A band that says in one line what was done, with the way to undo it, or what went amiss."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.layout import Layout
from ui.parts.button import Button, Kind
from ui.parts.icons import paint_icon
from ui.parts.sentence import Sentence
from ui.parts.surface import paint_tick

SHOWN_MS = 10_000
"""How long a band stands, in milliseconds."""


@dataclass(frozen=True)
class Notice:
    """What a band says; `undo` is offered while it stands. A calm one tells of something amiss."""

    text: str
    undo: Callable[[], object] | None = None
    calm: bool = False
    undo_word: str = ""
    icon: str = ""
    """What stands before the words in place of the tick."""


class Band(QWidget):
    """Shows one notice for ten seconds, then goes by itself; hidden otherwise."""

    shown = Signal(object)
    """A notice stands there now."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._narrow = False
        self.setProperty("overlay", True)
        self._sentence = Sentence(size=18, lines=2, least=13, bold=True, middle=True)
        self._undo = Button("", icon="undo", height=44)
        self.close_button = Button("", kind=Kind.QUIET, icon="close", width=44, height=44)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        row = QHBoxLayout(self)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._undo)
        row.addWidget(self.close_button)
        self._space()
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.close_band)
        self._undo.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.close_band)
        self.hide()

    def _space(self) -> None:
        """The sign before the words has its place at every text size, if there is room for it."""
        self.layout().setContentsMargins(*map(theme.px, (12 if self._narrow else 56, 6, 8, 6)))
        self.layout().setSpacing(theme.px(8))

    def arrange(self, layout: Layout) -> None:
        """In the strip there is room for the words, and for the way to undo it, and no sign."""
        self._narrow = layout is Layout.STRIP
        self._undo.icon_name = "" if self._narrow else "undo"
        self._undo.updateGeometry()
        self._space()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._space()
        super().changeEvent(event)

    def notice(self) -> Notice | None:
        """What stands there now."""
        return self._notice

    def show_notice(self, notice: Notice) -> None:
        """Show it for ten seconds, in the place of what stood there."""
        self._notice = notice
        self._sentence.set_text(notice.text)
        self._sentence.set_ink("on_calm" if notice.calm else "on_good")
        self._undo.setText(notice.undo_word or self.tr("Undo"))
        self._undo.setVisible(notice.undo is not None)
        self.setAccessibleName(notice.text)
        self.show()
        self.raise_()
        self.update()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))
        self.shown.emit(notice)

    def close_band(self) -> None:
        """Take the band away; what it told of stays done."""
        self._timer.stop()
        self._notice = None
        self.hide()
        self.closed.emit()

    def _take_back(self) -> None:
        undo = self._notice.undo if self._notice else None
        self.close_band()
        if undo:
            undo()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A coloured ground, and a tick or the calm sign before the words."""
        del event
        if self._notice is None:
            return
        painter = QPainter(self)
        calm = self._notice.calm
        painter.fillRect(self.rect(), theme.colour("calm" if calm else "good"))
        if self._narrow:
            painter.end()
            return
        side = theme.px(24)
        square = QRectF(theme.px(20), (self.height() - side) / 2, side, side)
        icon = "warning" if calm else self._notice.icon
        if icon:
            ink = theme.palette().on_calm if calm else theme.palette().on_good
            paint_icon(painter, icon, square, ink)
        else:
            paint_tick(painter, square)
        painter.end()
