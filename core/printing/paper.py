"""The papers that notes are printed on, described by their sizes."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil


@dataclass(frozen=True)
class Resolution:
    """How fine a printer prints; a QR module is `module_dots` dots so that it is never uneven."""

    dots_per_mm: Fraction
    module_dots: int

    def on_dots(self, mm: float) -> float:
        """The millimetres of the dot nearest to `mm`."""
        return float(round(Fraction(mm) * self.dots_per_mm) / self.dots_per_mm)

    def whole_dots(self, mm: float) -> float:
        """The millimetres of the fewest dots that hold `mm`."""
        return float(ceil(Fraction(mm) * self.dots_per_mm) / self.dots_per_mm)

    @property
    def module_mm(self) -> float:
        """Width of a QR module in millimetres."""
        return float(self.module_dots / self.dots_per_mm)


RECEIPT = Resolution(Fraction(8), 5)
"""203.2 dots per inch, as receipt printers have."""


@dataclass(frozen=True)
class Paper:
    """A kind of paper; millimetres. A roll has no height: it is cut where the text ends.

    `margin` is what stays white at each edge, `colour` whether anything but black prints well.
    """

    name: str
    width: float
    height: float | None
    margin: float
    resolution: Resolution = RECEIPT
    colour: bool = False


ROLL_80 = Paper("roll-80", width=80.0, height=None, margin=4.0)
"""80 mm receipt roll, of which 72 mm are printed."""
A6 = Paper("a6", width=105.0, height=148.0, margin=8.0, colour=True)
A4 = Paper("a4", width=210.0, height=297.0, margin=15.0, colour=True)
PAPERS = {paper.name: paper for paper in (ROLL_80, A6)}
