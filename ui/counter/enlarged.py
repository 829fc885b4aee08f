"""The note as large as the page, laid over it."""

from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.page import Step
from ui.parts.pdf_view import PdfView


class EnlargedPage(CounterPage):
    """Only to look at; Back closes it, and so does the main button."""

    step = Step.EXTRA

    def __init__(self, serving: Serving, pdf: bytes) -> None:
        super().__init__(serving)
        self.title = self.tr("The note")
        self.main_word = self.tr("Close")
        self.back_word = self.tr("Close")
        self.consequence = self.tr("So it will print.")
        self.can_park = False
        self.note = PdfView(self.tr("The note, as it will print"))
        self.note.show_pdf(pdf)
        self.note.touched.connect(self.go_back)
        self.column().addWidget(self.note, 1)

    def activate_main(self) -> None:
        """Close."""
        self.go_back()
