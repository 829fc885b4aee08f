"""How this one PC is set: what holds for its screen and its keys, and is shared with no other."""

import logging
from pathlib import Path
from threading import Lock
from typing import Annotated, Literal

import msgspec

from core.basics.files import write_whole

Edge = Literal["left", "right"]
Seconds = Annotated[int, msgspec.Meta(ge=30)]
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]

_log = logging.getLogger(__name__)


class PcSettings(msgspec.Struct, frozen=True):
    """What a PC remembers of itself. A new one is set as the defaults say."""

    customers_see_screen: bool = True
    """Whether customers can read this screen; figures that are not for them stay hidden then."""

    docked: bool = False
    """Whether the window stands as a strip at the screen's edge, or wide."""

    language: str = ""
    """The language of the windows, such as "ms"; empty follows the system's."""

    edge: Edge = "right"
    """At which edge of the screen the strip and its tab stand."""

    tab_place: Share = 0.5
    """How far down the edge the middle of the closed tab stands: 0 at the top, 1 at the bottom."""

    scan_key: str = "Ctrl+F12"
    """The key that calls the window from any program; empty for none."""

    keyboard_used: bool = False
    """Whether somebody has typed here with a keyboard; without one, ours is on the screen."""

    park_after: Seconds = 180
    """Seconds without a touch until an open case parks itself."""

    lock_after: Seconds = 300
    """Seconds without a touch until the window asks again who serves."""

    till_kind: str = ""
    """The kind of till whose database was read from here last; empty before the first time."""

    till_address: str = ""
    """Where that database stands, as a URL without a password."""

    watched_folder: str = ""
    """The folder into which a till drops its exports, read while the window is open."""

    watched_kind: str = ""
    """What kind of files these are; empty where each is guessed."""

    watched_till: str = ""
    """What that till is called; empty follows the kind."""


class ThisPc:
    """The settings of this PC, kept in `settings.json` beside its identity.

    A file that cannot be read counts as a new PC's, one that cannot be written is tried again
    with the next change: neither may keep anybody from serving.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "settings.json"
        self._lock = Lock()
        self._settings = _read(self._path)

    @classmethod
    def at(cls, place: str) -> "ThisPc":
        """The settings of this PC for the shop at `place`, before the shop is opened."""
        return cls(shop_folder(place) / "till")

    @property
    def settings(self) -> PcSettings:
        """As the PC is set now."""
        return self._settings

    def change(self, **changes: object) -> PcSettings:
        """Set the named fields, and keep them; safe from any thread, a moment of the disk."""
        with self._lock:
            self._settings = msgspec.structs.replace(self._settings, **changes)
            try:
                write_whole(self._path, msgspec.json.encode(self._settings))
            except OSError:
                _log.warning("the settings of this PC could not be written")
            return self._settings


def shop_folder(place: str) -> Path:
    """Where this PC keeps what is not in the shop's database: its key, its notes, its logs."""
    if "://" not in place:
        return Path(place)
    from hashlib import sha256

    from platformdirs import user_data_path

    return user_data_path("Goodturn", appauthor=False) / sha256(place.encode()).hexdigest()[:12]


def _read(path: Path) -> PcSettings:
    try:
        return msgspec.json.decode(path.read_bytes(), type=PcSettings)
    except FileNotFoundError:
        return PcSettings()
    except (OSError, msgspec.MsgspecError):
        _log.warning("the settings of this PC could not be read")
        return PcSettings()
