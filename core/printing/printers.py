"""What prints a finished PDF: a folder here; the windows add the system's printers."""

import errno
import re
from pathlib import Path
from typing import Literal, Protocol

from core.basics.errors import Refused
from core.basics.files import write_whole

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}
_NOT_IN_A_FILE_NAME = re.compile(r"[^0-9A-Za-z.-]+")


class Printer(Protocol):
    """Anything that turns a PDF into paper or keeps it."""

    @property
    def name(self) -> str:
        """How staff know it."""
        ...

    @property
    def kind(self) -> Literal["file", "system", "receipt"]:
        """What stands behind it."""
        ...

    @property
    def dots_per_mm(self) -> float:
        """How fine it prints."""
        ...

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Print `pdf`; `title` names the job and holds no personal data.

        Refuses with what to do next if it cannot.
        """
        ...


class FilePrinter:
    """Keeps each note as a PDF in a folder: whole or not at all, whatever stops the PC."""

    kind: Literal["file"] = "file"
    dots_per_mm = 8.0

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = folder.name

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Write `pdf` as "<title>.pdf"; see `save`."""
        self.save(pdf, title)

    def save(self, pdf: bytes, title: str) -> Path:
        """As `print_pdf`; the path of the file comes back.

        A file of this name and other content stays, and a number is added. Refuses `disk_full`,
        `folder_not_writable` and `disk_trouble`.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self._free_path(pdf, _NOT_IN_A_FILE_NAME.sub("-", title).strip("-."))
            write_whole(path, pdf)
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise Refused("disk_full") from error
            if error.errno in _NOT_WRITABLE:
                raise Refused("folder_not_writable", folder=self.folder) from error
            raise Refused("disk_trouble") from error
        return path

    def _free_path(self, pdf: bytes, stem: str) -> Path:
        number = 1
        while True:
            path = self.folder / (f"{stem}-{number}.pdf" if number > 1 else f"{stem}.pdf")
            if not path.exists() or path.read_bytes() == pdf:
                return path
            number += 1
