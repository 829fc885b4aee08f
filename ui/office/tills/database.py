"""A till's own database: where it stands and who may read it, and *Read now*."""

from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.shop import Shop
from ui import background, theme
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.office.tills.reading import Reading
from ui.office.tills.reading_page import ReadingPage
from ui.parts.chip import ChipRow
from ui.parts.field import Field
from ui.parts.section import Label

_SERVERS = {"mysql": "MariaDB / MySQL", "postgresql": "PostgreSQL", "sqlite": "SQLite"}


@dataclass(frozen=True)
class TillKind:
    """A kind of till whose database can be read, and on which servers it may stand."""

    name: str
    title: str
    servers: tuple[str, ...]


class DatabasePage(CounterPage):
    """Laid over Tills: the address is kept on this PC, the password never."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("A till's database")
        self.main_word = self.tr("Read now")
        self.back_word = self.tr("Close")
        self.can_park = False
        self._kinds: dict[object, TillKind] = {}
        self.kinds = ChipRow([], chip_height=48)
        self.kinds.chosen.connect(lambda *_: self._offer_servers())
        self.servers = ChipRow([], chip_height=44)
        self.servers.chosen.connect(lambda *_: self._ask_for_what_it_needs())
        self.host = Field(self.tr("Its address"))
        self.host.set_hints(self.tr("such as 192.168.0.20"), "192.168.0.20")
        self.database = Field(self.tr("Name of the database, or its file"))
        self.user = Field(self.tr("User who may read it"))
        self.password = Field(self.tr("Password"))
        self.password.set_hints(self.tr("asked each time, kept nowhere"), self.tr("kept nowhere"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._fields = (self.host, self.database, self.user, self.password)
        column = self.column(12)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.kinds)
        column.addWidget(self.servers)
        self._asked = {field: self._ask_for(field, column) for field in self._fields}
        column.addStretch(1)
        for field in self._fields:
            field.textChanged.connect(lambda *_: self._tell())
        background.run(till_kinds, serving.shop, then=self._show, owner=self)

    def _ask_for(self, field: Field, column: QVBoxLayout) -> QWidget:
        asked = QWidget()
        inner = QVBoxLayout(asked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(4))
        inner.addWidget(Label(field.accessibleName(), 14, ink="soft"))
        inner.addWidget(field)
        column.addWidget(asked)
        asked.hide()
        return asked

    def first_focus(self) -> QWidget | None:
        """The kinds of tills."""
        return next(iter(self.kinds.chips().values()), None)

    # What is asked ----------------------------------------------------------------------

    def _show(self, kinds: tuple[TillKind, ...]) -> None:
        self._kinds = {each.name: each for each in kinds}
        self.kinds.set_choices([(each.name, each.title) for each in kinds])
        kept = self.serving.shop.this_pc.settings
        if kept.till_kind in self._kinds:
            self.kinds.choose(kept.till_kind)
            self._offer_servers()
            self._fill(kept.till_address)
        self._tell()

    def _fill(self, address: str) -> None:
        """What was typed the last time, but for the password."""
        url = urlsplit(address)
        if url.scheme in self._kind().servers:
            self.servers.choose(url.scheme)
            self._ask_for_what_it_needs()
        if url.scheme == "sqlite":
            self.database.setText(unquote(url.path.removeprefix("/")))
            return
        user, _, host = url.netloc.rpartition("@")
        self.host.setText(host)
        self.user.setText(unquote(user))
        self.database.setText(unquote(url.path.removeprefix("/")))

    def _kind(self) -> TillKind:
        return self._kinds[self.kinds.chosen_keys()[0]]

    def _server(self) -> str:
        chosen = self.servers.chosen_keys()
        return str(chosen[0]) if chosen else ""

    def _offer_servers(self) -> None:
        servers = self._kind().servers
        self.servers.set_choices([(each, _SERVERS[each]) for each in servers])
        self.servers.choose(servers[0])
        self.servers.setVisible(len(servers) > 1)
        self._ask_for_what_it_needs()

    def _ask_for_what_it_needs(self) -> None:
        file = self._server() == "sqlite"
        for field, asked in self._asked.items():
            asked.setVisible(field is self.database or not file)
        self._tell()

    def _missing(self) -> tuple[QWidget, str] | None:
        if not self.kinds.chosen_keys():
            first = next(iter(self.kinds.chips().values()), self.kinds)
            return first, self.tr("Touch which till it is.")
        if self._server() != "sqlite" and not self.host.text().strip():
            return self.host, self.tr("Type the address of the till's server.")
        if not self.database.text().strip():
            return self.database, self.tr("Type the name of the till's database.")
        if self._server() != "sqlite" and not self.user.text().strip():
            return self.user, self.tr("Type a user who may read. Only reading is needed.")
        return None

    def _tell(self) -> None:
        missing = self._missing()
        words = self.tr("It is only read, never written. What is new since the last time comes in.")
        self.say(missing[1] if missing else words, ready=missing is None)

    def show_missing(self) -> None:
        """What is still to be typed."""
        missing = self._missing()
        if missing is not None:
            missing[0].setFocus()

    # Reading ----------------------------------------------------------------------------

    def address(self) -> str:
        """The address as a database URL, without the password."""
        database = self.database.text().strip()
        if self._server() == "sqlite":
            return f"sqlite:///{database}"
        user = quote(self.user.text().strip(), safe="")
        return f"{self._server()}://{user}@{self.host.text().strip()}/{quote(database, safe='')}"

    def activate_main(self) -> None:
        """Read what is new, beside the shop's own work."""
        from core.tills.databases.reading import read_database

        kind, address = self._kind(), self.address()
        shop = self.serving.shop
        shop.this_pc.change(till_kind=kind.name, till_address=address)
        reading = Reading(self.serving, kind.title)
        asked = self._server() != "sqlite"
        password = self.password.text() or None if asked else None
        reading.begin(read_database, kind.name, address, shop.folder, password)
        self.password.clear()
        self.serving.reading = reading
        self.moved_on.emit(ReadingPage(self.serving, reading))


def till_kinds(shop: Shop) -> tuple[TillKind, ...]:
    """The tills whose databases can be read; a file that is wrong is left out."""
    from core.basics.errors import Refused
    from core.tills.databases.mapping import till_mapping, till_names

    found = []
    for name in till_names(shop.folder):
        try:
            mapping = till_mapping(name, shop.folder)
        except Refused:
            continue
        found.append(TillKind(name, mapping.title, mapping.databases))
    return tuple(found)
