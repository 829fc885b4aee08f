"""What stands under each done step: what was decided there."""

from PySide6.QtCore import QCoreApplication

from core.recovery.view import CaseView
from ui.counter.serving import Serving
from ui.counter.words import fix_word, reason_word, staff_language
from ui.page import Step


def decided(case: CaseView | None, serving: Serving) -> dict[Step, str]:
    """Under each done step, what was decided there."""
    if case is None:
        return {}
    line = case.lines[0]
    more = len(case.lines) - 1
    about = f", {serving.day(line.sold_at)}" if line.sold_at else ""
    if more:
        about = " " + QCoreApplication.translate("Decided", "and %1 more").replace("%1", str(more))
    words = {Step.FIND: f"{line.article}{about}"}
    if not line.brought and line.reason:
        words[Step.FIND] = reason_word(line.reason, serving.shop.about.kind)
    if case.step in ("care", "extra", "hand_over") and line.fix is not None:
        fixes = dict.fromkeys(fix_word(each.fix) for each in case.lines if each.fix)
        words[Step.FIX] = ", ".join(fixes)
    if case.step in ("extra", "hand_over"):
        words[Step.CARE] = QCoreApplication.translate("Decided", "said")
    if case.gesture is not None:
        words[Step.EXTRA] = case.gesture.gesture.name(staff_language())
    return words
