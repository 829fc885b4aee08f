"""What the people of the tour's story have in their hands: read from the demo shop."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from core.demo.customers import STORY_PHONE_ENDS
from core.demo.products import STORY_BARCODE
from core.goods.records import Product, ReturnedOfLine, Sale, SaleLine
from core.journal.records import TillRecord
from core.people.records import Colleague, TillCustomer
from core.storage.work import Work
from core.vouchers.records import Voucher
from core.vouchers.token import to_digits
from core.vouchers.typed_code import grouped

_LATELY = timedelta(days=12)
_LEAST_PRICE = 100
_WHO_REDEEMS = "Farid"


@dataclass(frozen=True)
class StoryFacts:
    """The shoe and the phone of the story, another customer's, an article, an older voucher."""

    shoe: str
    phone_ending: str
    other_shoe: str
    other_ending: str
    article: str
    older_qr: str
    older_code: str


def story_facts(work: Work) -> StoryFacts:
    """The same shop gives the same facts."""
    other_shoe, other_ending = _somebody_elses_shoe(work)
    voucher = _older_voucher(work)
    return StoryFacts(
        shoe=STORY_BARCODE,
        phone_ending=STORY_PHONE_ENDS,
        other_shoe=other_shoe,
        other_ending=other_ending,
        article=_bag(work),
        older_qr=to_digits(voucher.token),
        older_code=grouped(voucher.id),
    )


def _somebody_elses_shoe(work: Work) -> tuple[str, str]:
    """Shoes in stock that were bought lately, by somebody whose phone ends like no other's."""
    ending = func.substr(TillCustomer.phone, func.length(TillCustomer.phone) - 3)
    alone = select(ending).group_by(ending).having(func.count() == 1)
    found = work.session.execute(
        select(Product.barcode, ending)
        .select_from(SaleLine)
        .join(Sale, Sale.id == SaleLine.sale_id)
        .join(Product, Product.id == SaleLine.product_id)
        .join(TillCustomer, TillCustomer.id == Sale.till_customer_id)
        .outerjoin(ReturnedOfLine, ReturnedOfLine.sale_line_id == SaleLine.id)
        .where(
            SaleLine.sold_at >= work.now - _LATELY,
            SaleLine.quantity == 1,
            Sale.branch == work.session.get_one(TillRecord, work.pc.till).branch,
            ReturnedOfLine.sale_line_id.is_(None),
            Product.stock > 0,
            Product.price_minor >= _LEAST_PRICE * work.shop.currency.unit,
            Product.barcode != STORY_BARCODE,
            TillCustomer.customer_id.is_(None),
            ending.in_(alone),
        )
        .order_by(SaleLine.id.desc())
        .limit(1)
    ).one()
    return found[0], found[1]


def _older_voucher(work: Work) -> Voucher:
    return work.session.scalars(
        select(Voucher)
        .join(Colleague, Colleague.id == Voucher.issued_by)
        .where(
            Voucher.state == "handed_over",
            Voucher.last_day >= work.today,
            Colleague.name != _WHO_REDEEMS,
        )
        .order_by(Voucher.issued_at)
        .limit(1)
    ).one()


def _bag(work: Work) -> str:
    bag = work.session.scalars(
        select(Product).where(Product.category == "bags").order_by(Product.id).limit(1)
    ).one()
    return bag.full_name
