"""What a reading of a till came to, in numbers."""

from dataclasses import dataclass, fields

KINDS = ("customers", "products", "sales", "lines", "refunds")
"""What is counted as new, changed, or as it stood."""


@dataclass(frozen=True)
class Kind:
    """How many of one kind were new, changed, or as they stood."""

    new: int = 0
    changed: int = 0
    same: int = 0

    def __add__(self, other: "Kind") -> "Kind":
        return Kind(self.new + other.new, self.changed + other.changed, self.same + other.same)


@dataclass(frozen=True)
class Tally:
    """What was new, changed, the same; `lines` count the refunds' lines too.

    Of the refunds, `settled_ours` met a return of ours and `settled_sales` a sale; `unsure` fit
    none or several. `over` gave back more than was sold. `returns_laid` are returns of ours whose
    sale came now, `returns_in_vain` those whose day came without it. `problems` are bad rows.
    """

    customers: Kind = Kind()
    products: Kind = Kind()
    sales: Kind = Kind()
    lines: Kind = Kind()
    refunds: Kind = Kind()
    settled_ours: int = 0
    settled_sales: int = 0
    unsure: int = 0
    over: int = 0
    returns_laid: int = 0
    returns_in_vain: int = 0
    problems: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            *(getattr(self, each.name) + getattr(other, each.name) for each in fields(Tally))
        )
