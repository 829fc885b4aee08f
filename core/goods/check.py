"""Whether what came back of a sale line, and of each part of a set, is the sum of our returns."""

from collections.abc import Iterator

from sqlalchemy import Integer, case, func, select

from core.basics.trouble import Trouble
from core.goods.records import GoodsReturn, ReturnedOfLine, ReturnedOfPart, SaleLine, SetPart
from core.storage.work import Work


def check(work: Work) -> Iterator[Trouble]:
    """Hold each account against our returns and against what was sold."""
    yield from _lines(work)
    yield from _parts(work)


def _lines(work: Work) -> Iterator[Trouble]:
    of = GoodsReturn
    whole = case((of.product_id == SaleLine.product_id, of.quantity), else_=0).cast(Integer)
    made = (
        select(of.sale_line_id, func.sum(whole), func.sum(of.of_sale_minor))
        .join(SaleLine, SaleLine.id == of.sale_line_id)
        .where(of.taken_back_at.is_(None))
        .group_by(of.sale_line_id)
    )
    sums = {line: (int(count), int(minor)) for line, count, minor in work.session.execute(made)}
    accounts = select(ReturnedOfLine, SaleLine).join(SaleLine)
    for account, line in work.session.execute(accounts):
        where = f"sale line {account.sale_line_id}"
        if (account.our_quantity, account.our_minor) != sums.pop(account.sale_line_id, (0, 0)):
            yield Trouble("goods", where, "what came back is not the sum of our returns")
        if (account.sold_quantity, account.paid_minor) != (line.quantity, line.paid_minor):
            yield Trouble("goods", where, "its account of returns does not say what was sold")
    for lost in sums:
        yield Trouble("goods", f"sale line {lost}", "has returns and no account of them")


def _parts(work: Work) -> Iterator[Trouble]:
    """A part comes back alone, or with the whole set as many times as the set holds it."""
    of, part = GoodsReturn, ReturnedOfPart
    back = case(
        (of.product_id == part.part_id, of.quantity),
        (of.product_id == SaleLine.product_id, of.quantity * SetPart.quantity),
        else_=0,
    ).cast(Integer)
    summed = (
        select(part.sale_line_id, part.part_id, part.our_quantity, func.sum(back))
        .join(SaleLine, SaleLine.id == part.sale_line_id)
        .join(SetPart, (SetPart.set_id == SaleLine.product_id) & (SetPart.part_id == part.part_id))
        .outerjoin(of, (of.sale_line_id == part.sale_line_id) & of.taken_back_at.is_(None))
        .group_by(part.sale_line_id, part.part_id, part.our_quantity)
    )
    for line, product, ours, count in work.session.execute(summed):
        if ours != int(count or 0):
            said = f"of part {product} is not the sum of our returns"
            yield Trouble("goods", f"sale line {line}", f"what came back {said}")
