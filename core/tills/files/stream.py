"""The text of a file: unpacked, decoded and without NUL bytes, piece by piece.

A packed file that ends in the middle gives what was whole and then says so (`cut`); bytes that do
not fit the encoding are read as Western European, as old tills write them. Nothing is ever held
but the piece that is being read.
"""

import codecs
import gzip
import io
import lzma
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from core.basics.errors import Refused

SAMPLE = 256 * 1024
"""Bytes that are looked at to tell what a file is."""

_PIECE = 256 * 1024
_CUT = (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PACKED: dict[bytes, Callable[[BinaryIO], gzip.GzipFile | lzma.LZMAFile]] = {
    b"\x1f\x8b": partial(gzip.GzipFile, None, "rb", 9),
    b"\xfd7zXZ\0": lzma.LZMAFile,
}
_NO_TABLE = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"Rar!",
    b"7z\xbc\xaf", b"SQLite format 3", b"BZh", b"\x7fELF", b"MZ\x90", b"{\\rtf", b"PK",
    b"<!DOCTYPE", b"<html", b"<?xml",
)  # fmt: skip
_OLD_WORKBOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LEGACY = ["cp1252", "gb18030", "big5", "cp1251", "cp1256"]
_LINES_TOLD_BY = 200
_ODD = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1a\x1b\0"))
_MOST_ODD = 0.02


class Unpacked(io.RawIOBase):
    """The bytes of a file, unpacked where it is gzip or xz, from its beginning.

    `cut` says that the packed file ended too early or is damaged from here on. `keep_nul` is for
    encodings that have NUL bytes in every letter.
    """

    def __init__(self, path: Path) -> None:
        self._name = path.name
        first = begins(path)
        self._file = path.open("rb")
        self._size = max(1, path.stat().st_size)
        # One step of unpacking at a time: a longer read loses what came before a cut.
        self._read: Callable[[int], bytes] = self._file.read
        for mark, unpacker in _PACKED.items():
            if first.startswith(mark):
                self._read = unpacker(self._file).read1
        self._ahead = b""
        self.cut = False
        self.keep_nul = False

    def sample(self) -> bytes:
        """The first bytes, which are read again afterwards."""
        while len(self._ahead) < SAMPLE and (more := self._piece()):
            self._ahead += more
        return self._ahead

    def read_share(self) -> float:
        """How much of the file was read, 0 to 1."""
        return 1.0 if self._file.closed else min(1.0, self._file.tell() / self._size)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Fill `buffer` with the next bytes; 0 at the end."""
        while piece := self._ahead or self._piece():
            self._ahead = piece[len(buffer) :]
            piece = piece[: len(buffer)]
            if not self.keep_nul:
                piece = piece.translate(None, b"\0")
            if piece:
                buffer[: len(piece)] = piece
                return len(piece)
        return 0

    def close(self) -> None:
        self._file.close()
        super().close()

    def _piece(self) -> bytes:
        if self.cut:
            return b""
        try:
            return self._read(_PIECE)
        except _CUT:
            self.cut = True
            return b""
        except OSError:
            raise Refused("file_not_opened", file=self._name) from None


def begins(path: Path) -> bytes:
    """The first bytes of a file, by which its kind is known.

    Refuses `file_not_opened`, and `file_old_workbook` for the spreadsheets of former days.
    """
    try:
        with path.open("rb") as file:
            first = file.read(8)
    except OSError:
        raise Refused("file_not_opened", file=path.name) from None
    if first == _OLD_WORKBOOK:
        raise Refused("file_old_workbook", file=path.name)
    return first


def encoding_of(sample: bytes) -> str:
    """The encoding in which `sample` makes sense, as Python names it."""
    for mark, name in _BOMS:
        if sample.startswith(mark):
            return name
    first, second, enough = sample[::2].count(0), sample[1::2].count(0), max(3, len(sample) / 40)
    if second >= enough and second > first * 4:
        return "utf-16-le"
    if first >= enough and first > second * 4:
        return "utf-16-be"
    telling = [line for line in sample.splitlines() if not line.isascii()][:_LINES_TOLD_BY]
    return "utf-8" if sum(map(_is_utf8, telling)) * 2 >= len(telling) else _legacy(telling)


def decoded(unpacked: Unpacked, encoding: str) -> io.TextIOWrapper:
    """The text of the file, its ends of line as they stand there."""
    unpacked.keep_nul = encoding.startswith("utf-16")
    buffered = io.BufferedReader(unpacked, _PIECE)
    return io.TextIOWrapper(buffered, encoding=encoding, errors=_AS_WESTERN, newline="")


def refuse_what_is_no_table(sample: bytes, name: str) -> None:
    """Refuse `file_empty`, and `file_no_table` for pictures, papers and programs."""
    if not sample.strip(b"\0\r\n\t \xef\xbb\xbf"):
        raise Refused("file_empty", file=name)
    text = sample.lstrip()
    odd = len(sample) - len(sample.translate(None, _ODD))
    if text.startswith(_NO_TABLE) or odd > len(sample) * _MOST_ODD:
        raise Refused("file_no_table", file=name)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _legacy(telling: list[bytes]) -> str:
    """Which of the encodings from before Unicode makes sense of the lines that need one."""
    from charset_normalizer import from_bytes

    best = from_bytes(b"\n".join(telling), cp_isolation=_LEGACY).best()
    return best.encoding if best is not None else "cp1252"


def _as_western(problem: UnicodeError) -> tuple[str, int]:
    if not isinstance(problem, UnicodeDecodeError):
        raise problem
    wrong = problem.object[problem.start : problem.end]
    return wrong.decode("cp1252", "replace"), problem.end


_AS_WESTERN = "goodturn-as-western"
codecs.register_error(_AS_WESTERN, _as_western)
