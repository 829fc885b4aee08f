"""The first step's page: whom and what it is about, from what they brought and said."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from core.finding.anything import Answer, find_anything
from core.finding.people import PersonFound
from core.finding.purchases import look_at_purchases
from core.finding.question import Question
from core.finding.sales import SaleFound
from core.goods.products import ProductView, product_by_code
from core.recovery.find import Brought
from core.recovery.view import CaseView
from ui.background import Failure
from ui.counter.counter_page import CounterPage
from ui.counter.elsewhere import Elsewhere
from ui.counter.figures import of_sales
from ui.counter.find_rows import (
    chosen_in_words,
    fitting,
    nothing_fits,
    only_theirs,
    part_or_article,
    plainly_one,
    sale_beforehand,
    tap_one,
    without_names,
    without_words,
)
from ui.counter.finding_words import person_row, purchases_row
from ui.counter.other_ways import OtherWays
from ui.counter.ready import Heard
from ui.counter.serving import Serving
from ui.counter.taken_up import TakenUp
from ui.counter.taking_up import Guest, TakingUp
from ui.counter.understood import UnderstoodRow
from ui.counter.whom import WhomCard
from ui.counter.whom_line import WhomLine
from ui.frame.figures import Figure
from ui.layout import Layout
from ui.page import Step
from ui.parts.result_list import ResultList
from ui.parts.row import ROW_HEIGHT, Row


class FindPage(CounterPage):
    """Chips of what was understood, what fits, and the person beside it.

    With `adding_to` it finds one more thing for a case that is open.
    """

    step = Step.FIND

    def __init__(self, serving: Serving, heard: Heard, adding_to: CaseView | None = None) -> None:
        super().__init__(serving)
        self.title = self.tr("Find")
        self.main_word = self.tr("This one")
        self.can_park = False
        self.ready = False
        self._adding_to = adding_to
        self._one_more = False
        self._recipient: PersonFound | None = None
        self._swap = heard.swap
        self._product = heard.product
        self.till_customer = heard.till_customer
        self._wanted_line = heard.sale_line
        self._answer: Answer | None = None
        self._sale: SaleFound | None = None
        self._today = False
        self._looked_at: int | None = None
        self._people: tuple[PersonFound, ...] = ()
        self.understood = UnderstoodRow(serving)
        self.understood.changed_to.connect(self._ask)
        self.list = ResultList(self.tr("What fits"))
        self.list.chosen.connect(self._touched)
        self.other_ways = OtherWays()
        self.other_ways.none_of_these.connect(self._take_without_sale)
        self.other_ways.elsewhere.connect(lambda: self.elsewhere_wanted.emit(self._take_elsewhere))
        self.other_ways.present_set.connect(self._set_present)
        self.whom_line = WhomLine()
        self.side_slot = self.whom_line.slot
        column = self.column(8)
        column.addWidget(self.understood)
        column.addWidget(self.list, 1)
        column.addWidget(self.other_ways)
        column.addWidget(self.whom_line)
        self.whom = WhomCard(serving)
        self.whom.shown.connect(self._show_who)
        self.whom_line.turned.connect(self._show_face)
        self.whom_line.no_name_set.connect(self.whom.choose_no_name)
        self.whom.person_chosen.connect(self._set_person)
        self.whom.person_forgotten.connect(self._forget_person)
        self.whom.somebody_typed.connect(self._look_for_person)
        self.whom.letters_wanted.connect(self.understood.ask_for_more)
        self.whom.one_more.connect(self._take_and_go_on)
        self.side = self.whom
        self._show_who()
        self._begin(heard)

    def _begin(self, heard: Heard) -> None:
        """Look for what was heard; with a case open, ask for the next thing."""
        case = self._adding_to
        if case is not None:
            self.other_ways.keep_present(case.present)
            self.whom.show_case(case)
        if case is None or heard.product is not None:
            self._ask(heard.text)
            return
        self.understood.show_question(Question(), None)
        self.understood.ask_what_it_is()
        self.list.set_empty(self.tr("Scan the next thing, or type what it is."))
        self.say(self.tr("What else did they bring? Scan it, or type what it is."), ready=False)

    def first_focus(self) -> QWidget | None:
        """The list: arrows choose, Enter takes. What else they brought is typed first."""
        field = self.understood.field
        return self.list if field.isHidden() else field

    def arrange(self, layout: Layout) -> None:
        """In the strip the page has two faces: what fits, and whom it is about."""
        super().arrange(layout)
        self.list.set_row_height(80 if self.in_strip else ROW_HEIGHT)
        self.understood.set_narrow(self.in_strip)
        self.other_ways.arrange(brief=self.in_strip)
        self.whom.keypad.arrange(strip=self.in_strip)
        self._show_face()

    def _show_face(self) -> None:
        whom = self.in_strip and self.whom_line.is_open
        for part in (self.understood, self.list, self.other_ways):
            part.setVisible(not whom)
        self.whom_line.setVisible(self.in_strip)
        if whom:
            self.whom.keypad.setFocus()

    def _show_who(self) -> None:
        """Whom it is about stands in the line to which the card is folded."""
        known = self.whom.in_one_line()
        self.side_word = known or self.tr("Who is it?")
        self.whom_line.show_person(known, no_name=self.whom.no_name)
        self.changed.emit()

    def find_figures(self, tell: Callable[[list[Figure]], object]) -> None:
        """How likely each sale is, in per cent."""
        tell(of_sales(self.list, self._answer.sales if self._answer else ()))

    # Asking -----------------------------------------------------------------------------

    def _ask(self, question: str | Question) -> None:
        self.serving.ask_latest(
            "find",
            find_anything,
            question,
            brought=None if self._product is None else self._product.id,
            person=self.till_customer,
            then=self._show,
        )

    def _question(self) -> Question:
        return Question() if self._answer is None else self._answer.question

    def look_for(self, text: str) -> None:
        """Something more was typed or scanned: it is added to what is known."""
        self.understood.add(text)

    def scanned(self, text: str) -> bool:
        """An article is what they brought, a bill is that sale."""
        self.serving.ask(product_by_code, text, then=partial(self._scanned, text), owner=self)
        return True

    def _scanned(self, text: str, product: ProductView | None) -> None:
        if product is None:
            self.understood.add(text)
        else:
            self._product = product
            self._ask(without_words(self._question()))

    def _look_for_person(self, text: str) -> None:
        self.serving.ask(find_anything, text, then=self._show_people)

    def _show_people(self, answer: Answer) -> None:
        self.side_wanted = not answer.people
        if answer.people:
            self.whom_line.turn(opened=False)
        if len(answer.people) == 1:
            self._set_person(answer.people[0])
        elif answer.people:
            self.list.set_rows([person_row(each) for each in answer.people])
            self._people = answer.people
            self.say(self.tr("Which of them is it?"), ready=False)
        else:
            self.whom.keypad.clear()
            self.say(self.tr("Nobody has this number. “No name, fine” is fine too."))

    # Showing ----------------------------------------------------------------------------

    def _show(self, answer: Answer) -> None:
        if answer.voucher is not None:
            self.voucher_scanned.emit(answer.voucher)
            return
        self._answer = answer
        self._people = answer.people
        if answer.in_hand is not None:
            self._product = answer.in_hand
        self.understood.show_question(answer.question, self._product)
        if self.till_customer is None and answer.who is not None:
            self.till_customer = answer.who
        elif self.till_customer is None and plainly_one(answer):
            self.till_customer = answer.people[0].till_customer_id
        self._show_whom(answer)
        self._show_rows(answer)

    def _show_whom(self, answer: Answer) -> None:
        if self.other_ways.is_present() or (self._adding_to and self._adding_to.customer):
            return
        for person in answer.people:
            if person.till_customer_id == self.till_customer:
                self.whom.show_person(person)
                return
        if self.till_customer is not None and self.whom.person is None:
            self.whom.find_known(self.till_customer)

    def _show_rows(self, answer: Answer) -> None:
        amounts = not self.other_ways.is_present()
        nobody = self.till_customer is None
        if self._hides_purchases(answer):
            answer = replace(answer, sales=())
        rows = fitting(answer, self._product, self.serving, nobody=nobody, amounts=amounts)
        if self._hides_purchases(answer) and not self.other_ways.is_present():
            rows.append(purchases_row(self.till_customer))
        self._today = False
        self._sale = sale_beforehand(answer.sales, self._wanted_line)
        self.list.set_empty(nothing_fits(self._product))
        chosen = None if self._sale is None else ("sale", self._sale.sale_line_id)
        self.list.set_rows(rows, chosen=chosen)
        self._tell(found=any(row.key[0] != "today" for row in rows))

    def _hides_purchases(self, answer: Answer) -> bool:
        """What a person bought is for the article in hand; the rest takes one more touch."""
        theirs = only_theirs(answer, self._product, self.till_customer)
        return theirs and self._looked_at != self.till_customer

    def _look_at_purchases(self, till_customer: int) -> None:
        def show(_: object) -> None:
            self._looked_at = till_customer
            self._ask(without_names(self._question()))

        self.serving.do(look_at_purchases, till_customer, then=show, owner=self)

    def _tell(self, *, found: bool) -> None:
        self.main_word = self.tr("This one")
        if self._sale is not None:
            words = chosen_in_words(self._sale, present=self.other_ways.is_present())
            self.say(words, ready=True)
        elif self._product is None and self.till_customer is not None:
            self.say(self.tr("What did they bring? Scan it, or type what it is."), ready=False)
        elif found:
            self.say(tap_one(), ready=False)
        else:
            if self._nothing_fits():
                self.main_word = self.tr("We sell that here")
            self.say(self.tr("“We sell that here” always works."), ready=self._nothing_fits())

    def _nothing_fits(self) -> bool:
        """Whether there is no row to touch, so that picking the article is the way on."""
        return self._answer is not None and not self.list.rows.rows()

    # What a person does -----------------------------------------------------------------

    def _touched(self, row: Row) -> None:
        kind, key = row.key
        if kind == "person":
            person = next(each for each in self._people if each.till_customer_id == key)
            self._set_person(person)
        elif kind == "product" and self._answer is not None:
            self._product = next(each for each in self._answer.products if each.id == key)
            self._ask(without_words(self._question()))
        elif kind == "purchases":
            self._look_at_purchases(key)
        elif kind == "today":
            self._sale, self._today = None, True
            words = self.tr("Bought today: counted at our price. Next: how to put it right.")
            self.say(words, ready=True)
        elif self._answer is not None:
            self._today, self._wanted_line = False, key
            self._sale = next(each for each in self._answer.sales if each.sale_line_id == key)
            if self._sale.left_quantity <= 0:
                self._sale = None
                words = self.tr("All of this came back already. Choose another sale.")
                self.say(words, ready=False)
            else:
                self._tell(found=True)

    def _set_present(self) -> None:
        """Whoever comes is not who bought it: they are asked anew, and see no amounts."""
        self._recipient = None
        self.whom.forget()
        if self._answer is not None:
            self._show(self._answer)

    def _set_person(self, person: PersonFound) -> None:
        if self.other_ways.is_present():
            self._recipient = person
            self.whom.show_person(person)
            if self._answer is not None:
                self._show_rows(self._answer)
            return
        self.till_customer = person.till_customer_id
        self.whom.show_person(person)
        question = self._question()
        self._ask(without_names(question) if self._product is None else question)

    def _forget_person(self) -> None:
        self._recipient = None
        if self.other_ways.is_present():
            return
        self.till_customer = None
        self._ask(self._question())

    def show_missing(self) -> None:
        """One of the rows, or what it is."""
        if self.list.rows.rows():
            self.list.setFocus()
            self.say(tap_one())
        elif self.understood.field.isHidden():
            self.understood.ask_what_it_is()
        else:
            self.understood.field.ask_for_keys()

    # The act ----------------------------------------------------------------------------

    def activate_main(self) -> None:
        """This sale."""
        if self._sale is not None:
            came_back = part_or_article(self._sale, self._product)
            self._take(self._brought(came_back, self._sale.sale_line_id))
        elif self._today and self._product is not None:
            self._take(replace(self._brought(self._product.id), bought_today=True))
        elif self._nothing_fits():
            self._take_without_sale()

    def _take_and_go_on(self) -> None:
        """This sale, and then one more thing that they brought."""
        if self._sale is None and not self._today:
            self.show_missing()
            return
        self._one_more = True
        self.activate_main()

    def _take_without_sale(self) -> None:
        self._with_product(lambda product: self._take(self._brought(product.id)))

    def _take_elsewhere(self, where: Elsewhere) -> None:
        def take(product: ProductView) -> None:
            brought = self._brought(product.id)
            self._take(replace(brought, bought_at=where.bought_at, order_number=where.order_number))

        self._with_product(take)

    def _with_product(self, take: Callable[[ProductView], None]) -> None:
        """The article in hand, or one that is picked from the list."""
        if self._product is None:
            self.pick_wanted.emit(self.tr("What did they bring?"), take)
        else:
            take(self._product)

    def _brought(self, product: int, sale_line: int | None = None) -> Brought:
        return Brought(product, sale_line, self._question(), buyer=self.till_customer)

    def _take(self, brought: Brought) -> None:
        if self.busy:
            return
        self.begin_act()
        present = self.other_ways.is_present()
        guest = Guest(self._comes(), self.whom.no_name, present, self.whom.language())
        adding_to = None if self._adding_to is None else self._adding_to.id
        taking_up = TakingUp(self.serving, self, self._taken, self._not_taken)
        taking_up.take(brought, guest, adding_to)

    def _comes(self) -> int | None:
        """The till's customer who stands here, where they are known."""
        if not self.other_ways.is_present():
            return self.till_customer
        return None if self._recipient is None else self._recipient.till_customer_id

    def _taken(self, case: UUID) -> None:
        one_more, self._one_more = self._one_more, False
        self.act_done(TakenUp(case, self._swap, one_more))

    def _not_taken(self, failure: Failure) -> None:
        self._one_more = False
        self.act_failed(failure)
