"""The middle of the frame: the page's main area, and its side card beside or folded above it."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.frame.work_area import Veil, WorkArea
from ui.layout import Layout
from ui.page import Page
from ui.parts.button import Button, Kind
from ui.parts.slot import Slot

_SIDE_WIDTH = 400
_INSET = 16
_ABOVE_BELOW = 16
"""Between a page and its side below it, in pixels at 100 %."""


class SideStack(QStackedWidget):
    """The side cards of all pages; opaque, with a line to its left, while it lies over the main."""

    over_main = False
    edged = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper beneath a folded side that was opened."""
        super().paintEvent(event)
        if self.over_main:
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme.colour("paper"))
            if self.edged:
                painter.setPen(QPen(theme.colour("line"), 1))
                painter.drawLine(0, 0, 0, self.height())
            painter.end()


class PageAndBelow(QWidget):
    """A page, and in the strip its side below it: they scroll as one."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.below = Slot()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(_ABOVE_BELOW))
        self._column.addWidget(page, 1)
        self._column.addWidget(self.below)
        self._column.addStretch(0)
        page.show()
        self.spread()

    def spread(self) -> None:
        """With nothing below it the page takes all the height there is."""
        alone = self.below.is_empty()
        self._column.setStretch(0, 1 if alone else 0)
        self._column.setStretch(2, 0 if alone else 1)


@dataclass
class _Place:
    main: WorkArea
    side: WorkArea
    whole: PageAndBelow


class Body(QWidget):
    """Shows one page at a time; `lay_over` puts one on top and keeps those beneath.

    A side stands beside its page, or is folded into a line above it. In the strip it stands
    in the place that the page has for it, else below the page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout_kind = Layout.FULL
        self._places: dict[Page, _Place] = {}
        self._side_open = False
        self._only_side = False
        self.mains = QStackedWidget()
        self.sides = SideStack()
        self.fold = Button(kind=Kind.PLAIN, icon_after="open", height=theme.TOUCH)
        self.veil = Veil(self.mains)
        self._grid = QGridLayout(self)
        self._grid.setSpacing(0)
        self._grid.addWidget(self.fold, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(2, 1)
        self.fold.clicked.connect(self.turn_side)

    def minimumSizeHint(self) -> QSize:
        """Small: what does not fit is scrolled to."""
        return QSize(theme.px(240), theme.px(60))

    def add(self, page: Page) -> None:
        """Take a page in, if it is not here yet."""
        if page in self._places:
            return
        gutter = 16 if self._layout_kind is Layout.STRIP else 24
        place = _Place(WorkArea(gutter), WorkArea(gutter), PageAndBelow(page))
        place.main.hold(place.whole)
        self._places[page] = place
        self._inset_side(place)
        self.mains.addWidget(place.main)
        self.sides.addWidget(place.side)
        page.arrange(self._layout_kind)

    def remove(self, page: Page) -> None:
        """Let a page go, with its side."""
        place = self._places.pop(page, None)
        if place:
            for stack, area in ((self.mains, place.main), (self.sides, place.side)):
                stack.removeWidget(area)
                area.deleteLater()

    def show_page(self, page: Page, beneath: Page | None) -> None:
        """Bring a page to the top; `beneath` stays in view where the page is only a side."""
        seen = beneath if page.only_side and beneath is not None else page
        only_side = seen is not page
        self.mains.setCurrentWidget(self._places[seen].main)
        self.sides.setCurrentWidget(self._places[page].side)
        self.veil.draw_over(only_side)
        self.read(page)

    def read(self, page: Page) -> None:
        """Show the side as the page wants it now."""
        self._place_side(page)
        self._side_open = page.side_wanted
        self._only_side = page.only_side
        self.fold.setText(page.side_word or page.title)
        self._fold_or_show(page.side is not None)

    def _place_side(self, page: Page) -> None:
        """Put the side where it belongs; the focus stays where it is in it."""
        focus, side = self.window().focusWidget(), page.side
        had_focus = side is not None and focus is not None and _is_in(focus, side)
        self._move_side(page, self._places[page])
        if had_focus and focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_side(self, page: Page, place: _Place) -> None:
        within = self._layout_kind is Layout.STRIP and not page.only_side
        slot = place.whole.below if page.side_slot is None else page.side_slot
        here, there = (slot, place.side) if within else (place.side, slot)
        there.hold(None)
        here.hold(page.side)
        place.whole.spread()

    def turn_side(self) -> None:
        """Open the folded side, or fold it again."""
        self._side_open = not self._side_open
        self._fold_or_show(True)

    def close_side(self) -> bool:
        """Fold the side again; says whether it was open."""
        was_open = self._side_open and self.fold.isVisible()
        if was_open:
            self.turn_side()
        return was_open

    def _fold_or_show(self, there_is_one: bool) -> None:
        full = self._layout_kind is Layout.FULL
        folds = self._layout_kind is Layout.FULL_WITHOUT_SIDE and not self._only_side
        self.fold.setVisible(folds and there_is_one)
        self._grid.setRowMinimumHeight(1, theme.px(8) if self.fold.isVisibleTo(self) else 0)
        opened = folds and there_is_one and self._side_open
        self.sides.setVisible(full or self._only_side or opened)
        if not full:
            self.sides.raise_()

    def arrange(self, layout: Layout) -> None:
        """Put side and main beside each other, or the side over the main area."""
        changed = layout is not self._layout_kind
        self._layout_kind = layout
        strip = layout is Layout.STRIP
        gutter = 16 if strip else 24
        for page, place in self._places.items():
            place.main.set_gutter(gutter)
            place.side.set_gutter(gutter)
            if changed:
                page.arrange(layout)
                self._place_side(page)
        self._place_areas(layout, gutter)
        self._fold_or_show(self._current_side() is not None)

    def _place_areas(self, layout: Layout, gutter: int) -> None:
        for part in (self.fold, self.mains, self.sides):
            self._grid.removeWidget(part)
        full = layout is Layout.FULL
        top = 16 if full else 0
        bottom = 16 if layout is not Layout.STRIP else 0
        left = theme.px(gutter)
        self._grid.setContentsMargins(left, theme.px(top), 0, theme.px(bottom))
        self._grid.setColumnMinimumWidth(1, 0 if full else left)
        self._grid.addWidget(self.fold, 0, 0)
        self.sides.over_main = not full
        self.sides.setProperty("overlay", not full)
        self.sides.edged = layout is Layout.FULL_WITHOUT_SIDE
        if full:
            self._grid.addWidget(self.mains, 2, 0)
            self._grid.addWidget(self.sides, 2, 1)
        else:
            self._grid.addWidget(self.mains, 2, 0, 1, 2)
            right = Qt.AlignmentFlag.AlignTrailing
            whole = layout is Layout.STRIP
            self._grid.addWidget(self.sides, 2, 0, 1, 2, Qt.AlignmentFlag(0) if whole else right)
        self._fix_side_width(layout, gutter)

    def _fix_side_width(self, layout: Layout, gutter: int) -> None:
        if layout is Layout.STRIP:
            self.sides.setMinimumWidth(0)
            self.sides.setMaximumWidth(16_777_215)
        else:
            inset = _INSET if layout is Layout.FULL_WITHOUT_SIDE else 0
            self.sides.setFixedWidth(theme.px(_SIDE_WIDTH + inset + gutter))
        for place in self._places.values():
            self._inset_side(place)

    def _inset_side(self, place: _Place) -> None:
        """A side that lies over the main area keeps a distance from its line."""
        inset = theme.px(_INSET) if self._layout_kind is Layout.FULL_WITHOUT_SIDE else 0
        place.side.setViewportMargins(inset, 0, 0, 0)

    def _current_side(self) -> QWidget | None:
        area = self.sides.currentWidget()
        return area.widget() if isinstance(area, WorkArea) else None


def _is_in(part: QWidget, whole: QWidget) -> bool:
    return part is whole or whole.isAncestorOf(part)
