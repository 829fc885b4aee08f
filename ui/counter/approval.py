"""A colleague's approval, laid over the page that needs it: for this, only now, once."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.basics.clock import local
from core.people.approvals import ApprovalAnswer, approve
from core.people.badge_code import is_badge
from core.people.badges import approve_by_badge
from core.people.codes import CodeAnswer, CodeAsked, approve_by_code, ask_for_code
from core.people.confirming import allow_later
from core.people.nobody_near import CodeGiver, NobodyNear, ways_without
from core.people.team import Person
from ui import theme
from ui.background import Failure
from ui.counter.approval_code import CodePanel
from ui.counter.approval_ways import OtherWaysPanel
from ui.counter.pin_page import PinPage
from ui.counter.serving import Serving
from ui.layout import Layout
from ui.parts.button import Button
from ui.parts.section import Label

ASKS_A_COLLEAGUE = ("budget_used_up", "gesture_needs_colleague", "own_above_limit")
"""Refusals that a colleague's approval gets over."""


@dataclass(frozen=True)
class Instead:
    """What whoever serves may do by themselves instead: in words, and the doing of it."""

    word: str
    do: Callable[[], object]


class ParkIt:
    """What the page comes to where it waits until somebody comes."""


@dataclass(frozen=True)
class Wanted:
    """What is to be approved: bound to one action on one case, up to an amount nobody sees.

    `later`: it may be done now and looked at today. `parks`: the visit can be put aside.
    """

    action: str
    case: UUID
    amount_minor: int
    sentence: str
    instead: Instead | None = None
    later: bool = True
    parks: bool = True


class ApprovalPage(PinPage):
    """Who may approve and their PIN, or a way without them.

    Moves on with the approval, an `Instead` or a `ParkIt`; Back leads to the page beneath.
    """

    takes_badges = True

    def __init__(self, serving: Serving, wanted: Wanted) -> None:
        super().__init__(serving, compact=True)
        self.title = self.tr("A colleague, please")
        self.only_side = True
        self.side_wanted = True
        self.can_park = False
        self._wanted = wanted
        self._near = NobodyNear((), later=False, codes=(), badge=False)
        self._asked: CodeAsked | None = None
        self._sentence = self.tr("%1 Only this, only now.").replace("%1", wanted.sentence)
        self.heading = Label("", 22, bold=True)
        self.names = QGridLayout()
        self.names.setSpacing(theme.px(8))
        self._buttons: list[Button] = []
        self.ways = OtherWaysPanel(a_gift=wanted.action.startswith("gesture"), parks=wanted.parks)
        self.code = CodePanel()
        self._lay_out()
        self._connect()
        self._show_panel(self.by_pin)
        self._look_for_ways()

    def _lay_out(self) -> None:
        instead = self._wanted.instead
        smaller = self.tr("Choose something smaller")
        self.within = Button(instead.word if instead else smaller, height=64)
        self.nobody = Button(self.tr("Nobody near: other ways"), height=64)
        below = QHBoxLayout()
        below.setSpacing(theme.px(8))
        below.addWidget(self.within, 1)
        below.addWidget(self.nobody, 1)
        self.by_pin = QWidget()
        column = QVBoxLayout(self.by_pin)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self.names)
        column.addWidget(self.pad)
        column.addLayout(below)
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        for part in (self.heading, self.by_pin, self.ways, self.code):
            column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        self.pin_entered.connect(self._look_at)
        self.within.clicked.connect(self._do_instead)
        self.nobody.clicked.connect(lambda: self._show_panel(self.ways))
        self.ways.later.connect(self._do_now)
        self.ways.called.connect(self._call)
        self.ways.parked.connect(lambda: self.moved_on.emit(ParkIt()))
        self.code.entered.connect(self._code_entered)
        self.code.pad.typed.connect(self._typed)

    def first_focus(self) -> QWidget | None:
        """The PIN, once somebody is chosen."""
        return self.pad

    def arrange(self, layout: Layout) -> None:
        """No room is left over: in the strip for a heading, beside a page for high keys."""
        super().arrange(layout)
        self.pad.set_measures(dots=48, key_height=58 if self.in_strip else 52, gap=8)
        self._show_heading()

    def go_back(self) -> None:
        """From the code to the ways, from there to the PIN, then to the page beneath."""
        if self._panel is self.code:
            self._show_panel(self.ways)
        elif self._panel is self.ways:
            self._show_panel(self.by_pin)
        else:
            super().go_back()

    # What is shown ----------------------------------------------------------------------

    def _show_heading(self) -> None:
        self.heading.setVisible(self._panel is self.by_pin and not self.in_strip)

    def _show_panel(self, panel: QWidget) -> None:
        self._panel = panel
        self._show_heading()
        for each in (self.by_pin, self.ways, self.code):
            each.setVisible(each is panel)
        self.ready = False
        self.main_word = self.tr("Allow")
        self.consequence = self._sentence
        if panel is self.ways:
            self.main_word = ""
            self.consequence = self.tr("Nobody near is fine: choose one of these ways.")
            focus: QWidget = next(iter(self.ways.buttons), self)
        else:
            focus = self.code.pad if panel is self.code else self.pad
        focus.setFocus()
        self.changed.emit()

    def _look_for_ways(self) -> None:
        me = self.serving.person
        if me is not None:
            of = (self._wanted.case, self._wanted.amount_minor)
            self.serving.ask(ways_without, me.id, *of, then=self._show_ways, owner=self)

    def _show_ways(self, near: NobodyNear) -> None:
        self._near = near
        self.ways.show_ways(near, later=self._wanted.later)
        self.nobody.setEnabled(bool(self.ways.buttons))
        if not self._buttons:
            self._show_people(near.people)

    def _show_people(self, people: tuple[Person, ...]) -> None:
        for place, person in enumerate(people):
            button = Button(person.name, height=52, type_size=18)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _=False, person=person: self._choose(person))
            self.names.addWidget(button, place // 2, place % 2)
            self._buttons.append(button)
        if people:
            both = self.tr(" or ").join(person.name for person in people)
            self.heading.setText(self.tr("%1, please").replace("%1", both))
            self._buttons[0].setChecked(True)
            self._choose(people[0])
        else:
            self.heading.setText(self.tr("Nobody else can approve"))
            self.pad.setEnabled(False)
            self.say(self.tr("Choose another way: something smaller, or a personal thank-you."))

    def _choose(self, person: Person) -> None:
        self.person = person
        self.pad.ask("", person.pin_length)
        self.pad.setFocus()

    # A PIN, or a badge ------------------------------------------------------------------

    def activate_main(self) -> None:
        """The digits are all there, or so they think."""
        (self.code.pad if self._panel is self.code else self.pad).confirm()

    def show_missing(self) -> None:
        """The digits."""
        (self.code.pad if self._panel is self.code else self.pad).setFocus()

    def _bound(self) -> tuple[str, UUID, int]:
        return self._wanted.action, self._wanted.case, self._wanted.amount_minor

    def _look_at(self, person: Person, pin: str) -> None:
        bound = (person.id, pin, *self._bound())
        self.serving.do(approve, *bound, then=self._answered, failed=self.refused, owner=self)

    def _answered(self, answer: ApprovalAnswer) -> None:
        if answer.approval is None:
            self.wrong(answer.waits_until)
        else:
            self.act_done(answer.approval)

    def scanned(self, text: str) -> bool:
        """A badge takes the PIN's place, where the owner allows it; anything else waits."""
        if is_badge(text) and not self.busy:
            self.begin_act()
            self.serving.do(
                approve_by_badge,
                text,
                *self._bound(),
                then=self.moved_on.emit,
                failed=self.refused,
                owner=self,
            )
        return True

    # Without them -----------------------------------------------------------------------

    def _do_instead(self) -> None:
        if self._wanted.instead is None:
            super().go_back()
        else:
            self.moved_on.emit(self._wanted.instead)

    def _do_now(self) -> None:
        if self.busy:
            return
        self.begin_act()
        self.serving.do(
            allow_later, *self._bound(), then=self.moved_on.emit, failed=self._amiss, owner=self
        )

    def _call(self, giver: CodeGiver) -> None:
        if self.busy:
            return
        self.begin_act()
        self.serving.do(
            ask_for_code,
            giver.person.id,
            giver.way,
            *self._bound(),
            then=lambda asked: self._read_out(giver, asked),
            failed=self._amiss,
            owner=self,
        )

    def _read_out(self, giver: CodeGiver, asked: CodeAsked) -> None:
        self.busy = False
        self._asked = asked
        until = f"{local(asked.until, self.serving.shop.about.zone):%H:%M}"
        self.code.show_request(giver, asked, until)
        self._show_panel(self.code)

    def _code_entered(self, code: str) -> None:
        if self._asked is None or self.busy:
            return
        self.begin_act()
        self.serving.do(
            approve_by_code,
            self._asked.request,
            code,
            then=self._code_answered,
            failed=self._amiss,
            owner=self,
        )

    def _code_answered(self, answer: CodeAnswer) -> None:
        self.busy = False
        if answer.approval is not None:
            self.moved_on.emit(answer.approval)
        elif answer.tries_left:
            said = self.tr("That was not it. %n more may be tried.", "", answer.tries_left)
            self.code.pad.refuse(said)
            self.say(said)
        else:
            self._no_more_codes()

    def _no_more_codes(self) -> None:
        self.ways.show_ways(
            NobodyNear(self._near.people, self._near.later, (), self._near.badge),
            later=self._wanted.later,
        )
        self._show_panel(self.ways)
        self.say(self.tr("Three codes were wrong. Choose one of the other ways."))

    def _amiss(self, failure: Failure) -> None:
        """A way is closed: say why, and offer what is left."""
        self.act_failed(failure)
        self._look_for_ways()
