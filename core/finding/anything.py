"""One search box: whatever was typed or scanned, as customers, sales, products and vouchers."""

from dataclasses import dataclass, replace

from sqlalchemy import select

from core.basics.errors import Refused
from core.basics.words import words
from core.finding.last_bought import told_apart
from core.finding.people import PersonFound, find_people
from core.finding.question import Question
from core.finding.sales import SaleFound, find_sales
from core.finding.understanding import understood
from core.goods.called import called
from core.goods.products import ProductView, find_products, product, product_by_code
from core.goods.sales import day_is_read_in
from core.storage.work import Work
from core.vouchers import typed_code
from core.vouchers.records import Voucher

_MOST = 8
_FITS = 0.7
_SURE, _FAR_BEHIND = 0.95, 0.75


@dataclass(frozen=True)
class Answer:
    """What was understood and found, each kind best first.

    `voucher` is the text to check where a voucher was scanned or typed; then nothing else is
    looked for. `in_hand` is the article that the sales are of, where one is known; `who` the till
    customer whose the sales were weighed as. `today_missing`: it may have been bought today, and
    today's sales are not read in yet.
    """

    question: Question
    voucher: str | None = None
    in_hand: ProductView | None = None
    people: tuple[PersonFound, ...] = ()
    sales: tuple[SaleFound, ...] = ()
    products: tuple[ProductView, ...] = ()
    who: int | None = None
    today_missing: bool = False


def find_anything(
    work: Work,
    text: str | Question,
    brought: int | None = None,
    person: int | None = None,
) -> Answer:
    """Everything that `text` may mean, in any order of words; never refuses.

    `brought` is the product in hand, `person` the till customer before us. With an article, only
    sales of that article are shown; without one, a person's only where `person` names them.
    """
    question = understood(work, text) if isinstance(text, str) else text
    voucher = question.voucher or _voucher_begun(work, question)
    if voucher is not None:
        return Answer(question, voucher=voucher)
    scanned = _by_code(work, question)
    if scanned is not None:
        question = _with_code(question)
    in_hand = scanned or (None if brought is None else product(work, brought))
    people, articles, of_article = _people_and_articles(work, question)
    found = (scanned,) if scanned else articles
    who = person or (_sole(people) if in_hand or articles else None)
    sales = find_sales(work, of_article, in_hand.id if in_hand else None, who)
    missing = in_hand is not None and _may_be_of_today(work, question)
    return Answer(question, None, in_hand, told_apart(work, people), sales, found, who, missing)


def _may_be_of_today(work: Work, question: Question) -> bool:
    said = question.when
    return (said is None or said.last >= work.today) and not day_is_read_in(work, work.today)


def _people_and_articles(
    work: Work, question: Question
) -> tuple[tuple[PersonFound, ...], tuple[ProductView, ...], Question]:
    """Whom and what the words name, and the question with the words of the article alone.

    Words that fit one person or one article wholly are that; otherwise those that some article
    has are the article's, and the rest the person's.
    """
    people = find_people(work, question, _MOST)
    articles = _articles(work, question)
    if articles:
        return people, articles, question
    goods = [word for word in question.words if called(work, [word]).words]
    if not goods or (people and people[0].score >= _FITS):
        return people, (), _with_words(question, [])
    others = [word for word in question.words if word not in goods]
    of_article = _with_words(question, goods)
    return (
        find_people(work, _with_words(question, others), _MOST),
        _articles(work, of_article),
        of_article,
    )


def _articles(work: Work, question: Question) -> tuple[ProductView, ...]:
    return find_products(work, " ".join(question.words), _MOST) if question.words else ()


def _sole(people: tuple[PersonFound, ...]) -> int | None:
    """The one person that is meant, where that is plain."""
    if not people or people[0].score < _SURE:
        return None
    alone = len(people) == 1 or people[1].score < _FAR_BEHIND
    return people[0].till_customer_id if alone else None


def _by_code(work: Work, question: Question) -> ProductView | None:
    """The article whose bar code or SKU was scanned or typed."""
    alone = question.chips[0].text if len(question.chips) == 1 else None
    codes = [code for code in (question.code, question.number, alone) if code]
    return next((found for code in codes if (found := product_by_code(work, code))), None)


def _with_code(question: Question) -> Question:
    """The question with what proved to be an SKU shown as the article's code."""
    meant = {"number", "ending"} if len(question.chips) > 1 else {question.chips[0].kind}
    return Question(
        tuple(
            replace(chip, kind="code", value=chip.text) if chip.kind in meant else chip
            for chip in question.chips
        )
    )


def _with_words(question: Question, kept: list[str]) -> Question:
    """The question with those of its words only."""
    return Question(
        tuple(
            chip
            for chip in question.chips
            if chip.kind != "word" or set(words(str(chip.value))) & set(kept)
        )
    )


def _voucher_begun(work: Work, question: Question) -> str | None:
    """The text, where it is the first eight symbols of a voucher that we issued."""
    text = "".join(chip.text for chip in question.chips)
    try:
        symbols = typed_code.parse_first_eight(text)
    except Refused:
        return None
    if symbols is None:
        return None
    begins = select(Voucher.id).where(Voucher.id.startswith(symbols)).limit(1)
    return text if work.session.scalar(begins) else None
