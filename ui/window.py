"""The counter's window: head, steps, the pages, action bar, and the band above them all."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from core.people.badge_code import is_badge
from ui import background, theme
from ui.frame.action_bar import ActionBar
from ui.frame.body import Body
from ui.frame.covering import is_covered
from ui.frame.figures import Figure, FiguresLayer
from ui.frame.head import Head
from ui.frame.own_keyboard import OwnKeyboard, TextField
from ui.frame.practice_band import PracticeBand
from ui.frame.steps import StepsRow
from ui.keyboard import Keyboard
from ui.layout import Layout
from ui.page import Page, Step
from ui.parts.band import Band, Notice
from ui.parts.section import Label
from ui.scanner import Scanner

_PAGE_COMES_MS = 150
"""How long a page may take to come before its figures are looked for."""


class _Whole(QWidget):
    """Everything in the window; what does not fit is scrolled to, half a small screen wide too."""

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(240))


class CounterFrame(QMainWindow):
    """The frame around the counter's pages. It asks the pages; they never reach into it."""

    who_pressed = Signal()
    waiting_pressed = Signal()
    park_pressed = Signal()
    lock_pressed = Signal()
    step_pressed = Signal(Step)
    """A done step was touched, or F2 to F5 pressed."""

    hand_over_keyed = Signal()
    """F6 was pressed."""

    scan_wanted = Signal()
    """Scan was touched, or F12 pressed: the next scan belongs to this window."""

    searched = Signal(str)
    """Enter was pressed in the head's search box."""

    search_edited = Signal(str)
    """Something was typed into the head's search box."""

    scanned = Signal(str)
    """A scan that the present page has not taken."""

    practice_pressed = Signal()
    """Practice shall be entered, or left."""

    waiting_counted = Signal(int)
    """So many customers wait now."""

    badge_scanned = Signal(str)
    """A badge was scanned that the present page is not waiting for."""

    page_shown = Signal(object)

    def __init__(self, *, clock: Callable[[], int] | None = None) -> None:
        super().__init__()
        self._base: Page | None = None
        self._sheets: list[tuple[Page, QWidget | None]] = []
        self._layout_kind = Layout.FULL
        self._office: Callable[[], object] | None = None
        self._dock: Callable[[], object] | None = None
        self.practice = PracticeBand()
        self.head = Head()
        self.steps = StepsRow()
        self.body = Body()
        self.bar = ActionBar()
        self.own_keyboard = OwnKeyboard(self)
        self._lay_out()
        self.band = Band(self.centralWidget())
        self.figures = FiguresLayer(self.centralWidget())
        self._find_again = QTimer(self, singleShot=True, interval=_PAGE_COMES_MS)
        self._find_again.timeout.connect(self._find_figures)
        self.doing = Label(size=13, ink="soft", wrap=False, parent=self.centralWidget())
        self.doing.setAutoFillBackground(True)
        self.doing.setProperty("overlay", True)
        self.doing.hide()
        self.keyboard = Keyboard(self, clock=clock)
        self.scanner = Scanner(self, clock=clock)
        self._connect()
        self.resize(theme.px(1366), theme.px(728))
        self._arrange()

    def _lay_out(self) -> None:
        whole = _Whole()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        for part in (self.practice, self.head, self.steps):
            column.addWidget(part)
        column.addWidget(self.body, 1)
        column.addWidget(self.bar)
        column.addWidget(self.own_keyboard)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.head.who_pressed.connect(self.who_pressed)
        self.head.waiting_pressed.connect(self.waiting_pressed)
        self.head.search_edited.connect(self.search_edited)
        self.head.office_pressed.connect(lambda: self._office and self._office())
        self.head.dock_pressed.connect(lambda: self._dock and self._dock())
        self.head.scan_pressed.connect(self.scan_wanted)
        self.steps.step_pressed.connect(self.step_pressed)
        self.bar.held.held.connect(self._find_figures)
        self.bar.main_pressed.connect(self._press_main)
        self.bar.back_pressed.connect(self._go_back)
        self.bar.park_pressed.connect(self._park)
        self.bar.lock_pressed.connect(self.lock_pressed)
        self.bar.practice_pressed.connect(self.practice_pressed)
        self.bar.waiting_pressed.connect(self.waiting_pressed)
        self.own_keyboard.turned.connect(self._arrange)
        self.own_keyboard.done.connect(self._end_field)
        self.keyboard.enter.connect(self._enter)
        self.keyboard.escape.connect(self._escape)
        self.keyboard.digit.connect(self._choose)
        self.keyboard.function_key.connect(self._function_key)
        self.scanner.scanned.connect(self._scanned)
        desk = background.desk()
        desk.doing.connect(self._show_doing)
        desk.amiss.connect(self.say_calmly)

    # What the frame is told -------------------------------------------------------------

    def set_person(self, name: str, initials: str = "") -> None:
        """Show who serves; an empty name means nobody is signed in."""
        self.head.set_person(name, initials)

    def set_waiting(self, count: int) -> None:
        """Show how many customers wait."""
        self.head.set_waiting(count)
        self.waiting_counted.emit(count)

    def set_state(self, text: str, tinted: bool = False) -> None:
        """Say how fresh the sales are and how the printer does; tinted when it needs somebody."""
        self.head.set_state(text, tinted)

    def set_office(self, call: Callable[[], object] | None) -> None:
        """Offer the office with this call, or hide it."""
        self._office = call
        self.head.offer(office=call is not None)

    def set_dock(self, call: Callable[[], object] | None) -> None:
        """Offer the change between strip and full with this call, or hide it."""
        self._dock = call
        self.head.offer(dock=call is not None)

    def set_practice(self, practice: bool) -> None:
        """Say on every page that this is practice, and offer to leave it; or to enter it."""
        self.practice.setVisible(practice)
        self.bar.set_practice(practice)

    def set_decided(self, decided: dict[Step, str]) -> None:
        """Say under each done step what was decided there; none for a new case."""
        self.steps.decide(decided)

    def say(self, text: str, undo: Callable[[], object] | None = None, undo_word: str = "") -> None:
        """Tell for ten seconds, in the head's place, what was done, with the way to undo it."""
        self.band.show_notice(Notice(text, undo, undo_word=undo_word))

    def say_calmly(
        self, text: str, see_to: Callable[[], object] | None = None, undo_word: str = ""
    ) -> None:
        """Tell for ten seconds, in the head's place, that something went amiss."""
        self.band.show_notice(Notice(text, see_to, calm=True, undo_word=undo_word))

    # Pages ------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Show a page in the work area; what was laid over the one before is closed."""
        self._sheets.clear()
        self._base = page
        self._take_in(page)
        self._show_top(focus=page.first_focus())

    def lay_over(self, page: Page) -> None:
        """Lay a page over the present one, which stays as it is beneath."""
        self._sheets.append((page, self.focusWidget()))
        self._take_in(page)
        self._show_top(focus=page.first_focus())

    def close_sheet(self) -> None:
        """Take away the page that lies on top; the focus returns to where it was."""
        if self._sheets:
            _, focus = self._sheets.pop()
            self._show_top(focus=focus)

    def forget_page(self, page: Page) -> None:
        """Let go of a page that is not shown."""
        self.body.remove(page)

    def page(self) -> Page | None:
        """The page that has the main button now."""
        return self._sheets[-1][0] if self._sheets else self._base

    def pages(self) -> list[Page]:
        """The page shown first and those laid over it, the topmost last."""
        beneath = [] if self._base is None else [self._base]
        return [*beneath, *(page for page, _ in self._sheets)]

    def arrangement(self) -> Layout:
        """Which of the three arrangements is shown."""
        return self._layout_kind

    def _take_in(self, page: Page) -> None:
        self.body.add(page)
        page.changed.connect(self._read_page, Qt.ConnectionType.UniqueConnection)

    def _show_top(self, focus: QWidget | None) -> None:
        page = self.page()
        if page is None:
            return
        self.own_keyboard.put_down()
        beneath = self._sheets[-2][0] if len(self._sheets) > 1 else self._base
        self.body.show_page(page, beneath if self._sheets else None)
        self._read_page()
        self.keyboard.page_shown()
        if focus and focus.isVisibleTo(self):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus()
        self.page_shown.emit(page)
        self.figures.clear()

    def _read_page(self) -> None:
        page = self.page()
        if page is None:
            return
        self.setWindowTitle(" · ".join(part for part in (page.title, "Goodturn") if part))
        page.setAccessibleName(page.title)
        self.bar.show_main(page.main_word, ready=page.ready, busy=page.busy)
        self.bar.say(page.consequence)
        self.bar.show_ways(back_word=page.back_word, back=page.can_go_back, park=page.can_park)
        self.bar.offer_practice(page.at_rest)
        of_case = [each for each in self.pages() if (each.step, each.walked) != (None, None)]
        where = of_case[-1] if of_case else page  # the steps stay as they are beneath a sheet
        self.steps.show_step(where.step, where.walked)
        self._show_bare(page.bare)
        if self.figures.always:
            self._find_again.start()
        self.body.read(page)

    def _find_figures(self) -> None:
        """Draw the figures of the page; when they come, another may be shown."""
        page = self.page()
        if page is not None:
            page.find_figures(lambda found: self._show_figures(page, found))

    def _show_figures(self, page: Page, found: list[Figure]) -> None:
        if self.page() is page:
            self.figures.show_figures(found)

    def _show_bare(self, bare: bool) -> None:
        """Before there is a shop there is nothing to search, to wait for, or to park."""
        for part in (self.head, self.steps):
            part.setVisible(not bare)
        self.bar.show_bare(bare)

    # What a person does -----------------------------------------------------------------

    def _press_main(self) -> None:
        page = self.page()
        if page is None or page.busy or not page.main_word:
            return
        if page.ready:
            page.activate_main()
        else:
            page.show_missing()

    def _go_back(self) -> None:
        page = self.page()
        if page and page.can_go_back:
            page.go_back()

    def _park(self) -> None:
        page = self.page()
        if page and page.can_park:
            self.park_pressed.emit()

    def _enter(self) -> None:
        typed = self.head.search.text().strip()
        if self.head.search.hasFocus() and typed:
            self.searched.emit(typed)
        else:
            self._press_main()

    def _end_field(self, field: TextField) -> None:
        """Done was touched on our own keyboard: as Enter, but it presses nothing else."""
        if field.property("takes_enter"):
            field.returnPressed.emit()
        elif field is self.head.search and field.text().strip():
            self.searched.emit(field.text().strip())

    def _escape(self) -> None:
        if self.own_keyboard.field() is not None:
            self.own_keyboard.put_down()
            return
        if self.body.close_side():
            return
        self._go_back()

    def _choose(self, number: int) -> None:
        page = self.page()
        if page:
            page.choose(number)

    def _function_key(self, number: int) -> None:
        calls: dict[int, Callable[[], object]] = {
            6: self.hand_over_keyed.emit,
            7: self.waiting_pressed.emit,
            8: self._park,
            9: self._write_note,
            12: self.scan_wanted.emit,
        }
        if 2 <= number <= 5:
            self.step_pressed.emit(Step(number - 2))
        elif number in calls:
            calls[number]()

    def _write_note(self) -> None:
        page = self.page()
        if page:
            page.write_note()

    def _scanned(self, text: str) -> None:
        page = self.page()
        if is_badge(text) and not (page and page.takes_badges):
            self.badge_scanned.emit(text)
        elif page is None or not page.scanned(text):
            self.scanned.emit(text)

    # Arrangement ------------------------------------------------------------------------

    def _show_doing(self, text: str) -> None:
        self.doing.setText(text)
        self.doing.setVisible(bool(text))
        self._place_overlays()

    def _arrange(self) -> None:
        layout = Layout.for_width(self.width(), theme.text_size())
        self._layout_kind = layout
        self.own_keyboard.make_room(layout, self.head, self.steps, self.bar)
        page = self.page()
        if page is not None and page.bare:
            self._show_bare(True)
        self.practice.arrange()
        for part in (self.head, self.steps, self.body, self.bar, self.band):
            part.arrange(layout)
        self._place_overlays()

    def _place_overlays(self) -> None:
        self.band.setGeometry(0, 0, self.width(), theme.px(56))
        self.doing.adjustSize()
        if self._layout_kind is Layout.FULL:
            top = self.body.y() + theme.px(3)
        else:
            top = self.body.geometry().bottom() - self.doing.height()
        self.doing.move(theme.px(24), top)
        self.doing.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement by the effective width."""
        super().resizeEvent(event)
        self._arrange()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab passes by what lies under a band or under a page that was laid over."""
        first = self.focusWidget()
        while super().focusNextPrevChild(forward):
            now = self.focusWidget()
            if now is None or now is first or not is_covered(self, now):
                return True
            first = first or now
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "scanner"):
            self._arrange()
