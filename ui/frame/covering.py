"""What lies over what in a window."""

from PySide6.QtWidgets import QWidget


def is_covered(window: QWidget, part: QWidget) -> bool:
    """Whether the middle of what is in view of a part lies under something else."""
    seen = part.visibleRegion().boundingRect()
    while seen.isEmpty() and part.parentWidget():  # scrolled away: what it is scrolled in counts
        part = part.parentWidget()
        seen = part.visibleRegion().boundingRect()
    top = window.childAt(part.mapTo(window, seen.center()))
    if top is None or top is part:
        return False
    return not (part.isAncestorOf(top) or top.isAncestorOf(part))
