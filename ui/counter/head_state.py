"""What the head says of the till's data: how fresh the sales are."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from ui.counter.serving import Serving

translate = QCoreApplication.translate

_STALE = timedelta(days=2)


def state_of_data(serving: Serving, up_to: datetime | None) -> tuple[str, bool]:
    """How old the newest sale is, in words, and whether somebody should see to it."""
    if up_to is None:
        return translate("HeadState", "No sales read in yet"), True
    words = translate("HeadState", "Sales up to %1").replace("%1", serving.day_and_time(up_to))
    stale = serving.shop.clock.now() - up_to > _STALE
    return words, stale
