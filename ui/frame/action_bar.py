"""The frame's foot: Back, Park, More, what will happen, and the main button."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from ui import theme
from ui.frame.figures import Held
from ui.layout import Layout
from ui.parts.button import Button, Kind
from ui.parts.sentence import Sentence

_ONE_LINE_FROM = 900


class ActionBar(QWidget):
    """The lowest row; under 900 px of effective width the sentence stands above the buttons."""

    main_pressed = Signal()
    back_pressed = Signal()
    park_pressed = Signal()
    lock_pressed = Signal()
    practice_pressed = Signal()
    waiting_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout_kind = Layout.FULL
        self._back_word = ""
        self._bare = False
        self.brief = False
        """Whether the sentence above the buttons gives its room to something else."""

        self.back = Button(self.tr("Back"), icon="back", width=112, height=56, parent=self)
        self.park = Button(self.tr("Park"), icon="park", width=112, height=56, parent=self)
        self.more = Button(self.tr("More"), width=72, height=56, parent=self)
        self.held = Held(self.more)
        self.consequence = Sentence(size=16, lines=2, least=13, middle=True)
        self.main = Button(kind=Kind.MAIN, icon_after="return", height=56, type_size=20, bold=True)
        self.menu = QMenu(self)
        self._grid = QGridLayout(self)
        self._grid.setSpacing(0)
        self._fill_menu()
        self.main.clicked.connect(self.main_pressed)
        self.back.clicked.connect(self.back_pressed)
        self.park.clicked.connect(self.park_pressed)
        self.more.clicked.connect(self._open_menu)

    def _fill_menu(self) -> None:
        # Given to `addAction`, a signal is called as a function, which it is not.
        self._menu_back = self._entry("", self.back_pressed)
        self._menu_park = self._entry(self.tr("Park"), self.park_pressed)
        self._menu_waiting = self._entry(self.tr("Waiting"), self.waiting_pressed)
        self._menu_lock = self._entry(self.tr("Lock"), self.lock_pressed)
        self._menu_practice = self._entry("", self.practice_pressed)
        self.set_practice(False)

    def _entry(self, word: str, chosen: SignalInstance) -> QAction:
        entry = self.menu.addAction(word)
        entry.triggered.connect(chosen)
        return entry

    def set_practice(self, practice: bool) -> None:
        """Offer to leave practice, or to enter it."""
        self._menu_practice.setText(self.tr("Leave practice") if practice else self.tr("Practice"))

    def offer_practice(self, offered: bool) -> None:
        """Practice is entered and left only while nobody is served."""
        self._menu_practice.setVisible(offered)

    def _open_menu(self) -> None:
        if self.held.taken():
            return
        strip = self._layout_kind is Layout.STRIP
        self._menu_back.setText(self._back_word or self.tr("Back"))
        twice = self._back_word == self._menu_lock.text()
        self._menu_back.setVisible(strip and self.back.isEnabled() and not twice)
        self._menu_park.setVisible(strip and self.park.isEnabled())
        self._menu_waiting.setVisible(strip)
        self.menu.ensurePolished()
        above = QPoint(0, -self.menu.sizeHint().height() - theme.px(4))
        place = self.more.mapToGlobal(above)
        self.menu.popup(place)
        # At an edge that is kept free for this window Qt would push the menu off it.
        self.menu.move(place)

    def say(self, sentence: str) -> None:
        """Say what will happen; the bar grows upwards where that is long and the bar narrow."""
        self.consequence.set_text(sentence)
        self.arrange(self._layout_kind)

    def show_main(self, word: str, *, ready: bool, busy: bool) -> None:
        """Put a word on the main button; filled when it may act, outlined when not yet."""
        self.main.setText(word)
        self.main.setVisible(bool(word))
        self.main.setEnabled(not busy)
        self.main.set_kind(Kind.MAIN if ready else Kind.OUTLINED)

    def show_ways(self, *, back_word: str, back: bool, park: bool) -> None:
        """Say what Back is called here, and whether one can go back and park."""
        self._back_word = back_word
        self.back.setText(back_word or self.tr("Back"))
        self.back.icon_name = "back" if not back_word else ""
        self.back.setEnabled(back)
        self.park.setEnabled(park)

    def show_bare(self, bare: bool) -> None:
        """Show only Back and the main button, or all of it again."""
        if bare is not self._bare:
            self._bare = bare
            self.arrange(self._layout_kind)

    def arrange(self, layout: Layout) -> None:
        """Take the measures of this arrangement."""
        self._layout_kind = layout
        strip = layout is Layout.STRIP
        effective = self.width() / theme.text_size()
        for part in (self.back, self.park, self.more, self.consequence, self.main):
            self._grid.removeWidget(part)
        self.back.setVisible(not strip or self._bare)
        self.park.setVisible(not strip and not self._bare)
        self.more.setVisible(not self._bare)
        self.main.type_size = 18 if strip else 20
        self.main.icon_after = "" if strip else "return"
        if strip:
            self._stack(more_height=60, margins=(16, 8, 16, 12), height=128)
        elif effective < _ONE_LINE_FROM:
            self._stack(more_height=56, margins=(24, 4, 24, 12), height=120)
        else:
            self._line_up()

    def _line_up(self) -> None:
        parts = (self.back, self.park, self.more, self.consequence, self.main)
        for place, part in enumerate(parts):
            self._grid.addWidget(part, 1, 2 * place)
        self._set_gaps(8, 8, 16, 24)
        self._grid.setColumnStretch(6, 1)
        self._grid.setColumnStretch(8, 0)
        self._grid.setRowMinimumHeight(0, 0)
        self._grid.setContentsMargins(*map(theme.px, (24, 12, 24, 12)))
        self.more.set_measures(72, 56)
        self.main.set_measures(400 if self._layout_kind is Layout.FULL else 260, 56)
        self.consequence.setFixedHeight(theme.px(56))
        self.consequence.show()
        self.setFixedHeight(theme.px(80))

    def _stack(self, *, more_height: int, margins: tuple[int, int, int, int], height: int) -> None:
        self._grid.addWidget(self.consequence, 0, 0, 1, 9, Qt.AlignmentFlag.AlignTop)
        for place, part in enumerate((self.back, self.park, self.more)):
            self._grid.addWidget(part, 1, 2 * place)
        self._grid.addWidget(self.main, 1, 6, 1, 3)
        gap = 0 if self._layout_kind is Layout.STRIP else 8
        self._set_gaps(gap, gap, 8, 0)
        self._grid.setColumnStretch(6, 1)
        self._grid.setContentsMargins(*map(theme.px, margins))
        self.more.set_measures(72, more_height)
        self.main.set_measures(None, more_height)
        self.consequence.setVisible(not self.brief)
        needed = self.consequence.heightForWidth(self.width() - theme.px(margins[0] + margins[2]))
        sentence = max(theme.px(44), needed)
        self.consequence.setFixedHeight(sentence)
        above = 0 if self.brief else sentence + theme.px(4)
        self._grid.setRowMinimumHeight(0, above)
        self.setFixedHeight(theme.px(height - 48) + above)

    def _set_gaps(self, *gaps: int) -> None:
        for place, gap in enumerate(gaps):
            self._grid.setColumnMinimumWidth(2 * place + 1, theme.px(gap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentence moves above the buttons where the window is narrow."""
        super().resizeEvent(event)
        self.arrange(self._layout_kind)

    def minimumSizeHint(self) -> QSize:
        """Narrow: the parts give way."""
        return QSize(theme.px(320), theme.px(80))
