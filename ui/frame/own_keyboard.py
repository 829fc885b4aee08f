"""Our own keyboard at the foot of the window, for a PC on which nobody uses one."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.background import is_gone
from ui.frame.action_bar import ActionBar
from ui.layout import Layout
from ui.parts.field import KEYS_WANTED
from ui.parts.keys import Keys
from ui.parts.letters import Letters
from ui.passing_events import passing_events

_NUMBERS = (
    Qt.InputMethodHint.ImhDigitsOnly
    | Qt.InputMethodHint.ImhDialableCharactersOnly
    | Qt.InputMethodHint.ImhFormattedNumbersOnly
)
_ASKS = (QEvent.Type.MouseButtonRelease, KEYS_WANTED)
_TOUCHES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
_KEYPAD_WIDTH = 420

TextField = QLineEdit | QPlainTextEdit


@dataclass(frozen=True)
class Room:
    """What stays of the frame beside the keyboard, so that the field typed into is in view."""

    steps: bool
    sentence: bool
    head: bool
    bar: bool
    key_height: int


def room_for(layout: Layout, height: float, *, in_head: bool) -> Room:
    """What gives way in a window of an effective `height`; never what is typed into."""
    return Room(
        steps=layout is not Layout.STRIP and height >= 640,
        sentence=height >= 600,
        head=in_head or height >= 480,
        bar=height >= 420,
        key_height=48 if height >= 600 else theme.TOUCH,
    )


class OwnKeyboard(QWidget):
    """Comes up where a field is touched, while it is `wanted`; types into that field.

    Done ends the field as Enter would. It goes when the focus leaves the text, when the page
    changes, and when somebody types on a real keyboard.
    """

    turned = Signal()
    """It has come up or gone: the frame makes room."""

    done = Signal(QWidget)
    """Done was touched for this field."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._wanted = False
        self._window = window
        self._field: TextField | None = None
        self.setProperty("typing", True)
        self.setAccessibleName(self.tr("Letters"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()
        self._touched = False
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._follow_focus)
        QApplication.instance().focusChanged.connect(self._settle.start)

    @cached_property
    def letters(self) -> Letters:
        """Made when first touched for: no start waits for keys that may never come up."""
        made = Letters()
        made.typed.connect(self._type)
        made.erase.connect(self._erase)
        made.done.connect(self._end)
        self._column.addWidget(made)
        return made

    @cached_property
    def keypad(self) -> Keys:
        """For digits; made when first touched for, too."""
        made = Keys(self.tr("Done"), key_height=48, gaps=(8, 4))
        made.digit.connect(self._type)
        made.erase.connect(self._erase)
        made.last_key.connect(self._end)
        self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        return made

    @property
    def wanted(self) -> bool:
        """Whether it comes up; nothing is watched while it does not."""
        return self._wanted

    @wanted.setter
    def wanted(self, wanted: bool) -> None:
        self._wanted = wanted
        if wanted:
            passing_events().show_to(self, _TOUCHES + _ASKS)
        else:
            passing_events().hide_from(self)

    def field(self) -> TextField | None:
        """What is typed into now; None while it is down."""
        return None if self.isHidden() else self._field

    def bring_up(self, field: TextField) -> None:
        """Type into a field from now on."""
        numbers = bool(field.inputMethodHints() & _NUMBERS)
        self._field = field
        self.letters.begin()
        self.letters.setVisible(not numbers)
        self.keypad.setVisible(numbers)
        self.show()
        self.turned.emit()

    def put_down(self) -> None:
        """Nobody types here now."""
        if not self.isHidden():
            self._field = None
            self.hide()
            self.turned.emit()

    def make_room(self, layout: Layout, head: QWidget, steps: QWidget, bar: ActionBar) -> None:
        """Let parts of the frame give way while it is up, and come back when it goes."""
        up = self.field() is not None
        height = self._window.height() / theme.text_size()
        room = room_for(
            layout, height, in_head=self._field is not None and head.isAncestorOf(self._field)
        )
        head.setVisible(not up or room.head)
        steps.setVisible(not up or room.steps)
        bar.setVisible(not up or room.bar)
        bar.brief = up and not room.sentence
        if not up:
            return
        self.letters.set_key_height(room.key_height)
        for key in self.keypad.buttons.values():
            key.set_measures(None, room.key_height)
        self.keypad.setFixedWidth(min(theme.px(_KEYPAD_WIDTH), self._window.width()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only look: a field was touched, or a page asks for keys in its name."""
        if event.type() in _TOUCHES:
            self._touched = event.type() == QEvent.Type.MouseButtonPress
            self._settle.start()
        if event.type() in _ASKS and isinstance(watched, QWidget):
            field = _field_of(watched)
            if field is not None and field.window() is self._window:
                self.bring_up(field)
        return False

    def _follow_focus(self) -> None:
        """Go where the focus went, once no finger is down: nothing moves under it."""
        now = QApplication.focusWidget()
        if self._touched or self.field() is None or now is None or now is self._field:
            return
        field = _field_of(now)
        if field is None or field.window() is not self._window:
            self.put_down()
        else:
            self.bring_up(field)

    def _type(self, text: str) -> None:
        field = self._still_there()
        if isinstance(field, QLineEdit):
            field.insert(text)
        elif field is not None:
            field.insertPlainText(text)

    def _erase(self) -> None:
        field = self._still_there()
        if isinstance(field, QLineEdit):
            field.backspace()
        elif field is not None:
            field.textCursor().deletePreviousChar()

    def _end(self) -> None:
        field = self._still_there()
        self.put_down()
        if field is not None:
            self.done.emit(field)

    def _still_there(self) -> TextField | None:
        field = self._field
        if field is None or is_gone(field) or not field.isVisible():
            self.put_down()
            return None
        return field


def _field_of(widget: QWidget) -> TextField | None:
    """The field that a touch on `widget` means: itself, or what it is the inside of."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
        widget = parent
    if not isinstance(widget, QLineEdit | QPlainTextEdit):
        return None
    return widget if widget.isEnabled() and not widget.isReadOnly() else None
