"""One look at every event of the program, for all who want to know of some of them.

Qt shows what watches the whole program every event there is, thousands for each page: what each
look costs in Python is paid once here, not once for each who watches.
"""

from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QEvent, QObject


class PassingEvents(QObject):
    """Shows each event to whoever asked for its kind, before the part it is meant for sees it."""

    def __init__(self, program: QCoreApplication) -> None:
        super().__init__(program)
        self._watchers: dict[QEvent.Type, tuple[QObject, ...]] = {}
        self._known: set[QObject] = set()
        program.installEventFilter(self)

    def show_to(self, watcher: QObject, kinds: tuple[QEvent.Type, ...]) -> None:
        """Show events of `kinds` to the `eventFilter` of `watcher`, before all who came earlier.

        It ends with `hide_from`, or with the watcher.
        """
        self.hide_from(watcher)
        for kind in set(kinds):
            self._watchers[kind] = (watcher, *self._watchers.get(kind, ()))
        if watcher not in self._known:
            self._known.add(watcher)
            watcher.destroyed.connect(lambda: self._forget(watcher))

    def hide_from(self, watcher: QObject) -> None:
        """Show it no more events."""
        for kind, watchers in self._watchers.items():
            self._watchers[kind] = tuple(each for each in watchers if each is not watcher)

    def _forget(self, watcher: QObject) -> None:
        self._known.discard(watcher)
        self.hide_from(watcher)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first who takes the event is the last to see it."""
        watchers = self._watchers.get(event.type())
        return watchers is not None and any(each.eventFilter(watched, event) for each in watchers)


@lru_cache(maxsize=1)
def passing_events() -> PassingEvents:
    """The program's one look, made on first use."""
    return PassingEvents(QCoreApplication.instance())
