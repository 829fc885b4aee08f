"""Another PC joins a shop that is there: where it is, who lets it in, what it is called."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.people.pins import PinAnswer
from core.people.team import Person
from core.setup.joining import Looked, NewTill, join, look_at
from ui import background, theme
from ui.background import Failure
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.sentence import Sentence
from ui.setup.pcs_page import customers_see_chips
from ui.setup.setup_page import Asked, Secret, SetUpPage


class JoinPage(SetUpPage):
    """Moves on with the place of the shop that this PC is a till of from now on."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Join a shop that is there"),
            self.tr("Type where its data are, and look."),
            walked=1.0,
        )
        self.main_word = self.tr("Join")
        self.found: Looked | None = None
        self._looked_at = ""
        self.where = self._answer(
            Field(self.tr("Where is the shop?"), self.tr("it begins with postgresql://"))
        )
        self.where.textChanged.connect(self._forget)
        self.look_there = Button(self.tr("Look"), width=128)
        self.look_there.clicked.connect(self._look_there)
        self.answer = Sentence(size=16, lines=3, least=14)
        note = self.tr("The address of its database, or a folder on this PC.")
        self._add(Asked(self.where.accessibleName(), self.where, note))
        self.column.addWidget(self.look_there)
        self._add(self.answer)
        self._lay_out_rest()
        self.column.addStretch(1)
        self._forget()

    def _lay_out_rest(self) -> None:
        """What is asked once the shop is found."""
        self.managers = ChipRow([])
        self.managers.chosen.connect(self.look)
        self.pin = Secret(self.tr("PIN of the manager"), 6)
        self._answer(self.pin)
        self.till = self._answer(Field(self.tr("What is this PC called?")))
        self.till.setText(self.tr("Counter 2"))
        self.customers_see = customers_see_chips()
        self.rest = QWidget()
        column = QVBoxLayout(self.rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(20))
        column.addWidget(Asked(self.tr("Which manager lets this PC in?"), self.managers))
        column.addWidget(Asked(self.pin.accessibleName(), self.pin))
        column.addWidget(Asked(self.till.accessibleName(), self.till))
        see = self.tr("Can customers see this screen?")
        column.addWidget(Asked(see, self.customers_see))
        self._add(self.rest)

    def place(self) -> str:
        """Where the shop is, as typed."""
        return self.where.text().strip()

    def missing(self) -> tuple[QWidget, str] | None:
        """The shop first; then who lets this PC in."""
        if not hasattr(self, "rest"):
            return None
        if not self.place():
            return self.where, self.tr("Type where the shop's data are.")
        if self.found is None or not self.found.shop:
            return self.look_there, self.tr("Touch “Look” first.")
        if self.found.ours:
            return None
        if not self.managers.chosen_keys():
            first = next(iter(self.managers.chips().values()), self.where)
            return first, self.tr("Touch the manager who stands here.")
        if not self.pin.digits():
            return self.pin, self.tr("The manager types the PIN.")
        if not self.till.text().strip():
            return self.till, self.tr("Type what people call this PC, such as Counter 2.")
        return None

    def first_focus(self) -> QWidget | None:
        """Where the shop is."""
        return self.where

    # Looking ----------------------------------------------------------------------------

    def _forget(self, *_: object) -> None:
        self.found = None
        self.answer.set_text("")
        self.rest.hide()
        self.look()

    def _look_there(self) -> None:
        self.look_there.setEnabled(False)
        self._looked_at = self.place()
        self.answer.set_text(self.tr("Looking …"))
        background.run(look_at, self._looked_at, then=self._seen, failed=self._not_seen, owner=self)

    def _seen(self, found: Looked) -> None:
        self.look_there.setEnabled(True)
        if self._looked_at != self.place():
            return
        self.found = found
        words = self.tr("There is no shop there yet. Go back, and set it up.")
        if found.shop:
            ours = self.tr("“%1” is there, and this PC is one of its tills already.")
            words = ours if found.ours else self.tr("“%1” is there.")
        self.answer.set_text(words.replace("%1", found.shop))
        self.managers.set_choices([(each, each.name) for each in found.managers])
        if len(found.managers) == 1:
            self.managers.choose(found.managers[0])
        self.rest.setVisible(bool(found.shop) and not found.ours)
        self.look()

    def _not_seen(self, failure: Failure) -> None:
        self.look_there.setEnabled(True)
        self.answer.set_text(failure.sentence)

    # Joining ----------------------------------------------------------------------------

    def activate_main(self) -> None:
        """Join, or open the shop whose till this PC is already."""
        if self.found is not None and self.found.ours:
            self.moved_on.emit(self.place())
            return
        manager: Person = self.managers.chosen_keys()[0]
        seen = bool(self.customers_see.chosen_keys()[0])
        new = NewTill(self.till.text(), customers_see_screen=seen)
        self.busy = True
        self.changed.emit()
        background.run(
            join,
            self.place(),
            new,
            manager.id,
            self.pin.digits(),
            then=self._joined,
            failed=lambda failure: self.refuse(failure.sentence),
            owner=self,
        )

    def _joined(self, answer: PinAnswer) -> None:
        if answer.accepted:
            self.moved_on.emit(self.place())
            return
        self.pin.clear()
        self.pin.setFocus()
        self.refuse(self.tr("That was not the PIN. Type it once more."))
