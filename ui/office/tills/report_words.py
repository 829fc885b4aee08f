"""How far a reading has come and what came of it, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.tills.reading import Progress, ReadIn
from core.tills.tally import Kind

translate = QCoreApplication.translate

_MINUTE, _HOUR = 60, 3600


def number(count: int) -> str:
    """A count as people write it: "12,345"."""
    return QLocale().toString(count)


def progress_in_words(progress: Progress) -> str:
    """Rows, rows a second, and how long it may still take."""
    words = translate("TillReport", "%1 rows · %2 a second").replace("%1", number(progress.rows))
    words = words.replace("%2", number(round(progress.rows_a_second)))
    if progress.seconds_left is None:
        return words
    return f"{words} · {_left(progress.seconds_left)}"


def report_in_words(came_to: ReadIn) -> list[str]:
    """What was new, changed or as it stood, one line for each kind of which there was any."""
    names = {
        "customers": translate("TillReport", "Customers: %1"),
        "products": translate("TillReport", "Articles: %1"),
        "sales": translate("TillReport", "Sales: %1"),
        "lines": translate("TillReport", "Lines of sales: %1"),
        "refunds": translate("TillReport", "Given back at the till: %1"),
    }
    kinds = {name: getattr(came_to, name) for name in names}
    said = [
        names[name].replace("%1", _counted(kind)) for name, kind in kinds.items() if any_of(kind)
    ]
    if came_to.left_out:
        words = translate("TillReport", "Left out, no goods (postage, fees, not paid): %1")
        said.append(words.replace("%1", number(came_to.left_out)))
    changed = any(kind.new or kind.changed for kind in kinds.values())
    if came_to.cancelled:
        stopped = translate("TillReport", "Stopped. What was read is in; read it again to go on.")
        return [stopped, *said]
    if said and not changed:
        return [translate("TillReport", "Nothing is new: all of it was read in before."), *said]
    return said or [translate("TillReport", "There was nothing in it to read.")]


def any_of(kind: Kind) -> bool:
    """Whether there was any of a kind."""
    return bool(kind.new or kind.changed or kind.same)


def _counted(kind: Kind) -> str:
    parts = (
        (kind.new, translate("TillReport", "%1 new")),
        (kind.changed, translate("TillReport", "%1 changed")),
        (kind.same, translate("TillReport", "%1 as before")),
    )
    return ", ".join(words.replace("%1", number(count)) for count, words in parts if count)


def _left(seconds: float) -> str:
    if seconds < _MINUTE:
        return translate("TillReport", "less than a minute left")
    if seconds < _HOUR:
        minutes = number(round(seconds / _MINUTE))
        return translate("TillReport", "about %1 min left").replace("%1", minutes)
    return translate("TillReport", "about %1 h left").replace("%1", number(round(seconds / _HOUR)))
