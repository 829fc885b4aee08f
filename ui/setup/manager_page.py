"""The fourth step: who runs the shop, and their PIN, typed twice."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.people.team import LONGEST_NAME, PIN_LENGTHS
from ui.parts.field import Field
from ui.setup.setup_page import Asked, Secret, SetUpPage

translate = QCoreApplication.translate


class PinTwice:
    """Two fields for one PIN: what differs is told at once."""

    def __init__(self, page: SetUpPage, digits: int) -> None:
        self._page = page
        self._digits = digits
        asked = translate("ManagerPage", "PIN of %1 digits").replace("%1", str(digits))
        self.pin = Secret(asked, digits)
        self.again = Secret(translate("ManagerPage", "The same PIN once more"), digits)
        for field in (self.pin, self.again):
            field.textChanged.connect(page.look)

    def missing(self) -> tuple[QWidget, str] | None:
        """A PIN of the right length, twice the same."""
        if len(self.pin.digits()) != self._digits:
            words = translate("ManagerPage", "Choose a PIN of %1 digits.")
            return self.pin, words.replace("%1", str(self._digits))
        if self.again.digits() != self.pin.digits():
            return self.again, translate("ManagerPage", "Type the same PIN once more.")
        return None


class ManagerPage(SetUpPage):
    """The first manager's name and PIN."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Who runs the shop?"),
            self.tr("You sign in with a touch on your name, and this PIN."),
            walked=2.8,
        )
        self.name = self._answer(Field(self.tr("Your name"), self.tr("such as Mei Ling")))
        self.name.setMaxLength(LONGEST_NAME)
        self.pins = PinTwice(self, PIN_LENGTHS["owner"])
        note = self.tr("Not a birthday and no row of keys: it opens what only managers may.")
        self._add(Asked(self.name.accessibleName(), self.name))
        self._add(Asked(self.pins.pin.accessibleName(), self.pins.pin, note))
        self._add(Asked(self.pins.again.accessibleName(), self.pins.again))
        self.column.addStretch(1)
        self.look()

    def missing(self) -> tuple[QWidget, str] | None:
        """A name, then the PIN."""
        if not self.name.text().strip():
            return self.name, self.tr("Type your name.")
        return self.pins.missing()

    def first_focus(self) -> QWidget | None:
        """The name."""
        return self.name
