"""What lies over what in a window."""

from PySide6.QtWidgets import QWidget


def is_covered(window: QWidget, part: QWidget) -> bool:
    """Whether the middle of what is in view of a part lies under something else."""
    seen = part.visibleRegion().boundingRect()
    if seen.isEmpty():  # scrolled away, and scrolled back when it gets the focus
        return False
    top = window.childAt(part.mapTo(window, seen.center()))
    if top is None or top is part:
        return False
    return not (part.isAncestorOf(top) or top.isAncestorOf(part))
