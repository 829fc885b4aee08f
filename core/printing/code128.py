"""Bar codes for counter scanners, many of which read no QR (Code 128, ISO/IEC 15417)."""

from typing import Any

MODULES = 145
"""Width of 20 digits: start, ten pairs, checksum and stop."""
QUIET_ZONE = 10
"""Light modules that must stand before and after the bars."""


def widths(text: str) -> tuple[int, ...]:
    """Widths in modules, bar and space by turns, of `text` (ASCII) with its checksum.

    Digits go in pairs (code set C): 20 of them are 145 modules wide.
    """
    from reportlab.graphics.barcode.code128 import Code128

    code: Any = Code128(text, quiet=0)
    code.validate()
    code.encode()
    # One letter per bar (upper case) or space: A is one module wide.
    return tuple(ord(letter) - ord("a") + 1 for letter in code.decompose().lower())
