"""The pictures of every page in every arrangement, and what the checks find on them."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.parts.pdf_view import PdfView
from ui.tour.checks import Finding, look, look_at_colours, walk
from ui.tour.variants import Variant, Width
from ui.window import CounterFrame

_PNG_QUALITY = 60
"""Packed quickly rather than small."""


@dataclass
class Shown:
    """One page: its pictures by their columns, and what was found in which of them."""

    name: str
    kind: str
    pictures: dict[str, str] = field(default_factory=dict)
    findings: dict[Finding, list[str]] = field(default_factory=dict)


class Book:
    """A folder of pictures; they are saved off the UI thread."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pages: dict[str, Shown] = {}
        self.columns: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)
        self._saver = ThreadPoolExecutor(1)

    def show(
        self,
        scene: str,
        frame: CounterFrame,
        widths: tuple[Width, ...],
        looks: tuple[theme.Appearance, ...],
        language: str,
    ) -> None:
        """Look at the page that is shown, in every width and appearance; leave it as it was."""
        kind = type(frame.page()).__name__
        page = self.pages.setdefault(scene, Shown(scene, kind))
        before = frame.size()
        for place, appearance in enumerate(looks):
            _dress(appearance)
            for width in widths:
                frame.resize(width.width, width.height)
                settle(frame)
                variant = Variant(language, theme.text_size(), width, appearance)
                self._look(page, frame, variant, first=place == 0)
        _dress(looks[0])
        frame.resize(before)
        settle(frame)

    def broke(self, scene: str, variant: str, why: str) -> None:
        """A page was not come to, or not left again."""
        page = self.pages.setdefault(scene, Shown(scene, ""))
        page.findings.setdefault(Finding("story", scene, why), []).append(variant)

    def _look(self, page: Shown, frame: CounterFrame, variant: Variant, *, first: bool) -> None:
        """Where things stand is the same in light and dark: it is looked at once."""
        picture = frame.grab().toImage()
        found = look_at_colours(frame, picture)
        if first:
            found += [*look(frame), *walk(frame)]
        for each in found:
            page.findings.setdefault(each, []).append(variant.name)
        page.pictures[variant.name] = self._keep(picture, page.name, variant.name)
        if variant.name not in self.columns:
            self.columns.append(variant.name)

    def _keep(self, picture: QImage, page: str, variant: str) -> str:
        name = "".join(letter if letter.isalnum() else "-" for letter in f"{page} {variant}")
        self._saver.submit(picture.save, str(self.folder / f"{name}.png"), "PNG", _PNG_QUALITY)
        return f"{self.folder.name}/{name}.png"

    def findings(self) -> list[str]:
        """Everything that is amiss, one sentence each."""
        return [
            f"{page.name}: {found} ({', '.join(where)})"
            for page in self.pages.values()
            for found, where in page.findings.items()
        ]

    def told(self) -> list[dict[str, object]]:
        """For a report: each page, its pictures, and what is amiss where."""
        return [
            {
                "name": page.name,
                "page": page.kind,
                "pictures": page.pictures,
                "findings": [
                    {"check": found.check, "says": str(found), "in": where}
                    for found, where in page.findings.items()
                ],
            }
            for page in self.pages.values()
        ]

    def close(self) -> None:
        """Wait for the pictures."""
        self._saver.shutdown(wait=True)


def _dress(appearance: theme.Appearance) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, appearance, theme.text_size(), animated=False)


def settle(frame: CounterFrame) -> None:
    """Let everything find its place, a note its sharpness too."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
    for note in frame.findChildren(PdfView):
        while note.isVisible() and not note.is_drawn():
            QCoreApplication.processEvents()
