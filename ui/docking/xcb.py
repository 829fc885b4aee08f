"""The few calls of libxcb, the library by which Qt itself speaks to an X server."""

import ctypes
from collections.abc import Sequence
from ctypes import (
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
)

KEY_PRESS = 2
CLIENT_MESSAGE = 33
CARDINAL = 6
WINDOW = 33
_REPLACE = 0
_ASYNCHRONOUS = 1
_TO_WINDOW_MANAGER = 0x180000
"""SubstructureNotify and SubstructureRedirect: what window managers listen for."""


class _Cookie(Structure):
    _fields_ = [("sequence", c_uint)]


class _Screens(Structure):
    _fields_ = [("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int)]


class _Setup(Structure):
    _fields_ = [("skipped", c_uint8 * 34), ("min_keycode", c_uint8), ("max_keycode", c_uint8)]


class _Atom(Structure):
    _fields_ = [("head", c_uint8 * 8), ("atom", c_uint32)]


class _KeyboardMapping(Structure):
    _fields_ = [("kind", c_uint8), ("symbols_per_code", c_uint8), ("rest", c_uint8 * 30)]


class _Event(Structure):
    _fields_ = [("kind", c_uint8), ("detail", c_uint8), ("rest", c_uint8 * 30)]


class _Message(Structure):
    _fields_ = [
        ("kind", c_uint8),
        ("format", c_uint8),
        ("sequence", c_uint16),
        ("window", c_uint32),
        ("type", c_uint32),
        ("data", c_uint32 * 5),
    ]


_CALLS: dict[str, tuple[object, tuple[object, ...]]] = {
    "xcb_connect": (c_void_p, (c_char_p, POINTER(c_int))),
    "xcb_connection_has_error": (c_int, (c_void_p,)),
    "xcb_disconnect": (None, (c_void_p,)),
    "xcb_flush": (c_int, (c_void_p,)),
    "xcb_get_file_descriptor": (c_int, (c_void_p,)),
    "xcb_get_setup": (POINTER(_Setup), (c_void_p,)),
    "xcb_setup_roots_iterator": (_Screens, (POINTER(_Setup),)),
    "xcb_screen_next": (None, (POINTER(_Screens),)),
    "xcb_poll_for_event": (POINTER(_Event), (c_void_p,)),
    "xcb_request_check": (c_void_p, (c_void_p, _Cookie)),
    "xcb_intern_atom": (_Cookie, (c_void_p, c_uint8, c_uint16, c_char_p)),
    "xcb_intern_atom_reply": (POINTER(_Atom), (c_void_p, _Cookie, c_void_p)),
    "xcb_change_property_checked": (
        _Cookie,
        (c_void_p, c_uint8, c_uint32, c_uint32, c_uint32, c_uint8, c_uint32, c_void_p),
    ),
    "xcb_delete_property_checked": (_Cookie, (c_void_p, c_uint32, c_uint32)),
    "xcb_get_property": (
        _Cookie,
        (c_void_p, c_uint8, c_uint32, c_uint32, c_uint32, c_uint32, c_uint32),
    ),
    "xcb_get_property_reply": (c_void_p, (c_void_p, _Cookie, c_void_p)),
    "xcb_get_property_value": (POINTER(c_uint32), (c_void_p,)),
    "xcb_get_property_value_length": (c_int, (c_void_p,)),
    "xcb_get_keyboard_mapping": (_Cookie, (c_void_p, c_uint8, c_uint8)),
    "xcb_get_keyboard_mapping_reply": (POINTER(_KeyboardMapping), (c_void_p, _Cookie, c_void_p)),
    "xcb_get_keyboard_mapping_keysyms": (POINTER(c_uint32), (POINTER(_KeyboardMapping),)),
    "xcb_grab_key_checked": (
        _Cookie,
        (c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8),
    ),
    "xcb_ungrab_key_checked": (_Cookie, (c_void_p, c_uint8, c_uint32, c_uint16)),
    "xcb_send_event_checked": (
        _Cookie,
        (c_void_p, c_uint8, c_uint32, c_uint32, POINTER(_Message)),
    ),
}


class XServer:
    """A connection of our own to the X server, so that nothing of Qt's is disturbed.

    Every request is checked: one that fails is answered with False, and ends nothing. Raises
    OSError where there is no libxcb or no server.
    """

    def __init__(self) -> None:
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (c_void_p,)
        for name, (answer, parameters) in _CALLS.items():
            call = getattr(self._xcb, name)
            call.restype, call.argtypes = answer, parameters
        number = c_int()
        self._to = self._xcb.xcb_connect(None, ctypes.byref(number))
        if self._xcb.xcb_connection_has_error(self._to):
            self._xcb.xcb_disconnect(self._to)
            raise OSError("no X server")
        self._setup = self._xcb.xcb_get_setup(self._to)
        screens = self._xcb.xcb_setup_roots_iterator(self._setup)
        for _ in range(number.value):
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        self.root = int(screens.data[0])
        self.socket = int(self._xcb.xcb_get_file_descriptor(self._to))

    def close(self) -> None:
        """End the connection; what was grabbed by it is free again."""
        self._xcb.xcb_disconnect(self._to)

    def atom(self, name: str) -> int:
        """The number of a name, 0 if the server gives none."""
        asked = self._xcb.xcb_intern_atom(self._to, 0, len(name), name.encode())
        answer = self._xcb.xcb_intern_atom_reply(self._to, asked, None)
        if not answer:
            return 0
        number = int(answer.contents.atom)
        self._free(answer)
        return number

    def put(self, window: int, name: str, values: Sequence[int]) -> bool:
        """Write cardinals into a property of a window."""
        data = (c_uint32 * len(values))(*values)
        asked = self._xcb.xcb_change_property_checked(
            self._to, _REPLACE, window, self.atom(name), CARDINAL, 32, len(values), data
        )
        return self._went_well(asked)

    def take_away(self, window: int, name: str) -> bool:
        """Remove a property of a window."""
        return self._went_well(
            self._xcb.xcb_delete_property_checked(self._to, window, self.atom(name))
        )

    def read(self, window: int, name: str, kind: int) -> list[int]:
        """The first values of a property of a window; none where it has none."""
        asked = self._xcb.xcb_get_property(self._to, 0, window, self.atom(name), kind, 0, 16)
        answer = self._xcb.xcb_get_property_reply(self._to, asked, None)
        if not answer:
            return []
        count = self._xcb.xcb_get_property_value_length(answer) // 4
        values = self._xcb.xcb_get_property_value(answer)[:count] if count else []
        self._free(answer)
        return values

    def tell_window_manager(self, window: int, name: str, values: Sequence[int]) -> bool:
        """Send the window manager a message about a window: up to five numbers."""
        data = (c_uint32 * 5)(*values)
        message = _Message(CLIENT_MESSAGE, 32, 0, window, self.atom(name), data)
        asked = self._xcb.xcb_send_event_checked(
            self._to, 0, self.root, _TO_WINDOW_MANAGER, ctypes.byref(message)
        )
        return self._went_well(asked)

    def key_codes(self, symbol: int) -> list[int]:
        """The keys of this keyboard that give a symbol, without or with Shift."""
        first = self._setup.contents.min_keycode
        count = self._setup.contents.max_keycode - first + 1
        asked = self._xcb.xcb_get_keyboard_mapping(self._to, first, count)
        answer = self._xcb.xcb_get_keyboard_mapping_reply(self._to, asked, None)
        if not answer:
            return []
        width = answer.contents.symbols_per_code
        symbols = self._xcb.xcb_get_keyboard_mapping_keysyms(answer)
        codes = [first + place for place in range(count) if symbols[place * width] == symbol]
        self._free(answer)
        return codes

    def grab(self, code: int, modifiers: int) -> bool:
        """Hear a key wherever it is pressed; False where another program has it already."""
        return self._went_well(
            self._xcb.xcb_grab_key_checked(
                self._to, 1, self.root, modifiers, code, _ASYNCHRONOUS, _ASYNCHRONOUS
            )
        )

    def let_go(self, code: int, modifiers: int) -> bool:
        """Leave a key to the other programs again."""
        return self._went_well(
            self._xcb.xcb_ungrab_key_checked(self._to, code, self.root, modifiers)
        )

    def keys_pressed(self) -> int:
        """How many grabbed keys were pressed since the last time."""
        pressed = 0
        while event := self._xcb.xcb_poll_for_event(self._to):
            pressed += event.contents.kind & 0x7F == KEY_PRESS
            self._free(event)
        return pressed

    def _went_well(self, asked: _Cookie) -> bool:
        error = self._xcb.xcb_request_check(self._to, asked)
        if error:
            self._free(error)
        return not error
