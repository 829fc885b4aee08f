"""What the head says: how fresh the sales are, and what each done step came to."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from core.recovery.view import CaseView
from ui.counter.serving import Serving
from ui.counter.words import fix_word
from ui.page import Step

_STALE = timedelta(days=2)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HeadState", text)


def state_of_data(serving: Serving, up_to: datetime | None) -> tuple[str, bool]:
    """How old the newest sale is, in words, and whether somebody should see to it."""
    if up_to is None:
        return _tr("No sales read in yet"), True
    words = _tr("Sales up to %1").replace("%1", serving.day_and_time(up_to))
    stale = serving.shop.clock.now() - up_to > _STALE
    return words, stale


def decided(case: CaseView | None, serving: Serving) -> dict[Step, str]:
    """Under each done step, what was decided there."""
    if case is None:
        return {}
    line = case.lines[0]
    day = f", {serving.day(line.sold_at)}" if line.sold_at else ""
    words = {Step.FIND: f"{line.article}{day}"}
    if case.step in ("care", "extra", "hand_over") and line.fix is not None:
        words[Step.FIX] = fix_word(line.fix)
    if case.step in ("extra", "hand_over"):
        words[Step.CARE] = _tr("said")
    if case.gesture is not None:
        words[Step.EXTRA] = case.gesture.gesture.name
    return words
