"""What the counter's pages share: the shop they serve, and how a failed act is said."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.background import Failure
from ui.counter.serving import Serving
from ui.page import Page

if TYPE_CHECKING:
    from core.recovery.ready_cards import ReadyCard


class CounterPage(Page):
    """A page that asks and acts at the shop it serves."""

    approval_wanted = Signal(object, object)
    """A colleague is asked: a `Wanted`, and what to call with the approval."""

    who_wanted = Signal(object)
    """It is asked who acts: what to call when that is known."""

    pin_wanted = Signal(object)
    """It is asked for the PIN, since a badge is not enough: what to call when it was right."""

    pick_wanted = Signal(str, object)
    """An article is to be picked from the list: what for, and what to call with it."""

    elsewhere_wanted = Signal(object)
    """It is to be asked where else something was bought: what to call with the answer."""

    voucher_scanned = Signal(str)
    """A voucher was scanned where something else was expected: it is looked at all the same."""

    sheet_wanted = Signal(object)
    """A `CounterPage` is to be laid over this one until it is done."""

    everything_wanted = Signal(object, object)
    """All gestures are to be shown: the suggestions, and what to call with the one chosen."""

    print_wanted = Signal(object, object)
    """A note is to be printed and then given: a `Wish`, and what to call where it is not sent."""

    look_wanted = Signal(object)
    """What was done with nobody near is to be looked at: what to call afterwards."""

    hurt_said = Signal(object, object)
    """Someone was hurt or ill: the case's id, and what they said, line by line."""

    begun = Signal()
    """Something was chosen or typed that is kept before it is agreed."""

    takes_cards: bool = False
    """Whether a ready card that is scanned here is given: see `take_card`."""

    def __init__(self, serving: Serving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.serving = serving
        self._once_known: Callable[[], object] | None = None

    def column(self, gap: int = 0) -> QVBoxLayout:
        """The page's main column, `gap` pixels (at 100 %) between its parts."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(gap))
        return column

    def take_card(self, card: "ReadyCard") -> None:
        """A card of the stack was scanned where `takes_cards`."""

    def begin_act(self, again: Callable[[], object] | None = None) -> None:
        """The main button rests until the act has its answer.

        Where it gives or pays and must first be known who acts, `again` does it then.
        """
        self._once_known = again
        self.busy = True
        self.changed.emit()

    def say(self, sentence: str, *, ready: bool | None = None) -> None:
        """Say something in the consequence sentence, and whether the main button may act."""
        self.consequence = sentence
        if ready is not None:
            self.ready = ready
        self.changed.emit()

    def act_failed(self, failure: Failure) -> None:
        """An act was refused: its sentence says what to do next, or it is asked who acts."""
        self.busy = False
        asks = {"pin_needed": self.who_wanted, "badge_does_not_approve": self.pin_wanted}
        asked = asks.get(failure.code)
        if asked is not None and self._once_known is not None:
            self.changed.emit()
            asked.emit(self._once_known)
        else:
            self.say(failure.sentence)

    def act_done(self, came_to: object) -> None:
        """An act is done: the page is finished, and rests until the next one is there."""
        self.moved_on.emit(came_to)
