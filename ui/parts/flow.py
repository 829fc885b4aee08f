"""A layout that sets parts side by side and goes on in the next line where they do not fit."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui import theme


@dataclass(frozen=True)
class Even:
    """Columns of one width: `most` of them, fewer where one would be narrower than `least`.

    Pixels at 100 %. They grow with the room, up to `widest`.
    """

    most: int
    least: int
    widest: int | None = None

    def count(self, width: int, gap: int) -> int:
        """How many columns stand in so many real pixels."""
        fit = (width + gap) // (theme.px(self.least) + gap)
        return max(1, min(self.most, fit))

    def column(self, width: int, gap: int) -> int:
        """The width of each column, in real pixels."""
        count = self.count(width, gap)
        room = (width - gap * (count - 1)) // count
        return room if self.widest is None else min(room, theme.px(self.widest))


class Flow(QLayout):
    """Parts in reading order, `gap` pixels (at 100 %) apart, on as many lines as needed.

    Each is as wide as it would like to be, or all stand in `even` columns.
    """

    def __init__(
        self, gap: int = 8, parent: QWidget | None = None, *, even: Even | None = None
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._line_gap = gap
        self._even = even
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def set_even(self, even: Even | None) -> None:
        """Set the parts in columns, or each as wide as it would like to be."""
        self._even = even
        self.invalidate()

    def set_gap(self, gap: int, *, below: int | None = None) -> None:
        """Set the parts so many pixels (at 100 %) apart, and the lines `below` each other too."""
        self._gap = gap
        self._line_gap = gap if below is None else below
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Add one at the end; Qt calls this for `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The part at a place, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the part at a place out of the layout."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put each part in its place."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line, or in all the columns there may be."""
        gap = theme.px(self._gap)
        hints = [item.sizeHint() for item in self._shown()]
        if self._even is not None:
            column = theme.px(self._even.widest or self._even.least)
            width = self._even.most * (column + gap) - gap
            return QSize(width, self.heightForWidth(width))
        return QSize(
            sum(hint.width() for hint in hints) + gap * max(0, len(hints) - 1),
            max((hint.height() for hint in hints), default=0),
        )

    def minimumSize(self) -> QSize:
        """The widest part alone in its line."""
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        gap = theme.px(self._gap)
        x, y, line_height = rect.x(), rect.y(), 0
        for item in self._shown():
            size = self._size(item, rect.width(), gap)
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, line_height = rect.x(), y + line_height + theme.px(self._line_gap), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + gap
            line_height = max(line_height, size.height())
        return y + line_height - rect.y()

    def _size(self, item: QLayoutItem, room: int, gap: int) -> QSize:
        wanted = item.sizeHint()
        width = min(wanted.width(), room)
        if self._even is not None:
            width = self._even.column(room, gap)
        height = item.heightForWidth(width) if item.hasHeightForWidth() else wanted.height()
        return QSize(width, height)
