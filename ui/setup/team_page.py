"""The team, as far as one likes: names and PINs of who serves."""

from PySide6.QtWidgets import QWidget

from core.people.team import LONGEST_NAME, PIN_LENGTHS, Person, Role, take_on
from core.shop import Command, Shop
from ui import background
from ui.background import Failure
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.section import Card, Label
from ui.setup.manager_page import PinTwice
from ui.setup.setup_page import Asked, SetUpPage

_ROLES: tuple[Role, ...] = ("counter", "manager")


class TeamPage(SetUpPage):
    """Takes colleagues on, one after the other. Moves on whenever one likes."""

    def __init__(self, shop: Shop, manager: Person) -> None:
        super().__init__(
            self.tr("Who else serves?"),
            self.tr("Add colleagues now, or start: there is time for it later."),
            walked=3.8,
        )
        self._shop = shop
        self._manager = manager
        self.can_go_back = False
        self.main_word = self.tr("Start")
        self.name = self._answer(Field(self.tr("Name"), self.tr("what colleagues say")))
        self.name.setMaxLength(LONGEST_NAME)
        self.roles = ChipRow(
            [("counter", self.tr("Serves")), ("manager", self.tr("Manages too"))], chip_width=176
        )
        self.roles.choose("counter")
        self.roles.chosen.connect(self._ask_pins)
        self.pins = {role: PinTwice(self, PIN_LENGTHS[role]) for role in _ROLES}
        self._asked = {role: self._pin_asked(role) for role in _ROLES}
        self.add = Button(self.tr("Add to the team"), icon="plus", width=240, height=56)
        self.add.clicked.connect(self._add_colleague)
        self._add(Asked(self.name.accessibleName(), self.name), self.roles)
        for role in _ROLES:
            self._add(*self._asked[role])
        self.column.addWidget(self.add)
        self.column.addStretch(1)
        self.names = Label(manager.name, 18)
        self.side = Card(Label(self.tr("The team"), 18, bold=True), self.names)
        self.side.column.addStretch(1)
        self.side_word = self.tr("The team: %1").replace("%1", manager.name)
        self._people = [manager.name]
        self._ask_pins()

    def _pin_asked(self, role: Role) -> tuple[Asked, Asked]:
        pins = self.pins[role]
        return (
            Asked(pins.pin.accessibleName(), pins.pin),
            Asked(pins.again.accessibleName(), pins.again),
        )

    def _role(self) -> Role:
        return "manager" if "manager" in self.roles.chosen_keys() else "counter"

    def _ask_pins(self, *_: object) -> None:
        for role, parts in self._asked.items():
            for part in parts:
                part.setVisible(role == self._role())
        self.look()

    def _half_typed(self) -> tuple[QWidget, str] | None:
        if not self.name.text().strip():
            return self.name, self.tr("Type the name of a colleague, or start.")
        return self.pins[self._role()].missing()

    def missing(self) -> tuple[QWidget, str] | None:
        """Somebody half typed is added first, or taken out again."""
        if hasattr(self, "name") and self.name.text().strip():
            return self.add, self.tr("Add %1 first, or clear the name.").replace(
                "%1", self.name.text().strip()
            )
        return None

    def first_focus(self) -> QWidget | None:
        """The name."""
        return self.name

    def _add_colleague(self) -> None:
        wrong = self._half_typed()
        if wrong is not None:
            where, self.consequence = wrong
            where.setFocus()
            self.changed.emit()
            return
        self.busy = True
        self.changed.emit()
        background.run(
            self._shop.do,
            Command(self._manager.id),
            take_on,
            self.name.text(),
            self._role(),
            self.pins[self._role()].pin.digits(),
            then=self._added,
            failed=self._not_added,
        )

    def _added(self, person: Person) -> None:
        self.busy = False
        self._people.append(person.name)
        self.names.setText("\n".join(self._people))
        self.side_word = self.tr("The team: %1").replace("%1", ", ".join(self._people))
        self.name.clear()
        for pins in self.pins.values():
            pins.pin.clear()
            pins.again.clear()
        self.look()
        self.consequence = self.tr("%1 is in the team.").replace("%1", person.name)
        self.changed.emit()
        self.name.setFocus()

    def _not_added(self, failure: Failure) -> None:
        self.refuse(failure.sentence)
        self.name.setFocus()
