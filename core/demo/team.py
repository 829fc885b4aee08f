"""The team of the demo shop, with the PINs that its visitors may know."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class DemoColleague:
    """One of the team: four digits of PIN at the counter, six for manager and owner."""

    name: str
    role: Literal["counter", "supervisor", "manager", "owner"]
    pin: str
    department: Literal["shoes", "cafe", "shop"]


TEAM = (
    DemoColleague("Aisyah", "counter", "1111", "shoes"),
    DemoColleague("Farid", "counter", "2222", "shoes"),
    DemoColleague("Kavitha", "counter", "3333", "cafe"),
    DemoColleague("Jun", "supervisor", "4444", "cafe"),
    DemoColleague("Mei Ling", "manager", "246810", "shop"),
    DemoColleague("Arif", "owner", "135791", "shop"),
)
