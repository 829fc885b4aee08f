"""Docked as a strip beside the till, closed to a tab, or wide: where the window stands."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction, QScreen

from core.basics.this_pc import Edge, ThisPc
from ui import background, theme
from ui.docking.beginning import AT_THE_EDGE
from ui.docking.desktop import Desktop, desktop_here
from ui.docking.key_combination import KeyCombination
from ui.docking.places import (
    fills,
    strip_place,
    tab_place,
    where_dropped,
    wide_place,
    with_own,
)
from ui.docking.resting import Resting
from ui.docking.scan_now import ScanNow, TillFocus
from ui.docking.tab import SlimTab
from ui.layout import Layout
from ui.page import Page
from ui.parts.band import Notice
from ui.window import CounterFrame

_PUSHED_WITHIN_MS = 500


class Stands(Enum):
    """How the window stands on the screen."""

    WIDE = auto()
    """A window like any other."""

    OPEN = auto()
    """A strip at the edge, on top of all others."""

    CLOSED = auto()
    """A slim tab on the edge."""


class Docking(QObject):
    """Puts one window where it belongs, and remembers it for this PC.

    `may_scan` says whether somebody is signed in; `desktop` is the system, this PC's by default.
    """

    def __init__(
        self,
        frame: CounterFrame,
        this_pc: ThisPc,
        may_scan: Callable[[], bool],
        desktop: Desktop | None = None,
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._pc = this_pc
        self._edge: Edge = this_pc.settings.edge
        self._share = this_pc.settings.tab_place
        self._desktop = desktop or desktop_here()
        self._stands = Stands.WIDE
        self._was_wide: QRect | None = None
        self._screen: QScreen | None = None
        self._kept: QRect | None = None
        self._called = False
        self._waiting = 0
        self._tab: SlimTab | None = None
        self.till = TillFocus(self._desktop, self)
        self.scan_now = ScanNow(frame, may_scan)
        self.resting = Resting(frame)
        self._may_reserve = True
        self._pushed = False
        self._replace = QTimer(self, singleShot=True, interval=0)
        self._look_again = QTimer(self, singleShot=True, interval=_PUSHED_WITHIN_MS)
        self._connect()
        self._menu = self._fill_menu()
        self._listen(this_pc.settings.scan_key)
        if this_pc.settings.docked:
            self.dock()

    def _connect(self) -> None:
        self._frame.set_dock(self.turn)
        self._frame.scan_wanted.connect(self._call)
        self._frame.waiting_counted.connect(self._count_waiting)
        self._frame.page_shown.connect(self._show_what_came)
        self._frame.band.shown.connect(self._show_what_came)
        self.scan_now.over.connect(self._answered)
        self.resting.came_to_rest.connect(self.close_up)
        self._replace.timeout.connect(self._place_again)
        self._look_again.timeout.connect(self._float_if_pushed)
        self._frame.installEventFilter(self)

    def _fill_menu(self) -> list[QAction]:
        menu = self._frame.bar.menu
        actions = [
            menu.addAction(self.tr("Make small"), self.close_up),
            menu.addAction(self.tr("To the other side"), self.change_side),
        ]
        for action in actions:
            action.setVisible(False)
        return actions

    def _listen(self, wanted: str) -> None:
        """Hear the key of any program where the system lets us; say which keys there are."""
        key = KeyCombination.read(wanted)
        said = self.tr("Take the next scan (F12)")
        if key and self._desktop.listen(key, self.call_from_anywhere):
            both = self.tr("Take the next scan (F12; %1 from any program)")
            said = both.replace("%1", key.words())
        elif key:
            here = self.tr(
                "Take the next scan (F12, once this window has been touched: "
                "here no program may listen for a key of its own)"
            )
            said = here
        self._frame.head.scan.setToolTip(said)

    # How it stands ----------------------------------------------------------------------

    def stands(self) -> Stands:
        """How the window stands now."""
        return self._stands

    def turn(self) -> None:
        """Dock, or make wide: what the button in the head says."""
        if self._stands is Stands.OPEN or self._frame.arrangement() is Layout.STRIP:
            self.widen()
        else:
            self.dock()

    def dock(self) -> None:
        """Stand as a strip at the edge, on top, with the edge kept free of other windows."""
        if self._stands is Stands.WIDE:
            self._was_wide = self._wide_now()
            self._screen = self._frame.screen()
            self._screen.availableGeometryChanged.connect(self._replace.start)
        self._stands = Stands.OPEN
        self._show_at(self._strip(), self._frame.windowFlags() | AT_THE_EDGE)
        self._reserve()
        self._settle(docked=True)

    def widen(self) -> None:
        """Stand as a window like any other again, where it stood before."""
        if self._screen is not None:
            self._screen.availableGeometryChanged.disconnect(self._replace.start)
            self._screen = None
        self._stands = Stands.WIDE
        self._desktop.release()
        free = self._free()
        self._kept = self._desktop.kept = None
        place = wide_place(free, self._was_wide)
        self._show_at(place, self._frame.windowFlags() & ~AT_THE_EDGE)
        if self._was_wide is None and fills(free):
            self._frame.setWindowState(Qt.WindowState.WindowMaximized)
        self._settle(docked=False)

    def close_up(self) -> None:
        """Close to the tab; what stands in the window stays, and the till has the focus."""
        if self._stands is not Stands.OPEN:
            return
        self._stands = Stands.CLOSED
        self.resting.stop()
        self._desktop.release()
        self._frame.hide()
        self._place_tab()
        self._the_tab().show()
        self.till.give_back()

    def open_up(self) -> None:
        """Open the tab again, ready for a scan or a touch."""
        self._show_strip()
        self._desktop.bring_forward(self._frame)

    def _show_strip(self) -> None:
        if self._stands is Stands.CLOSED:
            self._stands = Stands.OPEN
            self._the_tab().hide()
            self._frame.setGeometry(self._strip())
            self._frame.show()
            self._reserve()
            self.resting.watch()

    def _show_what_came(self, what: Page | Notice) -> None:
        """Something came up behind the closed tab, such as a printer's trouble: let it be seen.

        Whoever works at the till keeps the focus.
        """
        needs_somebody = what.calm if isinstance(what, Notice) else not what.at_rest
        if needs_somebody and self._stands is Stands.CLOSED:
            without = Qt.WidgetAttribute.WA_ShowWithoutActivating
            self._frame.setAttribute(without)
            self._show_strip()
            self._frame.setAttribute(without, False)

    def change_side(self) -> None:
        """Stand at the other edge of the screen."""
        self._edge = "left" if self._edge == "right" else "right"
        self._remember(edge=self._edge)
        self._place_again()

    # The next scan ----------------------------------------------------------------------

    def call_from_anywhere(self) -> None:
        """The key was pressed, in whatever program: come forward and take the next scan."""
        self.till.look()
        self.open_up()
        self._called = True
        self.scan_now.call()

    def _call(self) -> None:
        self._called = self._stands is Stands.OPEN
        self.scan_now.call()

    def _answered(self) -> None:
        """Whoever was called from the till goes back to it."""
        if self._called:
            self._called = False
            self.till.give_back()

    # Places -----------------------------------------------------------------------------

    def _free(self) -> QRect:
        screen = self._frame.screen()
        free = with_own(screen.availableGeometry(), self._desktop.kept)
        return free.intersected(screen.geometry())

    def _wide_now(self) -> QRect | None:
        """Where to come back to; None to be as large as fits."""
        frame = self._frame
        at_the_edge = frame.windowFlags() & Qt.WindowType.FramelessWindowHint
        if at_the_edge or frame.isMaximized() or not frame.isVisible():
            return None
        return frame.geometry()

    def _strip(self) -> QRect:
        return strip_place(self._free(), self._edge, theme.text_size())

    def _show_at(self, place: QRect, flags: Qt.WindowType) -> None:
        """Change the window that is there: a new one would lose the focus and the reserved edge."""
        self._frame.overrideWindowFlags(flags)
        handle = self._frame.windowHandle()
        if handle is not None:
            handle.setFlags(flags)
        if self._frame.isMaximized():
            self._frame.setWindowState(Qt.WindowState.WindowNoState)
        self._frame.setGeometry(place)

    def _reserve(self) -> None:
        """Keep the edge free; before the window is in view there is nothing to keep it for."""
        if self._frame.isVisible() and self._may_reserve:
            self._kept = self._desktop.kept = self._strip()
            self._desktop.reserve(self._frame, self._kept, self._edge)
            self._look_again.start()

    def _float_if_pushed(self) -> None:
        """Some window managers push a window off the edge that it keeps free itself: float then."""
        place = self._strip()
        if self._stands is not Stands.OPEN or self._frame.geometry() == place:
            self._pushed = False
            return
        if self._pushed:
            self._may_reserve = False
            self._desktop.release()
        else:
            self._pushed = True  # it may have been another window's edge, gone by now
            self._look_again.start()
        self._frame.setGeometry(place)

    def _place_again(self) -> None:
        """The window has come into view, or the screen, its task bar or the text size changed."""
        if self._stands is Stands.CLOSED:
            self._place_tab()
        elif self._stands is Stands.OPEN:
            place = self._strip()
            if self._frame.geometry() != place:
                self._frame.setGeometry(place)
            if self._kept != place:
                self._reserve()

    def _settle(self, *, docked: bool) -> None:
        self._remember(docked=docked)
        self.till.keep_looking(docked)
        for action in self._menu:
            action.setVisible(docked)
        if docked:
            self.resting.watch()
        else:
            self.resting.stop()

    def _remember(self, **changes: object) -> None:
        background.run(self._pc.change, **changes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first time in view the edge is reserved; a larger text asks for a wider strip."""
        if watched is self._frame and event.type() in (QEvent.Type.Show, QEvent.Type.StyleChange):
            self._replace.start()
        return False

    # The tab ----------------------------------------------------------------------------

    def _the_tab(self) -> SlimTab:
        if self._tab is None:
            self._tab = SlimTab()
            self._tab.set_waiting(self._waiting)
            self._tab.opened.connect(self.open_up)
            self._tab.dropped.connect(self._dropped)
            self._frame.destroyed.connect(self._tab.deleteLater)
        return self._tab

    def _place_tab(self) -> None:
        place = tab_place(self._free(), self._edge, self._share, theme.text_size())
        self._the_tab().setGeometry(place)

    def _dropped(self, middle: QPoint) -> None:
        self._edge, self._share = where_dropped(self._free(), middle)
        self._remember(edge=self._edge, tab_place=self._share)
        self._place_tab()

    def _count_waiting(self, count: int) -> None:
        self._waiting = count
        if self._tab is not None:
            self._tab.set_waiting(count)
