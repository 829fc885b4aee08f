"""An article that no till's list has: named and priced at the counter, known from then on."""

from sqlalchemy import select

from core.basics.errors import Refused
from core.basics.words import one_line
from core.goods.products import ProductView, product
from core.goods.records import Product
from core.people.team import acting_person
from core.storage.work import Work
from core.tills.known import ids_of, keep_products
from core.tills.till_data import TillProduct

SOURCE = "counter"
_LONGEST = 200


def enter_article(work: Work, name: str, price: str) -> ProductView:
    """Take an article in by its name and today's price as typed.

    Whoever serves may, as long as no till's list was read in; then only a manager: what is not in
    the list was not sold here. Refuses `article_by_manager`, `article_name_missing`,
    `amount_unclear`, `amount_negative`, `badge_does_not_approve`.
    """
    who = acting_person(work, "serve")
    read_in = select(Product.id).where(Product.source != SOURCE).limit(1)
    if work.session.scalar(read_in) is not None:
        if not who.may("approve"):
            raise Refused("article_by_manager")
        acting_person(work, "approve")  # a badge alone is not enough
    called = one_line(name, _LONGEST)
    if not called:
        raise Refused("article_name_missing")
    minor = work.shop.currency.parse(price)
    number = str(work.new_id())
    entered = TillProduct(number, None, None, called, "", "", "", minor, None)
    keep_products(work.session, SOURCE, [entered])
    work.note("article", {"number": number, "price": minor})
    return product(work, ids_of(work.session, Product, SOURCE, [number])[number])
