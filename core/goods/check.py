"""Whether what came back of each sale line is the sum of our returns."""

from collections.abc import Iterator

from sqlalchemy import func, select

from core.basics.trouble import Trouble
from core.goods.records import GoodsReturn, ReturnedOfLine, SaleLine
from core.storage.work import Work


def check(work: Work) -> Iterator[Trouble]:
    """Hold each line's account against our returns and against what was sold."""
    of = GoodsReturn
    made = (
        select(of.sale_line_id, func.sum(of.quantity), func.sum(of.of_sale_minor))
        .where(of.taken_back_at.is_(None))
        .where(of.sale_line_id.is_not(None))
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
