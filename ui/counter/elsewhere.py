"""Where else it was bought: online, or at another branch; laid over the page that asks."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from core.goods.sales import other_branches
from core.recovery.find import ONLINE
from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.page import Step
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.section import Label

_ANOTHER = "another"


@dataclass(frozen=True)
class Elsewhere:
    """Where it was bought, as core knows it, and the order's number where they showed one."""

    bought_at: str
    order_number: str


class ElsewherePage(CounterPage):
    """Moves on with an `Elsewhere`."""

    step = Step.FIND

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Where was it bought?")
        self.main_word = self.tr("Go on")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.places = ChipRow([], chip_height=56)
        self.places.chosen.connect(self._place_chosen)
        self.branch = Field(self.tr("Name of the branch"), self.tr("Name of the branch"))
        self.branch.textChanged.connect(lambda _: self._tell())
        self.order_label = Label(self.tr("Order number, from their phone (optional)"), 16)
        self.order = Field(self.order_label.text(), self.tr("as their phone shows it"))
        column = self.column(12)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.places)
        column.addWidget(self.branch)
        column.addSpacing(theme.px(12))
        column.addWidget(self.order_label)
        column.addWidget(self.order)
        column.addStretch(1)
        self._show_branches(())
        serving.ask(other_branches, then=self._show_branches)

    def _show_branches(self, branches: tuple[str, ...]) -> None:
        words: list[tuple[object, str]] = [(ONLINE, self.tr("Online"))]
        words += [(branch, branch) for branch in branches]
        words.append((_ANOTHER, self.tr("Another branch")))
        self.places.set_choices(words)
        self._tell()

    def first_focus(self) -> QWidget | None:
        """The order's number; the places come when they are known."""
        return self.order

    def scanned(self, text: str) -> bool:
        """The order's code on their phone."""
        self.order.setText(text)
        return True

    def _bought_at(self) -> str:
        chosen = self.places.chosen_keys()
        if chosen == [_ANOTHER]:
            return self.branch.text().strip()
        return str(chosen[0]) if chosen else ""

    def _place_chosen(self) -> None:
        """A branch that is in no list is named first."""
        self._tell()
        if self.places.chosen_keys() == [_ANOTHER]:
            self.branch.ask_for_keys()

    def _tell(self) -> None:
        chosen = self.places.chosen_keys()
        self.branch.setVisible(chosen == [_ANOTHER])
        ready = bool(self._bought_at())
        words = self.tr("Touch where it was bought.")
        if ready:
            words = self.tr(
                "Same again, repair or credit work here. Money goes back where it was paid."
            )
        elif chosen:
            words = self.tr("Type the name of the branch.")
        self.say(words, ready=ready)

    def activate_main(self) -> None:
        """This is where it was bought."""
        self.moved_on.emit(Elsewhere(self._bought_at(), self.order.text().strip()))

    def show_missing(self) -> None:
        """A place, or the branch's name."""
        chosen = self.places.chosen_keys()
        (self.branch if chosen else next(iter(self.places.chips().values()))).setFocus()
        self._tell()
