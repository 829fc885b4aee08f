"""What an eye, a finger and a keyboard find amiss in a window, looked at without a person.

`look` and `walk` say it in words, nothing where all is well. What lies over something else on
purpose says so by the property `overlay`, what may shorten its words by `may_elide`.
"""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui.tour.checks.contrast import faint_outlines, faint_words
from ui.tour.checks.finding import Finding
from ui.tour.checks.places import cut_off, overlapping
from ui.tour.checks.tabbing import unreached
from ui.tour.checks.targets import nameless, too_small
from ui.tour.checks.words import cut_words

__all__ = ["Finding", "look", "look_at_colours", "walk"]


def look(window: QWidget) -> list[Finding]:
    """Everything that is amiss in where things stand, what they say, and what is touched."""
    checks = (overlapping, cut_off, cut_words, too_small, nameless)
    return [found for check in checks for found in check(window)]


def look_at_colours(window: QWidget, picture: QImage | None = None) -> list[Finding]:
    """Words and outlines that are hard to see; `picture` is the window as it is shown now."""
    shown = window.grab().toImage() if picture is None else picture
    return [*faint_words(window, shown), *faint_outlines(window, shown)]


def walk(window: QWidget) -> list[Finding]:
    """What the keyboard cannot reach, reaches in vain, or reaches unseen; the focus is put back.

    The window must be the active one.
    """
    return unreached(window)
