"""A voucher's QR as a grid of dark and light modules (ISO/IEC 18004)."""

VERSION = 7
MODULES = 45
QUIET_ZONE = 4
"""Light modules that must surround the grid."""


def matrix(digits: str) -> tuple[tuple[bool, ...], ...]:
    """45 rows of 45 modules, True where dark, for the 206 `digits` of a token.

    Numeric mode, version 7, error correction Q (a quarter of it may be damaged).
    """
    import segno

    code = segno.make_qr(digits, error="q", version=VERSION, mode="numeric", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
