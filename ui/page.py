"""What every page of the counter answers when the frame asks."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.frame.figures import Figure
from ui.layout import Layout
from ui.parts.slot import Slot
from ui.parts.tile import Tile


class Step(IntEnum):
    """The four steps of a case, in their order."""

    FIND = 0
    FIX = 1
    CARE = 2
    EXTRA = 3

    @property
    def word(self) -> str:
        """The step's name in the user's language."""
        return QCoreApplication.translate("Step", _WORDS[self])


_WORDS: dict[Step, str] = {
    Step.FIND: QT_TRANSLATE_NOOP("Step", "Find"),
    Step.FIX: QT_TRANSLATE_NOOP("Step", "Fix"),
    Step.CARE: QT_TRANSLATE_NOOP("Step", "Care"),
    Step.EXTRA: QT_TRANSLATE_NOOP("Step", "Extra"),
}


class Page(QWidget):
    """One page of the counter: its main area, and what frame and keyboard need to know of it.

    The frame reads the attributes below when the page is shown and after each `changed`;
    a page sets them and emits `changed`. A page never reaches into the frame.
    """

    changed = Signal()
    """Something the frame shows has changed: the frame reads everything again."""

    moved_on = Signal(object)
    """The page is finished; carries what it has come to."""

    went_back = Signal()
    """The page was left by Back or Esc."""

    title: str = ""
    """The page's name, for the window's title and for screen readers."""

    main_word: str = ""
    """The word on the main button; empty hides the button."""

    consequence: str = ""
    """One sentence: what the main button will do."""

    ready: bool = True
    """Whether the main button may act; it is outlined, not filled, while it may not."""

    busy: bool = False
    """Whether an act of this page is under way; the main button rests meanwhile."""

    back_word: str = ""
    """The word on Back, where it is another one, such as Close or Lock."""

    can_go_back: bool = True
    can_park: bool = True

    bare: bool = False
    """For a page before there is a shop: without head and steps, without Park and More."""

    at_rest: bool = False
    """Whether nobody is served on this page: a window docked beside the till may close here."""

    step: Step | None = None
    """The step this page belongs to; None for pages outside a case."""

    walked: float | None = None
    """How far the loyalty line is walked, 0 to 4; None follows the step."""

    side: QWidget | None = None
    """What stands beside the main area; it belongs to the page."""

    side_word: str = ""
    """What the folded side card says in one line where there is no room for it."""

    side_slot: Slot | None = None
    """Where in the page the side stands in the strip; without one it stands below the page."""

    side_wanted: bool = False
    """Whether the side must be seen now, and opens by itself where it is folded."""

    takes_badges: bool = False
    """Whether a badge that is scanned is for this page; else it says who serves from now on."""

    only_side: bool = False
    """For a page laid over another: the page beneath stays visible, dimmed, beside the side."""

    layout_kind: Layout = Layout.FULL
    """How the page is arranged now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")

    def first_focus(self) -> QWidget | None:
        """The widget that has the focus when the page opens."""
        return None

    def activate_main(self) -> None:
        """The main button was pressed while the page is ready."""

    def show_missing(self) -> None:
        """The main button was pressed while something is missing.

        Move the focus to what is missing, say it in `consequence` and emit `changed`.
        """

    def go_back(self) -> None:
        """Back or Esc was pressed: close what lies on top, else leave; discards nothing."""
        self.went_back.emit()

    def scanned(self, text: str) -> bool:
        """A scanner read `text`; say whether this page has taken it."""
        del text
        return False

    def write_note(self) -> bool:
        """F9 was pressed: put the focus into this page's note; say whether there is one."""
        return False

    def choose(self, number: int) -> bool:
        """A digit 1 to 9 was pressed outside a field: choose that tile, counted as read."""
        tiles = [tile for tile in self.findChildren(Tile) if tile.isVisible() and tile.isEnabled()]
        tiles.sort(key=lambda tile: _reading_order(tile, self))
        if number > len(tiles):
            return False
        tiles[number - 1].setFocus()
        tiles[number - 1].click()
        return True

    def find_figures(self, tell: Callable[[list[Figure]], object]) -> None:
        """Call `tell` with the figures of this page that are not for customers."""
        tell([])

    def arrange(self, layout: Layout) -> None:
        """The window has changed between strip and full: put the parts where they belong."""
        self.layout_kind = layout

    @property
    def in_strip(self) -> bool:
        """Whether the page stands in the narrow strip beside the till."""
        return self.layout_kind is Layout.STRIP


def _reading_order(tile: Tile, page: QWidget) -> tuple[int, int]:
    corner = tile.mapTo(page, tile.rect().topLeft())
    return corner.y(), corner.x()
