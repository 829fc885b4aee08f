"""A list of rows to choose from; what comes late is added below and moves nothing."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QScrollArea, QScroller, QWidget

from ui import theme
from ui.parts.row import GAP, ROW_HEIGHT, ROW_ROLE, Row, RowDelegate
from ui.parts.surface import Face, paint_face

_LEAST_ROWS = 2
"""A list that scrolls by itself shows so many rows."""

_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """The rows of one list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows there are; a row has none beneath it."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The title to show, the whole row for the delegate, the words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        return None

    def rows(self) -> list[Row]:
        """All rows in their order."""
        return list(self._rows)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def add_late(self, rows: Sequence[Row]) -> None:
        """Add below those rows whose key is not shown yet; rows shown stay where they are."""
        shown = {row.key for row in self._rows}
        new = [row for row in rows if row.key not in shown]
        if not new:
            return
        end = len(self._rows)
        self.beginInsertRows(QModelIndex(), end, end + len(new) - 1)
        self._rows.extend(new)
        self.endInsertRows()


class ResultList(QListView):
    """Rows 72 px high; a touch, an arrow key or Space chooses one.

    Where a choice acts `at_once`, arrow keys only move the outline, or no row but the first
    could be reached with them.
    """

    chosen = Signal(object)
    """A person has chosen this `Row`."""

    def __init__(
        self,
        name: str,
        *,
        empty: str = "",
        row_height: int = ROW_HEIGHT,
        at_once: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self.rows = RowModel(self)
        self._delegate = RowDelegate(self)
        self._delegate.row_height = row_height
        self.empty = empty
        self._whole = False
        self._silent = False
        self.setAccessibleName(name)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    def set_rows(self, rows: Sequence[Row], chosen: object = None) -> None:
        """Show these rows, with the one of this key chosen beforehand, or none."""
        self._silent = True
        self.rows.replace(rows)
        self._silent = False
        self.choose(chosen)
        self.updateGeometry()

    def add_late(self, rows: Sequence[Row]) -> None:
        """Add what came late below what is shown."""
        self.rows.add_late(rows)
        self.updateGeometry()

    def set_empty(self, text: str) -> None:
        """What stands here while there are no rows: what belongs here, and how to begin."""
        self.empty = text
        self.viewport().update()

    def choose(self, key: object) -> None:
        """Choose the row of this key, or none for None, without telling anybody."""
        self._silent = True
        self.selectionModel().clear()
        for place, row in enumerate(self.rows.rows()):
            if key is not None and row.key == key:
                self.setCurrentIndex(self.rows.index(place))
        self._silent = False
        self.viewport().update()

    def chosen_row(self) -> Row | None:
        """The row chosen now."""
        chosen = self.selectionModel().selectedIndexes()
        return chosen[0].data(ROW_ROLE) if chosen else None

    def _selection_changed(self, selected: QItemSelection, _: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes and not self._silent:
            self.chosen.emit(indexes[0].data(ROW_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down from nothing chosen begins at the first row; Space chooses the present one."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if self._at_once and step and self.rows.rowCount():
            place = min(max(0, self.currentIndex().row() + step), self.rows.rowCount() - 1)
            outline = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.rows.index(place), outline)
            return
        begins = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Space)
        if begins and self.rows.rowCount() and self.chosen_row() is None:
            place = max(0, self.currentIndex().row())
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rows.index(place), select)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is outlined, not chosen, when the keyboard comes here.

        A touch comes to a row of its own: the list must not jump to the first beneath it.
        """
        super().focusInEvent(event)
        touched = event.reason() == Qt.FocusReason.MouseFocusReason
        if not touched and not self.currentIndex().isValid() and self.rows.rowCount():
            outline = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.rows.index(0), outline)

    def set_row_height(self, height: int) -> None:
        """Make each row so high, in pixels at 100 %."""
        self._delegate.row_height = height
        self.scheduleDelayedItemsLayout()

    def set_whole(self, whole: bool) -> None:
        """Be as high as all rows together, where what holds the list scrolls; or scroll in it."""
        if whole is not self._whole:
            self._whole = whole
            self.updateGeometry()

    def more_than_least(self) -> int:
        """By how many pixels the list is higher than it must be, since it shows all its rows."""
        if not self._whole or self.minimumHeight():
            return 0
        return self.height_for(self.rows.rowCount()) - self._least_height()

    def minimumSizeHint(self) -> QSize:
        """As high as two rows, or as all of them."""
        least = self._least_height()
        if self._whole:
            least = max(least, self.height_for(self.rows.rowCount()))
        return QSize(super().minimumSizeHint().width(), least)

    def _least_height(self) -> int:
        return self.height_for(min(_LEAST_ROWS, self.rows.rowCount() or _LEAST_ROWS))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """A row that the keys come to is in view, where the list itself does not scroll too."""
        super().currentChanged(current, previous)
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if self._whole and area is not None and area.widget() is not None:
            row = self.visualRect(current)
            corner = self.viewport().mapTo(area.widget(), row.topLeft())
            area.ensureVisible(corner.x(), corner.y() + row.height(), 0, theme.px(GAP))
            area.ensureVisible(corner.x(), corner.y(), 0, theme.px(GAP))

    def height_for(self, count: int) -> int:
        """The height in pixels that shows so many rows whole."""
        return theme.px((self._delegate.row_height + GAP) * count)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or in words what belongs here."""
        super().paintEvent(event)
        if self.empty and not self.rows.rowCount():
            painter = QPainter(self.viewport())
            if self.hasFocus():
                paint_face(painter, QRectF(self.viewport().rect()), Face(None, None, focused=True))
            painter.setFont(theme.font(18))
            painter.setPen(theme.colour("soft"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            inset = theme.px(8)
            room: QRect = self.viewport().rect().adjusted(inset, inset, -inset, -inset)
            painter.drawText(room, int(flags), self.empty)
            painter.end()
