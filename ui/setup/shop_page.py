"""The first step: what the shop is called, what kind it is, and its picture."""

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.parts.button import Button
from ui.parts.field import Field
from ui.parts.flow import Flow
from ui.parts.logo_view import LogoView
from ui.parts.section import Card, Label
from ui.parts.sentence import Sentence
from ui.parts.tile import Tile
from ui.setup.setup_page import Asked, SetUpPage, Tiles

_LOGO = QSize(480, 240)
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class ShopPage(SetUpPage):
    """Name, address, kind, picture. Moves on when there is a name."""

    join_wanted = Signal()
    """This PC joins a shop that is there already."""

    demo_wanted = Signal()
    """Somebody wants to look round the demo shop first."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Welcome. What is your shop?"),
            self.tr("Four short steps. Everything can be changed later."),
            walked=0.5,
        )
        self.can_go_back = False
        self.logo: bytes | None = None
        self.name = self._answer(
            Field(self.tr("Name of the shop"), self.tr("as it stands over the door"))
        )
        self.address = Field(self.tr("Address"), self.tr("as on a note"))
        self._add(Asked(self.name.accessibleName(), self.name))
        self._add(Asked(self.address.accessibleName(), self.address))
        self._lay_out_kinds()
        self._lay_out_logo()
        self.column.addStretch(1)
        self.side = self._ways()
        self.side_word = self.tr("Other ways to begin")
        self.look()

    def _lay_out_kinds(self) -> None:
        self.kinds = Tiles(
            {
                "shoes": Tile(
                    self.tr("Shoes and clothes"), self.tr("Socks, care, alterations"), icon="shoe"
                ),
                "cafe": Tile(
                    self.tr("Restaurant, café, bakery"), self.tr("Treats, tables"), icon="coffee"
                ),
                "general": Tile(
                    self.tr("Any other shop"), self.tr("Small gifts, help"), icon="box"
                ),
            }
        )
        self.kinds.chosen.connect(self.look)
        note = self.tr("It decides which small gifts and reasons you begin with.")
        self._add(Asked(self.tr("What kind of shop is it?"), self.kinds, note), widest=894)

    def _lay_out_logo(self) -> None:
        self.picture = LogoView(128, 64)
        self.choose_logo = Button(self.tr("Choose a picture"), height=48)
        self.drop_logo = Button(self.tr("Without a picture"), height=48)
        self.drop_logo.hide()
        self.choose_logo.clicked.connect(self._choose_logo)
        self.drop_logo.clicked.connect(lambda: self.take_logo(None))
        row = QWidget()
        flow = Flow(8, row)
        for part in (self.picture, self.choose_logo, self.drop_logo):
            flow.addWidget(part)
        self.logo_asked = Asked(self.tr("Your logo, if you like"), row)
        self._add(self.logo_asked)

    def _ways(self) -> QWidget:
        join = Button(self.tr("Join a shop that is there"), height=56)
        demo = Button(self.tr("Look round a demo shop first"), height=56)
        join.clicked.connect(self.join_wanted)
        demo.clicked.connect(self.demo_wanted)
        second = self.tr("Is this the second PC of a shop that uses Goodturn already?")
        first = self.tr("Or see what it does, with an invented shop:")
        card = Card(
            Label(self.tr("Other ways to begin"), 18, bold=True),
            Sentence(second, size=16, lines=3),
            join,
            Sentence(first, size=16, lines=3),
            demo,
        )
        card.column.addStretch(1)
        return card

    def missing(self) -> tuple[QWidget, str] | None:
        """A name first, then the kind."""
        if not self.name.text().strip():
            return self.name, self.tr("Type the name of your shop.")
        if not self.kinds.key():
            return self.kinds.first(), self.tr("Touch the kind of shop that is nearest.")
        return None

    def first_focus(self) -> QWidget | None:
        """The name."""
        return self.name

    def _choose_logo(self) -> None:
        title = self.tr("Your logo")
        path, _ = QFileDialog.getOpenFileName(self, title, "", self.tr("Pictures") + _PICTURES)
        if path:
            self.read_logo(path)

    def read_logo(self, path: str) -> None:
        """Take the picture in this file, made small enough for a note."""
        reader = QImageReader(path)
        reader.setAutoTransform(True)
        image = reader.read()
        if image.isNull():
            self.logo_asked.say(self.tr("This file is no picture that can be read. Try another."))
            return
        if image.width() > _LOGO.width() or image.height() > _LOGO.height():
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, _SMOOTH
            image = image.scaled(_LOGO, keep, smooth)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        self.take_logo(bytes(buffer.data().data()))

    def take_logo(self, png: bytes | None) -> None:
        """Keep this picture, or none."""
        self.logo = png
        self.logo_asked.say("")
        self.picture.show_png(png)
        self.drop_logo.setVisible(png is not None)


_PICTURES = " (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.svg)"
