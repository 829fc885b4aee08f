"""A gesture that may be given: its picture, its name, why it suits, when, and *Give*."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.parts.button import Button, Kind
from ui.parts.chip import ChipRow
from ui.parts.icons import picture
from ui.parts.section import Label
from ui.parts.sentence import Sentence


class Picture(QWidget):
    """A gesture's picture with rounded corners."""

    def __init__(self, name: str, height: int = 150, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

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
    """One suggestion. `whens` are (key, word) pairs; more than one are offered as a choice."""

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
        word = " · ".join(part for part in (self.tr("Give"), with_whom) if part)
        kind = Kind.OUTLINED if suggested else Kind.PLAIN
        self.give = Button(word, kind=kind, height=60, type_size=20, bold=suggested)
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
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.picture, self.name, self.why, self.when):
            self._column.addWidget(part)
        self._column.addSpacing(theme.px(4))
        self._column.addWidget(self.give)
        self._measure()

    def _measure(self) -> None:
        self.name.setFixedHeight(theme.px(48))
        self.why.setFixedHeight(theme.px(44))
        self.when.setFixedHeight(theme.px(44 if isinstance(self.when, ChipRow) else 36))

    def chosen_when(self) -> object:
        """The key of when it shall be given."""
        if isinstance(self.when, ChipRow):
            return self.when.chosen_keys()[0]
        return self._whens[0][0] if self._whens else None

    def mark_given(self, given: bool) -> None:
        """Show that this one is chosen; it can be changed until it is handed over."""
        self.give.setCheckable(given)
        self.give.setChecked(given)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """288 wide at 100 %."""
        return QSize(theme.px(288), self._column.sizeHint().height())
