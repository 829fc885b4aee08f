"""Every refusal can be said, in every language."""

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from core.basics.errors import Refused
from core.basics.refusals import REFUSALS
from ui import refusals


class Dictionary(QTranslator):
    """Translates one context from a dict."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self._words = words

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, comment: str | None = None, count: int = -1
    ) -> str:
        del comment, count
        return self._words.get(source, "") if context == refusals.CONTEXT else ""


@pytest.mark.parametrize(
    ("translation", "said"),
    [
        ("«{text}» bukan jumlah.", "«70o» bukan jumlah."),
        ("«{teks}» bukan jumlah.", "“70o” is not an amount. Type digits, such as 700 or 19.90."),
    ],
)
def test_refusal_in_the_users_language(qapp: QApplication, translation: str, said: str) -> None:
    words = Dictionary({REFUSALS["amount_unclear"]: translation})
    qapp.installTranslator(words)
    try:
        assert refusals.sentence(Refused("amount_unclear", text="70o")) == said
    finally:
        qapp.removeTranslator(words)
