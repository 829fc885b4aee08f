"""What a badge's code looks like: told at every scan, before any shop is open."""

import re

DIGITS = 24
_CODE = re.compile(rf"GB[0-9]{{{DIGITS}}}", re.IGNORECASE)


def is_badge(text: str) -> bool:
    """Whether something that was scanned is a badge, ours or another's."""
    return _CODE.fullmatch(text.strip()) is not None
