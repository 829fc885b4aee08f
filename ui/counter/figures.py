"""The figures of a page that are not for customers, in few words."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from core.finding.sales import SaleFound
from core.recovery.figures import GestureFigures, HiddenFigures
from ui.counter.serving import Serving
from ui.frame.figures import Figure
from ui.parts.result_list import ResultList

translate = QCoreApplication.translate


def of_sales(rows: ResultList, sales: Iterable[SaleFound]) -> list[Figure]:
    """How likely each sale is, on its row."""
    likely: dict[object, str] = {
        ("sale", sale.sale_line_id): f"{sale.probability:.0%}" for sale in sales
    }
    return of_rows(rows, likely)


def of_rows(rows: ResultList, texts: Mapping[object, str]) -> list[Figure]:
    """A text for each row whose key is among `texts`."""
    found = []
    for place, row in enumerate(rows.rows.rows()):
        if row.key in texts:
            rect = rows.visualRect(rows.rows.index(place))
            found.append(Figure(rows.viewport(), texts[row.key], rect))
    return found


def cost_and_worth(of: GestureFigures, serving: Serving) -> str:
    """What a gesture costs us, and what it is worth to them."""
    words = translate("Figures", "cost %1 · worth %2")
    words = words.replace("%1", serving.money(of.cost_minor))
    return words.replace("%2", serving.money(of.worth_minor))


def left(figures: HiddenFigures, serving: Serving) -> str:
    """What may still be given."""
    if figures.left_minor is None:
        return translate("Figures", "no budget")
    return translate("Figures", "left %1").replace("%1", serving.money(figures.left_minor))


def before(figures: HiddenFigures) -> str:
    """How many cases came before this one within a year."""
    return translate("Figures", "earlier cases: %1").replace("%1", str(figures.earlier))
