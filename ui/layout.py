"""Which of three arrangements a window shows, by its effective width."""

from enum import Enum

FULL_FROM = 1200
STRIP_BELOW = 600


class Layout(Enum):
    """How the counter is arranged; effective width is pixels divided by the text size."""

    STRIP = "one narrow column with a foot bar"
    FULL_WITHOUT_SIDE = "the side card folded into one line above the main area"
    FULL = "main area and side card beside each other"

    @classmethod
    def for_width(cls, width: int, text_size: float) -> "Layout":
        """The arrangement for a window of `width` pixels at a text size of 1.0 for 100 %."""
        effective = width / text_size
        if effective < STRIP_BELOW:
            return cls.STRIP
        return cls.FULL if effective >= FULL_FROM else cls.FULL_WITHOUT_SIDE
