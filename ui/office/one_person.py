"""Two records that may be one person, one pair after the other; and those joined, to part again."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.finding.one_person import Joined, MayBeOne, Record, joined_people, may_be_one
from core.people.joining import join, say_not_the_same, separate
from ui import theme
from ui.counter.counter_page import CounterPage
from ui.counter.serving import Serving
from ui.layout import Layout
from ui.parts.button import Button
from ui.parts.chip import ChipRow
from ui.parts.flow import Even, Flow
from ui.parts.result_list import ResultList
from ui.parts.row import Row
from ui.parts.section import Card, Label

translate = QCoreApplication.translate

_PAIR, _ONE = Even(most=2, least=240), Even(most=1, least=200)


class RecordCard(Card):
    """One record of a person: where it comes from, and what tells people apart."""

    def __init__(self) -> None:
        self.name = Label("", 20, bold=True)
        self.source = Label("", 14, ink="soft")
        self.about = Label("", 16)
        super().__init__(self.name, self.source, self.about)
        self.column.addStretch(1)

    def show_record(self, record: Record, serving: Serving) -> None:
        """Say who this is."""
        self.name.setText(record.name)
        self.source.setText(source_word(record.source))
        self.about.setText("\n".join(_facts(record, serving)))
        self.setAccessibleName(record.name)


class OnePersonPage(CounterPage):
    """Laid over the office: each pair waits for *Join*, *Not the same*, or *Later*."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(serving)
        self.title = self.tr("Two that may be one")
        self.back_word = self.tr("Close")
        self.can_park = False
        self._pairs: tuple[MayBeOne, ...] = ()
        kinds = [("pairs", self.tr("May be one")), ("joined", self.tr("Joined"))]
        self.kinds = ChipRow(kinds, chip_height=48)
        self.kinds.choose("pairs")
        self.kinds.chosen.connect(lambda *_: self._look())
        self.list = ResultList(self.tr("Joined"))
        self.list.chosen.connect(lambda _: self._tell())
        column = self.column(16)
        column.addWidget(Label(self.title, 28, bold=True))
        column.addWidget(self.kinds)
        column.addWidget(self._lay_out_pair())
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self._look()

    def _lay_out_pair(self) -> QWidget:
        self.cards = (RecordCard(), RecordCard())
        self._flow = Flow(12)
        for card in self.cards:
            self._flow.addWidget(card)
        self.compared = Label("", 18)
        self.apart = Button(self.tr("Not the same"), height=56)
        self.apart.clicked.connect(lambda: self._decide(say_not_the_same))
        self.later = Button(self.tr("Later"), height=56)
        self.later.clicked.connect(self._put_off)
        self._ways = Flow(8, even=_PAIR)
        for button in (self.apart, self.later):
            self._ways.addWidget(button)
        self.pair = QWidget()
        inner = QVBoxLayout(self.pair)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(12))
        inner.addLayout(self._flow)
        inner.addWidget(self.compared)
        inner.addLayout(self._ways)
        return self.pair

    def first_focus(self) -> QWidget | None:
        """Pairs or joined."""
        return next(iter(self.kinds.chips().values()))

    def arrange(self, layout: Layout) -> None:
        """In the strip one card stands below the other."""
        super().arrange(layout)
        self._flow.set_even(_ONE if self.in_strip else _PAIR)

    # Looking ----------------------------------------------------------------------------

    def _looks_at_pairs(self) -> bool:
        return self.kinds.chosen_keys() == ["pairs"]

    def _look(self) -> None:
        doing = self.tr("Comparing customers …")
        pairs = self._looks_at_pairs()
        self.busy = True
        self.changed.emit()
        self.serving.ask_latest(
            "one_person",
            may_be_one if pairs else joined_people,
            then=self._show_pairs if pairs else self._show_joined,
            doing=doing,
        )

    def _show_pairs(self, pairs: tuple[MayBeOne, ...]) -> None:
        self._pairs = pairs
        self.busy = False
        self.pair.setVisible(bool(pairs))
        self.list.setVisible(not pairs)
        self.list.set_rows([])
        self.list.set_empty(
            self.tr(
                "Nobody is known twice. Customers with one phone number or one e-mail, such as "
                "from two tills, are compared here."
            )
        )
        if pairs:
            first = pairs[0]
            for card, record in zip(self.cards, (first.one, first.other), strict=True):
                card.show_record(record, self.serving)
            self.compared.setText("\n".join(_comparison(first)))
        self._tell()

    def _show_joined(self, people: tuple[Joined, ...]) -> None:
        self.busy = False
        self.pair.hide()
        self.list.show()
        self.list.set_empty(
            self.tr("Nobody was joined yet. Whoever is joined can be separated again here.")
        )
        self.list.set_rows(
            [
                self._row(place, record, person)
                for person in people
                for place, record in zip(person.ids, person.records, strict=True)
            ]
        )
        self._tell()

    def _row(self, key: UUID, record: Record, person: Joined) -> Row:
        others = [each.name for each in person.records if each is not record]
        one_with = self.tr("one with %1").replace("%1", ", ".join(others))
        detail = [source_word(record.source), *_facts(record, self.serving)[:1], one_with]
        return Row(key, record.name, " · ".join(detail), icon="person", brief=one_with)

    def _tell(self) -> None:
        if self._looks_at_pairs():
            self.main_word = self.tr("Join") if self._pairs else ""
            words = self.tr("Is this one person? It can be taken back at any time. %1 to go.")
            words = words.replace("%1", str(len(self._pairs)))
            self.say(words if self._pairs else "", ready=bool(self._pairs))
            return
        self.main_word = self.tr("Separate") if self.list.rows.rows() else ""
        chosen = self.list.chosen_row() is not None
        words = self.tr("It goes by itself again, with what was done under it.")
        if not chosen:
            words = self.tr("Touch the one that is somebody else.")
        self.say(words if self.main_word else "", ready=chosen)

    # Deciding ---------------------------------------------------------------------------

    def activate_main(self) -> None:
        """Join the pair, or take the chosen one out."""
        row = self.list.chosen_row()
        if self._looks_at_pairs():
            self._decide(join)
        elif row is not None:
            self.begin_act()
            self.serving.do(
                separate, row.key, then=lambda _: self._look(), failed=self.act_failed, owner=self
            )

    def show_missing(self) -> None:
        """One of the rows."""
        self.list.setFocus()

    def _decide(self, how: Callable[..., object]) -> None:
        if self.busy or not self._pairs:
            return
        pair, rest = self._pairs[0], self._pairs[1:]
        touched = {pair.one.place, pair.other.place}
        others = [each for each in rest if not touched & {each.one.place, each.other.place}]
        self.begin_act()
        self.serving.do(
            how,
            pair.one.place,
            pair.other.place,
            then=lambda _: self._show_pairs(rest) if others == [*rest] else self._look(),
            failed=self.act_failed,
            owner=self,
        )

    def _put_off(self) -> None:
        self._show_pairs((*self._pairs[1:], self._pairs[0]))


def source_word(source: str) -> str:
    """What a source of customers and sales is called: the till's name, or the counter itself."""
    return source or translate("OnePerson", "Met at the counter")


def _facts(record: Record, serving: Serving) -> list[str]:
    facts = []
    if record.phone_last4:
        facts.append(f"•••• {record.phone_last4}")
    if record.email_at:
        facts.append(translate("OnePerson", "e-mail at %1").replace("%1", record.email_at))
    place = " ".join(part for part in (record.postcode, record.town) if part)
    if place:
        facts.append(place)
    if record.since is not None:
        since = translate("OnePerson", "since %1").replace("%1", str(record.since.year))
        facts.append(since)
    if record.last_bought is not None:
        bought = translate("OnePerson", "last bought: %1, %2")
        bought = bought.replace("%1", record.last_bought.kind)
        facts.append(bought.replace("%2", serving.day(record.last_bought.at)))
    return facts


def _comparison(pair: MayBeOne) -> list[str]:
    words = {
        "name": translate("OnePerson", "name"),
        "phone": translate("OnePerson", "phone"),
        "email": translate("OnePerson", "e-mail"),
        "town": translate("OnePerson", "town"),
        "postcode": translate("OnePerson", "postcode"),
    }
    said = []
    for codes, sentence in (
        (pair.shared, translate("OnePerson", "The same: %1")),
        (pair.different, translate("OnePerson", "Not the same: %1")),
    ):
        if codes:
            said.append(sentence.replace("%1", ", ".join(words[code] for code in codes)))
    return said
