"""For the till, laid over the fix in the strip: what to scan and what to key, in large type."""

from core.printing.slip import Slip
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.for_the_till import print_slip_here
from ui.counter.serving import Serving
from ui.counter.till_code import TillCode
from ui.page import Step
from ui.parts.button import Button
from ui.parts.section import Label
from ui.parts.sentence import Sentence

_LONGEST_BARS = 20
"""Characters of a code whose bars a scanner reads off the screen of the strip."""


class TillSheet(CounterPage):
    """The slip on the screen. Moves on when it is keyed in at the till."""

    step = Step.FIX

    def __init__(self, serving: Serving, slip: Slip) -> None:
        super().__init__(serving)
        self.title = self.tr("For the till")
        self.main_word = self.tr("Done at the till")
        self.back_word = self.tr("Close")
        self.can_park = False
        self.consequence = self.tr("Scan with the till's own scanner.")
        if not slip.codes:
            self.consequence = self.tr("No sale: use the till's return without one.")
        self._slip = slip
        column = self.column(8)
        for each in slip.codes:
            column.addWidget(Label(each.title, 18, bold=True))
            column.addWidget(self._as_bars(each.code))
        column.addSpacing(8)
        for words in slip.to_do:
            column.addWidget(Sentence(words, 18, lines=3, least=16))
        column.addStretch(1)
        self.print_slip = Button(self.tr("Print this as a slip"), icon="printer", height=56)
        self.print_slip.clicked.connect(self._print)
        column.addWidget(self.print_slip)

    def _as_bars(self, code: str) -> TillCode | Label:
        if len(code) > _LONGEST_BARS:
            return Label(code, 22)
        bars = TillCode(112)
        bars.show_as_bars(code, code)
        return bars

    def scanned(self, text: str) -> bool:
        """What stands here is for the till: nothing is looked for."""
        del text
        self.say(self.tr("Touch the till's window first, then scan."))
        return True

    def activate_main(self) -> None:
        """It is keyed in."""
        self.moved_on.emit(None)

    def _print(self) -> None:
        print_slip_here(self._slip, self.serving, told=self.say, failed=self._not_printed)

    def _not_printed(self, failure: Failure) -> None:
        self.say(failure.sentence)
