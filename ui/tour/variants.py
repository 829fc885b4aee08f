"""The ways in which one page is looked at: how wide, how dark, how large its text."""

from dataclasses import dataclass

from ui import theme

SCREEN = (1366, 728)
"""An old shop PC's screen less its task bar."""

TEXT_SIZES = (1.0, 1.5)
_STRIP_WANTED, _STRIP_LEAST = 420, 342


@dataclass(frozen=True)
class Width:
    """One arrangement of the window, in real pixels."""

    name: str
    width: int
    height: int


@dataclass(frozen=True)
class Variant:
    """One picture's column: the language and text size of a drive, a width, light or dark."""

    language: str
    text_size: float
    width: Width
    appearance: theme.Appearance

    @property
    def name(self) -> str:
        """As it stands over the column, and in the picture's file name."""
        size = f"{round(self.text_size * 100)}%"
        return f"{self.width.name} {size} {self.appearance} {self.language}"


def widths(text_size: float) -> tuple[Width, ...]:
    """Full, and the strip as wide as wanted and as narrow as it must work."""
    across, down = SCREEN
    least = round(_STRIP_LEAST * text_size)
    strips = sorted({max(_STRIP_WANTED, least), least}, reverse=True)
    return (
        Width("full", across, down),
        *(Width(f"strip {strip}", strip, down) for strip in strips),
    )


def driving_size(text_size: float) -> tuple[int, int]:
    """The window in which a drive is walked: the side card stands open at every text size."""
    across, down = SCREEN
    return round(across * text_size), round(down * text_size)
