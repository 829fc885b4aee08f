"""Every page and panel of the counter, and how one comes to it.

An act begins at a window where nobody is signed in, and names each state that is worth a look.
A new page needs one line in the act that comes by it: `yield "its name"`.
"""

from collections.abc import Callable, Iterator

from ui.tour.scenes.beginning import BEGINNING
from ui.tour.scenes.beside import BESIDE
from ui.tour.scenes.ending import ENDING
from ui.tour.scenes.first_run import FIRST_RUN
from ui.tour.scenes.putting_right import PUTTING_RIGHT
from ui.tour.walker import Walker

Act = Callable[[Walker], Iterator[str]]

ACTS: tuple[Act, ...] = (*FIRST_RUN, *BEGINNING, *PUTTING_RIGHT, *ENDING, *BESIDE)
