"""The voucher's id as a bar code for scanners that read no QR (Code 128, ISO/IEC 15417)."""

from typing import Any

MODULES = 145
"""Width of 20 digits: start, ten pairs, checksum and stop."""
QUIET_ZONE = 10
"""Light modules that must stand before and after the bars."""


def widths(digits: str) -> tuple[int, ...]:
    """Widths in modules, bar and space by turns, of `digits` in code set C with its checksum.

    An even number of digits; 20 of them are 145 modules wide.
    """
    from reportlab.graphics.barcode.code128 import Code128

    code: Any = Code128(digits, quiet=0)
    code.validate()
    code.encode()
    # One letter per bar (upper case) or space: A is one module wide.
    return tuple(ord(letter) - ord("a") + 1 for letter in code.decompose().lower())
