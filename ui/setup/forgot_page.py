"""A manager has forgotten the PIN: the code on paper sets it anew."""

from PySide6.QtWidgets import QWidget

from core.people.pins import PinAnswer
from core.people.reset_code import new_reset_code, reset_pin
from core.people.team import PIN_LENGTHS, Person, team
from core.shop import Command, Shop
from ui import background
from ui.background import Failure
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.section import Label
from ui.setup.manager_page import PinTwice
from ui.setup.setup_page import Asked, SetUpPage


class ForgotPage(SetUpPage):
    """Who it is, the code, and the new PIN. Moves on with the code that follows the used one."""

    def __init__(self, shop: Shop) -> None:
        super().__init__(
            self.tr("Forgot the PIN?"),
            self.tr("The code on paper sets a manager's PIN anew, once."),
            walked=0.6,
        )
        self.main_word = self.tr("Set the new PIN")
        self._shop = shop
        self._next_code = new_reset_code()
        self.who = ChipRow([])
        self.who.chosen.connect(self.look)
        self.code = self._answer(Field(self.tr("The recovery code"), "1234-5678-…"))
        self.pins = PinTwice(self, PIN_LENGTHS["manager"])
        self._add(Asked(self.tr("Who are you?"), self.who))
        note = self.tr("Twenty digits, printed or written down when the shop was set up.")
        self._add(Asked(self.code.accessibleName(), self.code, note))
        new, again = self.pins.pin, self.pins.again
        self._add(Asked(self.tr("The new PIN, of 6 digits"), new))
        self._add(Asked(again.accessibleName(), again))
        others = self.tr("Are you no manager? Then a manager gives you a new PIN.")
        self._add(Label(others, 14, ink="soft"))
        self.column.addStretch(1)
        background.run(shop.ask, team, then=self._show_managers)
        self.look()

    def _show_managers(self, people: tuple[Person, ...]) -> None:
        managers = [each for each in people if each.may("office")]
        self.who.set_choices([(each, each.name) for each in managers])
        if len(managers) == 1:
            self.who.choose(managers[0])
        self.look()

    def missing(self) -> tuple[QWidget, str] | None:
        """Who, the code, the PIN."""
        if not self.who.chosen_keys():
            first = next(iter(self.who.chips().values()), self.code)
            return first, self.tr("Touch your name.")
        if not self.code.text().strip():
            return self.code, self.tr("Type the code as it stands on the paper.")
        return self.pins.missing()

    def first_focus(self) -> QWidget | None:
        """The code."""
        return self.code

    def activate_main(self) -> None:
        """Set the PIN anew, and go on with the next code."""
        person: Person = self.who.chosen_keys()[0]
        self.busy = True
        self.changed.emit()
        background.run(
            self._shop.do,
            Command(None),
            reset_pin,
            person.id,
            self.code.text(),
            self.pins.pin.digits(),
            self._next_code,
            then=self._answered,
            failed=self._failed,
        )

    def _answered(self, answer: PinAnswer) -> None:
        if answer.accepted:
            self.moved_on.emit(self._next_code)
            return
        words = self.tr("That is not the code. Compare it with the paper, digit by digit.")
        if answer.waits_until is not None:
            words = self.tr("That was not the code several times. Wait some minutes, then type it.")
        self.code.setFocus()
        self.refuse(words)

    def _failed(self, failure: Failure) -> None:
        self.code.setFocus()
        self.refuse(failure.sentence)
