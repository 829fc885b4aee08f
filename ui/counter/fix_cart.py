"""The cart of the fix: what comes back and what goes out, line beside line."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from core.recovery.offers import FixOffer
from ui import theme
from ui.counter.article_icon import article_icon
from ui.counter.fix_lines import Draft
from ui.counter.serving import Serving
from ui.counter.words import fix_word
from ui.parts.button import Button
from ui.parts.cart_line import CartLine
from ui.parts.flow import Even, Flow
from ui.parts.section import Label

_BESIDE, _BELOW = Even(most=2, least=240), Even(most=1, least=240)
_BESIDE_FROM = 640
"""Width at 100 % from which two lines have room beside each other, with − and + in each."""
_WAY_ICONS = {"credit": "card", "money_back": "coins", "repair": "wrench"}


class FixCart(QWidget):
    """One row for each line; of several one is chosen, and can be taken out again."""

    line_chosen = Signal(int)
    counted = Signal(int, int)
    """The line's place and how many come back; none takes the line out."""
    more_wanted = Signal()
    something_else_wanted = Signal()

    def __init__(
        self, serving: Serving, drafts: list[Draft], *, amounts: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._serving = serving
        self._amounts = amounts
        self.back: list[CartLine] = []
        self.out: list[CartLine] = []
        self.one_more = Button(self.tr("One more thing they brought"), icon="plus")
        self.one_more.clicked.connect(self.more_wanted)
        self.something_else = Button(self.tr("Something else to take"), icon="plus")
        self.something_else.clicked.connect(self.something_else_wanted)
        self._flow = Flow(12, self, even=_BESIDE)
        self._headings = []
        for word in (self.tr("Comes back"), self.tr("Goes out")):
            heading = Label(word, 16, bold=True)
            heading.setFixedHeight(theme.px(20))
            self._headings.append(heading)
            self._flow.addWidget(heading)
        for place, draft in enumerate(drafts):
            self._add(place, draft, several=len(drafts) > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What goes out stands beside what comes back, or below it where that is too narrow."""
        super().resizeEvent(event)
        self._arrange(beside=self.width() >= theme.px(_BESIDE_FROM))

    def _arrange(self, *, beside: bool) -> None:
        """Below each other each line begins with its word."""
        self._flow.set_even(_BESIDE if beside else _BELOW)
        self._flow.set_gap(12 if beside else 8, below=8)
        for heading in self._headings:
            heading.setVisible(beside)
        for line in self.back:
            line.set_word("" if beside else self.tr("Back"))
        for line in self.out:
            line.set_word("" if beside else self.tr("Out"))

    def _add(self, place: int, draft: Draft, *, several: bool) -> None:
        back = CartLine(
            draft.line.article,
            count=draft.fix.quantity,
            least=0 if several else 1,
            most=draft.line.most,
            icon=article_icon(draft.line.category, self._serving.shop.about.kind),
            selectable=several,
        )
        back.count_changed.connect(partial(self.counted.emit, place))
        back.chosen.connect(partial(self.line_chosen.emit, place))
        out = CartLine("", least=1, icon="box")
        self.back.append(back)
        self.out.append(out)
        self._flow.addWidget(back)
        self._flow.addWidget(out)

    def show_lines(self, drafts: list[Draft], offers: tuple[FixOffer, ...], chosen: int) -> None:
        """Show how many come back, what goes out, and which line is chosen."""
        for place, (draft, offer) in enumerate(zip(drafts, offers, strict=True)):
            back = "" if draft.fix.fix == "repair" else self._money(offer.back_minor)
            self.back[place].set_count(draft.fix.quantity, back)
            self.back[place].set_chosen(place == chosen)
            self._show_out(self.out[place], draft, offer)

    def _show_out(self, line: CartLine, draft: Draft, offer: FixOffer) -> None:
        fix = draft.fix.fix
        if draft.out_missing:
            line.set_article(self.tr("Not chosen yet"), counted=False)
            line.set_count(draft.fix.quantity, "")
        elif fix in _WAY_ICONS:
            line.set_article(fix_word(fix), icon=_WAY_ICONS[fix], counted=False)
            amount = "" if fix == "repair" else self._money(offer.back_minor)
            line.set_count(draft.fix.quantity, amount)
        else:
            article = draft.out.name if fix == "another_item" and draft.out else draft.line.article
            line.set_article(article)
            line.set_count(draft.fix.quantity, self._money(offer.out_minor))

    def _money(self, minor: int) -> str:
        return self._serving.money(minor) if self._amounts else ""
