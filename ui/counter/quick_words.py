"""What is said in the quick case: sorry, and when the little extra is handed over."""

from core.recovery.phrases import apology, handing_over
from core.recovery.view import CaseView
from ui.counter.quick_extra import Extra
from ui.counter.serving import Serving
from ui.counter.words import quoted


def sorry_in_words(case: CaseView, serving: Serving) -> str:
    """The apology, in the customer's language."""
    line = case.lines[0]
    dish = line.article if line.product_id is not None else None
    return quoted(apology(serving.phrases(case.language), _name(case), dish).text)


def extra_in_words(case: CaseView, extra: Extra, serving: Serving) -> str:
    """What is said when it is handed over, in the customer's language."""
    gesture = extra.suggestion.gesture
    words = serving.phrases(case.language)
    return quoted(handing_over(words, gesture.wording, _name(case), gesture.say).text)


def _name(case: CaseView) -> str | None:
    return case.customer.address_as if case.customer else None
