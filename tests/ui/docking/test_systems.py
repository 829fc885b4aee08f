"""What each desktop system is told; the X server's part on a real one, where there is one."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.basics.this_pc import Edge
from ui.docking.desktop import Desktop, desktop_here, in_pixels
from ui.docking.key_combination import KeyCombination
from ui.docking.windows import AppBar, AppBarData
from ui.docking.x11 import X11, strut
from ui.docking.xcb import CARDINAL, XServer

DESK = QRect(0, 0, 1366, 768)
STRIP = QRect(946, 0, 420, 768)


# Pixels and keys -----------------------------------------------------------------------------


def test_a_place_in_the_systems_own_pixels() -> None:
    assert in_pixels(STRIP, DESK, 1.0) == STRIP
    assert in_pixels(QRect(704, 0, 320, 576), QRect(0, 0, 1024, 576), 1.25) == QRect(
        880, 0, 400, 720
    )
    second = QRect(1920, 0, 960, 540)
    assert in_pixels(QRect(2460, 0, 420, 540), second, 2.0) == QRect(3000, 0, 840, 1080)


@pytest.mark.parametrize(
    ("text", "x11", "windows"),
    [
        ("Ctrl+F12", (0xFFC9, 4), (0x7B, 2)),
        ("F9", (0xFFC6, 0), (0x78, 0)),
        ("Ctrl+Alt+G", (ord("g"), 12), (ord("G"), 3)),
        ("Ctrl+Shift+7", (ord("7"), 5), (ord("7"), 6)),
        ("Meta+F1", (0xFFBE, 64), (0x70, 8)),
    ],
)
def test_a_key_in_each_systems_numbers(
    text: str, x11: tuple[int, int], windows: tuple[int, int]
) -> None:
    key = KeyCombination.read(text)
    assert key is not None
    assert key.x11() == x11
    assert key.windows() == windows


@pytest.mark.parametrize("text", ["", "g", "Shift+G", "7", "Ctrl+", "Return", "Ctrl+A, Ctrl+B"])
def test_a_key_that_the_till_needs_itself_is_none(text: str) -> None:
    assert KeyCombination.read(text) is None


@given(st.text(max_size=20))
def test_any_text_is_a_key_or_none(text: str) -> None:
    key = KeyCombination.read(text)
    assert key is None or key.x11()[0] > 0


# X11 -----------------------------------------------------------------------------------------


def test_strut_reserves_the_strip_and_no_more() -> None:
    assert strut(STRIP, DESK, "right") == [0, 420, 0, 0, 0, 0, 0, 767, 0, 0, 0, 0]
    left = QRect(0, 27, 420, 741)
    assert strut(left, DESK, "left") == [420, 0, 0, 0, 27, 767, 0, 0, 0, 0, 0, 0]
    two_screens = QRect(0, 0, 3286, 1080)
    on_the_first = QRect(0, 0, 420, 768)
    assert strut(on_the_first, two_screens, "left")[:6] == [420, 0, 0, 0, 0, 767]


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An X server without a screen to look at, and nothing else on it."""
    if shutil.which("Xvfb") is None:
        pytest.skip("no Xvfb on this machine")
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writes,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    with os.fdopen(reads) as told:
        display = f":{told.readline().strip()}"
    monkeypatch.setenv("DISPLAY", display)
    yield
    server.terminate()
    server.wait()


@pytest.mark.usefixtures("x_server")
def test_properties_of_a_window_are_written_read_and_taken_away() -> None:
    server = XServer()
    numbers = strut(STRIP, DESK, "right")
    assert server.put(server.root, "_NET_WM_STRUT_PARTIAL", numbers)
    assert server.read(server.root, "_NET_WM_STRUT_PARTIAL", CARDINAL) == numbers
    assert server.take_away(server.root, "_NET_WM_STRUT_PARTIAL")
    assert server.read(server.root, "_NET_WM_STRUT_PARTIAL", CARDINAL) == []
    assert not server.put(0xDEAD, "_NET_WM_STRUT_PARTIAL", numbers)
    assert server.tell_window_manager(server.root, "_NET_ACTIVE_WINDOW", [2, 0, 0, 0, 0])
    server.close()


@pytest.mark.usefixtures("x_server")
def test_key_that_another_program_has_is_told_and_ends_nothing() -> None:
    key = KeyCombination.read("Ctrl+F12")
    assert key is not None
    first, second = X11.here(), X11.here()
    assert first is not None
    assert second is not None
    assert first.listen(key, lambda: None)
    assert not second.listen(key, lambda: None)
    first.leave()
    assert second.listen(key, lambda: None)
    assert second.front() == 0
    second.give_back(0xDEAD)
    second.leave()


@pytest.mark.usefixtures("x_server")
def test_grabbed_key_is_heard_with_num_lock_or_without(qtbot: QtBot) -> None:
    if shutil.which("xdotool") is None:
        pytest.skip("no xdotool on this machine")
    heard: list[bool] = []
    key = KeyCombination.read("Ctrl+F12")
    desktop = X11.here()
    assert key is not None
    assert desktop is not None
    assert desktop.listen(key, lambda: heard.append(True))
    for times, presses in ((1, ["ctrl+F12"]), (2, ["F12", "Num_Lock", "ctrl+F12"])):
        for pressed in presses:
            assert desktop.front() == 0  # an answer may bring the key with it
            subprocess.run(["xdotool", "key", pressed], check=True)
        qtbot.waitUntil(lambda times=times: len(heard) == times)
    desktop.leave()


def test_without_an_x_server_the_window_only_floats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9876")
    assert X11.here() is None


# Windows -------------------------------------------------------------------------------------


class Shell:
    """SHAppBarMessage of a screen with a task bar of 40 pixels below."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.refuses = refuses
        self.bars: dict[int, tuple[int, int, int, int]] = {}

    def __call__(self, message: int, data: AppBarData) -> int:
        assert data.size >= 36
        place = data.place
        if message == 0:
            if self.refuses or data.window in self.bars:
                return 0
            self.bars[data.window] = (0, 0, 0, 0)
        elif message == 1:
            del self.bars[data.window]
        elif message == 2:
            place.bottom = min(place.bottom, 728)
        else:
            assert message == 3
            assert data.edge == (0 if place.left == 0 else 2)
            self.bars[data.window] = (place.left, place.top, place.right, place.bottom)
        return 1


def test_application_bar_is_set_moved_and_removed() -> None:
    shell = Shell()
    bar = AppBar(shell)
    assert bar.reserve(7, STRIP, "right")
    assert shell.bars == {7: (946, 0, 1366, 728)}
    assert bar.reserve(7, QRect(0, 0, 420, 768), "left")
    assert shell.bars == {7: (0, 0, 420, 728)}
    assert bar.reserve(8, STRIP, "right")  # the window was made anew
    assert shell.bars == {8: (946, 0, 1366, 728)}
    bar.release()
    bar.release()
    assert shell.bars == {}


def test_shell_that_refuses_is_no_error() -> None:
    bar = AppBar(Shell(refuses=True))
    assert not bar.reserve(7, STRIP, "right")
    bar.release()


# Elsewhere -----------------------------------------------------------------------------------


@pytest.mark.parametrize("edge", ["left", "right"])
def test_elsewhere_the_window_floats_and_nothing_fails(qtbot: QtBot, edge: Edge) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    desktop = desktop_here()
    assert type(desktop) is Desktop
    key = KeyCombination(Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    assert not desktop.listen(key, lambda: None)
    desktop.reserve(window, STRIP, edge)
    desktop.bring_forward(window)
    desktop.give_back(desktop.front())
    desktop.release()
    desktop.leave()
    QCoreApplication.processEvents()
    assert window.isVisible()
