"""The end of a visit: the gift in the customer's hand, and whether we may call."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from core.recovery.extra import Chosen
from core.recovery.hand_over import Handed
from core.recovery.phrases import handing_over
from core.recovery.ready_cards import ReadyCard
from core.recovery.view import CaseView
from ui import background, theme
from ui.counter.call_question import CallQuestion
from ui.counter.card_taking import CardTaking
from ui.counter.counter_page import CounterPage
from ui.counter.enlarged import EnlargedPage
from ui.counter.hand_over_paper import HandOverPaper
from ui.counter.hand_over_ways import Way
from ui.counter.serving import Serving
from ui.counter.to_paper import Ending, Wish, give
from ui.counter.words import quoted, staff_language
from ui.layout import Layout
from ui.page import Step
from ui.parts.gesture_card import Picture
from ui.parts.section import Label
from ui.parts.sentence import Sentence


@dataclass(frozen=True)
class VisitEnded:
    """What the page comes to."""

    handed: Handed


class HandOverPage(CounterPage):
    """Moves on when the customer has it in hand; a note that prints ends the visit by itself."""

    step = Step.EXTRA
    walked = 4.0
    takes_cards = True

    def __init__(self, serving: Serving, case: CaseView) -> None:
        super().__init__(serving)
        self.title = self.tr("Hand over")
        self._case = case
        self._voucher = case.gesture.voucher if case.gesture else None
        self.paper: HandOverPaper | None = None
        self._picture: Picture | None = None
        self.call = CallQuestion(serving, case)
        self.side = self.call
        self.side_word = self.tr("May we call?")
        self.cards = CardTaking(self, case, self._card_given)
        if case.gesture is None or self._voucher is None:
            self._lay_out_without_paper()
        else:
            self.paper = HandOverPaper(serving, case, case.gesture, self._voucher)
            self._lay_out_paper(self.paper)
            self.side_slot = self.paper.slot
        self.call.answer_again(serving.said_before.get(case.id))
        self.call.answered.connect(self._answered)
        self._show()

    def _lay_out_paper(self, paper: HandOverPaper) -> None:
        paper.changed.connect(self._chosen)
        paper.at_once.connect(self._press)
        paper.enlarged.connect(self._enlarge)
        self.column().addWidget(paper, 1)

    def _enlarge(self, pdf: bytes) -> None:
        if pdf:
            self.sheet_wanted.emit(EnlargedPage(self.serving, pdf))

    def _lay_out_without_paper(self) -> None:
        column = self.column(16)
        known = self._case.customer
        name = known.address_as if known else None
        if self._case.gesture is None:
            words = self.tr("Nothing is given today. Thank them once more for coming back.")
            column.addWidget(Sentence(words, size=30, lines=4, least=20))
        else:
            gesture = self._case.gesture.gesture
            self._picture = Picture(gesture.picture, 240)
            column.addWidget(self._picture)
            column.addWidget(Label(gesture.name(staff_language()), 24, bold=True))
            words = self.serving.phrases(self._case.language)
            said = handing_over(words, gesture.wording, name, gesture.say)
            column.addWidget(Sentence(quoted(said.text), size=22, lines=4, least=18))
            column.addWidget(Sentence(said.say, size=16, lines=3, least=14, ink="soft"))
        column.addStretch(1)

    def arrange(self, layout: Layout) -> None:
        """The paper's parts beside or below each other."""
        super().arrange(layout)
        if self.paper is not None:
            self.paper.arrange(layout)
        if self._picture is not None:
            self._picture.set_height(104 if self.in_strip else 240)
            self._picture.setMaximumWidth(theme.px(200 if self.in_strip else 460))

    def first_focus(self) -> QWidget | None:
        """Nothing: Enter prints."""
        return None

    # Ready cards ------------------------------------------------------------------------

    def take_card(self, card: ReadyCard) -> None:
        """A card of the stack was scanned: it is the paper of this gift."""
        self.cards.take(card)

    def _card_given(self, chosen: Chosen) -> None:
        self.act_done(chosen)

    def _answered(self) -> None:
        """What was said is not asked again, wherever the clerk goes meanwhile."""
        if self.call.answer() is not None:
            self.serving.said_before[self._case.id] = self._ending()
        self._show()

    def _chosen(self) -> None:
        """Another way: a card for another gift is not meant then."""
        self.cards.leave()
        self._show()

    # What is shown ----------------------------------------------------------------------

    def _way(self) -> object:
        return None if self.paper is None else self.paper.way()

    def _show(self) -> None:
        if self.paper is not None and self.paper.signing():
            self.main_word = self.tr("Done")
            words = self.tr("Sign with a finger, a pen or the mouse; or leave a line for ink.")
            self.say(words, ready=self.paper.sign.signed())
            return
        missing = self.call.missing()
        if self.paper is not None and self.paper.missing_letters():
            missing = self.tr("Write the name in other letters, or leave it out.")
        self.main_word = self._word()
        scans = self._way() is Way.READY_CARD
        self.say(missing or self._sentence(), ready=not missing and not scans)

    def _word(self) -> str:
        if self.cards.asks_instead():
            return self.tr("Give the card instead")
        if self.paper is None or self._way() in (Way.BY_HAND, Way.IN_HAND):
            return self.tr("Given")
        if self.paper.in_trouble:
            return self.tr("Try again")
        return self.tr("Scan the card") if not self.paper.prints() else self.tr("Print and give")

    def _sentence(self) -> str:
        if self.paper is None:
            return self.tr("It is in their hands.")
        if self._way() is Way.READY_CARD:
            return self.tr("Scan the card now, or type its code into the search above.")
        if self._way() is Way.BY_HAND:
            return self.tr("Write the eight signs on a card, sign it, and hand it over.")
        if self.paper.in_trouble:
            return self.tr("The gift is safe and counted once, whichever you choose.")
        if self.paper.settled():
            return self.tr("It is signed: hand it over.")
        return self.tr("Sign it with a pen before you hand it over.")

    def show_missing(self) -> None:
        """The question of the call, a name that can be printed, or the card."""
        if self.paper is not None and self.paper.signing():
            self.paper.sign.ink.setFocus()
        elif self.cards.asks_instead():
            self.cards.give_instead()
        elif self.call.missing():
            self.side_wanted = True
            self.changed.emit()
            self.call.focus_missing()
            self.say(self.call.missing())
        elif self.paper is not None and self.paper.missing_letters():
            self.paper.words.for_name.setFocus()
        elif self.paper is not None and self.paper.in_trouble:
            self.paper.try_again()
            self._press()

    # The act ----------------------------------------------------------------------------

    def activate_main(self) -> None:
        """Print, and give; or give what needs no paper."""
        if self.paper is not None and self.paper.signing():
            self.paper.sign.sign.click()
        elif self.cards.asks_instead():
            self.cards.give_instead()
        else:
            self._press()

    def _press(self) -> None:
        if self.busy:
            return
        if self.call.missing():
            self.show_missing()
            return
        if self.paper is not None and self.paper.words.under_way():
            self.paper.words.keep()  # in its turn before what follows
        self.begin_act(self._press)
        if self.paper is not None and self._voucher is not None and self.paper.prints():
            printer = self.paper.printer()
            wish = Wish(self._case.id, self._voucher, printer, self._ending())
            self.print_wanted.emit(wish, self.act_failed)
            return
        by = None if self.serving.person is None else self.serving.person.id
        act = (self.serving.shop, by, self._case.id, self._ending())
        background.run(give, *act, then=self._ended, failed=self.act_failed)

    def _ending(self) -> Ending:
        return self.call.ending("" if self.paper is None else self.paper.words.name())

    def _ended(self, handed: Handed) -> None:
        self.serving.said_before.pop(self._case.id, None)
        self.act_done(VisitEnded(handed))
