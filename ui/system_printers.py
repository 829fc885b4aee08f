"""The printers that the operating system knows, as the shop's printers."""

from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from core.basics.errors import Refused


class SystemPrinter:
    """A printer of the operating system; a page is drawn on its own dots, in its own size."""

    kind: Literal["system"] = "system"

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def dots_per_mm(self) -> float:
        """How fine it prints."""
        return self._printer().resolution() / 25.4

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Print every page; refuses `printer_gone` and `printer_silent`."""
        printer = self._printer()
        printer.setDocName(title)
        document = _loaded(pdf)
        painter = QPainter()
        for number in range(document.pageCount()):
            _set_page(printer, document, number)
            if number == 0 and not painter.begin(printer):
                raise Refused("printer_silent", name=self.name)
            if number > 0:
                printer.newPage()
            _draw(painter, document, number, printer.resolution())
        if not painter.end() or printer.printerState() == QPrinter.PrinterState.Error:
            raise Refused("printer_silent", name=self.name)

    def _printer(self) -> QPrinter:
        info = QPrinterInfo.printerInfo(self.name)
        if info.isNull():
            raise Refused("printer_gone", name=self.name)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        return printer


def system_printers() -> list[SystemPrinter]:
    """Every printer of the operating system, the default one first."""
    default = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return [SystemPrinter(name) for name in sorted(names, key=lambda name: name != default)]


def is_ready(name: str) -> bool:
    """Whether the system knows a printer of this name and has nothing to say against it."""
    info = QPrinterInfo.printerInfo(name)
    return not info.isNull() and info.state() not in (
        QPrinter.PrinterState.Error,
        QPrinter.PrinterState.Aborted,
    )


def _loaded(pdf: bytes) -> QPdfDocument:
    document = QPdfDocument(None)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def _set_page(printer: QPrinter, document: QPdfDocument, number: int) -> None:
    """The paper is as large as the page, without margins of its own."""
    size = document.pagePointSize(number)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    upright = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(page, upright, QMarginsF()))


def _draw(painter: QPainter, document: QPdfDocument, number: int, dpi: int) -> None:
    """One page, a pixel to a dot: the QR's modules stay whole dots."""
    points = document.pagePointSize(number)
    size = QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))
    painter.drawImage(0, 0, document.render(number, size, QPdfDocumentRenderOptions()))
