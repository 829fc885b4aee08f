"""Letters to touch: large enough in every strip, and each key says what it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.parts.button import Button
from ui.parts.letters import (
    NARROW,
    NARROW_SIGNS,
    WIDE,
    WIDE_SIGNS,
    Letters,
    gap_between,
)


def shown(letters: Letters) -> list[Button]:
    return [key for key in letters.findChildren(Button) if key.isVisible()]


def key_of(letters: Letters, word: str) -> Button:
    return next(key for key in shown(letters) if key.text() == word)


@pytest.mark.parametrize(
    ("width", "text_size"),
    [(342, 1.0), (420, 1.0), (513, 1.5), (684, 2.0), (600, 1.0), (1366, 1.0), (1366, 2.0)],
)
def test_every_key_is_a_finger_wide_and_none_lies_over_another(
    qapp: QApplication, qtbot: QtBot, width: int, text_size: float
) -> None:
    theme.apply(qapp, "light", text_size, animated=False)
    letters = Letters()
    qtbot.addWidget(letters)
    letters.resize(width, letters.sizeHint().height())
    letters.show()
    for _ in range(2):
        QApplication.processEvents()
        letters.resize(width, letters.sizeHint().height())
        QApplication.processEvents()
        keys = shown(letters)
        for key in keys:
            assert min(key.width(), key.height()) >= theme.px(44), (key.text(), key.size())
            assert key.accessibleName() or key.text()
            assert letters.rect().contains(key.geometry())
            others = [other for other in keys if other is not key]
            assert not any(key.geometry().intersects(other.geometry()) for other in others)
        letters.turn.click()


def test_all_letters_and_digits_are_there() -> None:
    for pages in (NARROW, WIDE):
        assert set("abcdefghijklmnopqrstuvwxyz-'") <= set("".join(pages))
    for pages in (NARROW_SIGNS, WIDE_SIGNS):
        assert set("0123456789/.,@&-+") <= set("".join(pages))
        assert len({len(page) for page in pages}) == 1


def test_gap_gives_way_before_the_key_does() -> None:
    assert gap_between(412, 7, 44, 8) == 8
    assert gap_between(334, 7, 44, 8) == 4
    assert gap_between(300, 7, 44, 8) == 0


def test_shift_holds_for_one_letter(qtbot: QtBot) -> None:
    letters = Letters()
    qtbot.addWidget(letters)
    letters.resize(420, 264)
    letters.show()
    typed: list[str] = []
    letters.typed.connect(typed.append)
    for word in ("Shift", "N", "u", "r", "Space", "123", "7", "abc", "l"):
        qtbot.mouseClick(key_of(letters, word), Qt.MouseButton.LeftButton)
    assert "".join(typed) == "Nur 7l"
    with qtbot.waitSignal(letters.erase):
        qtbot.mouseClick(letters.erase_key, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(letters.done):
        qtbot.mouseClick(key_of(letters, "Done"), Qt.MouseButton.LeftButton)
