"""The frame's head: who serves, the search box, who waits, how the till's data stand."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QWidget

from ui import theme
from ui.layout import FULL_FROM, Layout
from ui.parts.button import Button
from ui.parts.field import Field
from ui.parts.icons import paint_icon
from ui.parts.section import Label
from ui.parts.tile import paint_initials

_STATE_WIDTH = 270
_NARROW_STATE_WIDTH = 156
_STATE_FROM = 760
_STATE_IN_ONE_LINE_FROM = 1000
"""Pixels at 100 %: the state's width, and from where it is shown."""

_NAME_FROM = 800


class PersonButton(Button):
    """Who serves: a round badge with initials, and the name where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(height=44, width=176, type_size=16, parent=parent)
        self.initials = ""
        self.only_badge = False
        self.setProperty("may_elide", True)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Badge and name in the middle; a small figure while nobody is signed in."""
        side = theme.px(30)
        name = "" if self.only_badge else self.text()
        painter.setFont(theme.font(16, bold=True))
        metrics = painter.fontMetrics()
        gap = theme.px(10) if name else 0
        room = round(rect.width()) - side - gap - theme.px(16)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        width = side + gap + metrics.horizontalAdvance(shown)
        left = rect.center().x() - width / 2
        badge = QRectF(left, rect.center().y() - side / 2, side, side)
        if self.initials:
            paint_initials(painter, badge, self.initials, 13)
        else:
            paint_icon(painter, "person", badge.adjusted(3, 3, -3, -3), theme.palette().soft)
        painter.setFont(theme.font(16, bold=True))
        painter.setPen(theme.colour("ink"))
        words = QRectF(badge.right() + gap, rect.top(), rect.width(), rect.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)


class WordUnderIcon(Button):
    """A small button with its word under the icon."""

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Icon above, word below."""
        side = theme.px(20)
        top = rect.top() + theme.px(5)
        square = QRectF(round(rect.center().x() - side / 2), round(top), side, side)
        paint_icon(painter, self.icon_name, square, theme.colour(self._ink()).name())
        words = QRectF(rect.left(), top + side, rect.width(), rect.bottom() - top - side)
        room = words.width() - theme.px(4)
        painter.setFont(theme.font_that_fits(self.text(), room, words.height(), 13))
        painter.setPen(theme.colour(self._ink()))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class Head(QWidget):
    """The topmost row; it shows what it is told and says what was touched."""

    who_pressed = Signal()
    waiting_pressed = Signal()
    search_edited = Signal(str)
    office_pressed = Signal()
    dock_pressed = Signal()
    scan_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout_kind = Layout.FULL
        self.who = PersonButton()
        self.search = Field(self.tr("Search"), icon_name="search", height=44, type_size=16)
        self.search.set_hints(
            self.tr("Scan, or type a name, phone, item, code"),
            self.tr("Scan or type"),
            self.tr("Search"),
        )
        self.waiting = Button(icon="waiting", width=132, height=44)
        self.scan = WordUnderIcon(self.tr("Scan"), icon="scan", width=56, height=48, type_size=13)
        self.state = Label(size=13, ink="soft")
        self.office = Button(self.tr("Office"), icon="office", width=104, height=44)
        self.dock = WordUnderIcon(self.tr("Dock"), icon="dock", width=60, height=44, type_size=13)
        self.state.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self._lay_out()
        self.who.clicked.connect(self.who_pressed)
        self.waiting.clicked.connect(self.waiting_pressed)
        self.office.clicked.connect(self.office_pressed)
        self.dock.clicked.connect(self.dock_pressed)
        self.scan.clicked.connect(self.scan_pressed)
        self.search.textEdited.connect(self.search_edited)
        self.scan.hide()
        self.office.hide()
        self.dock.hide()
        self.set_person("")
        self.set_waiting(0)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._gaps: list[QSpacerItem] = []
        kept = self.waiting.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.waiting.setSizePolicy(kept)
        order = (
            self.who,
            self.search,
            self.waiting,
            self.state,
            self.office,
            self.scan,
            self.dock,
        )
        for part in order:
            self._row.addWidget(part, 1 if part is self.search else 0)
            if part is not self.dock:
                gap = QSpacerItem(0, 0)
                self._gaps.append(gap)
                self._row.addItem(gap)

    def set_person(self, name: str, initials: str = "") -> None:
        """Show who serves; an empty name means nobody is signed in."""
        self.who.initials = initials or "".join(word[0] for word in name.split()[:2]).upper()
        self.who.setText(name)
        said = self.tr("%1 serves. Change person").replace("%1", name)
        self.who.setAccessibleName(said if name else self.tr("Who serves?"))
        self.who.update()

    def set_waiting(self, count: int) -> None:
        """Show how many customers wait; hidden at none."""
        self.waiting.setText(self.tr("%n waiting", "", count))
        self.waiting.setVisible(count > 0)

    def set_state(self, text: str, tinted: bool = False) -> None:
        """Say how fresh the till's data are; tinted when somebody should see to it."""
        self.state.setText(text)
        self.state.setToolTip(text)
        self.state.set_ink("on_calm" if tinted else "soft")
        side = Qt.AlignmentFlag.AlignHCenter if tinted else Qt.AlignmentFlag.AlignTrailing
        self.state.setAlignment(Qt.AlignmentFlag.AlignVCenter | side)

    def offer(self, *, office: bool | None = None, dock: bool | None = None) -> None:
        """Show or hide the ways to the office and to the strip; None leaves one as it is."""
        for button, wanted in ((self.office, office), (self.dock, dock)):
            if wanted is not None:
                button.setVisible(wanted)
        self.arrange(self._layout_kind)

    def arrange(self, layout: Layout) -> None:
        """Take the measures of this arrangement."""
        self._layout_kind = layout
        strip = layout is Layout.STRIP
        self.dock.setText(self.tr("Wide") if strip else self.tr("Dock"))
        self.dock.icon_name = "wide" if strip else "dock"
        self._row.setContentsMargins(*map(theme.px, (8, 4, 8, 4) if strip else (24, 6, 24, 6)))
        self.setFixedHeight(theme.px(56))
        self.scan.setVisible(strip)
        if strip:
            self._arrange_strip()
        else:
            self._arrange_full()
        self._row.invalidate()

    def _arrange_strip(self) -> None:
        self.who.only_badge = True
        self.who.set_measures(52, 48)
        self.dock.set_measures(52, 48)
        for part in (self.state, self.office, self.waiting):
            part.setFixedWidth(0)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard goes to what is seen
        self._space(8, 8, 0, 0, 0, 0 if self.dock.isHidden() else 4)

    def _arrange_full(self) -> None:
        effective = self.width() / theme.text_size()
        self.who.only_badge = effective < _NAME_FROM
        self.who.set_measures(52 if self.who.only_badge else 176, 44)
        self.dock.set_measures(60, 44)
        self.waiting.set_measures(132, 44)
        self.office.set_measures(104, 44)
        for part in (self.office, self.waiting):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        office, dock = not self.office.isHidden(), not self.dock.isHidden()
        self.state.setFixedWidth(theme.px(self._state_width(effective, office, dock)))
        office_gap = 24 if office else 0
        dock_gap = (8 if office else 24) if dock else 0
        self._space(16, 16, 16 if effective >= _STATE_FROM else 0, office_gap, dock_gap, 0)

    def _state_width(self, effective: float, office: bool, dock: bool) -> int:
        """The state takes the room that the hidden ways leave, so that the search stays put."""
        if effective < _STATE_FROM:
            return 0
        if effective < _STATE_IN_ONE_LINE_FROM:
            return _NARROW_STATE_WIDTH
        if effective < FULL_FROM:
            return _STATE_WIDTH
        freed = {(True, True): 0, (False, True): 112, (True, False): 68, (False, False): 196}
        return _STATE_WIDTH + freed[office, dock]

    def _space(self, *gaps: int) -> None:
        for spacer, gap in zip(self._gaps, gaps, strict=True):
            spacer.changeSize(theme.px(gap), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The name and the state give way where the window is narrow."""
        super().resizeEvent(event)
        self.arrange(self._layout_kind)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the parts give way."""
        return QSize(theme.px(320), theme.px(56))
