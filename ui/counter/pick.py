"""Picking an article from what the shop sells, laid over the page that asks for it."""

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.goods.products import ProductView, find_products, product_by_code
from core.tills.by_hand import enter_article
from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.finding_words import product_row
from ui.counter.serving import Serving
from ui.page import Step
from ui.parts.button import Button
from ui.parts.field import Field
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Label

_MOST = 30


@dataclass(frozen=True)
class NotOurs:
    """They brought something that the shop does not sell."""

    article: str


class PickPage(CounterPage):
    """A field and the articles that fit. Moves on with the article, or with a `NotOurs`."""

    def __init__(self, serving: Serving, prompt: str, step: Step | None) -> None:
        super().__init__(serving)
        self.step = step
        self.title = prompt
        self.main_word = self.tr("This one")
        self.back_word = self.tr("Close")
        self.consequence = self.tr("Scan it, or type what it is called.")
        self.can_park = False
        self.ready = False
        self._products: dict[object, ProductView] = {}
        self.search = Field(
            prompt, self.tr("brand, model, colour, size"), icon_name="search", height=56
        )
        self.search.textChanged.connect(self._typed)
        self.list = ResultList(
            self.tr("Articles"), empty=self.tr("Type two letters, and what fits stands here.")
        )
        self.list.chosen.connect(self._chosen)
        self.price = Field(self.tr("Its price today"), self.tr("its price today, such as 19.90"))
        self.price.hide()
        self.price.textChanged.connect(self._priced)
        self.by_hand = Button(self.tr("It is not in the list"), icon="plus", height=48)
        self.by_hand.clicked.connect(self._enter_by_hand)
        self.not_ours = Button(self.tr("It is not from us"), height=48)
        self.not_ours.clicked.connect(self._take_not_ours)
        if step is not None:
            self.not_ours.hide()  # what goes out, or one thing more, is ours
        below = QHBoxLayout()
        below.setSpacing(theme.px(8))
        below.addWidget(self.by_hand, 1)
        below.addWidget(self.not_ours, 1)
        column = self.column(16)
        column.addWidget(Label(prompt, 28, bold=True))
        column.addWidget(self.search)
        column.addWidget(self.price)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        column.addStretch(0)

    def first_focus(self) -> QWidget | None:
        """The search field."""
        return self.search

    def scanned(self, text: str) -> bool:
        """The article that was scanned."""
        self.serving.ask(product_by_code, text, then=self._scanned)
        return True

    def _scanned(self, product: ProductView | None) -> None:
        if product is None:
            self.say(self.tr("We do not know this code. Type what the article is called."))
            QTimer.singleShot(0, self.search, self.search.setFocus)
        else:
            self.moved_on.emit(product)

    def _take_not_ours(self) -> None:
        """What was typed is what they brought; a manager may put it right all the same."""
        article = self.search.text().strip()
        if article:
            self.moved_on.emit(NotOurs(article))
        else:
            self.search.setFocus()
            self.say(self.tr("Type in a word or two what they brought."))

    # By hand ----------------------------------------------------------------------------

    def _enter_by_hand(self) -> None:
        """No list has it: what was typed is its name, and its price is asked."""
        self.list.hide()
        self.by_hand.hide()
        self.price.show()
        self.main_word = self.tr("Take it in")
        self._priced()
        (self.price if self.search.text().strip() else self.search).setFocus()

    def _priced(self, *_: object) -> None:
        whole = bool(self.search.text().strip() and self.price.text().strip())
        self.say(self.tr("What is it called, and what does it cost today?"), ready=whole)

    def _typed(self, text: str) -> None:
        if self.price.isVisibleTo(self):
            self._priced()
            return
        if len(text.strip()) > 1:
            self.serving.ask_latest("pick", find_products, text, _MOST, then=self._show)

    def _show(self, products: tuple[ProductView, ...]) -> None:
        self._products = {("product", each.id): each for each in products}
        if self.price.isVisibleTo(self):
            return
        self.list.set_empty(self.tr("Nothing fits. Try the brand or the colour alone."))
        self.list.set_rows([product_row(each, self.serving) for each in products])
        self.say(self.tr("Touch the article."), ready=False)

    def _chosen(self, row: Row) -> None:
        self.say(row.title, ready=True)

    def activate_main(self) -> None:
        """The article that was touched."""
        if self.price.isVisibleTo(self):
            self.begin_act()
            name, price = self.search.text(), self.price.text()
            self.serving.do(enter_article, name, price, then=self.act_done, failed=self.act_failed)
            return
        row = self.list.chosen_row()
        if row is not None:
            self.moved_on.emit(self._products[row.key])

    def show_missing(self) -> None:
        """A search, then a row."""
        if self.price.isVisibleTo(self):
            (self.price if self.search.text().strip() else self.search).setFocus()
            return
        (self.list if self.list.rows.rows() else self.search).setFocus()
        self.say(self.tr("Type what it is called, then touch the article."))
