"""The second page: what happened, how it is put right, for how much."""

from dataclasses import replace
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.finding.anything import Answer, find_anything
from core.goods.products import ProductView
from core.recovery.fix import (
    Fix,
    Fixed,
    FixOffer,
    LineFix,
    OldOneTo,
    agree_fix,
    approved_action,
    fix_offers,
)
from core.recovery.reasons import article_kind
from core.recovery.view import CaseView
from ui import theme
from ui.background import Failure
from ui.counter.approval import Wanted
from ui.counter.counter_page import CounterPage
from ui.counter.fix_side import FixSide
from ui.counter.serving import Serving
from ui.counter.words import (
    difference_in_words,
    fix_word,
    old_one_word,
    payment_word,
    staff_language,
)
from ui.page import Step
from ui.parts.button import Button
from ui.parts.cart_line import CartLine
from ui.parts.chip import Chip, ChipRow
from ui.parts.section import Label
from ui.parts.sentence import Sentence
from ui.parts.tile import Tile

_MOST_REASONS = 5
_TILES: dict[Fix, str] = {
    "same_again": "return",
    "another_item": "swap",
    "credit": "card",
    "money_back": "coins",
    "repair": "wrench",
}


class FixPage(CounterPage):
    """One line at a time: reason, way, cart. Moves on with what was agreed."""

    step = Step.FIX

    def __init__(self, serving: Serving, case: CaseView, *, swap: bool = False) -> None:
        super().__init__(serving)
        self.title = self.tr("Fix")
        self._case = case
        self._line = case.lines[0]
        self._swap = swap
        self._draft = self._begun()
        self._offers: dict[str, FixOffer] = {}
        self._out: ProductView | None = None
        self._approval: UUID | None = None
        self._lay_out()
        self.side = FixSide(serving, self._line)
        self.side.old_one.choose(self._draft.old_one_to)
        self.side.old_one_chosen.connect(self._send_old_one)
        self.side_word = self.tr("For the till")
        self._ask_offers()

    def _begun(self) -> LineFix:
        """What was agreed before a step back, else the likeliest way to put it right."""
        line = self._line
        in_stock = line.stock is None or line.stock > 0
        fix: Fix = "same_again" if in_stock and not self._swap else "another_item"
        if line.fix is not None and line.fix != "another_item":
            fix = cast("Fix", line.fix)
        old_one_to = "shelf" if self._swap else line.old_one_to or "faulty_box"
        return LineFix(
            line.id, line.reason or "", fix, line.quantity, old_one_to=cast("OldOneTo", old_one_to)
        )

    # Parts ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = self.column()
        heading = Label(self.tr("What happened?"), 16, bold=True)
        heading.setFixedHeight(theme.px(24))
        column.addWidget(heading)
        column.addLayout(self._reasons())
        column.addSpacing(theme.px(12))
        self._worn = self._worn_question()
        column.addWidget(self._worn)
        self._worn.setVisible(self._line.sale_line_id is None)
        column.addLayout(self._ways())
        column.addSpacing(theme.px(12))
        column.addLayout(self._cart())
        column.addSpacing(theme.px(16))
        self.difference = Sentence(size=28, lines=1, least=20, bold=True)
        self.difference.setFixedHeight(theme.px(44))
        self.how_counted = Label("", 14, ink="soft")
        column.addWidget(self.difference)
        column.addWidget(self.how_counted)
        column.addStretch(1)

    def _reasons(self) -> QHBoxLayout:
        kind = article_kind(self._line.category, self.serving.shop.about.kind)
        words = [
            (reason.code, reason.names.get(staff_language()) or reason.names["en"])
            for reason in kind.reasons
            if not reason.grave
        ]
        self.reasons = ChipRow([*words[:_MOST_REASONS]])
        self.reasons.chosen.connect(self._choose_reason)
        self.other = Chip(self.tr("Other…"))
        self.other.clicked.connect(lambda: self._show_all_reasons(words))
        if self._draft.reason in [code for code, _ in words[_MOST_REASONS:]]:
            self._show_all_reasons(words)
        self.reasons.choose(self._draft.reason)
        self.swap = Chip(self.tr("Nothing wrong: only a swap"), checkable=True, width=256)
        self.swap.setChecked(self._swap)
        self.swap.clicked.connect(self._set_swap)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.reasons, 1)
        row.addWidget(self.other, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(theme.px(8))
        row.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _worn_question(self) -> QWidget:
        """Asked only where no sale was found: unworn and unsold goods need more evidence."""
        self.worn = ChipRow(
            [(True, self.tr("Worn or used")), (False, self.tr("Unworn"))], chip_height=44
        )
        self.worn.choose(True)
        self.worn.chosen.connect(lambda key, _: self._change(worn=bool(key)))
        return self.worn

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self.tiles: dict[Fix, Tile] = {}
        for fix, icon in _TILES.items():
            tile = Tile(
                fix_word(fix), icon=icon, width=None, height=96, title_size=17, checkable=True
            )
            tile.setAutoExclusive(True)
            tile.clicked.connect(lambda _=False, fix=fix: self._choose_fix(fix))
            row.addWidget(tile, 1)
            self.tiles[fix] = tile
        return row

    def _cart(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self.back_column, self.out_column = QVBoxLayout(), QVBoxLayout()
        for column, word in (
            (self.back_column, self.tr("Comes back")),
            (self.out_column, self.tr("Goes out")),
        ):
            heading = Label(word, 16, bold=True)
            heading.setFixedHeight(theme.px(24))
            column.setSpacing(theme.px(8))
            column.addWidget(heading)
            row.addLayout(column, 1)
        self.comes_back = CartLine(
            self._line.article,
            count=self._draft.quantity,
            least=1,
            most=self._line.most,
            icon="shoe",
        )
        self.comes_back.count_changed.connect(lambda count: self._change(quantity=count))
        self.goes_out = CartLine("", least=1, icon="box")
        self.something_else = Button(self.tr("Choose what they take instead"), icon="search")
        self.something_else.clicked.connect(self._pick)
        self.back_column.addWidget(self.comes_back)
        self.back_column.addStretch(1)
        self.out_column.addWidget(self.goes_out)
        self.out_column.addWidget(self.something_else)
        self.out_column.addStretch(1)
        return row

    # What a person does -----------------------------------------------------------------

    def scanned(self, text: str) -> bool:
        """On this page an article that is scanned goes out."""
        self.serving.ask(find_anything, text, then=self._scanned)
        return True

    def _scanned(self, answer: Answer) -> None:
        if answer.voucher is not None:
            self.voucher_scanned.emit(answer.voucher)
        else:
            self._take_instead(answer.in_hand)

    def _choose_reason(self, code: object, _chosen: bool) -> None:
        if self._swap:
            self.swap.setChecked(False)
            self._swap = False
            self._draft = replace(self._draft, old_one_to="faulty_box")
            self.side.old_one.choose("faulty_box")
        self._change(reason=str(code))

    def _show_all_reasons(self, words: list[tuple[str, str]]) -> None:
        self.other.hide()
        self.reasons.set_choices([*words])

    def _set_swap(self) -> None:
        self._swap = self.swap.isChecked()
        if self._swap:
            self.reasons.choose()
            self.side.old_one.choose("shelf")
            self._draft = replace(self._draft, reason="", old_one_to="shelf")
        self._show()

    def _choose_fix(self, fix: Fix) -> None:
        self._change(fix=fix)
        if fix == "another_item" and self._out is None:
            self._pick()

    def _pick(self) -> None:
        self.pick_wanted.emit(self.tr("What do they take instead?"), self._take_instead)

    def _take_instead(self, product: ProductView | None) -> None:
        if product is None:
            self.say(self.tr("We do not know this code. Choose the article from the list."))
            return
        self._out = product
        same = product.id == self._line.product_id
        self._change(fix="same_again" if same else "another_item", out_product=product.id)

    def _send_old_one(self, place: object) -> None:
        self._change(old_one_to=place)

    def _change(self, **changes: object) -> None:
        self._draft = replace(self._draft, **changes)
        self._approval = None
        self._ask_offers()

    def _ask_offers(self) -> None:
        draft = self._draft
        self.serving.ask(
            fix_offers,
            draft.line,
            quantity=draft.quantity,
            worn=draft.worn,
            out_product=draft.out_product,
            then=self._show_offers,
        )

    def _show_offers(self, offers: tuple[FixOffer, ...]) -> None:
        self._offers = {offer.fix: offer for offer in offers}
        for fix, tile in self.tiles.items():
            tile.set_words(fix_word(fix), self._below(self._offers[fix]))
            tile.setChecked(fix == self._draft.fix)
        self._show()

    # What is shown ----------------------------------------------------------------------

    def _below(self, offer: FixOffer) -> str:
        if offer.asked == "colleague":
            return self.tr("ask a colleague")
        if offer.asked == "never":
            return self.tr("needs the sale")
        if offer.fix == "same_again":
            stock = self._line.stock
            return "" if stock is None else self.tr("%n in stock", "", stock)
        if offer.fix == "credit":
            return self.serving.money(offer.back_minor)
        if offer.fix == "money_back":
            return payment_word(offer.payment) if offer.payment else ""
        return ""

    def _show(self) -> None:
        offer = self._offers.get(self._draft.fix)
        if offer is None:
            return
        money = self.serving.money
        self.comes_back.set_count(self._draft.quantity, money(offer.back_minor))
        repair = self._draft.fix == "repair"
        self.comes_back.amount.setVisible(not repair)
        self._show_what_goes_out(offer)
        words = difference_in_words(offer.difference, self.serving, offer.payment)
        if self._draft.fix == "credit":
            words = self.tr("Credit of %1").replace("%1", money(offer.back_minor))
        self.difference.set_text(words)
        self.how_counted.setText(self._how_counted())
        self.side.tell(self._draft, offer, self._out)
        self.main_word = self.tr("Done") if self._swap else self.tr("Fixed")
        missing = self._missing(offer)
        sentence = missing or self._what_will_be(words)
        self.say(sentence, ready=not missing)

    def _show_what_goes_out(self, offer: FixOffer) -> None:
        another = self._draft.fix == "another_item"
        goes_out = self._draft.fix == "same_again" or (another and self._out is not None)
        self.goes_out.setVisible(goes_out)
        self.something_else.setVisible(another)
        if goes_out:
            article = self._out.name if another and self._out else self._line.article
            self.goes_out.set_article(article)
            self.goes_out.set_count(self._draft.quantity, self.serving.money(offer.out_minor))

    def _how_counted(self) -> str:
        if self._line.sold_at is None:
            return self.tr("No sale found: counted at our price, tax included.")
        day = self.serving.day(self._line.sold_at)
        words = self.tr("As paid on %1, tax included.").replace("%1", day)
        if self._line.payment == "cash":
            words += " " + self.tr("Cash is rounded at the till.")
        return words

    def _missing(self, offer: FixOffer) -> str:
        if not self._draft.reason and not self._swap:
            return self.tr("Touch what happened first.")
        if self._draft.fix == "another_item" and self._out is None:
            return self.tr("Choose what they take instead: scan it, or pick it from the list.")
        if offer.asked == "never":
            return self.tr("This way needs the sale. Choose another way, or go back and find it.")
        return ""

    def _what_will_be(self, difference: str) -> str:
        if self._draft.fix == "repair":
            return self.tr("It goes to be repaired. Next: say sorry.")
        place = old_one_word(self._draft.old_one_to).lower()
        words = self.tr("%1. The old one goes to: %2.")
        return words.replace("%1", difference).replace("%2", place)

    # The act ----------------------------------------------------------------------------

    def show_missing(self) -> None:
        """The focus goes to what is missing."""
        if not self._draft.reason and not self._swap:
            next(iter(self.reasons.chips().values())).setFocus()
        elif self._draft.fix == "another_item" and self._out is None:
            self.something_else.setFocus()

    def activate_main(self) -> None:
        """Agree, with a colleague's approval where one is asked for."""
        offer = self._offers[self._draft.fix]
        person = self.serving.person
        alone = person is not None and person.may("approve")
        if offer.asked == "colleague" and not alone and self._approval is None:
            sentence = f"{fix_word(offer.fix)}: {self._line.article}."
            action = approved_action((self._draft,))
            wanted = Wanted(action, self._case.id, offer.back_minor, sentence)
            self.approval_wanted.emit(wanted, self._agree)
            return
        self._agree(self._approval)

    def _agree(self, approval: UUID | None) -> None:
        self._approval = approval
        self.begin_act()
        draft = replace(self._draft, in_their_words=self.side.words.toPlainText().strip())
        self.serving.do(
            agree_fix,
            self._case.id,
            (draft,),
            swap=self._swap,
            approval=approval,
            then=self._agreed,
            failed=self._not_agreed,
        )

    def _agreed(self, fixed: Fixed) -> None:
        self.act_done(fixed)

    def _not_agreed(self, failure: Failure) -> None:
        self._approval = None
        self.act_failed(failure)

    def write_note(self) -> bool:
        """F9: in their words."""
        self.side.open_words()
        return True
