"""One line of what comes back or goes out: picture, article, how many, amount."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.parts.button import Button, Kind
from ui.parts.icons import paint_icon
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.surface import SMALL_TICK, Face, paint_face

HEIGHT = 64
_PLATE = 44
_LOW, _WORD = 52, 52
"""Pixels at 100 %: the height of a line that begins with a word, and the room of the word."""


class CartLine(QWidget):
    """Article, − count +, amount. An empty amount is not shown, as for a present.

    A `selectable` line is chosen by a touch or by Space.
    """

    count_changed = Signal(int)
    chosen = Signal()

    def __init__(
        self,
        article: str,
        amount: str = "",
        *,
        count: int = 1,
        least: int = 0,
        most: int = 1,
        icon: str = "box",
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._usual_icon = icon
        self._counted = True
        self._selectable = selectable
        self._is_chosen = False
        if selectable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._limits = (least, most)
        self._count = count
        self.article = Sentence(article, 17, lines=2, least=13, middle=True)
        self.amount = Label(amount, 17, bold=True, wrap=False)
        self.fewer = Button("", kind=Kind.KEY, icon="minus", width=44, height=44)
        self.more = Button("", kind=Kind.KEY, icon="plus", width=44, height=44)
        self.shown = Label("", 18, bold=True, wrap=False)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more.setAccessibleName(self.tr("One more: %1").replace("%1", article))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.word = Sentence("", 14, lines=1, least=13, ink="soft", middle=True)
        self._counts = QHBoxLayout()
        for part in (self.fewer, self.shown, self.more):
            self._counts.addWidget(part)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self.word, 0, 0)
        self._grid.addWidget(self.article, 0, 1)
        self._grid.addWidget(self.amount, 0, 3)
        self._grid.setColumnStretch(1, 1)
        self.fewer.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self._space()
        self._tell()

    def count(self) -> int:
        """How many."""
        return self._count

    def set_article(self, article: str, *, icon: str = "", counted: bool = True) -> None:
        """Show another article, or what is done in its place, which is not `counted`."""
        self._icon = icon or self._usual_icon
        self._counted = counted
        self.article.set_text(article)
        self._tell()
        self.update()

    def set_word(self, word: str) -> None:
        """Begin with a word such as "Back" instead of the picture; nothing brings that back."""
        self.word.set_text(word)
        self._space()
        self._tell()
        self.update()

    def is_chosen(self) -> bool:
        """Whether this is the line that is being put right."""
        return self._is_chosen

    def set_chosen(self, chosen: bool) -> None:
        """Outline the line as the one that is being put right, where there are several."""
        self._is_chosen = chosen and self._selectable
        self._tell()
        self.update()

    def set_count(self, count: int, amount: str) -> None:
        """Show another count and amount, without telling anybody."""
        self._count = count
        self.amount.setText(amount)
        self._tell()

    def _step(self, by: int) -> None:
        least, most = self._limits
        count = min(most, max(least, self._count + by))
        if count != self._count:
            self._count = count
            self._tell()
            self.count_changed.emit(count)

    def _tell(self) -> None:
        least, most = self._limits
        self.shown.setText(str(self._count))
        takes_out = self._count == 1 and least == 0
        word = self.tr("Take out: %1") if takes_out else self.tr("One fewer: %1")
        self.fewer.setAccessibleName(word.replace("%1", self.article.text()))
        self.fewer.icon_name = "close" if takes_out else "minus"
        self.fewer.update()
        self.fewer.setEnabled(self._count > least)
        self.more.setEnabled(self._count < most)
        only_one = least == most
        for part in (self.fewer, self.more):
            part.setVisible(not only_one)
        plainly_one = only_one and self._count == 1 and bool(self.word.text())
        self.shown.setVisible(self._counted and not plainly_one)
        self.amount.setVisible(bool(self.amount.text()))
        count = f"{self._count} × " if self._counted else ""
        chosen = self.tr("chosen") if self._is_chosen else ""
        parts = (f"{count}{self.article.text()}", self.amount.text(), chosen)
        self.setAccessibleName(" ".join(part for part in parts if part))

    def _space(self) -> None:
        """With a word before it the line is low, and its − and + stand in a row of their own."""
        low = bool(self.word.text())
        least, most = self._limits
        below = low and least < most
        self.setFixedHeight(theme.px(_LOW + 48 if below else _LOW if low else HEIGHT))
        left = theme.px(12 if low else 10 + _PLATE + 10)
        upright = theme.px(4 if low else 10)
        self._grid.setContentsMargins(left, upright, theme.px(12), upright)
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(0)
        self._counts.setSpacing(theme.px(4))
        self._grid.removeItem(self._counts)
        if below:
            self._grid.addLayout(self._counts, 1, 1, 1, 3, Qt.AlignmentFlag.AlignTrailing)
        else:
            self._grid.addLayout(self._counts, 0, 2)
        self.word.setVisible(low)
        self.word.setFixedWidth(theme.px(_WORD))
        self.shown.setMinimumWidth(theme.px(28))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch chooses the line."""
        if self._selectable and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses the line."""
        if self._selectable and event.key() == Qt.Key.Key_Space:
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """One line of the cart."""
        return QSize(theme.px(441), self.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._space()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line's face and the article's picture."""
        del event
        painter = QPainter(self)
        rect = QRectF(self.rect())
        face = Face("surface", chosen=self._is_chosen, focused=self.hasFocus(), tick=SMALL_TICK)
        paint_face(painter, rect, face)
        if self.word.text():
            painter.end()
            return
        side = theme.px(_PLATE)
        plate = QRectF(theme.px(10), (rect.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("plate"))
        painter.drawRoundedRect(plate, theme.px(6), theme.px(6))
        inset = theme.px(10)
        inner = plate.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self._icon, inner, theme.palette().accent)
        painter.end()
