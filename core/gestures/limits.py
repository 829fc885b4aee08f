"""What one person may give in one case without asking: cost to the shop, in minor units.

The starter values are ringgit and scale with the currency's minor unit.
"""

from core.basics.money import Currency

_BY_ROLE = {"counter": 15, "supervisor": 30, "manager": 100, "owner": 1000}
_WITHOUT_A_NAME = 8


def own_limit(
    role: str, currency: Currency, *, named: bool, sale_found: bool, ours: bool = True
) -> int:
    """The highest cost that `role` may give by itself.

    Without a found sale and without a name only little; where the article is not ours, nothing.
    """
    if not ours:
        return 0
    full = _BY_ROLE[role]
    units = full if sale_found or named else min(full, _WITHOUT_A_NAME)
    return units * currency.unit
