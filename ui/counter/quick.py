"""Nothing to bring back: what happened, how it is put right, a little extra, on one page."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.goods.products import ProductView
from core.recovery.allowance import ASKED_FIRST, Fix
from core.recovery.care import say_sorry
from core.recovery.extra import Chosen, Offers, approval_amount, choose_gesture, extra_offers
from core.recovery.fix import Fixed, agree_fix
from core.recovery.hand_over import Handed, hand_over
from core.recovery.offers import FixOffer, LineFix, fix_offers
from core.recovery.problem import Problem, take_up_problem, tell_more
from core.recovery.ready_cards import ReadyCard
from core.recovery.view import CaseView, case_view
from ui.background import Failure
from ui.counter.approval import ASKS_A_COLLEAGUE
from ui.counter.card_taking import CardTaking
from ui.counter.counter_page import CounterPage
from ui.counter.extra import NoGesture
from ui.counter.gesture_words import why_not_in_words
from ui.counter.hand_over import VisitEnded
from ui.counter.instead import gesture_wanted, spot_wanted
from ui.counter.quick_columns import HappenedColumn, WaysColumn
from ui.counter.quick_extra import Extra, ExtraColumn
from ui.counter.quick_side import QuickSide
from ui.counter.quick_turning import TurningColumns
from ui.counter.quick_words import extra_in_words, sorry_in_words
from ui.counter.serving import Serving
from ui.layout import Layout
from ui.page import Step


class QuickPage(CounterPage):
    """Five taps, nothing typed. Moves on with the visit's end, or with what needs its own page."""

    case_changed = Signal(object)
    """The case has gone on: its `CaseView`."""

    said = Signal(object)
    """It is put right, and sorry was said: the case's id."""

    def __init__(self, serving: Serving, case: CaseView | None) -> None:
        super().__init__(serving)
        self.title = self.tr("Nothing to bring back")
        self.step = Step.FIND
        self.fresh = case is None
        """Whether the case was begun here, just now: leaving it then takes it back."""
        self._case: CaseView | None = None
        self._problem = Problem()
        self._fix = ""
        self._again = False
        self._lay_out()
        self._show()
        if case is not None:
            self._begin_with(case)

    def _lay_out(self) -> None:
        self.happened = HappenedColumn(self.tr("What happened"), self.serving.shop.about.kind)
        self.put_right = WaysColumn(self.tr("How we put it right"), self.serving)
        self.extra = ExtraColumn(self.tr("A little extra"))
        self.happened.reason_chosen.connect(self._choose_reason)
        self.put_right.chosen.connect(self._choose_fix)
        self.extra.settled.connect(self._show)
        self.extra.everything_touched.connect(self._show_everything)
        self.side = QuickSide(self.serving)
        self.columns = TurningColumns(self.happened, self.put_right, self.extra, self.side)
        self.column().addWidget(self.columns)
        self.side_word = self.tr("Who, table, dish")
        self.side.person_chosen.connect(self._tell)
        self.side.ticket_said.connect(self._say_ticket)
        self.side.dish_wanted.connect(self._pick_dish)
        self.side.hurt_said.connect(self._say_hurt)

    def arrange(self, layout: Layout) -> None:
        """In the strip one column at a time, and below it what may be told beside."""
        super().arrange(layout)
        self.columns.arrange(layout)

    def _begin_with(self, case: CaseView) -> None:
        """A case that waited, or that was gone back to."""
        line = case.lines[0]
        self._problem = Problem(line.reason or "", line.product_id, line.ticket)
        self._fix = line.fix or ""
        self.happened.show_reason(self._problem.reason)
        self._show_case(case)

    def first_focus(self) -> QWidget | None:
        """The first tile, for the arrow keys; none once sorry is what comes next."""
        return self.happened.first() if self.step in (Step.FIND, Step.FIX) else None

    # What happened ----------------------------------------------------------------------

    def _choose_reason(self, code: str) -> None:
        self._problem = replace(self._problem, reason=code)
        self._tell()

    def _say_ticket(self, ticket: str) -> None:
        self._problem = replace(self._problem, ticket=ticket)
        self._tell()

    def _pick_dish(self) -> None:
        self.pick_wanted.emit(self.tr("Which dish was it?"), self._take_dish)

    def _take_dish(self, dish: ProductView) -> None:
        self._problem = replace(self._problem, dish=dish.id)
        self._tell()

    def _tell(self, till_customer: int | None = None) -> None:
        """Keep what is known at once: an open case is found again where it was left."""
        if self.busy:
            self._again = True
            return
        self.begin_act()
        if self._case is None:
            self.serving.do(
                take_up_problem,
                self._problem,
                till_customer,
                then=self._look_again,
                failed=self._refused,
            )
        else:
            case = self._case.id
            self.serving.do(
                tell_more,
                case,
                self._problem,
                till_customer,
                then=lambda _: self._look_again(case),
                failed=self._refused,
            )

    def _look_again(self, case: UUID) -> None:
        self.serving.ask(case_view, case, then=self._show_case, failed=self.act_failed)

    def _say_hurt(self) -> None:
        if self._case is not None:
            self.hurt_said.emit(self._case.id, ())
        elif not self.busy:
            self.begin_act()
            self.serving.do(
                take_up_problem,
                self._problem,
                then=lambda case: self.hurt_said.emit(case, ()),
                failed=self.act_failed,
            )

    def _show_case(self, case: CaseView) -> None:
        """Show where the case stands, and ask what may be chosen there."""
        self._case = case
        self.busy = False
        if self._again:
            self._again = False
            self._tell()
            return
        self.case_changed.emit(case)
        self.side.show_case(case)
        if case.step == "fix":
            self.step = Step.FIX
            self.serving.ask(fix_offers, case.lines[0].id, then=self._show_ways)
        elif case.step == "care":
            self.step = Step.CARE
            self._show_taken()
        elif case.step == "extra" and self.serving.person is not None:
            self.step = Step.EXTRA
            self.takes_cards = True
            who = self.serving.person.id
            self.serving.ask(extra_offers, case.id, who, case.language, then=self._show_extra)
        else:
            self.moved_on.emit(case)

    # How it is put right, and that sorry was said ---------------------------------------

    def _show_ways(self, offers: tuple[FixOffer, ...]) -> None:
        self.put_right.show_offers(offers, dish_known=self._problem.dish is not None)
        if self._fix not in self.put_right.offers:
            self._fix = ""
        self.put_right.choose(self._fix)
        self._show()

    def _show_taken(self) -> None:
        """It is put right: the way that was taken stays."""
        self.put_right.show_taken(self._fix)
        for column in (self.happened, self.put_right):
            column.settle()
        self._show()

    def _choose_fix(self, fix: object) -> None:
        self._fix = str(fix)
        if fix == "taken_off" and self._problem.dish is None:
            self._pick_dish()
        self._show()

    def _put_right(self) -> None:
        offers = self.put_right.offers
        asks = offers[self._fix].asked in ASKED_FIRST and not self.serving.may("approve")
        if self._case is not None and asks:
            wanted = spot_wanted(self._case, self._line(self._case), offers, self._put_right_alone)
            self.approval_wanted.emit(wanted, self._agree)
        else:
            self._agree(None)

    def _put_right_alone(self, fix: Fix) -> None:
        self._choose_fix(fix)
        self._agree(None)

    def _line(self, case: CaseView) -> LineFix:
        line, fix = case.lines[0], self.put_right.offers[self._fix].fix
        return LineFix(line.id, self._problem.reason, fix, in_their_words=line.in_their_words)

    def _agree(self, approval: UUID | None) -> None:
        case = self._case
        if case is None:
            return
        self.begin_act(lambda: self._agree(approval))
        self.serving.do(
            agree_fix,
            case.id,
            (self._line(case),),
            approval=approval,
            then=self._agreed,
            failed=self._refused,
        )

    def _agreed(self, fixed: Fixed) -> None:
        self._say_sorry(fixed.case)

    def _say_sorry(self, case: UUID) -> None:
        self.begin_act()
        language = self._case.language if self._case else self.serving.shop.about.languages[0]
        self.serving.do(
            say_sorry,
            case,
            language,
            then=lambda _: self._said(case),
            failed=lambda _: self._look_again(case),
        )

    def _said(self, case: UUID) -> None:
        self.said.emit(case)
        self._look_again(case)

    # A little extra ---------------------------------------------------------------------

    def take_card(self, card: ReadyCard) -> None:
        """A card of the stack was scanned: it is the little extra."""
        if self._case is not None:
            CardTaking(self, self._case, self.act_done).take(card)

    def _show_everything(self) -> None:
        self.everything_wanted.emit(self.extra.offers.everything, self.extra.take)

    def _give(self, extra: Extra) -> None:
        if extra.suggestion.needs_colleague and not self.serving.may("approve"):
            self._ask_first(extra)
        else:
            self._set_aside(extra, None)

    def _ask_first(self, extra: Extra) -> None:
        self.serving.ask(
            approval_amount,
            extra.suggestion.gesture.id,
            then=lambda amount: self._ask_colleague(extra, amount),
            owner=self,
        )

    def _ask_colleague(self, extra: Extra, amount: int) -> None:
        if self._case is not None:
            wanted = gesture_wanted(
                self._case,
                extra.suggestion,
                amount,
                self.extra.offers.everything,
                lambda smaller, given: self._set_aside(Extra(smaller, given), None),
            )
            self.approval_wanted.emit(wanted, lambda approval: self._set_aside(extra, approval))

    def _set_aside(self, extra: Extra, approval: UUID | None) -> None:
        if self._case is None or self.busy:
            return
        self.begin_act(lambda: self._set_aside(extra, approval))
        self.serving.do(
            choose_gesture,
            self._case.id,
            extra.suggestion.gesture.id,
            extra.given,
            approval,
            then=self._chosen,
            failed=lambda failure: self._not_chosen(extra, failure),
            owner=self,
        )

    def _not_chosen(self, extra: Extra, failure: Failure) -> None:
        """What nobody gives alone any more is asked of a colleague."""
        self.act_failed(failure)
        if failure.code in ASKS_A_COLLEAGUE:
            self._ask_first(extra)

    def _chosen(self, chosen: Chosen) -> None:
        """Without a name and without paper it is in their hand already."""
        if self._case is None or self._case.customer is not None or chosen.voucher is not None:
            self.act_done(chosen)
        else:
            self._end(self._case.id)

    def _end(self, case: UUID) -> None:
        self.begin_act(lambda: self._end(case))
        self.serving.do(
            hand_over,
            case,
            "no",
            then=self._ended,
            failed=lambda failure: self._not_ended(case, failure),
        )

    def _not_ended(self, case: UUID, failure: Failure) -> None:
        self.act_failed(failure)
        if failure.code != "pin_needed":
            self._look_again(case)

    def _ended(self, handed: Handed) -> None:
        self.act_done(VisitEnded(handed))

    # What is said -----------------------------------------------------------------------

    def _show(self) -> None:
        self.columns.turn_to(self.step)
        missing = self._missing()
        if self.step is Step.EXTRA:
            extra = self.extra.extra
            now = extra is not None and extra.given == "now"
            self.main_word = self.tr("Given") if now else self.tr("Give")
            if extra is None:
                self.main_word = self.tr("Not today")
            self.say(self._extra_in_words(), ready=True)
        else:
            self.main_word = self.tr("Said it")
            sorry = sorry_in_words(self._case, self.serving) if self._case else ""
            self.say(missing or sorry, ready=not missing)

    def _missing(self) -> str:
        if not self._problem.reason:
            return self.tr("Touch what happened.")
        if self.step is not Step.CARE and not self._fix:
            return self.tr("Touch how we put it right.")
        if self._fix == "taken_off" and self._problem.dish is None:
            return self.tr("Say which dish comes off the bill.")
        return ""

    def _extra_in_words(self) -> str:
        extra = self.extra.extra
        if extra is not None and self._case is not None:
            return extra_in_words(self._case, extra, self.serving)
        if self.extra.offers.why_not is not None:
            return why_not_in_words(self.extra.offers)
        return self.tr("Nothing is given today, and the visit ends.")

    def show_missing(self) -> None:
        """The focus goes to what is missing."""
        if self._fix == "taken_off":
            self.side_wanted = True
            self.changed.emit()
            self.side.dish.setFocus()
            return
        (self.put_right if self._problem.reason else self.happened).focus_first()

    def activate_main(self) -> None:
        """Said it; then given."""
        case = self._case
        if case is None:
            return
        if case.step == "fix":
            self._put_right()
        elif case.step == "care":
            self._say_sorry(case.id)
        elif self.extra.extra is not None:
            self._give(self.extra.extra)
        elif case.customer is not None:
            self.moved_on.emit(NoGesture())
        else:
            self._end(case.id)

    def _show_extra(self, offers: Offers) -> None:
        self.extra.show_offers(offers)
        self.extra.focus_first()
        self._show_taken()

    def _refused(self, failure: Failure) -> None:
        """What was refused is not so: the page shows again what the case knows."""
        self.act_failed(failure)
        if self._case is not None:
            line = self._case.lines[0]
            self._problem = Problem(line.reason or "", line.product_id, line.ticket)
            self.happened.show_reason(self._problem.reason)
