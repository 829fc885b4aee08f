"""Whether somebody types with a keyboard on this PC, or needs ours on the screen."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from core.basics.this_pc import ThisPc
from ui import background
from ui.window import CounterFrame


class KeyboardUsed(QObject):
    """Offers our own keyboard until the first key that no scanner typed; remembers it per PC."""

    def __init__(self, frame: CounterFrame, this_pc: ThisPc) -> None:
        super().__init__(frame)
        self._frame = frame
        self._pc = this_pc
        frame.own_keyboard.wanted = not this_pc.settings.keyboard_used
        frame.scanner.typed.connect(self._typed)
        self._again = frame.bar.menu.addAction(
            self.tr("Keyboard on the screen"), self._wanted_again
        )
        self._again.setVisible(this_pc.settings.keyboard_used)

    def _typed(self) -> None:
        if self._frame.own_keyboard.wanted:
            self._frame.own_keyboard.put_down()
            self._settle(used=True)

    def _wanted_again(self) -> None:
        """The keyboard was taken away, or does not work."""
        self._settle(used=False)
        focused = self._frame.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit):
            self._frame.own_keyboard.bring_up(focused)

    def _settle(self, *, used: bool) -> None:
        self._frame.own_keyboard.wanted = not used
        self._again.setVisible(used)
        background.run(self._pc.change, keyboard_used=used)
