"""Starts Qt: theme, language, and what happens when the program itself is at fault."""

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui import background, theme
from ui.language import speak, system_language

NAME = "Goodturn"

_log = logging.getLogger("goodturn")
_qt_log = logging.getLogger("goodturn.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def start(
    argv: Sequence[str] = (),
    *,
    appearance: theme.Appearance = "system",
    text_size: float = 1.0,
    language: str = "en",
    animated: bool = True,
) -> QApplication:
    """Make the one QApplication, dressed and in its language; windows can be opened after it.

    `text_size` is a factor, 1.0 for 100 %. `language` is a locale name such as `ms` or `zh_CN`.
    """
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # A busy worker thread lets go of the interpreter so often (in seconds): the windows ask for
    # it at nearly every call of Qt, and must not wait the usual 5 ms each time.
    sys.setswitchinterval(0.0005)
    app = QApplication([NAME, *argv])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setStyle("Fusion")
    quieten_font_fallback()
    speak(app, language)
    theme.apply(app, appearance, text_size, animated=animated)
    if appearance == "system":
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda: theme.follow_system(app))
    return app


def quieten_font_fallback() -> None:
    """Qt warns for each font that lacks a script before it takes the one that has it."""
    QLoggingCategory.setFilterRules("qt.text.font.db.warning=false")


class _Bugs(QObject):
    """Carries the calm sentence from whatever thread was at fault to the UI thread."""

    caught = Signal(str)


def catch_bugs(show: Callable[[str], object]) -> None:
    """Log every uncaught error whole, and let `show` say a calm sentence; the program goes on.

    Qt's own messages go to the log too.
    """
    bugs = _Bugs(QCoreApplication.instance())
    bugs.caught.connect(show)

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("An error nobody caught", exc_info=(kind, error, trace))
        bugs.caught.emit(background.calm_sentence())

    def on_thread_error(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            on_error(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)


def open_window(place: str | None) -> int:
    """Open the shop at `place` in a window and stay until it is closed; the exit code.

    Without a place the window leads through setting one up.
    """
    from core.basics.this_pc import PcSettings, ThisPc
    from ui.docking.beginning import place_first
    from ui.opening import open_counter

    settings = ThisPc.at(place).settings if place else PcSettings()
    app = start(sys.argv[1:], language=settings.language or system_language())
    window = open_counter(place)
    place_first(window, settings)
    window.show()
    return app.exec()
