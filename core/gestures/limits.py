"""What one person may give in one case without asking: cost to the shop, in minor units.

The starter values are ringgit; elsewhere they are what means as much there.
"""

from core.basics.money import Currency

_RINGGIT = Currency("MYR")
_BY_ROLE = {"counter": 15, "supervisor": 30, "manager": 100, "owner": 1000}


def own_limit(role: str, currency: Currency, most_minor: int | None = None) -> int:
    """The highest cost that `role` may give by itself, never above `most_minor`."""
    full = currency.about_as_much(_BY_ROLE[role] * _RINGGIT.unit, _RINGGIT)
    return full if most_minor is None else min(full, most_minor)
