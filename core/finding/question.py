"""What was asked, as the program understood it: a row of chips that can be taken away or edited."""

from dataclasses import dataclass, replace
from typing import Literal, TypeVar

from core.basics.words import words
from core.finding.rough_dates import RoughDate
from core.tills.till_data import Payment

ChipKind = Literal[
    "word", "phone", "ending", "email", "number", "code", "voucher",
    "amount", "when", "payment", "card", "served_by",
]  # fmt: skip

V = TypeVar("V")


@dataclass(frozen=True)
class Amount:
    """A sum in minor units; `rough` where "about" was said."""

    minor: int
    rough: bool = False


@dataclass(frozen=True)
class Chip:
    """One thing that was understood: `text` as it was typed, `value` what it means.

    The value of `when` is a RoughDate, of `amount` an Amount, of every other kind a text: a
    folded word, E.164 digits or their beginning (`phone`), the last four to six digits of a phone
    or card (`ending`), the last four of a card (`card`), a till's number, a name.
    """

    kind: ChipKind
    text: str
    value: str | Amount | RoughDate


@dataclass(frozen=True)
class Question:
    """The chips of one question; of each kind but `word` the last one counts.

    `small` are its words that say nothing in a sentence ("of", "dan"), and may be a name.
    """

    chips: tuple[Chip, ...] = ()
    small: tuple[str, ...] = ()

    def without(self, chip: Chip) -> "Question":
        """The question with one chip taken away."""
        return replace(self, chips=tuple(each for each in self.chips if each is not chip))

    def plus(self, *chips: Chip) -> "Question":
        """The question with chips added, each in the place of one of its kind."""
        single = {chip.kind for chip in chips if chip.kind != "word"}
        kept = tuple(each for each in self.chips if each.kind not in single)
        return replace(self, chips=kept + chips)

    def with_instead(self, chip: Chip, by: Chip) -> "Question":
        """The question with another chip in the place of one."""
        return Question(tuple(by if each is chip else each for each in self.chips))

    def replaced(self, chip: Chip, by: "Question") -> "Question":
        """The question with one chip edited to what `by` says."""
        return self.without(chip).plus(*by.chips)

    @property
    def words(self) -> list[str]:
        """The folded words that are neither dates, amounts, codes nor payments."""
        said = [chip.value for chip in self.chips if chip.kind == "word"]
        return [part for each in said if isinstance(each, str) for part in words(each)]

    @property
    def words_as_typed(self) -> str:
        """The same words with their signs, as a name's "a/l" needs them."""
        return " ".join(chip.text for chip in self.chips if chip.kind == "word")

    @property
    def when(self) -> RoughDate | None:
        """When it was bought, as they say."""
        return self._last("when", RoughDate)

    @property
    def amount(self) -> Amount | None:
        """What was paid, as they say."""
        return self._last("amount", Amount)

    @property
    def payment(self) -> Payment | None:
        """How it was paid, as they say: a card's digits say it too."""
        said = self._last("payment", str)
        for known in ("cash", "card", "wallet"):
            if said == known:
                return known
        return "card" if self.card_last4 else None

    @property
    def card_last4(self) -> str | None:
        """The last four digits of the card, where they were said to be a card's."""
        return self._last("card", str)

    @property
    def ending(self) -> str | None:
        """Four to six digits that end a phone number, or four that end a card's."""
        return self._last("ending", str)

    @property
    def phone(self) -> str | None:
        """The E.164 digits of a phone, or the first of them."""
        return self._last("phone", str)

    @property
    def email(self) -> str | None:
        """An e-mail or its beginning."""
        return self._last("email", str)

    @property
    def number(self) -> str | None:
        """A till's number of a customer or a receipt, or an SKU."""
        return self._last("number", str) or self._last("ending", str)

    @property
    def receipt(self) -> str | None:
        """A till's number that can be nothing but a number: the bare end of a phone is none."""
        return self._last("number", str)

    @property
    def code(self) -> str | None:
        """A product's bar code."""
        return self._last("code", str)

    @property
    def voucher(self) -> str | None:
        """A voucher's QR digits, bar code digits or typed code."""
        return self._last("voucher", str)

    @property
    def served_by(self) -> str | None:
        """Who served, by the till's name for that person."""
        return self._last("served_by", str)

    def _last(self, kind: ChipKind, of: type[V]) -> V | None:
        for chip in reversed(self.chips):
            if chip.kind == kind and isinstance(chip.value, of):
                return chip.value
        return None
