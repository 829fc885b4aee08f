"""The third step: one PC or several, and what that means."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.basics.this_pc import shop_folder
from core.setup.joining import Looked, look_at
from core.setup.password_file import password_line, password_path
from ui import background, theme
from ui.background import Failure
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.tile import Tile
from ui.setup.setup_page import Asked, SetUpPage, Tiles

translate = QCoreApplication.translate


class ServerAsked(QWidget):
    """The address of a PostgreSQL database, tried on the spot, and what has to be done for it."""

    def __init__(self, page: SetUpPage) -> None:
        super().__init__()
        self._page = page
        self.found: Looked | None = None
        self.tried = ""
        self.address = Field(
            translate("PcsPage", "Address of the database"),
            translate("PcsPage", "it begins with postgresql://"),
        )
        self.try_it = Button(translate("PcsPage", "Try it"), width=128)
        self.answer = Sentence(size=16, lines=3, least=14)
        self.to_do = Label("", 14, ink="soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(Asked(self.address.accessibleName(), self.address))
        column.addWidget(self.try_it)
        column.addWidget(self.answer)
        column.addWidget(self.to_do)
        self.address.textChanged.connect(self._typed)
        self.try_it.clicked.connect(self.look)
        self._typed()

    def place(self) -> str:
        """The address as typed."""
        return self.address.text().strip()

    def _typed(self, *_: object) -> None:
        self.found = None
        self.answer.set_text("")
        said = translate(
            "PcsPage",
            "For whoever looks after the PCs:\n"
            "1. On the server, make an empty database and a user that owns it.\n"
            "2. On each PC, write the password into %1, as one line: %2. "
            "Goodturn keeps it nowhere.\n"
            "3. Type the address here, without the password, and try it.\n"
            "4. Back the database up every night, on another machine.",
        )
        said = said.replace("%1", str(password_path())).replace("%2", password_line(self.place()))
        self.to_do.setText(said)
        self._page.look()

    def look(self) -> None:
        """Ask the server now."""
        self.try_it.setEnabled(False)
        self.tried = self.place()
        self.answer.set_text(translate("PcsPage", "Asking the server …"))
        background.run(look_at, self.tried, then=self._answered, failed=self._failed, owner=self)

    def _answered(self, found: Looked) -> None:
        self.try_it.setEnabled(True)
        if self.tried != self.place():
            return
        self.found = found
        if found.shop:
            words = translate(
                "PcsPage", "“%1” is there already. Go back to the first page, and join it there."
            )
            self.answer.set_text(words.replace("%1", found.shop))
        else:
            self.answer.set_text(translate("PcsPage", "It answers, and is empty: all is well."))
        self._page.look()

    def _failed(self, failure: Failure) -> None:
        self.try_it.setEnabled(True)
        self.answer.set_text(failure.sentence)
        self._page.look()


class PcsPage(SetUpPage):
    """Where the shop's data live, what this PC is called, and whether customers see it."""

    def __init__(self, own_place: str) -> None:
        super().__init__(
            self.tr("One PC, or several?"),
            self.tr("A shop of one PC needs nothing more."),
            walked=2.0,
        )
        self._own_place = own_place
        self._lay_out_tiles()
        self.meaning = Sentence(size=16, lines=4, least=14)
        self._add(self.meaning)
        self.server: ServerAsked | None = None
        self.server_place = QVBoxLayout()
        self.column.addLayout(self.server_place)
        self.till = self._answer(Field(self.tr("What is this PC called?")))
        self.till.setText(self.tr("Counter 1"))
        self._add(Asked(self.till.accessibleName(), self.till))
        self.customers_see = customers_see_chips()
        note = self.tr("If so, amounts and numbers that are not for them stay hidden.")
        self._add(Asked(self.tr("Can customers see this screen?"), self.customers_see, note))
        self.column.addStretch(1)
        self._several_or_not()

    def _lay_out_tiles(self) -> None:
        self.pcs = Tiles(
            {
                "one": Tile(self.tr("One PC"), self.tr("Its data is a file on it"), icon="box"),
                "several": Tile(
                    self.tr("Several PCs"), self.tr("They share a database server"), icon="swap"
                ),
            }
        )
        self.pcs.choose("one")
        self.pcs.chosen.connect(self._several_or_not)
        self._add(self.pcs)

    def _several_or_not(self) -> None:
        several = self.pcs.key() == "several"
        if several and self.server is None:
            self.server = ServerAsked(self)
            self.server.setMaximumWidth(theme.px(640))
            self.server_place.addWidget(self.server)
        if self.server is not None:
            self.server.setVisible(several)
        folder = str(shop_folder(self._own_place))
        alone = self.tr(
            "Everything is kept in the folder %1. Copy it to another disk every evening."
        ).replace("%1", folder)
        together = self.tr(
            "Each PC has Goodturn, and all share one PostgreSQL database, here or on a server. "
            "Set this one up first; the others join it."
        )
        self.meaning.set_text(together if several else alone)
        self.look()

    def place(self) -> str:
        """Where the shop's data will be."""
        together = self.pcs.key() == "several" and self.server is not None
        return self.server.place() if together else self._own_place

    def missing(self) -> tuple[QWidget, str] | None:
        """A server that answers and is empty, where there are several PCs."""
        if not hasattr(self, "till"):
            return None
        if self.pcs.key() == "several" and self.server is not None:
            if not self.server.place():
                return self.server.address, self.tr("Type the address of the database.")
            if self.server.found is None or self.server.found.shop:
                return self.server.try_it, self.tr("Touch “Try it” until the server answers.")
        if not self.till.text().strip():
            return self.till, self.tr("Type what people call this PC, such as Counter 1.")
        return None


def customers_see_chips() -> ChipRow:
    """Whether customers can see this screen: yes, unless somebody says otherwise."""
    chips = ChipRow(
        [(True, translate("PcsPage", "Yes")), (False, translate("PcsPage", "No"))], chip_width=128
    )
    chips.choose(True)
    return chips
