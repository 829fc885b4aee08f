"""A key that works from any program, in the numbers of Qt, X11 and Windows."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

_X11_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: 1,
    Qt.KeyboardModifier.ControlModifier: 4,
    Qt.KeyboardModifier.AltModifier: 8,
    Qt.KeyboardModifier.MetaModifier: 64,
}
_WINDOWS_MODIFIERS = {
    Qt.KeyboardModifier.AltModifier: 1,
    Qt.KeyboardModifier.ControlModifier: 2,
    Qt.KeyboardModifier.ShiftModifier: 4,
    Qt.KeyboardModifier.MetaModifier: 8,
}
_X11_F1 = 0xFFBE
_WINDOWS_F1 = 0x70


@dataclass(frozen=True)
class KeyCombination:
    """A letter, a digit or F1 to F24, with Ctrl, Alt, Shift or the system's key."""

    key: Qt.Key
    modifiers: Qt.KeyboardModifier

    @classmethod
    def read(cls, text: str) -> "KeyCombination | None":
        """What "Ctrl+F12" means; None where it is empty, several keys, or no key to listen for.

        A letter or a digit alone is none: the till would never hear it again.
        """
        sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
        if sequence.count() != 1:
            return None
        pressed = sequence[0]
        key, modifiers = pressed.key(), pressed.keyboardModifiers()
        function_key = Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24
        sign = Qt.Key.Key_0 <= key <= Qt.Key.Key_9 or Qt.Key.Key_A <= key <= Qt.Key.Key_Z
        with_command = bool(modifiers & ~Qt.KeyboardModifier.ShiftModifier)
        return cls(key, modifiers) if function_key or (sign and with_command) else None

    def words(self) -> str:
        """As it stands on the keys of this system: "Ctrl+F12"."""
        combined = QKeySequence(int(self.key) | self.modifiers.value)
        return combined.toString(QKeySequence.SequenceFormat.NativeText)

    def x11(self) -> tuple[int, int]:
        """The keysym and the modifier mask of X11."""
        key = int(self.key)
        if key >= Qt.Key.Key_F1:
            symbol = _X11_F1 + key - int(Qt.Key.Key_F1)
        else:
            symbol = ord(chr(key).lower())
        return symbol, self._mask(_X11_MODIFIERS)

    def windows(self) -> tuple[int, int]:
        """The virtual key code and the modifier mask of Windows."""
        key = int(self.key)
        code = _WINDOWS_F1 + key - int(Qt.Key.Key_F1) if key >= Qt.Key.Key_F1 else key
        return code, self._mask(_WINDOWS_MODIFIERS)

    def _mask(self, numbers: dict[Qt.KeyboardModifier, int]) -> int:
        return sum(number for each, number in numbers.items() if self.modifiers & each)
