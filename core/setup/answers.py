"""What a shop is asked for at its set-up, and what each answer must be."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from core.basics.errors import Refused
from core.basics.words import one_line
from core.people.reset_code import reset_digits
from core.people.team import require_pin, team_name
from core.recovery.phrases import LANGUAGES

KINDS = ("shoes", "cafe", "general")
"""The kinds of shop with a catalogue and reasons to begin with: stems of files in `resources`."""

MOST_LOGO_BYTES = 300_000
_PNG = b"\x89PNG\r\n\x1a\n"
_NAME, _ADDRESS = 200, 500


@dataclass(frozen=True)
class NewShop:
    """What a shop is asked for at its set-up.

    `languages` are those of customers and notes, the most spoken first. `logo` is a PNG.
    """

    name: str
    address: str
    currency: str
    zone: str
    country: str
    languages: tuple[str, ...]
    kind: str
    till_name: str
    branch: str
    logo: bytes | None = None


@dataclass(frozen=True)
class FirstManager:
    """Who runs the shop: name, PIN, and the code that sets a forgotten PIN anew."""

    name: str
    pin: str
    reset_code: str

    def required(self) -> "FirstManager":
        """With a clean name; refuses `person_name_missing`, `pin_length`, `reset_code_length`."""
        require_pin("owner", self.pin)
        return FirstManager(team_name(self.name), self.pin, reset_digits(self.reset_code))


def required(new: NewShop) -> NewShop:
    """The answers with clean texts.

    Refuses `shop_name_missing`, `country_unknown`, `currency_unknown`, `zone_unknown`,
    `language_unknown`, `kind_unknown`, `logo_unreadable`.
    """
    name = one_line(new.name, _NAME)
    if not name:
        raise Refused("shop_name_missing")
    require_place(new.country, new.currency, new.zone)
    if not new.languages or not set(new.languages) <= set(LANGUAGES):
        raise Refused("language_unknown")
    if new.kind not in KINDS:
        raise Refused("kind_unknown")
    if new.logo is not None:
        require_logo(new.logo)
    return replace(
        new,
        name=name,
        address=one_line(new.address, _ADDRESS),
        till_name=one_line(new.till_name, 100) or "1",
        branch=one_line(new.branch, 100) or name[:100],
    )


def require_place(country: str, currency: str, zone: str) -> None:
    """Refuse `country_unknown`, `currency_unknown`, `zone_unknown`."""
    import phonenumbers
    from babel.numbers import list_currencies

    if country not in phonenumbers.SUPPORTED_REGIONS:
        raise Refused("country_unknown", text=country[:40])
    if currency not in list_currencies():
        raise Refused("currency_unknown", text=currency[:40])
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refused("zone_unknown", text=zone[:40]) from None


def require_logo(logo: bytes) -> None:
    """Refuse `logo_unreadable` for what is not a PNG, or is too large to keep."""
    if not logo.startswith(_PNG) or len(logo) > MOST_LOGO_BYTES:
        raise Refused("logo_unreadable")
