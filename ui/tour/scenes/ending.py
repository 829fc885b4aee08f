"""Sorry, a little extra, and what goes into their hand."""

from collections.abc import Iterator
from datetime import timedelta

from core.basics.clock import FixedClock
from core.basics.errors import Refused
from core.recovery.who_acts import PIN_LASTS
from ui.counter.approval import ApprovalPage
from ui.counter.confirming import ConfirmPage
from ui.counter.everything import EverythingPage
from ui.counter.extra import ExtraPage
from ui.counter.fix import FixPage
from ui.counter.hand_over import HandOverPage
from ui.counter.hand_over_ways import Way
from ui.counter.ready import ReadyPage
from ui.counter.who_acts import WhoActsPage
from ui.tour.walker import Walker

_CARD = "card"
"""The picture of the manager's card, whatever language its name is in."""


def care(at: Walker) -> Iterator[str]:
    """The sentence, in every language of the shop."""
    page = at.fixed()
    yield "care"
    for language, chip in page.languages.chips().items():
        at.hands.touch_widget(chip)
        if language != at.shop.about.languages[0]:
            yield f"care: {language}"
    for chip in page.costs.chips().values():
        at.hands.touch_widget(chip)
    yield "care: what it cost them"


def extra(at: Walker) -> Iterator[str]:
    """Three suggestions, everything, and a colleague who is asked."""
    page = at.extra()
    yield "extra"
    at.hands.touch_widget(page.everything)
    offered = at.on(EverythingPage)
    yield "everything"
    _touch_card(at, offered)
    at.press_main()
    at.on(ApprovalPage)
    yield "a colleague, please"
    at.hands.type("999999")
    yield "a colleague, please: that was not it"


def _touch_card(at: Walker, page: EverythingPage) -> None:
    """Touch the row of the manager's card."""
    at.hands.touch_row(next(row.title for row in page.list.rows.rows() if row.icon == _CARD))


def hand_over(at: Walker) -> Iterator[str]:
    """The note, the question of the call, and what is told at the end."""
    page = at.note()
    yield "hand over"
    at.hands.touch_widget(page.paper.note)
    yield "the note, enlarged"
    at.press_main()
    at.on(HandOverPage)
    _choose(at, page, Way.SIGN)
    yield "hand over: sign on the screen"
    at.hands.touch_widget(page.paper.sign.ink)
    _choose(at, page, Way.READY_CARD)
    yield "hand over: a ready card"
    _choose(at, page, page.serving.printers[0].name)
    at.hands.touch_widget(page.call.choices.chips()["call"])
    yield "hand over: may we call"
    at.press_main()
    at.on(ReadyPage)
    yield "given"


def _choose(at: Walker, page: HandOverPage, way: object) -> None:
    """Touch the row of a way, whatever it is called."""
    at.hands.touch_row(next(row.title for row in page.paper.how.rows.rows() if row.key == way))


def once_more(at: Walker) -> Iterator[str]:
    """Socks into the hand; then the same person comes again."""
    page = at.extra()
    at.hands.touch_widget(page.cards[0].give)
    shown = at.on(HandOverPage)
    at.hands.touch_widget(shown.call.choices.chips()["no"])
    yield "hand over: no paper"
    at.press_main()
    at.on(ReadyPage)
    found = at.find(at.facts.other_shoe)
    at.type_into(found.whom.keypad, at.facts.phone_ending)
    at.hands.touch_widget(found.other_ways.none)
    fixed = at.on(FixPage)
    at.touch_reason(fixed)
    at.press_main()
    at.press_main()
    at.on(ExtraPage)
    yield "extra: nothing is suggested"
    at.hands.touch_widget(at.frame.page().nothing)
    at.on(HandOverPage)
    yield "hand over: nothing today"


class _Silent:
    """A receipt printer that never answers."""

    name = "Epson"
    kind = "receipt"
    dots_per_mm = 8.0

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Nothing comes out."""
        del pdf, title
        raise Refused("printer_silent", name=self.name)


def printer(at: Walker) -> Iterator[str]:
    """The printer does not answer."""
    at.printers.insert(0, _Silent())
    page = at.note()
    at.hands.touch_widget(page.call.choices.chips()["no"])
    at.press_main()
    page = at.on(HandOverPage)
    yield "the printer did not answer"
    at.hands.touch_widget(page.paper.panel.by_hand)
    yield "the printer did not answer: by hand"


def nobody_near(at: Walker) -> Iterator[str]:
    """No colleague can come: done now, and looked at by a manager later."""
    page = at.extra()
    at.hands.touch_widget(page.everything)
    _touch_card(at, at.on(EverythingPage))
    at.press_main()
    asked = at.on(ApprovalPage)
    at.hands.touch_widget(asked.nobody)
    yield "a colleague, please: nobody near"
    at.hands.touch_widget(asked.ways.buttons[0])
    shown = at.on(HandOverPage)
    at.hands.touch_widget(shown.call.choices.chips()["no"])
    at.press_main()
    at.on(ReadyPage)
    ready = at.sign_in("Mei Ling")
    at.hands.touch_row(ready.waiting.rows.rows()[0].title)
    at.on(ConfirmPage)
    yield "what was done with nobody near"


def who_acts(at: Walker) -> Iterator[str]:
    """The last PIN is long ago: whoever gives something is asked anew."""
    page = at.extra()
    at.shop.clock = FixedClock(at.shop.clock.now() + PIN_LASTS + timedelta(seconds=1))
    at.hands.touch_widget(page.cards[0].give)
    at.on(WhoActsPage)
    yield "who is it"


ENDING = (care, extra, hand_over, once_more, printer, nobody_near, who_acts)
