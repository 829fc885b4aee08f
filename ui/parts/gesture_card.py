"""A gesture that may be given: its picture, its name, why it suits, when, and *Give*."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.parts.button import Button, Kind
from ui.parts.chip import ChipRow
from ui.parts.icons import picture
from ui.parts.section import Label
from ui.parts.sentence import Sentence

_SMALL, _INSET = 96, 10
"""The picture of a row and the gap around it, in pixels at 100 %."""
_NO_LIMIT = 16_777_215


class Picture(QWidget):
    """A gesture's picture with rounded corners."""

    def __init__(self, name: str, height: int = 150, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_height(self, height: int) -> None:
        """Be so high, in pixels at 100 %."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """288 × 150 at 100 %."""
        return QSize(theme.px(288), theme.px(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, cut off at the rounded corners."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPainterPath()
        radius = theme.px(theme.RADIUS)
        edge.addRoundedRect(self.rect().toRectF(), radius, radius)
        painter.setClipPath(edge)
        painter.drawPixmap(0, 0, picture(self._name, self.size()))
        painter.end()


class GestureCard(QWidget):
    """One suggestion. `whens` are (key, word) pairs; more than one are offered as a choice.

    In the strip it is a row, all of which gives it when it is touched.
    """

    given = Signal(object, object)
    """*Give* was pressed: the gesture's key and the key of when."""

    def __init__(
        self,
        key: object,
        name: str,
        why: str,
        *,
        picture_name: str,
        whens: list[tuple[object, str]],
        with_whom: str = "",
        suggested: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._whens = whens
        self.picture = Picture(picture_name)
        self.name = Sentence(name, 20, lines=2, least=16, bold=True, middle=True)
        self.why = Sentence(why, 15, lines=2, least=13, ink="soft")
        self.when = self._offer_when(whens)
        self._why = (why, " ".join(part for part in (why, with_whom) if part))
        self._word = " · ".join(part for part in (self.tr("Give"), with_whom) if part)
        kind = Kind.OUTLINED if suggested else Kind.PLAIN
        self.give = Button(self._word, kind=kind, height=60, type_size=20, bold=suggested)
        self.give.setAccessibleName(self.tr("Give %1").replace("%1", name))
        self.give.clicked.connect(lambda: self.given.emit(self.key, self.chosen_when()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._lay_out()

    def _offer_when(self, whens: list[tuple[object, str]]) -> QWidget:
        if len(whens) < 2:
            return Label(whens[0][1] if whens else "", 14, ink="soft")
        row = ChipRow(whens, chip_height=theme.TOUCH)
        row.choose(whens[0][0])
        return row

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self.arrange(strip=False)

    def arrange(self, *, strip: bool) -> None:
        """One below the other, or the words beside a small picture on one large button."""
        self._strip = strip
        for part in (self.picture, self.name, self.why, self.when, self.give):
            self._grid.removeWidget(part)
        words = (self.picture, self.name, self.why)
        through = (*words, self.when) if isinstance(self.when, Label) else words
        for part in through:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, strip)
        self.why.set_text(self._why[strip])
        self.give.setText("" if strip else self._word)
        self.give.setProperty("overlay", strip)
        if strip:
            self._grid.addWidget(self.picture, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
            for row, part in enumerate((self.name, self.why, self.when)):
                self._grid.addWidget(part, row, 1)
            self._grid.setRowStretch(1, 1)
            self.give.lower()
        else:
            for row, part in enumerate((self.picture, self.name, self.why, self.when, self.give)):
                self._grid.addWidget(part, row, 0, 1, 2)
        self._measure()

    def _measure(self) -> None:
        chips = isinstance(self.when, ChipRow)
        gap = theme.px(_INSET if self._strip else 0)
        self._grid.setContentsMargins(gap, gap, gap, gap)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(0)
        self._grid.setRowMinimumHeight(3, 0 if self._strip else theme.px(48 if chips else 40))
        self.name.set_size(18 if self._strip else 20, lines=2, least=16)
        self.name.setMinimumHeight(theme.px(32 if self._strip else 48))
        self.name.setMaximumHeight(_NO_LIMIT if self._strip else theme.px(48))
        self.when.setFixedHeight(theme.px(44 if chips else 20 if self._strip else 36))
        if self._strip:
            self.picture.setFixedSize(theme.px(_SMALL), theme.px(_SMALL))
            self.why.setMinimumHeight(theme.px(20))
            self.why.setMaximumHeight(_NO_LIMIT)
            self.setMinimumHeight(theme.px(_SMALL + 2 * _INSET))
            self.give.set_measures(None, _SMALL)
            self._cover()
        else:
            self.picture.setMinimumSize(0, 0)
            self.picture.setMaximumSize(_NO_LIMIT, _NO_LIMIT)
            self.why.setFixedHeight(theme.px(44))
            self.setMinimumHeight(0)
            self.give.set_measures(None, 60)

    def _cover(self) -> None:
        """In the strip the button lies beneath all of the row."""
        if self._strip:
            self.give.setFixedHeight(self.height())
            self.give.setGeometry(self.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button follows the row."""
        super().resizeEvent(event)
        self._cover()

    def chosen_when(self) -> object:
        """The key of when it shall be given."""
        if isinstance(self.when, ChipRow):
            return self.when.chosen_keys()[0]
        return self._whens[0][0] if self._whens else None

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """288 wide at 100 %."""
        return QSize(theme.px(288), self._grid.sizeHint().height())
