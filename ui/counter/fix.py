"""The second page: what happened, how it is put right, for how much."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.finding.anything import Answer, find_anything
from core.goods.products import ProductView
from core.recovery.allowance import Fix
from core.recovery.cart import Cart, cart_of
from core.recovery.figures import HiddenFigures, hidden_figures
from core.recovery.find import choose_part, take_out_line
from core.recovery.fix import agree_fix
from core.recovery.view import CaseView
from ui import theme
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.figures import before
from ui.counter.fix_cart import FixCart
from ui.counter.fix_lines import Draft, begun_case, difference, how_counted, missing_of
from ui.counter.fix_questions import LineQuestions
from ui.counter.fix_reasons import Reasons
from ui.counter.fix_result import FixResult
from ui.counter.fix_side import FixSide
from ui.counter.fix_ways import Ways
from ui.counter.instead import asked_first, fix_wanted
from ui.counter.serving import Serving
from ui.counter.till_sheet import TillSheet
from ui.counter.words import old_one_word
from ui.frame.figures import Figure
from ui.layout import Layout
from ui.page import Step
from ui.parts.button import Button, Kind
from ui.parts.cart_line import CartLine
from ui.parts.chip import ChipRow
from ui.parts.section import Label
from ui.parts.slot import Slot


@dataclass(frozen=True)
class LinesChange:
    """What the page comes to before the fix: one more thing is to be found, or one is out."""

    drafts: tuple[Draft, ...]
    one_more: bool


class FixPage(CounterPage):
    """The lines of a visit: reason and way of the chosen one, and the cart of all.

    Moves on with what was agreed, or with a `LinesChange`.
    """

    step = Step.FIX

    def __init__(
        self,
        serving: Serving,
        case: CaseView,
        *,
        swap: bool = False,
        begun: tuple[Draft, ...] = (),
    ) -> None:
        super().__init__(serving)
        self.title = self.tr("Fix")
        self.case = case
        self._drafts = begun_case(case, begun, swap=swap)
        known = {draft.line.id for draft in begun}
        new = [place for place, line in enumerate(case.lines) if line.id not in known]
        self._chosen = new[-1] if begun and new else 0
        self._now: Cart | None = None
        self._approval: UUID | None = None
        self._lay_out()
        self.side = FixSide(serving, amounts=not case.present)
        self.side.old_one_chosen.connect(lambda place: self._change(old_one_to=place))
        self.side.hurt_said.connect(self._say_hurt)
        self.side.told.connect(self.say)
        self.side.words.textChanged.connect(self.begun)
        self.side_word = self.tr("For the till")
        self._show_line()
        self._ask()

    @property
    def _draft(self) -> Draft:
        return self._drafts[self._chosen]

    @property
    def comes_back(self) -> CartLine:
        """What comes back of the chosen line."""
        return self.cart.back[self._chosen]

    @property
    def reasons(self) -> ChipRow:
        """What may have happened to the chosen line."""
        return self.happened.chips

    def drafts(self) -> tuple[Draft, ...]:
        """All lines as they stand now, with what the customer said of the chosen one."""
        self._keep_words()
        return tuple(self._drafts)

    # Parts ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = self.column()
        self._heading = Label(self.tr("What happened?"), 16, bold=True)
        self._heading.setFixedHeight(theme.px(24))
        self.before = Button("•", kind=Kind.QUIET, width=44, height=44)
        self.before.setAccessibleName(self.tr("We have looked after them before."))
        self.before.clicked.connect(lambda: self.say(self.before.accessibleName()))
        if not self.case.been_before:
            self.before.hide()
        self._first = QHBoxLayout()
        self._first.addWidget(self._heading, 1)
        self.happened = Reasons(self.serving.shop.about.kind)
        self.happened.chosen.connect(self._choose_reason)
        self.happened.swap_set.connect(self._set_swap)
        self.swap = self.happened.swap
        self.asked = LineQuestions()
        self.asked.worn_chosen.connect(lambda worn: self._change(worn=worn))
        self.asked.part_chosen.connect(self._choose_part)
        self.worn = self.asked.worn
        self.ways = Ways(self.serving, present=self.case.present)
        self.ways.chosen.connect(self._choose_fix)
        self.tiles = self.ways.tiles
        self.cart = FixCart(self.serving, self._drafts, amounts=not self.case.present)
        self.cart.line_chosen.connect(self._choose_line)
        self.cart.counted.connect(self._count)
        self.cart.more_wanted.connect(self._want_more)
        self.cart.something_else_wanted.connect(self._pick)
        self.something_else = self.cart.something_else
        self.result = FixResult((self.cart.one_more, self.cart.something_else))
        self.result.till_wanted.connect(
            lambda: self.sheet_wanted.emit(TillSheet(self.serving, self.side.slip()))
        )
        self.difference, self.how_counted = self.result.difference, self.result.how_counted
        self.side_slot = Slot()
        column.addLayout(self._first)
        column.addWidget(self.happened)
        column.addSpacing(theme.px(12))
        column.addWidget(self.asked)
        column.addWidget(self.ways)
        column.addSpacing(theme.px(12))
        column.addWidget(self.cart)
        column.addSpacing(theme.px(8))
        column.addWidget(self.result)
        column.addSpacing(theme.px(8))
        column.addWidget(self.side_slot)
        column.addStretch(1)

    def arrange(self, layout: Layout) -> None:
        """In the strip everything stands closer, and the side below."""
        super().arrange(layout)
        strip = self.in_strip
        self._heading.setVisible(not strip)
        self.happened.arrange(layout)
        self.asked.arrange(strip=strip)
        self.ways.arrange(strip=strip)
        self.side.arrange(strip=strip)
        self.result.arrange(strip=strip)
        if strip:
            self.result.stand_beside(self.before)
        else:
            self._first.addWidget(self.before)

    # Which line -------------------------------------------------------------------------

    def _choose_line(self, place: int) -> None:
        if place != self._chosen:
            self._keep_words()
            self._chosen = place
            self._show_line()
            self._ask()

    def _show_line(self) -> None:
        """Reasons, questions and the side are about the chosen line."""
        self.happened.show_line(self._draft)
        self.asked.show_line(self._draft)
        self.side.show_line(self._draft)

    def _keep_words(self) -> None:
        words = self.side.words.toPlainText().strip()
        fix = replace(self._draft.fix, in_their_words=words)
        self._drafts[self._chosen] = replace(self._draft, fix=fix)

    def _count(self, place: int, count: int) -> None:
        if count == 0:
            self._take_out(place)
            return
        self._choose_line(place)
        self._change(quantity=count)

    def _take_out(self, place: int) -> None:
        self._change_line(place, take_out_line)

    def _choose_part(self, product: int) -> None:
        """What came back of a set; the line begins anew."""
        if product != self._draft.line.product_id:
            self._change_line(self._chosen, choose_part, product)

    def _change_line(self, place: int, act: Callable[..., None], *more: object) -> None:
        if self.busy:
            return
        self.begin_act()
        kept = tuple(each for n, each in enumerate(self.drafts()) if n != place)
        self.serving.do(
            act,
            self.case.id,
            self._drafts[place].line.id,
            *more,
            then=lambda _: self.act_done(LinesChange(kept, one_more=False)),
            failed=self.act_failed,
            owner=self,
        )

    def _want_more(self) -> None:
        self.moved_on.emit(LinesChange(self.drafts(), one_more=True))

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

    def _choose_reason(self, code: str) -> None:
        was_swap = self._draft.fix.nothing_wrong
        self.swap.setChecked(False)
        if was_swap:
            self._change(reason=code, nothing_wrong=False, old_one_to="faulty_box")
        else:
            self._change(reason=code)

    def _set_swap(self, swap: bool) -> None:
        if swap:
            self.reasons.choose()
            self._change(reason="", nothing_wrong=True, old_one_to="shelf")
        else:
            self._change(nothing_wrong=False)

    def _choose_fix(self, fix: Fix) -> None:
        self._change(fix=fix)
        if self._draft.out_missing:
            self._pick()

    def _pick(self) -> None:
        self.pick_wanted.emit(self.tr("What do they take instead?"), self._take_instead)

    def _take_instead(self, product: ProductView | None) -> None:
        if product is None:
            self.say(self.tr("We do not know this code. Choose the article from the list."))
            return
        self._drafts[self._chosen] = replace(self._draft, out=product)
        same = product.id == self._draft.line.product_id
        self._change(fix="same_again" if same else "another_item", out_product=product.id)

    def _say_hurt(self) -> None:
        words = tuple(draft.fix.in_their_words for draft in self.drafts())
        self.hurt_said.emit(self.case.id, words)

    def _change(self, **changes: object) -> None:
        self._drafts[self._chosen] = replace(self._draft, fix=replace(self._draft.fix, **changes))
        self._approval = None
        self._ask()

    def _ask(self) -> None:
        self.begun.emit()
        self.serving.ask_latest(
            "fix",
            cart_of,
            self.case.id,
            tuple(draft.fix for draft in self._drafts),
            self._draft.line.id,
            then=self._show,
        )

    # What is shown ----------------------------------------------------------------------

    def _show(self, cart: Cart) -> None:
        self._now = cart
        present = self.case.present
        self.ways.show_ways(self._draft, cart.ways)
        self.cart.show_lines(self._drafts, cart.lines, self._chosen)
        words = difference(cart, present, self.serving)
        self.difference.set_text(words)
        self.how_counted.setText(how_counted(self._draft, present, self.serving))
        self.side.tell(self._drafts, cart.lines, self._chosen)
        only_swaps = all(draft.fix.nothing_wrong for draft in self._drafts)
        self.main_word = self.tr("Done") if only_swaps else self.tr("Fixed")
        missing = self._missing(cart)
        self.say(missing or self._what_will_be(words), ready=not missing)

    def _missing(self, cart: Cart) -> str:
        """What is still missing of the chosen line, else of the first that lacks something."""
        places = [self._chosen, *range(len(self._drafts))]
        for place in places:
            said = missing_of(self._drafts[place], cart.lines[place], self.case.present)
            if said:
                other = place != self._chosen
                return f"{self._drafts[place].line.article}: {said}" if other else said
        return ""

    def _what_will_be(self, words: str) -> str:
        if len(self._drafts) > 1:
            return self.tr("%1. Next: say sorry, once for all.").replace("%1", words)
        if self._draft.fix.fix == "repair":
            return self.tr("It goes to be repaired. Next: say sorry.")
        place = old_one_word(self._draft.fix.old_one_to).lower()
        said = self.tr("%1. The old one goes to: %2.")
        return said.replace("%1", words).replace("%2", place)

    # The act ----------------------------------------------------------------------------

    def show_missing(self) -> None:
        """The line that lacks something is chosen, and the focus goes to what it lacks."""
        if self._now is None:
            return
        for place in [self._chosen, *range(len(self._drafts))]:
            draft = self._drafts[place]
            if missing_of(draft, self._now.lines[place], self.case.present):
                self._choose_line(place)
                self._focus_missing(draft)
                return

    def _focus_missing(self, draft: Draft) -> None:
        missing: QWidget = self.tiles["same_again"]
        if draft.reason_missing:
            missing = next(iter(self.reasons.chips().values()))
        elif draft.out_missing:
            missing = self.something_else
        missing.setFocus()

    def activate_main(self) -> None:
        """Agree on every line, with a colleague's approval where one is asked for."""
        if self._now is None:
            return
        if (
            self.serving.may("approve")
            or self._approval is not None
            or not asked_first(self._drafts, self._now)
        ):
            self._agree(self._approval)
        else:
            self._ask_colleague(self._now)

    def _ask_colleague(self, cart: Cart) -> None:
        drafts = (self._draft, self._drafts)
        wanted = fix_wanted(self.case.id, *drafts, cart, self._put_right_alone)
        self.approval_wanted.emit(wanted, self._agree)

    def _put_right_alone(self, fix: Fix) -> None:
        self._change(fix=fix)
        self._agree(None)

    def _agree(self, approval: UUID | None) -> None:
        self._approval = approval
        self.begin_act(lambda: self._agree(approval))
        self.serving.do(
            agree_fix,
            self.case.id,
            tuple(draft.fix for draft in self.drafts()),
            approval=approval,
            then=self.act_done,
            failed=self._not_agreed,
        )

    def _not_agreed(self, failure: Failure) -> None:
        self._approval = None
        self.act_failed(failure)
        if failure.code == "own_above_limit" and self._now is not None:
            self._ask_colleague(self._now)

    def find_figures(self, tell: Callable[[list[Figure]], object]) -> None:
        """How many cases came before, where that is more than none."""
        case, me = self.case, self.serving.person
        if me is not None and case.been_before:
            known = partial(self._tell_before, tell)
            self.serving.ask(hidden_figures, case.id, me.id, then=known, owner=self)

    def _tell_before(self, tell: Callable[[list[Figure]], object], found: HiddenFigures) -> None:
        tell([Figure(self.before, before(found))])

    def write_note(self) -> bool:
        """F9: in their words."""
        self.side.open_words()
        return True
