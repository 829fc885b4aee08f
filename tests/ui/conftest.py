"""A dressed application for every window test."""

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import application, background, theme
from ui.window import CounterFrame


class Clock:
    """Milliseconds that pass only when told."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        return self.now

    def pass_ms(self, duration: int) -> None:
        self.now += duration


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """Light colours, text size 100 %, no movements; nothing under way is left behind."""
    qapp.setStyle("Fusion")
    application.quieten_font_fallback()
    theme.apply(qapp, "light", 1.0, animated=False)
    yield qapp
    assert background.wait_idle()


@pytest.fixture
def clock() -> Clock:
    """A clock for keyboard and scanner."""
    return Clock()


@pytest.fixture
def open_frame(qtbot: QtBot, clock: Clock) -> Callable[..., CounterFrame]:
    """Opens the counter's frame in a size in pixels."""

    def opened(width: int = 1366, height: int = 728) -> CounterFrame:
        frame = CounterFrame(clock=clock)
        qtbot.addWidget(frame)
        frame.resize(width, height)
        with qtbot.waitActive(frame):
            frame.show()
            frame.activateWindow()
        return frame

    return opened


@pytest.fixture
def hooks() -> Iterator[None]:
    """Gives the interpreter's own hooks back."""
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before
    qInstallMessageHandler(None)
